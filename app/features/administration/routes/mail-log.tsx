/** The platform's team comes here to see whether mails arrived; who they were for is for administrators. */
import type { LoaderFunctionArgs } from '@remix-run/node'
import { Form, useLoaderData } from '@remix-run/react'
import { useLanguage } from '~/i18n/context'
import { formatInstant } from '~/i18n/format'
import { path } from '~/paths'
import { dayFromQuery, endOfDay } from '~/platform/guard/day-query.server'
import { requirePermission } from '~/platform/guard/page.server'
import { textFromQuery } from '~/platform/guard/query.server'
import { readCursor, withCursor } from '~/platform/lists/keyset'
import { Button } from '~/ui/button'
import { DateTimeField } from '~/ui/date-time-field'
import { EmptyState } from '~/ui/empty-state'
import { FilterGrid } from '~/ui/filter-grid'
import { FormActions } from '~/ui/form-actions'
import { Pagination } from '~/ui/pagination'
import { SelectField } from '~/ui/select-field'
import { TextField } from '~/ui/text-field'
import { TextLink } from '~/ui/text-link'
import { AdministrationPage } from '../components/administration-page'
import { DeliveryTable } from '../components/delivery-table'
import { listMailLog, OUTCOMES, seesRecipients } from '../operations/list-mail-log.server'
import { templateNames } from '../operations/template-names.server'

export { pageMeta as meta } from '~/shell/page-meta'

export async function loader(args: LoaderFunctionArgs) {
  const { authorized, t, locale } = await requirePermission(args, 'mailLog.view')
  const url = new URL(args.request.url)
  const [from, until] = [dayFromQuery(args.request, 'von'), dayFromQuery(args.request, 'bis')]
  const templates = templateNames()
  const values = {
    outcome: OUTCOMES.find((one) => one === url.searchParams.get('ergebnis')) ?? null,
    template: templates.find((one) => one === url.searchParams.get('vorlage')) ?? '',
    person: textFromQuery(args.request, 'person'),
  }
  const filter = { ...values, from: from.at, until: endOfDay(until) }
  const { rows, hasNext, hasPrevious } = await listMailLog(authorized, filter, readCursor(url.searchParams))
  const [first, last] = [rows[0], rows.at(-1)]
  const at = (direction: 'after' | 'before', row: { at: Date; id: string }) =>
    withCursor(url, { direction, key: row.at.toISOString(), id: row.id })
  return {
    title: t('mailLog.title'),
    templates,
    values: { ...values, from: from.text, until: until.text },
    rows: rows.map((row) => ({ ...row, at: row.at.toISOString(), atText: formatInstant(locale, row.at) })),
    seesPeople: seesRecipients(authorized),
    previous: hasPrevious && first ? at('before', first) : null,
    next: hasNext && last ? at('after', last) : null,
  }
}

export default function Page() {
  const { t, locale } = useLanguage()
  const { title, templates, values, rows, seesPeople, previous, next } = useLoaderData<typeof loader>()
  const here = path(locale, 'mailLog')
  const field = (name: string, label: string, defaultValue: string) => ({
    ...{ id: `filter-${name}`, name, label, defaultValue },
  })
  return (
    <AdministrationPage title={title} lead={t('mailLog.lead')}>
      <Form method="get" action={here} role="search" aria-label={t('mailLog.filter')}>
        <FilterGrid>
          <SelectField
            {...field('ergebnis', t('mailLog.outcome'), values.outcome ?? '')}
            emptyText={t('mailLog.any')}
            options={OUTCOME_NAMES.map((value) => ({ value, label: t(`mailLog.outcome.${value}`) }))}
          />
          <SelectField
            {...field('vorlage', t('mailLog.template'), values.template)}
            emptyText={t('mailLog.any')}
            options={templates.map((value) => ({ value, label: value }))}
          />
          <DateTimeField {...field('von', t('mailLog.from'), values.from)} kind="date" />
          <DateTimeField {...field('bis', t('mailLog.until'), values.until)} kind="date" />
          {seesPeople && <TextField {...field('person', t('mailLog.person'), values.person)} type="search" />}
        </FilterGrid>
        <FormActions>
          <Button look="secondary">{t('shell.filter')}</Button>
          <TextLink href={here}>{t('shell.resetFilter')}</TextLink>
        </FormActions>
      </Form>
      {rows.length > 0 ? (
        <DeliveryTable rows={rows} seesPeople={seesPeople} />
      ) : (
        <EmptyState title={t('mailLog.none')}>
          <p>{t('mailLog.noneText')}</p>
        </EmptyState>
      )}
      <Pagination
        label={t('mailLog.pages')}
        {...(previous && { previous: { href: previous, label: t('mailLog.newer') } })}
        {...(next && { next: { href: next, label: t('mailLog.older') } })}
      />
    </AdministrationPage>
  )
}

const OUTCOME_NAMES = ['sent', 'failed', 'bounced', 'skipped'] as const
