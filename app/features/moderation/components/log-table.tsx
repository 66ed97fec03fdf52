import { useLanguage } from '~/i18n/context'
import { formatDate } from '~/i18n/format'
import { ResponsiveTable } from '~/ui/responsive-table'
import type { LogRow } from '../operations/list-log.server'
import { RuleName } from './status-facts'

/** The public log. Nothing in it leads to a person. */
export function LogTable({ rows }: { rows: readonly LogRow[] }) {
  const { t, label, locale } = useLanguage()
  const measureOf = ({ measure, until }: LogRow) => {
    const name = label('moderation.measure', measure)
    return until ? t('moderationLog.until', { measure: name, date: formatDate(locale, until) }) : name
  }
  return (
    <ResponsiveTable
      caption={t('moderationLog.title')}
      isCaptionHidden
      rows={rows}
      rowKey={({ id }) => id}
      columns={[
        {
          key: 'at',
          label: t('moderationLog.column.at'),
          cell: (row) => formatDate(locale, row.decidedAt),
          isRowHeader: true,
        },
        { key: 'measure', label: t('moderationLog.column.measure'), cell: measureOf },
        { key: 'rule', label: t('moderationLog.column.rule'), cell: (row) => <RuleName id={row.ruleId} /> },
        {
          key: 'item',
          label: t('moderationLog.column.item'),
          cell: (row) => label('moderationLog.item', row.itemType ?? 'person'),
        },
        {
          key: 'origin',
          label: t('moderationLog.column.origin'),
          cell: (row) => t(row.isFromNotice ? 'decision.origin.notice' : 'decision.origin.check'),
        },
        {
          key: 'appeal',
          label: t('moderationLog.column.appeal'),
          cell: ({ appeal }) =>
            label('moderationLog.appeal', appeal === null ? 'none' : (appeal.outcome ?? 'open')),
        },
      ]}
    />
  )
}
