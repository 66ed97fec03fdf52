import type { ProfileFacts } from './types'

/** How often tags and lexemes occur among the profiles that a ranking is drawn from. */
export interface CorpusStatistics {
  readonly profiles: number
  /** Mean number of lexemes of a profile. */
  readonly averageLength: number
  readonly lexemes: ReadonlyMap<string, number>
  readonly tags: ReadonlyMap<string, number>
}

type Counted = Pick<ProfileFacts, 'lexemes' | 'capabilities' | 'techniques'>

/** Counts in how many profiles each tag and each lexeme occurs. */
export function countCorpus(profiles: readonly Counted[]): CorpusStatistics {
  const lexemes = new Map<string, number>()
  const tags = new Map<string, number>()
  let length = 0
  for (const profile of profiles) {
    length += profile.lexemes.length
    countOnce(lexemes, profile.lexemes)
    countOnce(tags, [...profile.capabilities, ...profile.techniques])
  }
  return {
    profiles: profiles.length,
    averageLength: profiles.length === 0 ? 0 : length / profiles.length,
    lexemes,
    tags,
  }
}

function countOnce<Key>(counts: Map<Key, number>, keys: readonly Key[]): void {
  for (const key of new Set(keys)) counts.set(key, (counts.get(key) ?? 0) + 1)
}

/**
 * Inverse document frequency ln(1 + (N - n + 0.5) / (n + 0.5)) for something that n of N profiles
 * have: always positive, and the greater the rarer. Source: Robertson and Zaragoza, "The
 * Probabilistic Relevance Framework: BM25 and Beyond" (2009), with the 1 that keeps it positive.
 */
export function rarity(occurrences: number, profiles: number): number {
  return Math.log(1 + (profiles - occurrences + 0.5) / (occurrences + 0.5))
}

/** The rarity of a lexeme among the counted profiles. */
export function lexemeRarity(lexeme: string, corpus: CorpusStatistics): number {
  return rarity(corpus.lexemes.get(lexeme) ?? 0, corpus.profiles)
}

/** The rarity of a capability or technique among the counted profiles. */
export function tagRarity(tag: string, corpus: CorpusStatistics): number {
  return rarity(corpus.tags.get(tag) ?? 0, corpus.profiles)
}
