import { HOSTING_LOCATIONS, LICENCE_MODELS } from '../taxonomy/vocabulary'
import { knownCodes } from './known-codes'

/** What matching reads of one product. */
export type ProductFacts = {
  readonly licenceModel: string
  readonly hostingLocations: readonly string[]
  readonly readiness: number
}

type Facts = {
  readonly licenceModels: readonly string[]
  readonly hostingLocations: readonly string[]
  readonly readinessMax: number | null
}

/** What the products of an organisation say together: all licences, all places, the readiest of them. */
export function factsOfProducts(products: readonly ProductFacts[]): Facts {
  const levels = products.map((product) => product.readiness)
  const models = products.map((product) => product.licenceModel)
  const places = products.flatMap((product) => product.hostingLocations)
  return {
    licenceModels: knownCodes(LICENCE_MODELS, models),
    hostingLocations: knownCodes(HOSTING_LOCATIONS, places),
    readinessMax: levels.length > 0 ? Math.max(...levels) : null,
  }
}

/** A profile with what its products say where it says nothing itself. What it says is never changed. */
export function withProducts<Profile extends Facts>(profile: Profile, products: Facts): Profile {
  const { licenceModels, hostingLocations, readinessMax } = profile
  return {
    ...profile,
    licenceModels: licenceModels.length > 0 ? licenceModels : products.licenceModels,
    hostingLocations: hostingLocations.length > 0 ? hostingLocations : products.hostingLocations,
    readinessMax: readinessMax ?? products.readinessMax,
  }
}
