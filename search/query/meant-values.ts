import { DISTRICTS, isDistrict } from '../../app/domain/taxonomy/regions'
import { fold } from '../analysis/fold'
import type { Facet } from '../engine'

/** Of the counted values of a facet those that somebody means who typed this into its field. */
export function meantValues(
  facet: Facet,
  typed: string,
  counts: Readonly<Record<string, number>>,
): Record<string, number> {
  const wanted = fold(typed).trim()
  const isMeant = (value: string) => [value, nameOf(facet, value)].some((name) => fold(name).includes(wanted))
  return Object.fromEntries(Object.entries(counts).filter(([value]) => isMeant(value)))
}

/** What people type of a value whose code says nothing to them. */
function nameOf(facet: Facet, value: string): string {
  return facet === 'district' && isDistrict(value) ? DISTRICTS[value] : value
}
