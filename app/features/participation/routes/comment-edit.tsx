// The author of a contribution changes it, adds to it or removes it here.
import { type ActionFunctionArgs, data } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { useLanguage } from '~/i18n/context'
import { path } from '~/paths'
import { invalid, parseForm } from '~/platform/forms/parse-form.server'
import { readForm } from '~/platform/forms/read-form.server'
import { notFound } from '~/platform/guard/not-found.server'
import type { PageArguments } from '~/platform/guard/page.server'
import { newId } from '~/platform/new-id.server'
import { redirectWithToast } from '~/platform/session/toast.server'
import { formAnswer } from '~/shell/form-answer'
import { Breadcrumbs } from '~/ui/breadcrumbs'
import { Container } from '~/ui/container'
import { HeadlineGroup } from '~/ui/headline-group'
import { EditForms } from '../components/edit-forms'
import { ProblemNotice, problemOf } from '../components/problem-notice'
import { StaleComment } from '../components/stale-comment'
import { changeOwnComment } from '../operations/change-own-comment.server'
import { requireOwnComment } from '../operations/require-comment.server'
import { sentFormOf } from '../operations/sent-form.server'
import { viewOwnComment } from '../operations/view-own-comment.server'
import { ownCommentSchema } from '../schema'

export { clientAction } from '~/shell/client-action'
export { pageMeta as meta } from '~/shell/page-meta'

export async function loader(args: PageArguments) {
  const { t, subject, row } = await requireOwnComment(args)
  const own = await viewOwnComment(row)
  if (!own) throw notFound()
  return {
    title: t('commentEdit.title'),
    subject: { title: subject?.title ?? '', isOpen: subject?.isOpen ?? false },
    own,
    freshId: newId(),
  }
}

export async function action(args: ActionFunctionArgs) {
  const { viewer, locale, row, authorized } = await requireOwnComment(args)
  const form = await readForm(args.request)
  const submission = parseForm(form, ownCommentSchema)
  if (submission.status !== 'success') return invalid(submission)
  const { value } = submission
  const changed = await changeOwnComment(authorized, value, sentFormOf(form))
  const answer = { lastResult: submission.reply(), attempt: Date.now() }
  if (!changed.ok) {
    if ('saved' in changed) return data({ ...answer, saved: changed.saved }, { status: 409 })
    const problem = { reason: changed.reason, until: 'until' in changed ? (changed.until ?? null) : null }
    return data({ ...answer, problem }, { status: 409 })
  }
  const page = path(locale, 'comment', { commentId: row.id })
  return redirectWithToast(viewer, `${page}#beitrag-${row.id}`, `commentEdit.toast.${value.intent}`)
}

export default function Page() {
  const { t, locale } = useLanguage()
  const { subject, own, freshId } = useLoaderData<typeof loader>()
  const answer = useActionData<{ saved?: { text: string; version: number } }>()
  const problem = problemOf(answer)
  return (
    <Container width="reading">
      <Breadcrumbs
        label={t('shell.breadcrumbs')}
        items={[{ href: path(locale, 'comment', { commentId: own.id }), label: t('comment.page.title') }]}
        current={t('commentEdit.title')}
      />
      <HeadlineGroup preline={subject.title} title={t('commentEdit.title')} />
      {problem && <ProblemNotice problem={problem} />}
      {answer?.saved && <StaleComment saved={answer.saved} />}
      <EditForms
        {...{ own, freshId, isOpen: subject.isOpen }}
        version={answer?.saved?.version ?? own.version}
        answerTo={(intent) => formAnswer(answer, intent)}
      />
    </Container>
  )
}
