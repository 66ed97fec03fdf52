import { Form } from '@remix-run/react'
import { useLanguage } from '~/i18n/context'
import { formatDateTime } from '~/i18n/format'
import { Badge } from '~/ui/badge'
import { Button } from '~/ui/button'
import { ResponsiveTable } from '~/ui/responsive-table'
import { Time } from '~/ui/time'
import { VisuallyHidden } from '~/ui/visually-hidden'

type Session = { id: string; device: string; since: Date; lastSeen: Date; isThis: boolean }

/** Where somebody is signed in: device in words, since when, when last used; this session is marked. */
export function SessionTable({ sessions }: { sessions: readonly Session[] }) {
  const { t, locale } = useLanguage()
  const time = (at: Date) => <Time dateTime={at.toISOString()} text={formatDateTime(locale, at)} />
  const nameOf = ({ device }: Session) => device || t('account.sessions.unknownDevice')
  return (
    <ResponsiveTable
      caption={t('account.sessions.caption')}
      rows={sessions}
      rowKey={(session) => session.id}
      columns={[
        {
          key: 'device',
          label: t('account.sessions.device'),
          isRowHeader: true,
          cell: (session) => (
            <>
              {nameOf(session)} {session.isThis && <Badge tone="success">{t('account.sessions.this')}</Badge>}
            </>
          ),
        },
        { key: 'since', label: t('account.sessions.since'), cell: (session) => time(session.since) },
        { key: 'lastSeen', label: t('account.sessions.lastSeen'), cell: (session) => time(session.lastSeen) },
        {
          key: 'action',
          label: t('account.sessions.action'),
          cell: (session) =>
            session.isThis ? (
              t('account.sessions.logOutHere')
            ) : (
              <Form method="post">
                <input type="hidden" name="intent" value="end" />
                <input type="hidden" name="sessionId" value={session.id} />
                <Button look="tertiary">
                  {t('account.sessions.end')}
                  <VisuallyHidden>: {nameOf(session)}</VisuallyHidden>
                </Button>
              </Form>
            ),
        },
      ]}
    />
  )
}
