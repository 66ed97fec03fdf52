import type { StarvationCause } from '~/domain/matching/exposure'
import type { Starving } from '~/features/matching/operations/read-exposure.server'
import { useLanguage } from '~/i18n/context'
import { path } from '~/paths'
import { Anchor } from '~/ui/anchor'
import { Heading } from '~/ui/heading'
import { ResponsiveTable } from '~/ui/responsive-table'

/** Providers that are hardly shown though they could be, and why that may be. */
export function StarvingTable({ rows }: { rows: readonly Starving[] }) {
  const { t, locale } = useLanguage()
  const causeText = (cause: StarvationCause) => {
    if (cause.kind === 'gap') return t('exposure.cause.gap', { part: t(`matching.gap.${cause.part}`) })
    if (cause.kind === 'constraint') {
      const constraint = t(`matchingHow.constraint.${cause.constraint}`)
      return t('exposure.cause.constraint', { constraint, count: cause.challenges })
    }
    return t(`exposure.cause.${cause.kind}`)
  }
  return (
    <section className="ui-stack">
      <Heading level={2}>{t('exposure.starving')}</Heading>
      {rows.length === 0 ? (
        <p>{t('exposure.noneStarving')}</p>
      ) : (
        <ResponsiveTable
          caption={t('exposure.starving')}
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
              key: 'causes',
              label: t('exposure.column.causes'),
              cell: ({ causes }) => causes.map(causeText).join(' '),
            },
          ]}
        />
      )}
    </section>
  )
}
