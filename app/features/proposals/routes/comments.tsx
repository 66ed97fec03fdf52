/** A team speaks here about the sections of its proposal. Nobody else ever reads it. */
import { type ActionFunctionArgs, data, type LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { isAllowed } from '~/domain/permission/matrix'
import { proposalSectionFrom } from '~/domain/proposal/sections'
import { useLanguage } from '~/i18n/context'
import { path } from '~/paths'
import { invalid, parseForm } from '~/platform/forms/parse-form.server'
import { readForm } from '~/platform/forms/read-form.server'
import { readCursor, withCursor } from '~/platform/lists/keyset'
import { newId } from '~/platform/new-id.server'
import { redirectWithToast } from '~/platform/session/toast.server'
import { formAnswer } from '~/shell/form-answer'
import { Container } from '~/ui/container'
import { EmptyState } from '~/ui/empty-state'
import { HeadlineGroup } from '~/ui/headline-group'
import { Pagination } from '~/ui/pagination'
import { CommentForm } from '../components/comment-form'
import { CommentList } from '../components/comment-list'
import { CommentSections } from '../components/comment-sections'
import { ProposalTrail } from '../components/proposal-trail'
import { RefusalNotice, refusalOf } from '../components/refusal-notice'
import { commentProposal, settleComment } from '../operations/comment-proposal.server'
import { listComments } from '../operations/list-comments.server'
import { requireProposal } from '../operations/require-proposal.server'
import { commentsSchema } from '../schema-comments'

export { clientAction } from '~/shell/client-action'
export { pageMeta as meta } from '~/shell/page-meta'

export async function loader(args: LoaderFunctionArgs) {
  const { t, proposal, standing, authorized } = await requireProposal(args, 'proposal.view')
  const url = new URL(args.request.url)
  const section = proposalSectionFrom(url.searchParams.get('abschnitt') ?? undefined)
  const { rows, hasNext, hasPrevious } = await listComments(authorized, section, readCursor(url.searchParams))
  const at = (direction: 'after' | 'before', id: string | undefined) =>
    id === undefined ? null : withCursor(url, { direction, key: '', id })
  const title = t('proposal.for', { title: proposal.challenge.title })
  return {
    title: `${t('proposalComments.title')}: ${title}`,
    proposal: { id: proposal.id, title },
    section,
    freshId: newId(),
    mayWrite: isAllowed('proposal.edit', standing),
    comments: rows,
    newer: hasPrevious ? at('before', rows[0]?.id) : null,
    older: hasNext ? at('after', rows.at(-1)?.id) : null,
  }
}

export async function action(args: ActionFunctionArgs) {
  const { viewer, locale, proposal, authorized } = await requireProposal(args, 'proposal.edit')
  const submission = parseForm(await readForm(args.request), commentsSchema)
  if (submission.status !== 'success') return invalid(submission)
  const { value } = submission
  const page = path(locale, 'proposalComments', { proposalId: proposal.id })
  if (value.intent === 'comment') {
    const commented = await commentProposal(authorized, value)
    if (!commented.ok)
      return data(
        { lastResult: submission.reply(), attempt: Date.now(), refusal: commented },
        { status: 409 },
      )
    return redirectWithToast(viewer, `${page}?abschnitt=${value.section}`, 'proposalComments.toast.comment')
  }
  await settleComment(authorized, { id: value.id, isResolved: value.intent === 'resolve' })
  const { search } = new URL(args.request.url)
  return redirectWithToast(viewer, `${page}${search}`, `proposalComments.toast.${value.intent}`)
}

export default function Comments() {
  const { t } = useLanguage()
  const { proposal, section, freshId, mayWrite, comments, newer, older } = useLoaderData<typeof loader>()
  const answer = useActionData<unknown>()
  const refused = refusalOf(answer)
  return (
    <Container width="reading">
      <ProposalTrail proposal={proposal} current={t('proposalComments.title')} />
      <HeadlineGroup
        preline={proposal.title}
        title={t('proposalComments.title')}
        lead={t('proposalComments.lead')}
      />
      {refused && <RefusalNotice refusal={refused} />}
      <CommentSections proposalId={proposal.id} current={section} />
      {mayWrite && (
        <CommentForm key={freshId} {...{ section, freshId }} answer={formAnswer(answer, 'comment')} />
      )}
      {comments.length === 0 ? (
        <EmptyState title={t('proposalComments.none')}>
          <p>{t('proposalComments.noneText')}</p>
        </EmptyState>
      ) : (
        <CommentList {...{ comments, mayWrite }} />
      )}
      <Pagination
        label={t('proposalComments.pages')}
        {...(newer && { previous: { href: newer, label: t('proposalComments.newer') } })}
        {...(older && { next: { href: older, label: t('proposalComments.older') } })}
      />
    </Container>
  )
}
