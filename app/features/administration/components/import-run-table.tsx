import { useLanguage } from '~/i18n/context'
import { formatDateTime } from '~/i18n/format'
import { ResponsiveTable } from '~/ui/responsive-table'
import { Time } from '~/ui/time'

export type ShownRun = {
  id: string
  kind: string
  source: string
  isDryRun: boolean
  startedAt: Date
  finishedAt: Date | null
  actor: string | null
  counts: Record<'rows' | 'created' | 'updated' | 'retired' | 'forStaff' | 'refused', number>
}

const TAXONOMY = 'taxonomy '

/** The last imports: what was read, by whom, and what became of the rows. */
export function ImportRunTable({ runs }: { runs: readonly ShownRun[] }) {
  const { t, locale, label } = useLanguage()
  // Of a taxonomy the kind says which list.
  const nameOf = (kind: string) =>
    kind.startsWith(TAXONOMY) ? label('lists.kind', kind.slice(TAXONOMY.length)) : label('imports.kind', kind)
  return (
    <ResponsiveTable
      caption={t('imports.runs.title')}
      isCaptionHidden
      rows={runs}
      rowKey={(run) => run.id}
      columns={[
        {
          key: 'what',
          label: t('imports.runs.what'),
          isRowHeader: true,
          cell: ({ kind, source, isDryRun }) =>
            `${nameOf(kind)}, ${source}${isDryRun ? ` (${t('imports.runs.dryRun')})` : ''}`,
        },
        {
          key: 'when',
          label: t('imports.runs.when'),
          cell: ({ startedAt }) => (
            <Time
              dateTime={new Date(startedAt).toISOString()}
              text={formatDateTime(locale, new Date(startedAt))}
            />
          ),
        },
        { key: 'who', label: t('imports.runs.who'), cell: ({ actor }) => actor ?? t('imports.runs.nobody') },
        {
          key: 'result',
          label: t('imports.runs.result'),
          cell: ({ finishedAt, counts }) =>
            finishedAt === null ? t('imports.runs.unfinished') : t('imports.runs.counts', counts),
        },
      ]}
    />
  )
}
