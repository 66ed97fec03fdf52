import { weighFields } from '../../app/domain/matching/weigh-fields'
import { analyse, type TextLanguage } from './analyse'

/** The texts of a challenge that say what is needed. */
export interface ChallengeTexts {
  readonly title: string
  readonly summary: string
  readonly problem: string
  readonly desiredOutcome: string
  readonly dataSituation?: string
}

/** The texts of a profile that say what somebody can do. */
export interface ProfileTexts {
  readonly name: string
  readonly summary: string
  readonly description: string
}

/** The texts of something that is tried or in use, which say what for. */
export interface TriedTexts {
  readonly title: string
  readonly summary: string
  readonly rest: readonly string[]
}

/** How often the words of each field count; chosen on the open half of the gold set. */
export const CHALLENGE_TEXT_WEIGHTS = {
  title: 2,
  summary: 1,
  problem: 1,
  desiredOutcome: 1,
  dataSituation: 1,
} as const
export const PROFILE_TEXT_WEIGHTS = { name: 1, summary: 1, description: 1 } as const

/** Numbers say how much, not what: they match by chance. */
function read(text: string, language: TextLanguage): string[] {
  return analyse(text, language).filter((lexeme) => !/^\d+$/.test(lexeme))
}

/** The lexemes by which a challenge is matched, repeated by the weight of their field. */
export function challengeLexemes(texts: ChallengeTexts, language: TextLanguage = 'de'): string[] {
  const weights = CHALLENGE_TEXT_WEIGHTS
  return weighFields([
    { lexemes: read(texts.title, language), weight: weights.title },
    { lexemes: read(texts.summary, language), weight: weights.summary },
    { lexemes: read(texts.problem, language), weight: weights.problem },
    { lexemes: read(texts.desiredOutcome, language), weight: weights.desiredOutcome },
    { lexemes: read(texts.dataSituation ?? '', language), weight: weights.dataSituation },
  ])
}

/** The lexemes by which a profile is matched, repeated by the weight of their field. */
export function profileLexemes(texts: ProfileTexts, language: TextLanguage = 'de'): string[] {
  const weights = PROFILE_TEXT_WEIGHTS
  return weighFields([
    { lexemes: read(texts.name, language), weight: weights.name },
    { lexemes: read(texts.summary, language), weight: weights.summary },
    { lexemes: read(texts.description, language), weight: weights.description },
  ])
}

/** The lexemes by which a pilot or an entry of the register is compared with a challenge: its title counts twice. */
export function triedLexemes({ title, summary, rest }: TriedTexts): string[] {
  const fields = [summary, ...rest].map((text) => ({ lexemes: read(text, 'de'), weight: 1 }))
  return weighFields([{ lexemes: read(title, 'de'), weight: CHALLENGE_TEXT_WEIGHTS.title }, ...fields])
}
