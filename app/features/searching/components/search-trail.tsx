import { useLanguage } from '~/i18n/context'
import { path } from '~/paths'
import { Breadcrumbs } from '~/ui/breadcrumbs'

/** The way to a page about saved searches. */
export function SearchTrail({ current }: { current: string }) {
  const { t, locale } = useLanguage()
  return (
    <Breadcrumbs
      label={t('shell.breadcrumbs')}
      items={[
        { href: path(locale, 'workspace'), label: t('account.workspace.title') },
        { href: path(locale, 'savedSearches'), label: t('savedSearch.title') },
      ]}
      current={current}
    />
  )
}
