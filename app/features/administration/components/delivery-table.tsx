import { useLanguage } from '~/i18n/context'
import { personName } from '~/i18n/person-name'
import { path } from '~/paths'
import { Anchor } from '~/ui/anchor'
import { Badge, type BadgeTone } from '~/ui/badge'
import { ResponsiveTable } from '~/ui/responsive-table'
import { Time } from '~/ui/time'

export type ShownDelivery = {
  id: string
  template: string
  outcome: 'sent' | 'failed' | 'bounced' | 'skipped'
  smtpCode: number | null
  reply: string
  at: string
  atText: string
  person: { id: string; displayName: string } | null
}

const TONES: Record<ShownDelivery['outcome'], BadgeTone> = {
  sent: 'success',
  failed: 'warning',
  bounced: 'danger',
  skipped: 'neutral',
}

/** What became of mails: outcome and the mail server's reply, never a content. */
export function DeliveryTable({ rows, seesPeople }: { rows: readonly ShownDelivery[]; seesPeople: boolean }) {
  const { t, locale } = useLanguage()
  const person = {
    key: 'person',
    label: t('mailLog.column.person'),
    cell: (row: ShownDelivery) =>
      row.person ? (
        <Anchor href={path(locale, 'user', { userId: row.person.id })}>
          {personName(t, row.person.displayName)}
        </Anchor>
      ) : (
        t('mailLog.noAccount')
      ),
  }
  return (
    <ResponsiveTable
      caption={t('mailLog.caption')}
      rows={rows}
      rowKey={(row) => row.id}
      columns={[
        {
          key: 'at',
          label: t('mailLog.column.at'),
          isRowHeader: true,
          cell: (row) => <Time dateTime={row.at} text={row.atText} />,
        },
        { key: 'template', label: t('mailLog.template'), cell: (row) => <code>{row.template}</code> },
        {
          key: 'outcome',
          label: t('mailLog.outcome'),
          cell: (row) =>
            // Without a mail server nobody has answered.
            row.outcome === 'sent' && row.smtpCode === null ? (
              <Badge tone="neutral">{t('mailLog.outcome.written')}</Badge>
            ) : (
              <Badge tone={TONES[row.outcome]}>{t(`mailLog.outcome.${row.outcome}`)}</Badge>
            ),
        },
        {
          key: 'reply',
          label: t('mailLog.column.reply'),
          cell: (row) => [row.smtpCode, row.reply].filter(Boolean).join(' ') || t('shell.none'),
        },
        ...(seesPeople ? [person] : []),
      ]}
    />
  )
}
