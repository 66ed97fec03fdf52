import { useLanguage } from '~/i18n/context'
import { Anchor } from '~/ui/anchor'
import { Heading } from '~/ui/heading'
import { ResponsiveTable } from '~/ui/responsive-table'

export type ReviewRow = { key: string; href: string; name: string; facts: string; since: string }
type Props = {
  id: string
  title: string
  /** heading of the first column, where it holds no organisations */
  nameLabel?: string
  rows: readonly ReviewRow[]
  count: number
}

/** What waits for staff in one table, the oldest on top. */
export function ReviewList({ id, title, nameLabel, rows, count }: Props) {
  const { t } = useLanguage()
  return (
    <section>
      <Heading level={2} id={id}>
        {title}
      </Heading>
      {rows.length === 0 ? (
        <p>{t('review.nothing')}</p>
      ) : (
        <>
          {count > rows.length && <p>{t('review.shown', { shown: rows.length, count })}</p>}
          <ResponsiveTable
            caption={title}
            isCaptionHidden
            rows={rows}
            rowKey={(row) => row.key}
            columns={[
              {
                key: 'name',
                label: nameLabel ?? t('review.column.name'),
                cell: (row) => <Anchor href={row.href}>{row.name}</Anchor>,
                isRowHeader: true,
              },
              { key: 'facts', label: t('review.column.facts'), cell: (row) => row.facts },
              { key: 'since', label: t('review.column.since'), cell: (row) => row.since },
            ]}
          />
        </>
      )}
    </section>
  )
}
