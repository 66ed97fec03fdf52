import { useLanguage } from '~/i18n/context'
import { formatInstant } from '~/i18n/format'
import { Badge, type BadgeTone } from '~/ui/badge'
import { Note } from '~/ui/note'
import { ResponsiveTable } from '~/ui/responsive-table'
import { Time } from '~/ui/time'
import type { Delivery } from '../operations/list-own-deliveries.server'

export type ShownDelivery = Omit<Delivery, 'at'> & { at: string }

const TONES: Record<Delivery['outcome'], BadgeTone> = {
  sent: 'success',
  written: 'neutral',
  failed: 'warning',
  bounced: 'danger',
  skipped: 'warning',
}

/** Attempts to send mails: when, what it was about, and what became of it in words. */
export function DeliveryTable({ deliveries }: { deliveries: readonly ShownDelivery[] }) {
  const { t, locale } = useLanguage()
  const titleOf = ({ subject, kind }: ShownDelivery) => {
    if (subject) return subject
    if (kind === 'digest') return t('notices.log.digest')
    return kind ? t(`notificationKind.${kind}`) : t('notices.log.other')
  }
  return (
    <ResponsiveTable
      caption={t('notices.log.title')}
      isCaptionHidden
      rows={deliveries}
      rowKey={({ id }) => id}
      columns={[
        { key: 'what', label: t('notices.log.what'), isRowHeader: true, cell: titleOf },
        {
          key: 'at',
          label: t('notices.log.at'),
          cell: ({ at }) => <Time dateTime={at} text={formatInstant(locale, new Date(at))} />,
        },
        {
          key: 'outcome',
          label: t('notices.log.outcome'),
          cell: ({ outcome, reply }) => (
            <>
              <Badge tone={TONES[outcome]}>{t(`notices.log.outcome.${outcome}.short`)}</Badge>
              <Note>{t(`notices.log.outcome.${outcome}`)}</Note>
              {reply && outcome !== 'sent' && <Note>{t('notices.log.reply', { reply })}</Note>}
            </>
          ),
        },
      ]}
    />
  )
}
