import type { OfferKind } from '~/domain/organisation/offer'
import { useLanguage } from '~/i18n/context'
import { path } from '~/paths'

/** Where the forms of products, references and certificates of an organisation are. */
export function useOfferPaths(organisationId: string) {
  const { locale } = useLanguage()
  return {
    pathToAll: path(locale, 'organisationOffer', { organisationId }),
    pathToNew: (kind: OfferKind) => path(locale, `${kind}New`, { organisationId }),
    pathTo: (kind: OfferKind, offerId: string) => path(locale, kind, { organisationId, offerId }),
  }
}
