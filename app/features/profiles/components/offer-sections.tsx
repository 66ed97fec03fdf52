import type { ReactNode } from 'react'
import { useLanguage } from '~/i18n/context'
import { CardList } from '~/ui/card-list'
import { Heading } from '~/ui/heading'
import { Note } from '~/ui/note'
import type { ShownOffer } from '../operations/list-offer.server'
import { CertificateCard, ProductCard, ReferenceCard } from './offer-cards'

type Props = { offer: ShownOffer; children?: ReactNode }

/**
 * What an organisation offers, on its public page; what it has none of is left out.
 * @param props `children`: what else it says about its references
 */
export function OfferSections({ offer, children }: Props) {
  const { t } = useLanguage()
  return (
    <>
      <Section
        title={t('offer.products')}
        cards={offer.products.map((product) => <ProductCard key={product.id} product={product} level={3} />)}
      />
      <Section
        title={t('offer.references')}
        cards={offer.references.map((reference) => (
          <ReferenceCard key={reference.id} reference={reference} level={3} />
        ))}
      />
      {children}
      <Section
        title={t('offer.certificates')}
        note={t('offer.certificatesNote')}
        cards={offer.certificates.map((certificate) => (
          <CertificateCard key={certificate.id} certificate={certificate} level={3} />
        ))}
      />
    </>
  )
}

function Section({ title, note, cards }: { title: string; note?: string; cards: ReactNode[] }) {
  if (cards.length === 0) return null
  return (
    <section>
      <Heading level={2} look="medium">
        {title}
      </Heading>
      {note && <Note>{note}</Note>}
      <CardList label={title} columns={cards.length > 1 ? 2 : 1}>
        {cards}
      </CardList>
    </section>
  )
}
