import { useLanguage } from '~/i18n/context'
import { path } from '~/paths'
import { ButtonLink } from '~/ui/button-link'
import { Callout } from '~/ui/callout'
import { type SearchChoice, searchAddress } from '../search-address'

type Props = { choice: SearchChoice; isSignedIn: boolean; hasHits: boolean }

/** Offers to keep a search. Whoever is signed out learns what they would get, and comes back after the log-in. */
export function SaveOffer({ choice, isSignedIn, hasHits }: Props) {
  const { t } = useLanguage()
  return (
    <Callout title={t('savedSearch.offer.title')} isActive={!hasHits}>
      {!hasHits && <p>{t('savedSearch.offer.none')}</p>}
      <p>{t(isSignedIn ? 'savedSearch.offer.text' : 'savedSearch.offer.signedOut')}</p>
      <SaveLink choice={choice} isSignedIn={isSignedIn} hasHits={hasHits} />
    </Callout>
  )
}

function SaveLink({ choice, isSignedIn, hasHits }: Props) {
  const { t, locale } = useLanguage()
  return (
    <p className="ui-cluster ui-cluster--wide">
      <ButtonLink href={saveAddress(locale, choice)} look={hasHits ? 'secondary' : 'primary'}>
        {t('savedSearch.save')}
      </ButtonLink>
      {isSignedIn && (
        <ButtonLink look="tertiary" href={path(locale, 'savedSearches')}>
          {t('savedSearch.title')}
        </ButtonLink>
      )}
    </p>
  )
}

/** Where a search is saved: the same words and choices stand in its address. */
export function saveAddress(locale: 'de' | 'en', { text, filter }: Pick<SearchChoice, 'text' | 'filter'>) {
  const address = searchAddress(locale, { text, filter })
  return path(locale, 'savedSearchNew') + address.slice(path(locale, 'search').length)
}
