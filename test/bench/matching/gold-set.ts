import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import type { ChallengeFacts, ProfileFacts } from '../../../app/domain/matching/types'
import {
  type ChallengeTexts,
  challengeLexemes,
  type ProfileTexts,
  profileLexemes,
} from '../../../search/analysis/matching-texts'

type GoldChallenge = Omit<ChallengeFacts, 'lexemes'> & ChallengeTexts
type GoldProfile = Omit<ProfileFacts, 'lexemes' | 'verified'> & ProfileTexts

interface GoldGrades {
  readonly challenge: string
  readonly threes: readonly string[]
  readonly twos: readonly string[]
  readonly ones: readonly string[]
  /** Profiles that break a hard constraint of this challenge. */
  readonly excluded: readonly string[]
}

export type GoldHalf = 'open' | 'locked'

/** One challenge of the gold set with the grades (1 to 3) of the profiles that may be shown. */
export interface GoldCase {
  readonly challenge: ChallengeFacts
  readonly half: GoldHalf
  readonly grades: ReadonlyMap<string, number>
  readonly excluded: readonly string[]
}

export interface GoldSet {
  readonly cases: readonly GoldCase[]
  readonly profiles: readonly ProfileFacts[]
}

const FOLDER = resolve(process.cwd(), 'test/gold/matching')

/** Reads the German gold set; null where it is absent. */
export function readGoldSet(): GoldSet | null {
  if (!existsSync(`${FOLDER}/split.json`)) return null
  const split: Record<GoldHalf, string[]> = readJson('split.json')
  const graded = readAll<GoldGrades>('grades')
  return {
    cases: readAll<GoldChallenge>('challenges').map((challenge) => ({
      challenge: { ...challenge, lexemes: challengeLexemes(challenge) },
      half: split.locked.includes(challenge.id) ? 'locked' : 'open',
      ...gradesOf(graded.find((grades) => grades.challenge === challenge.id)),
    })),
    profiles: readAll<GoldProfile>('profiles').map((profile) => ({
      ...profile,
      lexemes: profileLexemes(profile),
      verified: true,
    })),
  }
}

function gradesOf(grades: GoldGrades | undefined): Pick<GoldCase, 'grades' | 'excluded'> {
  if (!grades) throw new Error('A challenge of the gold set has no grades')
  const levels = [grades.ones, grades.twos, grades.threes]
  const entries = levels.flatMap((ids, index) => ids.map((id): [string, number] => [id, index + 1]))
  return {
    grades: new Map(entries.filter(([id]) => !grades.excluded.includes(id))),
    excluded: grades.excluded,
  }
}

function readAll<Entry>(kind: string): Entry[] {
  const files = readdirSync(FOLDER).filter((file) => file.startsWith(kind) && file.endsWith('.json'))
  return files.sort().flatMap((file) => readJson<Entry[]>(file))
}

function readJson<Content>(file: string): Content {
  return JSON.parse(readFileSync(`${FOLDER}/${file}`, 'utf8'))
}
