import { useLanguage } from '~/i18n/context'
import { path } from '~/paths'
import { Anchor } from '~/ui/anchor'

/** What the queue can show, as it stands in the address. */
export const QUEUE_VIEWS = [
  'all',
  'urgent',
  'report',
  'hint',
  'firstPost',
  'appeal',
  'mine',
  'closed',
] as const
export type QueueView = (typeof QUEUE_VIEWS)[number]

/** Links that narrow the queue: each is an address of its own. */
export function QueueFilter({ view }: { view: QueueView }) {
  const { t, locale } = useLanguage()
  const here = path(locale, 'moderationQueue')
  return (
    <nav aria-label={t('moderationQueue.filters')}>
      <ul className="flex flex-wrap gap-x-24 gap-y-8">
        {QUEUE_VIEWS.map((one) => (
          <li key={one}>
            <Anchor
              href={one === 'all' ? here : `${here}?zeige=${one}`}
              aria-current={one === view ? 'page' : undefined}
              className={one === view ? 'kern-link font-bold no-underline' : 'kern-link'}
            >
              {t(`moderationQueue.filter.${one}`)}
            </Anchor>
          </li>
        ))}
      </ul>
    </nav>
  )
}
