/** The platform's team comes here to read what people have written and to mark it as done. */
import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { useLanguage } from '~/i18n/context'
import { path } from '~/paths'
import { invalid, parseForm } from '~/platform/forms/parse-form.server'
import { readForm } from '~/platform/forms/read-form.server'
import { requirePermission } from '~/platform/guard/page.server'
import { idFromQuery, textFromQuery } from '~/platform/guard/query.server'
import { redirectWithToast } from '~/platform/session/toast.server'
import { ButtonLink } from '~/ui/button-link'
import { EmptyState } from '~/ui/empty-state'
import { Pagination } from '~/ui/pagination'
import { AdministrationPage } from '../components/administration-page'
import { FeedbackCards } from '../components/feedback-cards'
import { closeFeedback } from '../operations/close-feedback.server'
import { listFeedback } from '../operations/list-feedback.server'
import { closeFeedbackSchema } from '../schema-accounts'

export { clientAction } from '~/shell/client-action'
export { pageMeta as meta } from '~/shell/page-meta'

export async function loader(args: LoaderFunctionArgs) {
  const { authorized, t } = await requirePermission(args, 'feedback.manage')
  const isDone = textFromQuery(args.request, 'stand') === 'erledigt'
  const after = idFromQuery(args.request, 'nach')
  const { messages, next } = await listFeedback(authorized, { isDone, after })
  return {
    title: t('administration.feedbackList.title'),
    messages: messages.map(({ doneAt, createdAt, ...message }) => ({
      ...message,
      createdAt: createdAt.toISOString(),
      isDone: doneAt !== null,
    })),
    isDone,
    next,
    isFirst: after === null,
  }
}

export async function action(args: ActionFunctionArgs) {
  const { authorized, locale } = await requirePermission(args, 'feedback.manage')
  const submission = parseForm(await readForm(args.request), closeFeedbackSchema)
  if (submission.status !== 'success') return invalid(submission)
  await closeFeedback(authorized, submission.value.feedbackId, new Date())
  return redirectWithToast(
    authorized.actor,
    path(locale, 'feedbackList'),
    'administration.feedbackList.toast',
  )
}

export default function FeedbackList() {
  const { t, locale } = useLanguage()
  const { messages, isDone, next, isFirst } = useLoaderData<typeof loader>()
  const here = path(locale, 'feedbackList')
  const list = isDone ? `${here}?stand=erledigt` : here
  const nextHref = `${list}${isDone ? '&' : '?'}nach=${next}`
  return (
    <AdministrationPage title={t('administration.feedbackList.title')}>
      <p>
        <ButtonLink look="secondary" href={isDone ? here : `${here}?stand=erledigt`}>
          {t(isDone ? 'administration.feedbackList.open' : 'administration.feedbackList.done')}
        </ButtonLink>
      </p>
      {messages.length > 0 ? (
        <FeedbackCards messages={messages} />
      ) : (
        <EmptyState title={t('administration.feedbackList.none')}>
          <p>{t('administration.feedbackList.noneText')}</p>
        </EmptyState>
      )}
      <Pagination
        label={t('administration.feedbackList.pages')}
        {...(!isFirst && { previous: { href: list, label: t('administration.feedbackList.first') } })}
        {...(next && { next: { href: nextHref, label: t('administration.feedbackList.further') } })}
      />
    </AdministrationPage>
  )
}
