/** People who are signed in come here to see what was sent to them by mail, and what became of it. */
import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { useLanguage } from '~/i18n/context'
import { path } from '~/paths'
import { requireViewer } from '~/platform/guard/page.server'
import { idFromQuery } from '~/platform/guard/query.server'
import { EmptyState } from '~/ui/empty-state'
import { Pagination } from '~/ui/pagination'
import { AccountFrame } from '../components/account-frame'
import { DeliveryTable } from '../components/delivery-table'
import { listOwnDeliveries } from '../operations/list-own-deliveries.server'

export { pageMeta as meta } from '~/shell/page-meta'

export async function loader(args: LoaderFunctionArgs) {
  const { viewer, t, locale } = await requireViewer(args)
  const before = idFromQuery(args.request, 'vor')
  const { deliveries, next } = await listOwnDeliveries(viewer, locale, before)
  return {
    title: t('notices.log.title'),
    deliveries: deliveries.map((one) => ({ ...one, at: one.at.toISOString() })),
    next,
    isFirst: before === null,
  }
}

export default function Deliveries() {
  const { t, locale } = useLanguage()
  const { deliveries, next, isFirst } = useLoaderData<typeof loader>()
  const here = path(locale, 'deliveries')
  return (
    <AccountFrame current="deliveries" title={t('notices.log.title')} lead={t('notices.log.lead')}>
      {deliveries.length > 0 ? (
        <DeliveryTable deliveries={deliveries} />
      ) : (
        <EmptyState title={t('notices.log.emptyTitle')}>
          <p>{t('notices.log.emptyText')}</p>
        </EmptyState>
      )}
      <Pagination
        label={t('notices.log.pages')}
        {...(!isFirst && { previous: { href: here, label: t('notices.log.newest') } })}
        {...(next && { next: { href: `${here}?vor=${next}`, label: t('notices.log.older') } })}
      />
    </AccountFrame>
  )
}
