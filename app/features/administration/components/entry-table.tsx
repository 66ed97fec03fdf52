import { Form } from '@remix-run/react'
import type { TaxonomyKind } from '~/domain/taxonomy/catalogue'
import { useLanguage } from '~/i18n/context'
import { path } from '~/paths'
import { Anchor } from '~/ui/anchor'
import { Badge } from '~/ui/badge'
import { Button } from '~/ui/button'
import { ResponsiveTable } from '~/ui/responsive-table'
import { VisuallyHidden } from '~/ui/visually-hidden'

export type EntryRow = {
  code: string
  labelDe: string
  labelEn: string
  isRetired: boolean
  replacedBy: string | null
}

/** The entries of a list in their order; each can be opened and moved by one place. */
export function EntryTable({ kind, rows }: { kind: TaxonomyKind; rows: readonly EntryRow[] }) {
  const { t, locale } = useLanguage()
  const labelOf = (row: EntryRow) => (locale === 'de' ? row.labelDe : row.labelEn)
  const nameOf = (code: string) => {
    const row = rows.find((one) => one.code === code)
    return row ? labelOf(row) : code
  }
  return (
    <ResponsiveTable
      caption={t('lists.caption')}
      isCaptionHidden
      rows={rows.map((row, place) => ({ ...row, place }))}
      rowKey={(row) => row.code}
      columns={[
        {
          key: 'label',
          label: t('lists.column.label'),
          isRowHeader: true,
          cell: (row) => (
            <Anchor href={path(locale, 'taxonomyEntry', { kind, code: row.code })}>{labelOf(row)}</Anchor>
          ),
        },
        {
          key: 'other',
          label: t('lists.column.other'),
          cell: (row) => (
            <span lang={locale === 'de' ? 'en' : 'de'}>{locale === 'de' ? row.labelEn : row.labelDe}</span>
          ),
        },
        {
          key: 'code',
          label: t('lists.column.code'),
          cell: (row) => <code className="wrap-anywhere">{row.code}</code>,
        },
        {
          key: 'state',
          label: t('lists.column.state'),
          cell: (row) =>
            row.isRetired ? (
              <>
                <Badge tone="warning">{t('lists.state.retired')}</Badge>{' '}
                {row.replacedBy && t('lists.replacedBy', { label: nameOf(row.replacedBy) })}
              </>
            ) : (
              t('lists.state.offered')
            ),
        },
        {
          key: 'order',
          label: t('lists.column.order'),
          cell: (row) => (
            <Form method="post" className="flex flex-wrap gap-8">
              <input type="hidden" name="code" value={row.code} />
              <input type="hidden" name="place" value={row.place} />
              {row.place > 0 && <Move direction="up" label={labelOf(row)} />}
              {row.place < rows.length - 1 && <Move direction="down" label={labelOf(row)} />}
            </Form>
          ),
        },
      ]}
    />
  )
}

function Move({ direction, label }: { direction: 'up' | 'down'; label: string }) {
  const { t } = useLanguage()
  return (
    <Button look="tertiary" name="direction" value={direction}>
      {t(`lists.move.${direction}`)}
      <VisuallyHidden>: {label}</VisuallyHidden>
    </Button>
  )
}
