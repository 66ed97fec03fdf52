import { rememberedCorpus } from '#search/remembered-corpus.server'
import { type CorpusStatistics, countCorpus } from '~/domain/matching/rarity'
import { type ReadProfile, readProfiles } from './profile-facts.server'

/** How far the profiles may have moved on before they are counted again: one in a hundred. */
const TOLERATED_CHANGE = 0.01

const remembered = rememberedCorpus(['organisation'], TOLERATED_CHANGE)

/**
 * How often tags and lexemes occur among all verified providers. The same statistics serve both directions.
 * @param profiles all profiles, where they have to be read anyway; read here only when they must be counted
 */
export function profileCorpus(
  profiles: () => Promise<readonly ReadProfile[]> = readProfiles,
): Promise<CorpusStatistics> {
  return remembered.read(async () => countCorpus((await profiles()).map(({ facts }) => facts)))
}

export const forgetCorpus = remembered.forget
