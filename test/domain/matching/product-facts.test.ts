import { describe, expect, it } from 'vitest'
import { meetsHosting, meetsLicence } from '~/domain/matching/constraints'
import { knownCodes } from '~/domain/matching/known-codes'
import { factsOfProducts, withProducts } from '~/domain/matching/product-facts'
import { HOSTING_LOCATIONS, LICENCE_MODELS } from '~/domain/taxonomy/vocabulary'

const product = (licenceModel: string, hostingLocations: string[], readiness: number) => ({
  ...{ licenceModel, hostingLocations, readiness },
})
const silent = { licenceModels: [], hostingLocations: [], readinessMax: null }
const products = factsOfProducts([
  product('proprietary', ['germany', 'customer'], 4),
  product('openSource', ['germany'], 8),
])

describe('what products say together', () => {
  it('is every licence and place once, in the order of the lists, and the highest level', () => {
    expect(products).toEqual({
      licenceModels: ['openSource', 'proprietary'],
      hostingLocations: ['customer', 'germany'],
      readinessMax: 8,
    })
  })

  it('is nothing where there is none', () => {
    expect(factsOfProducts([])).toEqual(silent)
  })

  it('leaves out codes that nobody knows', () => {
    expect(factsOfProducts([product('gift', ['moon'], 3)])).toMatchObject({
      licenceModels: [],
      hostingLocations: [],
    })
  })
})

describe('a profile with its products', () => {
  it('takes from them what it leaves open', () => {
    expect(withProducts({ ...silent, name: 'bleibt' }, products)).toEqual({ ...products, name: 'bleibt' })
  })

  it('keeps what it says itself, even where products say more', () => {
    const own = { licenceModels: ['proprietary'], hostingLocations: ['world'], readinessMax: 2 }
    expect(withProducts(own, products)).toEqual(own)
  })

  it('fills each part for itself', () => {
    expect(withProducts({ ...silent, hostingLocations: ['world'] }, products)).toEqual({
      ...products,
      hostingLocations: ['world'],
    })
  })

  it('stays as it is without products', () => {
    expect(withProducts(silent, factsOfProducts([]))).toEqual(silent)
  })

  it('meets the demands that one of its products meets', () => {
    const filled = withProducts(silent, products)
    const places = knownCodes(HOSTING_LOCATIONS, filled.hostingLocations)
    const models = knownCodes(LICENCE_MODELS, filled.licenceModels)
    expect([meetsHosting('customer', []), meetsHosting('customer', places)]).toEqual([false, true])
    expect([meetsLicence('openSource', []), meetsLicence('openSource', models)]).toEqual([false, true])
  })
})
