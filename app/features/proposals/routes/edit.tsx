/** A team comes here to write its proposal. */
import { type ActionFunctionArgs, data, type LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { useLanguage } from '~/i18n/context'
import { path } from '~/paths'
import { invalid, parseForm } from '~/platform/forms/parse-form.server'
import { readForm } from '~/platform/forms/read-form.server'
import { redirectWithToast } from '~/platform/session/toast.server'
import { formAnswer } from '~/shell/form-answer'
import { AnswerFocus } from '~/ui/answer-focus'
import { Container } from '~/ui/container'
import { HeadlineGroup } from '~/ui/headline-group'
import { ContentForm } from '../components/content-form'
import { ProposalFacts } from '../components/proposal-facts'
import { ProposalTrail } from '../components/proposal-trail'
import { RefusalNotice, refusalOf } from '../components/refusal-notice'
import { isStaleAnswer, StaleComparison } from '../components/stale-comparison'
import { requireProposal } from '../operations/require-proposal.server'
import { saveProposal } from '../operations/save-proposal.server'
import { viewProposal } from '../operations/view-proposal.server'
import { proposalSchema } from '../schema'

export { clientAction } from '~/shell/client-action'
export { pageMeta as meta } from '~/shell/page-meta'

export async function loader(args: LoaderFunctionArgs) {
  const { t, proposal, standing, authorized } = await requireProposal(args, 'proposal.edit')
  const { at, content, actions } = await viewProposal(authorized, standing)
  const { challenge, organisation, version, updatedAt } = proposal
  const save = actions.find((one) => one.action === 'save')
  return {
    title: t('proposalEdit.title', { title: challenge.title }),
    proposal: { id: proposal.id, title: t('proposal.for', { title: challenge.title }) },
    facts: {
      challengeId: challenge.id,
      challengeTitle: challenge.title,
      authority: challenge.authority.name,
      organisation: organisation.name,
      deadlineAt: challenge.deadlineAt,
      at,
      updatedAt,
    },
    content,
    version,
    objection: save && !save.allowed ? save.reason : null,
  }
}

export async function action(args: ActionFunctionArgs) {
  const { viewer, locale, proposal, authorized } = await requireProposal(args, 'proposal.edit')
  const submission = parseForm(await readForm(args.request), proposalSchema)
  if (submission.status !== 'success') return invalid(submission)
  const { version, content, next } = submission.value
  const saved = await saveProposal(authorized, { version, content })
  if (saved.ok) {
    const target = path(locale, next === 'show' ? 'proposal' : 'proposalEdit', { proposalId: proposal.id })
    return redirectWithToast(viewer, target, 'proposal.saved')
  }
  // Nothing is wrong with what was typed: the notices above the form say why it was not saved.
  const lastResult = submission.reply()
  const stale = saved.reason === 'stale' ? { ...saved, yours: content } : null
  const refusal = saved.reason === 'stale' ? null : saved
  return data({ lastResult, attempt: Date.now(), stale, refusal }, { status: 409 })
}

export default function EditProposal() {
  const { t } = useLanguage()
  const { title, proposal, facts, content, version, objection } = useLoaderData<typeof loader>()
  const answer = useActionData<unknown>()
  const stale = isStaleAnswer(answer) ? answer.stale : null
  const refused = refusalOf(answer)
  return (
    <Container width="reading">
      <ProposalTrail proposal={proposal} current={t('proposal.edit')} />
      <HeadlineGroup preline={t('proposal.preline')} title={title} lead={t('proposal.sealNote')} />
      {refused || stale ? (
        <AnswerFocus attempt={formAnswer(answer)?.attempt}>
          {refused && <RefusalNotice refusal={refused} />}
          {stale && <StaleComparison {...stale} />}
        </AnswerFocus>
      ) : (
        objection !== null && <RefusalNotice refusal={{ reason: objection }} />
      )}
      <ProposalFacts {...facts} />
      <ContentForm
        content={content}
        version={version}
        answer={formAnswer(answer)}
        staleVersion={stale?.version}
      />
    </Container>
  )
}
