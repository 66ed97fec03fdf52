import type { ChallengeFacts, ProfileFacts } from '../../../app/domain/matching/types'
import { challengeLexemes, profileLexemes } from '../../../search/analysis/matching-texts'
import {
  readGoldChallenges,
  readGoldGrades,
  readGoldProfiles,
  readGoldSplit,
} from '../../gold/matching/gold-set'

export type GoldHalf = 'open' | 'locked'

/** One challenge of the gold set with the grades (1 to 3) of the profiles that may be shown. */
export interface GoldCase {
  readonly challenge: ChallengeFacts
  /** The challenge's text as it was written. */
  readonly text: string
  readonly half: GoldHalf
  readonly grades: ReadonlyMap<string, number>
  /** Profiles that break a hard constraint of this challenge. */
  readonly excluded: readonly string[]
}

export interface GoldSet {
  readonly cases: readonly GoldCase[]
  readonly profiles: readonly ProfileFacts[]
  /** The profiles' texts as they were written, by id. */
  readonly texts: ReadonlyMap<string, string>
}

/** The German gold set with its texts analysed as the product does it. */
export function readGoldSet(): GoldSet {
  const { locked } = readGoldSplit()
  const profiles = readGoldProfiles()
  const graded = new Map(readGoldGrades().map((each) => [each.challenge, each]))
  return {
    cases: readGoldChallenges().map((challenge) => {
      const { grades, excluded } = graded.get(challenge.id) ?? missing(challenge.id)
      return {
        challenge: { ...challenge, lexemes: challengeLexemes(challenge) },
        text: [
          challenge.title,
          challenge.summary,
          challenge.problem,
          challenge.desiredOutcome,
          challenge.dataSituation,
        ].join(' '),
        half: locked.includes(challenge.id) ? 'locked' : 'open',
        grades: new Map([...grades].filter(([id]) => !excluded.includes(id))),
        excluded,
      }
    }),
    profiles: profiles.map((profile) => ({
      ...profile,
      lexemes: profileLexemes(profile),
      verified: true,
    })),
    texts: new Map(
      profiles.map(({ id, name, summary, description }) => [id, `${name} ${summary} ${description}`]),
    ),
  }
}

function missing(id: string): never {
  throw new Error(`The gold set has no grades for ${id}`)
}
