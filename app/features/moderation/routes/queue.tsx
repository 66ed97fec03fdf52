/** Moderators come here to see what waits, the oldest first. */
import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { CASE_KINDS } from '~/domain/moderation/case'
import { AdministrationPage } from '~/features/administration/components/administration-page'
import { useLanguage } from '~/i18n/context'
import { path } from '~/paths'
import { requirePermission } from '~/platform/guard/page.server'
import { idFromQuery, textFromQuery } from '~/platform/guard/query.server'
import { EmptyState } from '~/ui/empty-state'
import { Pagination } from '~/ui/pagination'
import { CaseCards } from '../components/case-cards'
import { QUEUE_VIEWS, QueueFilter } from '../components/queue-filter'
import { listCases } from '../operations/list-cases.server'

export { pageMeta as meta } from '~/shell/page-meta'

export async function loader(args: LoaderFunctionArgs) {
  const { authorized, t } = await requirePermission(args, 'moderation.view')
  const asked = textFromQuery(args.request, 'zeige')
  const view = QUEUE_VIEWS.find((one) => one === asked) ?? 'all'
  const after = idFromQuery(args.request, 'nach')
  const kind = CASE_KINDS.find((one) => one === view) ?? null
  const filter = {
    kind,
    isClosed: view === 'closed',
    isMine: view === 'mine',
    isUrgent: view === 'urgent',
    after,
  }
  const { rows, next } = await listCases(authorized, filter, new Date())
  return { title: t('moderationQueue.title'), rows, next, view, isFirst: after === null }
}

const LEADS = { closed: 'moderationQueue.leadClosed', urgent: 'moderationQueue.leadUrgent' } as const

export default function Page() {
  const { t, locale } = useLanguage()
  const { title, rows, next, view, isFirst } = useLoaderData<typeof loader>()
  const query = (more: Record<string, string>) => {
    const parameters = new URLSearchParams({ ...(view !== 'all' && { zeige: view }), ...more })
    return `${path(locale, 'moderationQueue')}${parameters.size > 0 ? `?${parameters}` : ''}`
  }
  return (
    <AdministrationPage
      title={title}
      lead={t(view === 'closed' || view === 'urgent' ? LEADS[view] : 'moderationQueue.lead')}
    >
      <QueueFilter view={view} />
      {rows.length > 0 ? (
        <CaseCards rows={rows} />
      ) : (
        <EmptyState title={t('moderationQueue.none')}>
          <p>{t('moderationQueue.noneText')}</p>
        </EmptyState>
      )}
      <Pagination
        label={t('moderationQueue.pages')}
        {...(!isFirst && { previous: { href: query({}), label: t('moderationQueue.first') } })}
        {...(next && { next: { href: query({ nach: next }), label: t('moderationQueue.further') } })}
      />
    </AdministrationPage>
  )
}
