import type { AnnouncementState } from '~/domain/announcement/announcement'
import { useLanguage } from '~/i18n/context'
import { formatDateTime } from '~/i18n/format'
import { path } from '~/paths'
import { Anchor } from '~/ui/anchor'
import { Badge, type BadgeTone } from '~/ui/badge'
import { ResponsiveTable } from '~/ui/responsive-table'
import { Time } from '~/ui/time'

export type AnnouncementRow = {
  id: string
  textDe: string
  textEn: string
  startsAt: string
  endsAt: string
  state: AnnouncementState
}

const TONES: Record<AnnouncementState, BadgeTone> = {
  shown: 'success',
  planned: 'info',
  over: 'neutral',
  revoked: 'neutral',
}

/** Announcements with their times and where they stand. */
export function AnnouncementTable({ rows }: { rows: readonly AnnouncementRow[] }) {
  const { t, locale } = useLanguage()
  const at = (iso: string) => <Time dateTime={iso} text={formatDateTime(locale, new Date(iso))} />
  return (
    <ResponsiveTable
      caption={t('announcements.caption')}
      rows={rows}
      rowKey={(row) => row.id}
      columns={[
        {
          key: 'text',
          label: t('announcements.column.text'),
          isRowHeader: true,
          cell: (row) => (
            <Anchor href={path(locale, 'announcement', { announcementId: row.id })}>
              {locale === 'de' ? row.textDe : row.textEn}
            </Anchor>
          ),
        },
        {
          key: 'state',
          label: t('announcements.column.state'),
          cell: (row) => <Badge tone={TONES[row.state]}>{t(`announcements.state.${row.state}`)}</Badge>,
        },
        { key: 'from', label: t('announcements.field.startsAt'), cell: (row) => at(row.startsAt) },
        { key: 'until', label: t('announcements.field.endsAt'), cell: (row) => at(row.endsAt) },
      ]}
    />
  )
}
