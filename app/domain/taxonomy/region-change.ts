export type RegionObjection =
  | 'validityOrder'
  | 'successorWithoutEnd'
  | 'successorItself'
  | 'successorUnknown'
  | 'successorEnded'

type Facts = {
  code: string
  validFrom: Date | null
  validUntil: Date | null
  replacedBy: string | null
  /** the region named as successor on the same level; null where there is none */
  successor: { validUntil: Date | null } | null
}

/** Why a region may not be changed so, or null. A region ends with its last day; its successor must go on. */
export function regionObjection(facts: Facts): RegionObjection | null {
  const { code, validFrom, validUntil, replacedBy, successor } = facts
  if (validFrom && validUntil && validUntil <= validFrom) return 'validityOrder'
  if (replacedBy === null) return null
  if (validUntil === null) return 'successorWithoutEnd'
  if (replacedBy === code) return 'successorItself'
  if (successor === null) return 'successorUnknown'
  const goesOn = successor.validUntil === null || successor.validUntil > validUntil
  return goesOn ? null : 'successorEnded'
}
