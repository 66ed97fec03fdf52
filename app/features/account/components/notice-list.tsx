import { Form } from '@remix-run/react'
import { isChosenKind, type Kind } from '~/domain/notification/kinds'
import { useLanguage } from '~/i18n/context'
import { formatDateTime } from '~/i18n/format'
import { path } from '~/paths'
import { Badge } from '~/ui/badge'
import { Button } from '~/ui/button'
import { Card } from '~/ui/card'
import { CardList } from '~/ui/card-list'
import { Note } from '~/ui/note'
import { TextLink } from '~/ui/text-link'
import { Time } from '~/ui/time'
import { VisuallyHidden } from '~/ui/visually-hidden'

export type ShownNotice = {
  id: string
  title: string
  why: string
  path: string
  kind: Kind
  /** what it names one by one, each with its page */
  items?: readonly { title: string; lang: 'de' | 'en'; path: string; lines: readonly string[] }[]
  createdAt: string
  isRead: boolean
}

/** Notices with why each was sent, where it leads, and a button for those that are new. */
export function NoticeList({ notices }: { notices: readonly ShownNotice[] }) {
  const { t, locale } = useLanguage()
  return (
    <CardList label={t('account.notifications.title')} columns={1}>
      {notices.map((notice) => (
        <Card
          key={notice.id}
          level={2}
          title={notice.title}
          preline={
            <Time dateTime={notice.createdAt} text={formatDateTime(locale, new Date(notice.createdAt))} />
          }
          marks={!notice.isRead && <Badge tone="info">{t('account.notifications.new')}</Badge>}
          footer={
            <>
              <TextLink href={notice.path} icon="forward">
                {t('account.notifications.open')}
                <VisuallyHidden>: {notice.title}</VisuallyHidden>
              </TextLink>
              {!notice.isRead && (
                <Form method="post">
                  <input type="hidden" name="notificationId" value={notice.id} />
                  <Button look="tertiary">
                    {t('account.notifications.readOne')}
                    <VisuallyHidden>: {notice.title}</VisuallyHidden>
                  </Button>
                </Form>
              )}
            </>
          }
        >
          {notice.items && notice.items.length > 0 && (
            <ul>
              {notice.items.map(({ title, lang, path: href, lines }) => (
                <li key={href}>
                  <TextLink href={href}>
                    <span lang={lang === locale ? undefined : lang}>{title}</span>
                  </TextLink>
                  {lines.map((line) => (
                    <p key={line} className="break-words">
                      {line}
                    </p>
                  ))}
                </li>
              ))}
            </ul>
          )}
          <p>{notice.why}</p>
          <Note>
            {t('notices.list.kind', { kind: t(`notificationKind.${notice.kind}`) })}
            {isChosenKind(notice.kind) && (
              <>
                {' · '}
                <TextLink href={`${path(locale, 'notificationSettings')}#${notice.kind}`}>
                  {t('notices.list.change')}
                  <VisuallyHidden>: {t(`notificationKind.${notice.kind}`)}</VisuallyHidden>
                </TextLink>
              </>
            )}
          </Note>
        </Card>
      ))}
    </CardList>
  )
}
