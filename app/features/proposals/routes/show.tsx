/** A team comes here to submit or withdraw its proposal; after the opening the authority comes to read it. */
import { type ActionFunctionArgs, data, type LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { presentDemands } from '~/features/challenges/operations/present-challenge.server'
import { useLanguage } from '~/i18n/context'
import { path } from '~/paths'
import { invalid, parseForm } from '~/platform/forms/parse-form.server'
import { readForm } from '~/platform/forms/read-form.server'
import { authorize } from '~/platform/guard/authorized.server'
import { usualWait } from '~/platform/public-data/durations.server'
import { redirectWithToast } from '~/platform/session/toast.server'
import { formAnswer } from '~/shell/form-answer'
import { Breadcrumbs } from '~/ui/breadcrumbs'
import { Container } from '~/ui/container'
import { HeadlineGroup } from '~/ui/headline-group'
import { TextLink } from '~/ui/text-link'
import { ProposalTrail } from '../components/proposal-trail'
import { ReaderPage } from '../components/reader-page'
import { RefusalNotice, refusalOf } from '../components/refusal-notice'
import { TeamPage } from '../components/team-page'
import { confirmCopy } from '../operations/confirm-copy.server'
import { confirmProposal } from '../operations/confirm-proposal.server'
import { listProposalFiles } from '../operations/list-proposal-files.server'
import { nextAnswerDue } from '../operations/list-reader-questions.server'
import { listReconfirmations } from '../operations/list-reconfirmations.server'
import { listReadings, readProposal } from '../operations/read-proposal.server'
import {
  confirmableFor,
  requireReadableProposal,
  standingTowards,
} from '../operations/require-proposal.server'
import { requireProposalStep } from '../operations/require-proposal-step.server'
import { sectionMarks } from '../operations/section-marks.server'
import { sectionSteps } from '../operations/section-steps.server'
import { submitProposal } from '../operations/submit-proposal.server'
import { viewProposal } from '../operations/view-proposal.server'
import { withdrawProposal } from '../operations/withdraw-proposal.server'
import { proposalStepSchema } from '../schema'

export { clientAction } from '~/shell/client-action'
export { pageMeta as meta } from '~/shell/page-meta'

export async function loader(args: LoaderFunctionArgs) {
  const page = await requireReadableProposal(args)
  const { t, locale, proposal, standing } = page
  const { challenge: call, organisation, submissions } = proposal
  const title = t('proposal.for', { title: call.title })
  const challenge = {
    id: call.id,
    title: call.title,
    authority: call.authority.name,
    state: call.state,
    deadlineAt: call.deadlineAt,
    openedAt: call.openedAt,
    consortiumRule: call.consortiumRule,
  }
  if (page.side === 'authority') {
    const reading = await readProposal(page.authorized)
    const proposalId = proposal.id
    const files = await listProposalFiles(proposalId, reading.copy.files)
    return {
      title,
      side: 'authority',
      challenge,
      organisation: organisation.name,
      reading,
      files,
      proposalId,
    } as const
  }
  const { id, state, version, updatedAt } = proposal
  const view = await viewProposal(page.authorized, standing)
  return {
    title,
    side: 'team',
    proposalId: id,
    challenge,
    proposal: { id, state, version, updatedAt, organisation: organisation.name },
    receipts: submissions,
    readings: await listReadings(page.authorized),
    asked: await listReconfirmations(page.authorized),
    openingWait: usualWait('opening'),
    mayConfirmFor: await confirmableFor(page.viewer, proposal),
    askedUntil: await nextAnswerDue(id, view.at),
    ...view,
    steps: sectionSteps(view.missing, await sectionMarks(page.authorized)),
    wanted: presentDemands(proposal.challenge, locale),
  } as const
}

export async function action(args: ActionFunctionArgs) {
  const { viewer, locale, proposal, standing } = await requireProposalStep(args, 'proposal.edit')
  const submission = parseForm(await readForm(args.request), proposalStepSchema)
  const proposalId = proposal.id
  if (submission.status !== 'success') {
    const isStated = submission.payload['step'] === 'confirmCopy'
    return isStated ? invalid(submission) : data({ refusal: { reason: 'wrongState' } }, { status: 422 })
  }
  const { value } = submission
  if (value.step === 'confirmCopy') {
    const { organisationId } = value
    const towards = await standingTowards(viewer, organisationId, proposal.challenge)
    const partnership = authorize('proposal.confirmCopy', viewer, towards, { proposal, organisationId })
    const confirmed = await confirmCopy(partnership, value)
    if (!confirmed.ok) {
      const lastResult = submission.reply()
      return data({ lastResult, attempt: Date.now(), refusal: confirmed }, { status: 409 })
    }
    return redirectWithToast(viewer, path(locale, 'proposal', { proposalId }), 'consortium.toast.confirmCopy')
  }
  const authorized = authorize('proposal.submit', viewer, standing, proposal)
  if (value.step === 'submit') {
    const submitted = await submitProposal(authorized, value)
    if (!submitted.ok) return data({ refusal: submitted }, { status: 409 })
    const receipt = path(locale, 'proposalReceipt', { proposalId, number: String(submitted.number) })
    const toast = submitted.isNew ? 'proposal.submitted' : 'proposal.alreadySubmitted'
    return redirectWithToast(viewer, receipt, toast)
  }
  if (value.step === 'confirm') {
    const confirmed = await confirmProposal(authorized, value)
    if (!confirmed.ok) return data({ refusal: confirmed }, { status: 409 })
    return redirectWithToast(viewer, path(locale, 'proposal', { proposalId }), 'reconfirmation.done')
  }
  const withdrawer = authorize('proposal.withdraw', viewer, standing, proposal)
  const withdrawn = await withdrawProposal(withdrawer, value)
  if (!withdrawn.ok) return data({ refusal: withdrawn }, { status: 409 })
  return redirectWithToast(viewer, path(locale, 'proposal', { proposalId }), 'proposal.withdrawn')
}

export default function ShowProposal() {
  const { t, locale } = useLanguage()
  const view = useLoaderData<typeof loader>()
  const answer = useActionData<unknown>()
  const refusal = refusalOf(answer)
  return (
    <Container width="reading">
      {view.side === 'team' && <ProposalTrail current={view.title} />}
      {view.side === 'authority' && (
        <Breadcrumbs
          label={t('shell.breadcrumbs')}
          items={[
            { href: path(locale, 'workspace'), label: t('account.workspace.title') },
            {
              href: path(locale, 'challengeProposals', { challengeId: view.challenge.id }),
              label: t('opening.title', { title: view.challenge.title }),
            },
          ]}
          current={view.organisation}
        />
      )}
      <HeadlineGroup preline={t('proposal.preline')} title={view.title} />
      <TextLink href={path(locale, 'proposalPrint', { proposalId: view.proposalId })}>
        {t('face.print.link')}
      </TextLink>
      {refusal && <RefusalNotice refusal={refusal} />}
      {view.side === 'team' ? (
        <TeamPage view={view} answer={formAnswer(answer)} />
      ) : (
        <ReaderPage view={view} />
      )}
    </Container>
  )
}
