/** The platform's team comes here to find any organisation, whatever its state, and to get to its check. */
import type { LoaderFunctionArgs } from '@remix-run/node'
import { Form, useLoaderData } from '@remix-run/react'
import { ORGANISATION_KINDS } from '~/domain/taxonomy/vocabulary'
import { useLanguage } from '~/i18n/context'
import { formatDate, formatNumber } from '~/i18n/format'
import { path } from '~/paths'
import { requirePermission } from '~/platform/guard/page.server'
import { textFromQuery } from '~/platform/guard/query.server'
import { readCursor, withCursor } from '~/platform/lists/keyset'
import { Anchor } from '~/ui/anchor'
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
import { listAllOrganisations } from '../operations/list-all-organisations.server'

export { pageMeta as meta } from '~/shell/page-meta'

const STATES = ['listed', 'unverified', 'verified', 'rejected', 'merged', 'closed'] as const

export async function loader(args: LoaderFunctionArgs) {
  const { authorized, t } = await requirePermission(args, 'organisations.list')
  const url = new URL(args.request.url)
  const values = {
    text: textFromQuery(args.request, 'suche'),
    state: STATES.find((one) => one === url.searchParams.get('stand')) ?? null,
    kind: ORGANISATION_KINDS.find((one) => one === url.searchParams.get('art')) ?? null,
  }
  const page = await listAllOrganisations(authorized, values, readCursor(url.searchParams))
  const [first, last] = [page.rows[0], page.rows.at(-1)]
  const at = (direction: 'after' | 'before', row: { sortKey: string; id: string }) =>
    withCursor(url, { direction, key: row.sortKey, id: row.id })
  return {
    title: t('organisationOverview.title'),
    values,
    total: page.total,
    rows: page.rows.map(({ sortKey: _, updatedAt, ...row }) => ({
      ...row,
      updatedAt: updatedAt.toISOString(),
    })),
    previous: page.hasPrevious && first ? at('before', first) : null,
    next: page.hasNext && last ? at('after', last) : null,
  }
}

export default function Page() {
  const { t, locale, label } = useLanguage()
  const { title, values, total, rows, previous, next } = useLoaderData<typeof loader>()
  const here = path(locale, 'organisationOverview')
  const any = { emptyText: t('organisationOverview.any') }
  return (
    <AdministrationPage title={title} lead={t('organisationOverview.lead')}>
      <Form method="get" action={here} role="search" aria-label={title} key={JSON.stringify(values)}>
        <FilterGrid>
          <TextField
            {...{ id: 'suche', name: 'suche', label: t('organisationOverview.search') }}
            type="search"
            defaultValue={values.text}
          />
          <SelectField
            {...{ id: 'stand', name: 'stand', label: t('organisationOverview.state'), ...any }}
            defaultValue={values.state ?? ''}
            options={STATES.map((value) => ({ value, label: t(`organisationOverview.state.${value}`) }))}
          />
          <SelectField
            {...{ id: 'art', name: 'art', label: t('organisationOverview.kind'), ...any }}
            defaultValue={values.kind ?? ''}
            options={ORGANISATION_KINDS.map((value) => ({ value, label: label('kind', value) }))}
          />
        </FilterGrid>
        <FormActions>
          <Button look="secondary">{t('shell.filter')}</Button>
          <TextLink href={here}>{t('shell.resetFilter')}</TextLink>
        </FormActions>
      </Form>
      {rows.length > 0 ? (
        <ResponsiveTable
          caption={t('organisationOverview.caption', { count: formatNumber(locale, total) })}
          rows={rows}
          rowKey={(row) => row.id}
          columns={[
            {
              key: 'name',
              label: t('organisationOverview.name'),
              isRowHeader: true,
              cell: (row) => (
                <Anchor href={path(locale, 'organisationReview', { organisationId: row.id })}>
                  {row.name}
                </Anchor>
              ),
            },
            {
              key: 'kind',
              label: t('organisationOverview.kind'),
              cell: (row) => label('kind', row.kind),
            },
            {
              key: 'place',
              label: t('organisationOverview.place'),
              cell: (row) =>
                [row.city, ...row.districts.map((code) => label('district', code))]
                  .filter(Boolean)
                  .join(', ') || t('shell.none'),
            },
            {
              key: 'state',
              label: t('organisationOverview.state'),
              cell: (row) => t(`organisationOverview.state.${row.state}`),
            },
            {
              key: 'updatedAt',
              label: t('organisationOverview.updatedAt'),
              cell: (row) => formatDate(locale, new Date(row.updatedAt)),
            },
          ]}
        />
      ) : (
        <EmptyState title={t('organisationOverview.none')}>
          <p>{t('organisationOverview.noneText')}</p>
        </EmptyState>
      )}
      <Pagination
        label={t('organisationOverview.pages')}
        {...(previous && { previous: { href: previous, label: t('organisationOverview.back') } })}
        {...(next && { next: { href: next, label: t('organisationOverview.further') } })}
      />
    </AdministrationPage>
  )
}
