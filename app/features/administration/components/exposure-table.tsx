import type { ExposureRow } from '~/features/matching/operations/read-exposure.server'
import { useLanguage } from '~/i18n/context'
import { path } from '~/paths'
import { Anchor } from '~/ui/anchor'
import { Heading } from '~/ui/heading'
import { ResponsiveTable } from '~/ui/responsive-table'

/** How often matching showed whom, the most shown first. */
export function ExposureTable({ rows, total }: { rows: readonly ExposureRow[]; total: number }) {
  const { t, locale } = useLanguage()
  return (
    <section className="ui-stack">
      <Heading level={2}>{t('exposure.list')}</Heading>
      {rows.length < total && <p>{t('review.shown', { shown: rows.length, count: total })}</p>}
      {rows.length === 0 ? (
        <p>{t('exposure.nobody')}</p>
      ) : (
        <ResponsiveTable
          caption={t('exposure.list')}
          isCaptionHidden
          rows={rows}
          rowKey={(row) => row.id}
          columns={[
            {
              key: 'name',
              label: t('exposure.column.name'),
              isRowHeader: true,
              cell: ({ id, name }) => (
                <Anchor href={path(locale, 'organisation', { organisationId: id })}>{name}</Anchor>
              ),
            },
            {
              key: 'shown',
              label: t('exposure.column.shown'),
              isNumeric: true,
              cell: ({ shown }) => String(shown),
            },
            {
              key: 'first',
              label: t('exposure.column.first'),
              isNumeric: true,
              cell: ({ amongFirst }) => String(amongFirst),
            },
          ]}
        />
      )}
    </section>
  )
}
