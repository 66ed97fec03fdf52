import { OFFER_KINDS, type OfferKind } from '~/domain/organisation/offer'
import { useLanguage } from '~/i18n/context'
import { ButtonLink } from '~/ui/button-link'
import { Callout } from '~/ui/callout'
import { Cluster } from '~/ui/cluster'
import type { ShownOffer } from '../operations/list-offer.server'
import { useOfferPaths } from './offer-paths'

type Props = { organisationId: string; offer: ShownOffer }

/** Invites members to add what their organisation has none of yet; nothing where there is some of each. */
export function OfferInvite({ organisationId, offer }: Props) {
  const { t } = useLanguage()
  const { pathToNew } = useOfferPaths(organisationId)
  const counts: Record<OfferKind, number> = {
    product: offer.products.length,
    reference: offer.references.length,
    certificate: offer.certificates.length,
  }
  const lacking = OFFER_KINDS.filter((kind) => counts[kind] === 0)
  if (lacking.length === 0) return null
  return (
    <Callout title={t('offer.invite.title')}>
      <p>{t('offer.invite.text')}</p>
      <Cluster isWide>
        {lacking.map((kind) => (
          <ButtonLink key={kind} look="secondary" icon="add" href={pathToNew(kind)}>
            {t(`offer.add.${kind}`)}
          </ButtonLink>
        ))}
      </Cluster>
    </Callout>
  )
}
