import type { District } from '../taxonomy/regions'

/** Towns whose name alone tells the district: seats of the districts and of universities. */
const CITY_DISTRICTS: Record<string, District> = {
  Rostock: '13003',
  Schwerin: '13004',
  Neubrandenburg: '13071',
  Güstrow: '13072',
  Stralsund: '13073',
  Wismar: '13074',
  Greifswald: '13075',
  Parchim: '13076',
}

/** Districts of an organisation by its town; none where the town does not tell. */
export function districtOfCity(city: string): readonly District[] {
  const district = Object.hasOwn(CITY_DISTRICTS, city) ? CITY_DISTRICTS[city] : undefined
  return district ? [district] : []
}
