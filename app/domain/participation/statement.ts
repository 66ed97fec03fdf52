import { cleanLine } from '../text/clean-text'
import { MOST_SEEDS } from './consultation'

/** As people count: what is drawn as one sign is one, however many code points it has. */
export const LONGEST_STATEMENT = 140
/** And never more code points than this: marks can be piled on one letter without end. */
export const MOST_CODE_POINTS = 4 * LONGEST_STATEMENT

/** A later page begins after the statement that its address names. */
export const STATEMENTS_ON_A_PAGE = 50

/** How many statements one person adds within 24 hours, in all consultations together. */
export const MOST_STATEMENTS_A_DAY = 5

const signs = new Intl.Segmenter('de', { granularity: 'grapheme' })

/** How many characters people see. */
export function seenLength(text: string): number {
  let count = 0
  for (const _ of signs.segment(text)) count += 1
  return count
}

/**
 * A sentence as it is compared: case, marks, punctuation, white space and what nobody sees do not count. Umlauts
 * do: "schon" and "schön" say different things.
 */
export function statementKey(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll('ß', 'ss')
    .replace(/[\p{Cf}\p{Mn}]+/gu, '')
    .replace(/[^\p{L}\p{N}\p{M}]+/gu, ' ')
    .trim()
}

export type StatementProblem = 'noWords' | 'tooLong'
export type ReadStatement = { ok: true; text: string; key: string } | { ok: false; reason: StatementProblem }

/** Reads what somebody has written as one sentence on one line. */
export function readStatement(written: string): ReadStatement {
  const text = cleanLine(written)
  const key = statementKey(text)
  if (key === '') return { ok: false, reason: 'noWords' }
  if (seenLength(text) > LONGEST_STATEMENT || [...text].length > MOST_CODE_POINTS)
    return { ok: false, reason: 'tooLong' }
  return { ok: true, text, key }
}

export type Seed = { text: string; key: string }
export type SeedProblem =
  | { line: number; reason: StatementProblem | 'twice' }
  | { line: null; reason: 'tooMany' }

/** Reads the statements that an authority begins with, one a line; empty lines do not count. */
export function readSeeds(written: string): { seeds: Seed[]; problems: SeedProblem[] } {
  const seeds: Seed[] = []
  const problems: SeedProblem[] = []
  for (const [index, one] of written.split('\n').entries()) {
    if (one.trim() === '') continue
    const read = readStatement(one)
    if (!read.ok) problems.push({ line: index + 1, reason: read.reason })
    else if (seeds.some(({ key }) => key === read.key)) problems.push({ line: index + 1, reason: 'twice' })
    else seeds.push({ text: read.text, key: read.key })
  }
  if (seeds.length > MOST_SEEDS) problems.push({ line: null, reason: 'tooMany' })
  return { seeds, problems }
}

export type Tally = { agree: number; disagree: number; pass: number }

/** Shares are not shown of fewer votes than this: few people could read from them how another one voted. */
export const FEWEST_SHOWN_VOTES = 5

/** Votes on one statement with their shares in whole percent; of no votes every share is 0. */
export function shares({ agree, disagree, pass }: Tally): Tally & { count: number } {
  const count = agree + disagree + pass
  const percent = (part: number) => (count === 0 ? 0 : Math.round((part / count) * 100))
  return { agree: percent(agree), disagree: percent(disagree), pass: percent(pass), count }
}
