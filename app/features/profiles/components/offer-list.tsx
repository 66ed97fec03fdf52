import { Form } from '@remix-run/react'
import type { ReactNode } from 'react'
import type { OfferKind } from '~/domain/organisation/offer'
import { useLanguage } from '~/i18n/context'
import { ButtonLink } from '~/ui/button-link'
import { CardList } from '~/ui/card-list'
import { ConfirmPanel } from '~/ui/confirm-panel'
import { Heading } from '~/ui/heading'
import { Note } from '~/ui/note'
import type { ShownOffer } from '../operations/list-offer.server'
import { CertificateCard, ProductCard, ReferenceCard } from './offer-cards'
import { useOfferPaths } from './offer-paths'

type Props = { organisationId: string; offer: ShownOffer }

/** Everything that an organisation offers, for those who write it: with the ways to add, change and remove. */
export function OfferList({ organisationId, offer }: Props) {
  const { t } = useLanguage()
  const tools = { organisationId }
  return (
    <>
      <Section {...tools} kind="product" title={t('offer.products')}>
        {offer.products.map((product) => (
          <ProductCard key={product.id} product={product} level={3}>
            <Tools {...tools} kind="product" item={product} name={String(product.values.name)} />
          </ProductCard>
        ))}
      </Section>
      <Section {...tools} kind="reference" title={t('offer.references')}>
        {offer.references.map((reference) => (
          <ReferenceCard key={reference.id} reference={reference} level={3}>
            <Tools {...tools} kind="reference" item={reference} name={String(reference.values.title)} />
          </ReferenceCard>
        ))}
      </Section>
      <Section {...tools} kind="certificate" title={t('offer.certificates')}>
        {offer.certificates.map((certificate) => (
          <CertificateCard key={certificate.id} certificate={certificate} level={3}>
            <Tools {...tools} kind="certificate" item={certificate} name={String(certificate.values.name)} />
          </CertificateCard>
        ))}
      </Section>
    </>
  )
}

type SectionProps = { organisationId: string; kind: OfferKind; title: string; children: ReactNode[] }

function Section({ organisationId, kind, title, children }: SectionProps) {
  const { t } = useLanguage()
  const { pathToNew } = useOfferPaths(organisationId)
  return (
    <section className="ui-stack">
      <Heading level={2}>{title}</Heading>
      {children.length === 0 ? (
        <p>{t(`offer.none.${kind}`)}</p>
      ) : (
        <CardList label={title} columns={1}>
          {children}
        </CardList>
      )}
      <p>
        <ButtonLink look="secondary" icon="add" href={pathToNew(kind)}>
          {t(`offer.add.${kind}`)}
        </ButtonLink>
      </p>
    </section>
  )
}

type Item = { id: string; version: number; isOpen: boolean }
type ToolsProps = { organisationId: string; kind: OfferKind; item: Item; name: string }

function Tools({ organisationId, kind, item, name }: ToolsProps) {
  const { t } = useLanguage()
  const { pathTo } = useOfferPaths(organisationId)
  return (
    <div className="flex flex-wrap items-start gap-kern-space-small pt-kern-space-small">
      {item.isOpen ? (
        <ButtonLink
          look="secondary"
          icon="edit"
          href={pathTo(kind, item.id)}
          aria-label={t('offer.editNamed', { name })}
        >
          {t('offer.edit')}
        </ButtonLink>
      ) : (
        <Note>{t('offer.confirmed')}</Note>
      )}
      <Form method="post">
        <input type="hidden" name="kind" value={kind} />
        <input type="hidden" name="id" value={item.id} />
        <input type="hidden" name="version" value={item.version} />
        <ConfirmPanel
          summary={t('offer.remove')}
          confirmLabel={t('offer.removeNow')}
          name="intent"
          value="remove"
        >
          <p>{t('offer.removeText', { name })}</p>
        </ConfirmPanel>
      </Form>
    </div>
  )
}
