import { useLanguage } from '~/i18n/context'
import { formatDateTime } from '~/i18n/format'
import { personName } from '~/i18n/person-name'
import { ResponsiveTable } from '~/ui/responsive-table'
import { Time } from '~/ui/time'
import type { Contact } from '../operations/list-contacts.server'

/** Who was told what, when and by which way. */
export function ContactTable({ rows }: { rows: readonly Contact[] }) {
  const { t, locale } = useLanguage()
  const moment = (at: Date) => <Time dateTime={at.toISOString()} text={formatDateTime(locale, at)} />
  return (
    <ResponsiveTable
      caption={t('contact.caption')}
      isCaptionHidden
      rows={rows}
      rowKey={(row) => row.id}
      columns={[
        { key: 'at', label: t('contact.column.at'), isRowHeader: true, cell: (row) => moment(row.at) },
        {
          key: 'counterpart',
          label: t('contact.column.counterpart'),
          cell: ({ counterpart, organisation }) => (
            <span className="wrap-anywhere">
              {organisation ? `${counterpart}, ${organisation.name}` : counterpart}
            </span>
          ),
        },
        {
          key: 'channel',
          label: t('contact.column.channel'),
          cell: ({ channel }) => t(`contact.channel.${channel}`),
        },
        {
          key: 'told',
          label: t('contact.column.told'),
          cell: ({ told }) => <span className="wrap-anywhere whitespace-pre-line">{told}</span>,
        },
        { key: 'by', label: t('contact.column.by'), cell: ({ by }) => personName(t, by) },
      ]}
    />
  )
}
