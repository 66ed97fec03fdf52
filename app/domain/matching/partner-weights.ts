/** Points of the parts of a pair of profiles. Chosen by hand and checked on the gold pairs (test/gold/partners). */
export const PARTNER_WEIGHTS = { challenge: 30, complement: 25, text: 35, domain: 8, region: 2 } as const

/** Pairs below are not shown. Above what domain and region give together: the work must fit somewhat. */
export const MINIMUM_PARTNER_SCORE = 14

/** A challenge that both match with so many points is a subject of both. */
export const STRONG_MATCH = 50

/** So many partners are kept for one profile, and so many challenges are named for one pair. */
export const MOST_PARTNERS = 20
export const MOST_COMPLEMENTS = 3

/**
 * How far a list is believed by its length: wholly up to `whole` entries, from `none` on not at all, and in
 * between by the share that is left. Who ticks every box says nothing.
 */
export const BELIEF = {
  tags: { whole: 10, none: 20 },
  domains: { whole: 5, none: 10 },
  districts: { whole: 4, none: 8 },
} as const
