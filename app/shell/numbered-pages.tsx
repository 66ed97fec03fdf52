import { useLanguage } from '~/i18n/context'
import type { NumberedPage } from '~/platform/lists/numbered'
import { Pagination } from '~/ui/pagination'

/** The way through a list that is one of several on a page. */
export function NumberedPages({ label, pages }: { label: string; pages: NumberedPage }) {
  const { t } = useLanguage()
  const { page, previous, next } = pages
  return (
    <Pagination
      label={label}
      status={t('shell.page', { page })}
      {...(previous && { previous: { href: previous, label: t('shell.previous') } })}
      {...(next && { next: { href: next, label: t('shell.next') } })}
    />
  )
}
