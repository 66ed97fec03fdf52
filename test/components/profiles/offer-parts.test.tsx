import { describe, expect, it } from 'vitest'
import { PROFILE_PARTS } from '~/domain/organisation/completeness'
import { OFFER_FIELDS, OFFER_KINDS } from '~/domain/organisation/offer'
import { CertificateCard, ProductCard, ReferenceCard } from '~/features/profiles/components/offer-cards'
import { OfferPage } from '~/features/profiles/components/offer-form'
import { OfferInvite } from '~/features/profiles/components/offer-invite'
import { OfferList } from '~/features/profiles/components/offer-list'
import { OfferSections } from '~/features/profiles/components/offer-sections'
import { OrganisationActions } from '~/features/profiles/components/organisation-actions'
import { ProfileMeter } from '~/features/profiles/components/profile-meter'
import { StaleComparison } from '~/features/profiles/components/stale-comparison'
import type { ShownOffer } from '~/features/profiles/operations/list-offer.server'
import { productSchema } from '~/features/profiles/schema-offer'
import { newId } from '~/platform/new-id.server'
import {
  answerTo,
  BOTH,
  EVIL,
  fieldOf,
  headingsOf,
  hiddenFields,
  itemsOf,
  linksOf,
  rowsOf,
  show,
  textOf,
  tickedOf,
  wordsIn,
} from '../show'
import { brokenReferences, INTACT, openingTags } from '../ui/markup'

const { t } = wordsIn('de')
const stored = { id: 'i', organisationId: 'o', version: 3, isOpen: true }
const product: ShownOffer['products'][number] = {
  ...stored,
  values: {
    ...{ name: 'Risskarte', summary: EVIL, licenceModel: 'openSource', spdx: 'EUPL-1.2' },
    ...{ hostingLocations: ['customer'], readiness: '8', website: 'https://riss.example/' },
  },
}
const reference: ShownOffer['references'][number] = {
  ...stored,
  proof: 'ownStatement',
  values: { title: 'Brücken', client: 'Kreis', summary: '', fromYear: '2024', untilYear: '', website: '' },
}
const certificate: ShownOffer['certificates'][number] = {
  ...stored,
  validity: { state: 'valid', until: '2027-03-01' },
  values: {
    ...{ name: 'ISO 27001', body: 'Stelle', number: '', scope: 'Rostock' },
    ...{ validFrom: '2025-01-01', validUntil: '2027-03-01' },
  },
}
const NOTHING: ShownOffer = { products: [], references: [], certificates: [] }
const ALL: ShownOffer = { products: [product], references: [reference], certificates: [certificate] }

describe('the card of a certificate', () => {
  it.each([
    [{ state: 'valid', until: '2027-03-01' }, 'Gültig bis 1. März 2027', 'success'],
    [{ state: 'valid', until: null }, 'Gültig ohne Ablaufdatum', 'success'],
    [{ state: 'expired', until: '2026-03-01' }, 'Abgelaufen, galt bis 1. März 2026', 'danger'],
    [{ state: 'notYet', from: '2027-01-01' }, 'Gilt erst ab 1. Januar 2027', 'warning'],
  ] as const)('%j says “%s”', (validity, words, tone) => {
    const html = show(<CertificateCard certificate={{ ...certificate, validity }} level={3} />)
    expect(textOf(html)).toContain(words)
    expect(openingTags(html, `kern-badge--${tone}`)).toHaveLength(1)
  })
})

describe('the card of a reference', () => {
  it.each(BOTH)('says who stands behind it (%s)', (locale) => {
    const words = wordsIn(locale)
    const read = (proof: 'pilot' | 'ownStatement') =>
      textOf(show(<ReferenceCard reference={{ ...reference, proof }} level={3} />, locale))
    expect(read('ownStatement')).toContain(words.t('offer.proof.ownStatement'))
    expect(read('ownStatement')).not.toContain(words.t('offer.proof.pilot'))
    expect(read('pilot')).toContain(words.t('offer.proof.pilot'))
    expect(read('pilot')).not.toContain(words.t('offer.proof.ownStatement'))
  })

  it.each([
    ['2024', '', 'Seit 2024'],
    ['2024', '2025', '2024 bis 2025'],
    ['2024', '2024', '2024'],
  ])('puts %s to %j as “%s”', (fromYear, untilYear, expected) => {
    const values = { ...reference.values, fromYear, untilYear }
    expect(textOf(show(<ReferenceCard reference={{ ...reference, values }} level={3} />))).toMatch(
      new RegExp(`${expected}$`),
    )
  })
})

describe('the card of a product', () => {
  it.each(BOTH)('puts codes into words and texts as text (%s)', (locale) => {
    const words = wordsIn(locale)
    const html = show(<ProductCard product={product} level={3} />, locale)
    for (const text of [
      words.label('licenceModel', 'openSource'),
      words.label('hostingLocation', 'customer'),
      words.label('readiness', '8'),
      'EUPL-1.2',
      EVIL,
    ])
      expect(textOf(html)).toContain(text)
    expect(html).not.toContain('<img')
    expect(openingTags(html, '<a', 'rel="nofollow noopener"')).toHaveLength(1)
  })

  it('leaves out a licence that it does not have', () => {
    const values = { ...product.values, licenceModel: 'proprietary', spdx: '', website: '' }
    const html = show(<ProductCard product={{ ...product, values }} level={3} />)
    expect(textOf(html)).not.toContain(t('offer.fact.licence', { spdx: '' }).trim())
    expect(linksOf(html)).toEqual({})
  })
})

describe('what an organisation offers', () => {
  it('is nothing to visitors where there is nothing', () => {
    expect(textOf(show(<OfferSections offer={NOTHING} />))).toBe('')
  })

  it('stands under one heading a kind', () => {
    expect(headingsOf(show(<OfferSections offer={ALL} />))).toEqual([
      ...[t('offer.products'), 'Risskarte', t('offer.references'), 'Brücken'],
      ...[t('offer.certificates'), 'ISO 27001'],
    ])
  })

  it('invites members to add what there is none of, and then no more', () => {
    const invited = (offer: ShownOffer) =>
      Object.keys(linksOf(show(<OfferInvite organisationId="o" offer={offer} />)))
    expect(invited(NOTHING)).toEqual(OFFER_KINDS.map((kind) => t(`offer.add.${kind}`)))
    expect(invited({ ...ALL, references: [] })).toEqual([t('offer.add.reference')])
    expect(invited(ALL)).toEqual([])
  })

  it('is not asked of authorities', () => {
    const no = {
      seeMembers: false,
      seeFinance: false,
      review: false,
      seeMatches: false,
      seePartners: false,
      askForIntroduction: false,
      createChallenge: false,
    }
    const may = { ...no, edit: true, join: false, claim: false }
    const actions = { id: 'o', state: 'verified', waiting: null, may } as const
    const linksFor = (kind: 'authority' | 'company') =>
      Object.keys(linksOf(show(<OrganisationActions {...actions} kind={kind} />)))
    expect(linksFor('company')).toContain(t('offer.manage'))
    expect(linksFor('authority')).not.toContain(t('offer.manage'))
  })
})

describe('the list for those who write', () => {
  it('carries the version of what is shown, and names what is edited', () => {
    const html = show(<OfferList organisationId="o" offer={{ ...NOTHING, products: [product] }} />)
    expect(hiddenFields(html)).toEqual({ kind: 'product', id: 'i', version: '3' })
    expect(html).toContain(`aria-label="${t('offer.editNamed', { name: 'Risskarte' })}"`)
    expect(textOf(html)).toContain(t('offer.none.reference'))
  })

  it('offers no way to change what a pilot has confirmed, and says why', () => {
    const confirmed = { ...reference, proof: 'pilot', isOpen: false } as const
    const html = show(<OfferList organisationId="o" offer={{ ...NOTHING, references: [confirmed] }} />)
    expect(Object.values(linksOf(html))).not.toContain('/organisationen/o/referenzen/i')
    expect(textOf(html)).toContain(t('offer.confirmed'))
  })
})

describe('the form of an offer', () => {
  const organisation = { id: 'o', name: 'Küstenblick' }
  type Props = Parameters<typeof OfferPage>[0]
  const form = (rest: Partial<Props> = {}, locale: 'de' | 'en' = 'de') =>
    show(
      <OfferPage
        kind="product"
        organisation={organisation}
        item={{ id: 'i', version: 3, values: product.values }}
        answer={undefined}
        licences={['EUPL-1.2', 'MIT']}
        {...rest}
      />,
      locale,
    )

  it.each(OFFER_KINDS.flatMap((kind) => BOTH.map((locale) => [kind, locale] as const)))(
    'labels every field of a %s (%s)',
    (kind, locale) => {
      const html = form({ kind, item: { id: 'i', version: 0, values: null } }, locale)
      const words = wordsIn(locale)
      for (const field of OFFER_FIELDS[kind])
        expect(textOf(html)).toContain(words.label(`offer.${kind}`, field))
      expect(hiddenFields(html)).toEqual({ id: 'i', version: '0' })
      expect(headingsOf(html)[0]).toBe(words.t(`offer.add.${kind}`))
      expect(brokenReferences(html)).toEqual(INTACT)
    },
  )

  it('shows what is stored, and suggests licences without a script', () => {
    const html = form()
    expect(headingsOf(html)[0]).toBe(t('offer.change.product'))
    expect(fieldOf(html, 'spdx')).toMatchObject({ value: 'EUPL-1.2', isRequired: false })
    expect(fieldOf(html, 'name').isRequired).toBe(true)
    expect(tickedOf(html, 'hostingLocations')).toEqual(['customer'])
    expect(tickedOf(html, 'licenceModel')).toEqual(['openSource'])
    expect(html).toMatch(/list="product-spdx-suggestions".*<datalist id="product-spdx-suggestions">/s)
    expect(html).toContain('<option value="MIT">')
  })

  it('keeps what was typed and says in words what is wrong with the licence', () => {
    const sent = {
      id: newId(),
      version: '0',
      name: EVIL,
      licenceModel: 'openSource',
      readiness: '8',
      spdx: 'Frei',
    }
    const html = form({ answer: answerTo(productSchema, sent) })
    expect(fieldOf(html, 'name')).toMatchObject({ value: EVIL, isInvalid: false })
    expect(fieldOf(html, 'spdx')).toMatchObject({ value: 'Frei', isInvalid: true })
    expect(fieldOf(html, 'spdx').descriptions).toContain(t('offer.error.licenceUnknown'))
  })

  it('says what was refused, and carries what a save now would replace', () => {
    const html = form({ answer: { refused: 'offerGone', version: 0 } })
    expect(textOf(html)).toContain(t('reason.offerGone'))
    expect(hiddenFields(html)).toMatchObject({ version: '0' })
  })

  it.each(BOTH)('puts both texts beside each other, codes in words (%s)', (locale) => {
    const words = wordsIn(locale)
    const yours = { ...product.values, hostingLocations: ['germany', 'world'], name: EVIL }
    const changed = ['name', 'hostingLocations']
    const html = show(
      <StaleComparison of="product" saved={product.values} yours={yours} changed={changed} />,
      locale,
    )
    const places = ['germany', 'world'].map((code) => words.label('hostingLocation', code))
    expect(rowsOf(html)).toEqual([
      [words.t('offer.product.name'), EVIL, 'Risskarte'],
      [
        words.t('offer.product.hostingLocations'),
        places.join(', '),
        words.label('hostingLocation', 'customer'),
      ],
    ])
  })
})

describe('the meter of a profile', () => {
  const missing = PROFILE_PARTS.company.map(({ part, why }) => ({ part, why }))
  const meter = (mayEdit: boolean, parts = missing, percent = 40, locale: 'de' | 'en' = 'de') =>
    show(<ProfileMeter organisationId="o" meter={{ percent, missing: parts }} mayEdit={mayEdit} />, locale)

  it.each(BOTH)('says the value as a bar and in words, and why each part matters (%s)', (locale) => {
    const html = meter(true, missing, 40, locale)
    const words = wordsIn(locale)
    expect(openingTags(html, '<progress', 'max="100"', 'value="40"')).toHaveLength(1)
    expect(textOf(html)).toContain(words.t('completeness.value', { percent: 40 }))
    expect(itemsOf(html)).toHaveLength(missing.length)
    expect(itemsOf(html)[0]).toContain(words.t('completeness.why.description', { points: 45 }))
    expect(textOf(html)).not.toMatch(/\{\w+\}/)
    expect(brokenReferences(html)).toEqual(INTACT)
  })

  it('leads to each field for those who may write', () => {
    const links = linksOf(meter(true))
    expect(links[t('completeness.label.techniques')]).toBe('/organisationen/o/bearbeiten#profile-techniques')
    expect(links[t('completeness.label.proof')]).toBe('/organisationen/o/angebot')
    expect(linksOf(meter(false))).toEqual({})
  })

  it('folds away what is not among the first three', () => {
    expect(textOf(meter(true))).toContain(t('completeness.more', { count: missing.length - 3 }))
    expect(openingTags(meter(true, missing.slice(0, 3)), '<details')).toEqual([])
  })

  it('asks for nothing more when all is there', () => {
    const html = meter(true, [], 100)
    expect(textOf(html)).toBe([t('completeness.done'), '100 %'].join('\n'))
    expect(linksOf(html)).toEqual({})
  })
})
