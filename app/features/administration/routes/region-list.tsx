/** Administrators come here to find a region by its name or official key. */
import type { LoaderFunctionArgs } from '@remix-run/node'
import { Form, useLoaderData } from '@remix-run/react'
import { berlinDay } from '~/domain/time/berlin'
import { useLanguage } from '~/i18n/context'
import { formatDate } from '~/i18n/format'
import { path } from '~/paths'
import { requirePermission } from '~/platform/guard/page.server'
import { textFromQuery } from '~/platform/guard/query.server'
import { Anchor } from '~/ui/anchor'
import { Badge } from '~/ui/badge'
import { Button } from '~/ui/button'
import { EmptyState } from '~/ui/empty-state'
import { FilterGrid } from '~/ui/filter-grid'
import { FormActions } from '~/ui/form-actions'
import { Pagination } from '~/ui/pagination'
import { ResponsiveTable } from '~/ui/responsive-table'
import { SelectField } from '~/ui/select-field'
import { TextField } from '~/ui/text-field'
import { TextLink } from '~/ui/text-link'
import { AdministrationPage } from '../components/administration-page'
import { listRegions, REGION_LEVELS } from '../operations/list-regions.server'

export { pageMeta as meta } from '~/shell/page-meta'

export async function loader(args: LoaderFunctionArgs) {
  const { authorized, t } = await requirePermission(args, 'regions.manage')
  const values = {
    beginning: textFromQuery(args.request, 'suche'),
    level: REGION_LEVELS.find((one) => one === textFromQuery(args.request, 'ebene')) ?? null,
  }
  const after = textFromQuery(args.request, 'nach')
  const { rows, next } = await listRegions(authorized, { ...values, after })
  const today = berlinDay(new Date())
  const day = (at: Date | null) => at?.toISOString().slice(0, 10) ?? null
  return {
    title: t('regions.title'),
    values,
    levels: [...REGION_LEVELS],
    rows: rows.map(({ code, nameDe, nameEn, level, parent, validFrom, validUntil }) => ({
      ...{ code, nameDe, nameEn, level, parent },
      ...{ validFrom: day(validFrom), validUntil: day(validUntil) },
      isEnded: (day(validUntil) ?? today) < today,
    })),
    next,
    isFirst: after === '',
  }
}

type Row = ReturnType<typeof useLoaderData<typeof loader>>['rows'][number]

export default function Page() {
  const { t, locale } = useLanguage()
  const { title, values, levels, rows, next, isFirst } = useLoaderData<typeof loader>()
  const here = path(locale, 'regionList')
  const given = {
    ...(values.beginning && { suche: values.beginning }),
    ...(values.level && { ebene: values.level }),
  }
  const href = (extra: Record<string, string>) => `${here}?${new URLSearchParams({ ...given, ...extra })}`
  return (
    <AdministrationPage title={title} lead={t('regions.lead')}>
      <Form method="get" action={here} role="search" aria-label={title} key={JSON.stringify(values)}>
        <FilterGrid>
          <TextField
            {...{ id: 'suche', name: 'suche', label: t('regions.search'), defaultValue: values.beginning }}
            type="search"
          />
          <SelectField
            {...{ id: 'ebene', name: 'ebene', label: t('regions.level'), defaultValue: values.level ?? '' }}
            emptyText={t('regions.any')}
            options={levels.map((value) => ({ value, label: t(`regions.level.${value}`) }))}
          />
        </FilterGrid>
        <FormActions>
          <Button look="secondary">{t('shell.filter')}</Button>
          <TextLink href={here}>{t('shell.resetFilter')}</TextLink>
        </FormActions>
      </Form>
      {rows.length > 0 ? (
        <RegionTable rows={rows} />
      ) : (
        <EmptyState title={t('regions.none')}>
          <p>{t('regions.noneText')}</p>
        </EmptyState>
      )}
      <Pagination
        label={t('regions.pages')}
        {...(!isFirst && { previous: { href: href({}), label: t('regions.first') } })}
        {...(next && { next: { href: href({ nach: next }), label: t('regions.next') } })}
      />
    </AdministrationPage>
  )
}

function RegionTable({ rows }: { rows: readonly Row[] }) {
  const { t, locale } = useLanguage()
  const day = (text: string) => formatDate(locale, new Date(text))
  const validity = ({ validFrom, validUntil }: Row) =>
    [
      validFrom && t('regions.validFrom', { from: day(validFrom) }),
      validUntil && t('regions.validUntil', { until: day(validUntil) }),
    ]
      .filter(Boolean)
      .join(' ') || t('regions.always')
  return (
    <ResponsiveTable
      caption={t('regions.caption')}
      rows={rows}
      rowKey={(row) => row.code}
      columns={[
        {
          key: 'name',
          label: t('regions.column.name'),
          isRowHeader: true,
          cell: (row) => (
            <>
              <Anchor href={path(locale, 'region', { regionCode: row.code })}>
                {(locale === 'en' && row.nameEn) || row.nameDe}
              </Anchor>{' '}
              {row.isEnded && <Badge tone="warning">{t('regions.ended')}</Badge>}
            </>
          ),
        },
        { key: 'code', label: t('regions.column.code'), cell: (row) => <code>{row.code}</code> },
        {
          key: 'level',
          label: t('regions.column.level'),
          cell: (row) => t(`regions.level.${row.level}`),
        },
        { key: 'parent', label: t('regions.column.parent'), cell: (row) => row.parent ?? '–' },
        { key: 'validity', label: t('regions.column.validity'), cell: validity },
      ]}
    />
  )
}
