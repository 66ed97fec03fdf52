/** People who are signed in come here to read what has happened and why they were told. */
import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { Form, useLoaderData } from '@remix-run/react'
import { useLanguage } from '~/i18n/context'
import { path } from '~/paths'
import { invalid, parseForm } from '~/platform/forms/parse-form.server'
import { readForm } from '~/platform/forms/read-form.server'
import { requireViewer } from '~/platform/guard/page.server'
import { idFromQuery } from '~/platform/guard/query.server'
import { redirectWithToast } from '~/platform/session/toast.server'
import { Button } from '~/ui/button'
import { Container } from '~/ui/container'
import { EmptyState } from '~/ui/empty-state'
import { Heading } from '~/ui/heading'
import { Pagination } from '~/ui/pagination'
import { NoticeList } from '../components/notice-list'
import { listNotifications } from '../operations/list-notifications.server'
import { readNotifications } from '../operations/read-notifications.server'
import { readSchema } from '../schema'

export { clientAction } from '~/shell/client-action'
export { pageMeta as meta } from '~/shell/page-meta'

export async function loader(args: LoaderFunctionArgs) {
  const { viewer, t, locale } = await requireViewer(args)
  const before = idFromQuery(args.request, 'vor')
  const { notices, next } = await listNotifications(viewer, locale, before)
  const shown = notices.map((notice) => ({ ...notice, createdAt: notice.createdAt.toISOString() }))
  return { title: t('account.notifications.title'), notices: shown, next, isFirst: before === null }
}

export async function action(args: ActionFunctionArgs) {
  const { viewer, locale } = await requireViewer(args)
  const submission = parseForm(await readForm(args.request), readSchema)
  if (submission.status !== 'success') return invalid(submission)
  await readNotifications(viewer, submission.value.notificationId)
  return redirectWithToast(viewer, path(locale, 'notifications'), 'account.notifications.readToast')
}

export default function Notifications() {
  const { t, locale } = useLanguage()
  const { notices, next, isFirst } = useLoaderData<typeof loader>()
  const here = path(locale, 'notifications')
  return (
    <Container width="reading">
      <Heading level={1}>{t('account.notifications.title')}</Heading>
      {notices.length === 0 && (
        <EmptyState title={t('account.notifications.emptyTitle')}>
          <p>{t('account.notifications.emptyText')}</p>
        </EmptyState>
      )}
      {notices.some((notice) => !notice.isRead) && (
        <Form method="post" action={here}>
          <Button look="secondary">{t('account.notifications.readAll')}</Button>
        </Form>
      )}
      <NoticeList notices={notices} />
      <Pagination
        label={t('account.notifications.pages')}
        {...(!isFirst && { previous: { href: here, label: t('account.notifications.newest') } })}
        {...(next && { next: { href: `${here}?vor=${next}`, label: t('account.notifications.older') } })}
      />
    </Container>
  )
}
