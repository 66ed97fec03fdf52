/** Somebody who builds AI comes here to start a proposal for a challenge. */
import { type ActionFunctionArgs, data, type LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { chosenFirst } from '~/domain/organisation/working-for'
import { FIRST_SECTION } from '~/domain/proposal/sections'
import { useLanguage } from '~/i18n/context'
import { path } from '~/paths'
import { invalid, parseForm } from '~/platform/forms/parse-form.server'
import { readForm } from '~/platform/forms/read-form.server'
import { newId } from '~/platform/new-id.server'
import { redirectWithToast } from '~/platform/session/toast.server'
import { formAnswer } from '~/shell/form-answer'
import { AnswerFocus } from '~/ui/answer-focus'
import { Breadcrumbs } from '~/ui/breadcrumbs'
import { Container } from '~/ui/container'
import { HeadlineGroup } from '~/ui/headline-group'
import { ProposalFacts } from '../components/proposal-facts'
import { RefusalNotice, refusalOf } from '../components/refusal-notice'
import { StartForm } from '../components/start-form'
import { authorizeStart, findOwnProposals, requireProposing } from '../operations/require-proposing.server'
import { startProposal } from '../operations/start-proposal.server'
import { startProposalSchema } from '../schema'

export { clientAction } from '~/shell/client-action'
export { pageMeta as meta } from '~/shell/page-meta'

export async function loader(args: LoaderFunctionArgs) {
  const { t, viewer, challenge, at, choices, objection } = await requireProposing(args)
  const organisations = chosenFirst(choices, viewer.activeOrganisationId).map(({ organisationId, name }) => ({
    id: organisationId,
    name,
  }))
  const own = await findOwnProposals(
    challenge.id,
    organisations.map((one) => one.id),
  )
  return {
    title: t('proposalNew.title', { title: challenge.title }),
    id: newId(),
    challenge: { id: challenge.id, title: challenge.title, authority: challenge.authority.name },
    deadlineAt: challenge.deadlineAt,
    at,
    objection,
    choices: organisations.filter(({ id }) => !own.some((one) => one.organisationId === id)),
    there: own.map(({ id, organisationId }) => ({
      id,
      organisation: organisations.find((one) => one.id === organisationId)?.name ?? '',
    })),
  }
}

export async function action(args: ActionFunctionArgs) {
  const page = await requireProposing(args)
  const submission = parseForm(await readForm(args.request), startProposalSchema)
  if (submission.status !== 'success') return invalid(submission)
  const { id, organisationId } = submission.value
  const started = await startProposal(authorizeStart(page, organisationId), id)
  if (!started.ok) {
    const lastResult = submission.reply()
    return data({ lastResult, attempt: Date.now(), refusal: started }, { status: 409 })
  }
  const edit = path(page.locale, 'proposalSection', { proposalId: started.id, section: FIRST_SECTION })
  return redirectWithToast(page.viewer, edit, 'proposal.started')
}

export default function NewProposal() {
  const { t, locale } = useLanguage()
  const page = useLoaderData<typeof loader>()
  const answer = useActionData<unknown>()
  const refusal = refusalOf(answer)
  return (
    <Container width="reading">
      <Breadcrumbs
        label={t('shell.breadcrumbs')}
        items={[
          {
            href: path(locale, 'challenge', { challengeId: page.challenge.id }),
            label: page.challenge.title,
          },
        ]}
        current={t('proposal.preline')}
      />
      <HeadlineGroup
        preline={t('proposal.preline')}
        title={page.title}
        {...(page.choices.length > 0 && { lead: t('proposalNew.lead') })}
      />
      {refusal && (
        <AnswerFocus attempt={formAnswer(answer)?.attempt}>
          <RefusalNotice refusal={refusal} />
        </AnswerFocus>
      )}
      <ProposalFacts
        challengeId={page.challenge.id}
        challengeTitle={page.challenge.title}
        authority={page.challenge.authority}
        deadlineAt={page.deadlineAt}
        at={page.at}
      />
      <StartForm {...page} answer={formAnswer(answer)} />
    </Container>
  )
}
