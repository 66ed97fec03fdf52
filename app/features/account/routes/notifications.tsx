/** People who are signed in come here to read what has happened and why they were told. */
import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { Form, useLoaderData } from '@remix-run/react'
import { useLanguage } from '~/i18n/context'
import { path } from '~/paths'
import { invalid, parseForm } from '~/platform/forms/parse-form.server'
import { readForm } from '~/platform/forms/read-form.server'
import { requireViewer } from '~/platform/guard/page.server'
import { idFromQuery, textFromQuery } from '~/platform/guard/query.server'
import { redirectWithToast } from '~/platform/session/toast.server'
import { Button } from '~/ui/button'
import { Container } from '~/ui/container'
import { EmptyState } from '~/ui/empty-state'
import { Heading } from '~/ui/heading'
import { Pagination } from '~/ui/pagination'
import { TextLink } from '~/ui/text-link'
import { BounceAlert } from '../components/bounce-alert'
import { FilterLinks } from '../components/filter-links'
import { NoticeList } from '../components/notice-list'
import { findBounce } from '../operations/find-bounce.server'
import { listNotifications } from '../operations/list-notifications.server'
import { readNotifications } from '../operations/read-notifications.server'
import { readSchema } from '../schema'

export { clientAction } from '~/shell/client-action'
export { pageMeta as meta } from '~/shell/page-meta'

const UNREAD = 'ungelesen'

export async function loader(args: LoaderFunctionArgs) {
  const { viewer, t, locale } = await requireViewer(args)
  const before = idFromQuery(args.request, 'vor')
  const isUnreadOnly = textFromQuery(args.request, 'zeige') === UNREAD
  const [{ notices, next }, bounce] = await Promise.all([
    listNotifications(viewer, locale, { before, isUnreadOnly }),
    findBounce(viewer),
  ])
  const shown = notices.map((notice) => ({ ...notice, createdAt: notice.createdAt.toISOString() }))
  return {
    title: t('account.notifications.title'),
    notices: shown,
    isUnreadOnly,
    bounce: bounce && { ...bounce, at: bounce.at.toISOString() },
    ...{ next, isFirst: before === null },
  }
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
  const { notices, bounce, next, isFirst, isUnreadOnly } = useLoaderData<typeof loader>()
  const all = path(locale, 'notifications')
  const unread = `${all}?zeige=${UNREAD}`
  const here = isUnreadOnly ? unread : all
  return (
    <Container width="reading">
      <Heading level={1}>{t('account.notifications.title')}</Heading>
      {bounce && <BounceAlert bounce={bounce} />}
      <FilterLinks
        label={t('notices.list.filter')}
        choices={[
          { href: all, label: t('notices.list.all'), isCurrent: !isUnreadOnly },
          { href: unread, label: t('notices.list.unread'), isCurrent: isUnreadOnly },
        ]}
      />
      {notices.length === 0 && (
        <EmptyState title={t(isUnreadOnly ? 'notices.list.noneUnread' : 'account.notifications.emptyTitle')}>
          <p>{t(isUnreadOnly ? 'notices.list.noneUnreadText' : 'account.notifications.emptyText')}</p>
        </EmptyState>
      )}
      {notices.some((notice) => !notice.isRead) && (
        <Form method="post" action={all}>
          <Button look="secondary">{t('account.notifications.readAll')}</Button>
        </Form>
      )}
      <NoticeList notices={notices} />
      <Pagination
        label={t('account.notifications.pages')}
        {...(!isFirst && { previous: { href: here, label: t('account.notifications.newest') } })}
        {...(next && {
          next: {
            href: `${here}${isUnreadOnly ? '&' : '?'}vor=${next}`,
            label: t('account.notifications.older'),
          },
        })}
      />
      <ul className="ui-stack">
        <li>
          <TextLink href={path(locale, 'notificationSettings')} icon="forward">
            {t('notices.settings.title')}
          </TextLink>
        </li>
        <li>
          <TextLink href={path(locale, 'deliveries')} icon="forward">
            {t('notices.log.title')}
          </TextLink>
        </li>
      </ul>
    </Container>
  )
}
