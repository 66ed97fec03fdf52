import type { ReactNode } from 'react'
import { useLanguage } from '~/i18n/context'
import { Heading } from '~/ui/heading'
import { ResponsiveTable } from '~/ui/responsive-table'

type Counted = { name: string; count: number }
type Props = {
  title: string
  /** what is counted */
  of: 'rule' | 'measure'
  rows: readonly Counted[]
  nameOf: (name: string) => ReactNode
}

/** How often each of several things happened. */
export function CountTable({ title, of, rows, nameOf }: Props) {
  const { t } = useLanguage()
  return (
    <section>
      <Heading level={2}>{title}</Heading>
      {rows.length === 0 ? (
        <p>{t('halfYear.none')}</p>
      ) : (
        <ResponsiveTable
          caption={title}
          isCaptionHidden
          rows={rows}
          rowKey={({ name }) => name}
          columns={[
            {
              key: 'name',
              label: t(`moderationLog.column.${of}`),
              cell: ({ name }) => nameOf(name),
              isRowHeader: true,
            },
            {
              key: 'count',
              label: t('halfYear.column.count'),
              cell: ({ count }) => count,
              isNumeric: true,
            },
          ]}
        />
      )}
    </section>
  )
}
