import {
  type ActionRow,
  action,
  authority,
  page,
  provider,
  providerWriters,
  type Row,
  UNKNOWN,
} from '../reviewed'

// What organisations offer, and their page as others see it. Authorities offer nothing.
const FORMS = ['product', 'productNew', 'reference', 'referenceNew', 'certificate', 'certificateNew'] as const

export const OFFER_PAGES: readonly Row[] = [
  page('organisationOffer', 'provider', providerWriters),
  page('organisationOffer', 'unverified', providerWriters),
  page('organisationOffer', 'authority', []),
  page('organisationOffer', 'listed', []),
  ...FORMS.flatMap((name) => [
    page(name, 'provider', providerWriters),
    page(name, 'unverified', providerWriters),
    page(name, 'authority', []),
    page(name, 'listed', []),
  ]),
  page('product', 'foreignOffer', []),
  page('organisationPreview', 'provider', provider),
  page('organisationPreview', 'authority', authority),
  page('organisationPreview', 'unverified', provider),
  page('organisationPreview', 'listed', []),
]

const remove = { intent: 'remove', kind: 'product', id: UNKNOWN, version: '1' }

export const OFFER_ACTIONS: readonly ActionRow[] = [
  action('organisationOffer', 'provider', providerWriters, remove, { intent: 'remove' }),
  action('organisationOffer', 'authority', [], remove, { intent: 'remove' }),
  ...FORMS.flatMap((name) => [action(name, 'provider', providerWriters), action(name, 'authority', [])]),
  action('product', 'foreignOffer', []),
]
