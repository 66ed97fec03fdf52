/** Administrators come here to find out what happened on the platform, to what, by whom and when. */
import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { useLanguage } from '~/i18n/context'
import { formatDateTime, formatInstant, formatNumber } from '~/i18n/format'
import { path } from '~/paths'
import { chainState } from '~/platform/events/verification-record.server'
import { requirePermission } from '~/platform/guard/page.server'
import { readCursor, withCursor } from '~/platform/lists/keyset'
import { Alert } from '~/ui/alert'
import { Anchor } from '~/ui/anchor'
import { EmptyState } from '~/ui/empty-state'
import { Pagination } from '~/ui/pagination'
import { AdministrationPage } from '../components/administration-page'
import { EventFilterForm } from '../components/event-filter-form'
import { EventTable } from '../components/event-table'
import { EXPORTED, listEvents, noteReading } from '../operations/list-events.server'
import { readEventFilter } from '../operations/read-event-filter.server'

export { pageMeta as meta } from '~/shell/page-meta'

export async function loader(args: LoaderFunctionArgs) {
  const { authorized, t, locale } = await requirePermission(args, 'events.view')
  const url = new URL(args.request.url)
  const { filter, values } = await readEventFilter(args.request)
  await noteReading(authorized, filter)
  const { rows, hasNext, hasPrevious } = await listEvents(authorized, filter, readCursor(url.searchParams))
  const [first, last] = [rows[0], rows.at(-1)]
  const { verification, checkpointAt } = await chainState()
  return {
    title: t('events.title'),
    values,
    rows: rows.map((row) => ({
      ...row,
      at: row.at.toISOString(),
      atText: formatInstant(locale, row.at),
    })),
    verification,
    checkpointAt: checkpointAt?.toISOString() ?? null,
    exported: EXPORTED,
    search: url.search,
    previous: hasPrevious && first ? withCursor(url, { direction: 'before', key: '', id: first.id }) : null,
    next: hasNext && last ? withCursor(url, { direction: 'after', key: '', id: last.id }) : null,
  }
}

export default function Page() {
  const { t, locale } = useLanguage()
  const { title, values, rows, previous, next, search, exported, ...chain } = useLoaderData<typeof loader>()
  return (
    <AdministrationPage title={title} lead={t('events.lead')}>
      <ChainState {...chain} />
      <EventFilterForm values={values} />
      {rows.length > 0 ? (
        <>
          <p>
            <Anchor href={`${path(locale, 'eventExport')}${search}`} reloadDocument>
              {t('events.export', { count: formatNumber(locale, exported) })}
            </Anchor>
          </p>
          <EventTable rows={rows} />
        </>
      ) : (
        <EmptyState title={t('events.none')}>
          <p>{t('events.noneText')}</p>
        </EmptyState>
      )}
      <Pagination
        label={t('events.pages')}
        {...(previous && { previous: { href: previous, label: t('events.newer') } })}
        {...(next && { next: { href: next, label: t('events.older') } })}
      />
    </AdministrationPage>
  )
}

type Chain = Pick<ReturnType<typeof useLoaderData<typeof loader>>, 'verification' | 'checkpointAt'>

function ChainState({ verification, checkpointAt }: Chain) {
  const { t, locale } = useLanguage()
  const at = (iso: string) => formatDateTime(locale, new Date(iso))
  const checkpoint = checkpointAt
    ? t('events.chain.checkpoint', { at: at(checkpointAt) })
    : t('events.chain.noCheckpoint')
  if (!verification) {
    return (
      <Alert tone="info" title={t('events.chain.never')}>
        <p>{checkpoint}</p>
      </Alert>
    )
  }
  const { ok, checked, problems } = verification
  const words = { at: at(verification.at), checked: formatNumber(locale, checked), problems }
  return (
    <Alert tone={ok ? 'success' : 'danger'} title={t(ok ? 'events.chain.intact' : 'events.chain.broken')}>
      <p>{t('events.chain.verified', words)}</p>
      <p>{checkpoint}</p>
    </Alert>
  )
}
