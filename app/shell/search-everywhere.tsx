import { useLanguage } from '~/i18n/context'
import { path } from '~/paths'
import { TextLink } from '~/ui/text-link'

/** From the filter of one list to the search in everything, with the words that were typed. */
export function SearchEverywhere({ text }: { text: string }) {
  const { t, locale } = useLanguage()
  const query = text === '' ? '' : `?${new URLSearchParams({ q: text })}`
  return <TextLink href={`${path(locale, 'search')}${query}`}>{t('search.inAll')}</TextLink>
}
