import { describe, expect, it } from 'vitest'
import { isOpenSource, type LicenceExpression, licenceObjection } from '~/domain/organisation/licence'
import {
  changedOfferFields,
  hasOffer,
  isReferenceOpen,
  type OfferValues,
  referenceProof,
} from '~/domain/organisation/offer'
import { ORGANISATION_KINDS } from '~/domain/taxonomy/vocabulary'

const open = { license: 'EUPL-1.2' }
const closed = { license: 'LicenseRef-Hausrecht' }
const isRecognised = (licence: string) => licence === 'EUPL-1.2'
const both = (conjunction: 'and' | 'or', left: LicenceExpression, right: LicenceExpression) => ({
  conjunction,
  left,
  right,
})

describe('the licence of a product', () => {
  it.each([
    ['openSource', open, null],
    ['openSource', null, 'licenceMissing'],
    ['openSource', closed, 'licenceNotOpen'],
    ['openWeights', null, null],
    ['openWeights', open, null],
    ['openWeights', closed, null],
    ['proprietary', null, null],
    ['proprietary', open, 'licenceNeedless'],
    ['proprietary', closed, 'licenceNeedless'],
  ] as const)('%s with %j: %s', (model, expression, objection) => {
    expect(licenceObjection(model, expression, isRecognised)).toBe(objection)
  })

  it('is open where one of a choice is, and where all of what applies together are', () => {
    expect(isOpenSource(both('or', closed, open), isRecognised)).toBe(true)
    expect(isOpenSource(both('or', open, closed), isRecognised)).toBe(true)
    expect(isOpenSource(both('or', closed, closed), isRecognised)).toBe(false)
    expect(isOpenSource(both('and', open, open), isRecognised)).toBe(true)
    expect(isOpenSource(both('and', open, closed), isRecognised)).toBe(false)
    expect(isOpenSource(both('and', closed, open), isRecognised)).toBe(false)
    expect(isOpenSource(both('and', open, both('or', closed, open)), isRecognised)).toBe(true)
    expect(isOpenSource(both('or', closed, both('and', open, closed)), isRecognised)).toBe(false)
  })
})

describe('what is offered', () => {
  const product: OfferValues<'product'> = {
    name: 'Formularleser',
    summary: 'Eins\nZwei',
    licenceModel: 'openSource',
    spdx: 'EUPL-1.2',
    hostingLocations: ['customer', 'germany'],
    readiness: '8',
    website: '',
  }

  it('is compared field by field, in the order of the form', () => {
    expect(changedOfferFields('product', product, { ...product, readiness: '9', name: 'Leser' })).toEqual([
      'name',
      'readiness',
    ])
  })

  it('is the same whatever the order of a list and the ends of lines', () => {
    const same = { ...product, hostingLocations: ['germany', 'customer'], summary: 'Eins\r\nZwei' }
    expect(changedOfferFields('product', product, same)).toEqual([])
  })

  it('is for everybody but authorities', () => {
    expect(ORGANISATION_KINDS.filter((kind) => !hasOffer(kind))).toEqual(['authority'])
  })
})

describe('a reference', () => {
  it('is its organisation’s own statement until a pilot has confirmed it, and stays as it was then', () => {
    expect(referenceProof({ verifiedAt: null })).toBe('ownStatement')
    expect(isReferenceOpen({ verifiedAt: null })).toBe(true)
    const confirmed = { verifiedAt: new Date('2026-06-01T10:00:00Z') }
    expect(referenceProof(confirmed)).toBe('pilot')
    expect(isReferenceOpen(confirmed)).toBe(false)
  })
})
