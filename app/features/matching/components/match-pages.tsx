import { useLanguage } from '~/i18n/context'
import { Pagination } from '~/ui/pagination'

/** Forwards and backwards through the matches. */
export function MatchPages({ next, previous }: { next: string | null; previous: string | null }) {
  const { t } = useLanguage()
  return (
    <Pagination
      label={t('matching.pages')}
      {...(previous && { previous: { href: previous, label: t('matching.previous') } })}
      {...(next && { next: { href: next, label: t('matching.next') } })}
    />
  )
}
