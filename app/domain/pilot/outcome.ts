import type { PilotEnding } from './pilot'

/** How it goes on with what was tried. */
export const PILOT_FUTURES = ['adopted', 'continued', 'notContinued'] as const
export type PilotFuture = (typeof PILOT_FUTURES)[number]

/** What is said about the end of a pilot. */
export type PilotOutcome = {
  ending: PilotEnding | null
  result: string
  lessons: string
  future: PilotFuture | null
  futureBecause: string
  reuse: string
  stoppedBecause: string
  /** of each indicator whether a value was measured, and why not */
  indicators: readonly { isMeasured: boolean; unmeasuredBecause: string }[]
}

const TEXTS = ['result', 'lessons', 'futureBecause', 'reuse'] as const
export type MissingOutcome =
  | (typeof TEXTS)[number]
  | 'ending'
  | 'future'
  | 'stoppedBecause'
  | 'unmeasuredBecause'

/** What the outcome of a pilot still lacks, in the order of the form. */
export function missingOutcome(outcome: PilotOutcome): MissingOutcome[] {
  const isStopped = outcome.ending === 'stopped'
  const isUnsaid = outcome.indicators.some(
    ({ isMeasured, unmeasuredBecause }) => !isMeasured && unmeasuredBecause.trim() === '',
  )
  const found: [MissingOutcome, boolean][] = [
    ['ending', outcome.ending === null],
    ['stoppedBecause', isStopped && outcome.stoppedBecause.trim() === ''],
    ...TEXTS.slice(0, 2).map((field): [MissingOutcome, boolean] => [field, outcome[field].trim() === '']),
    ['unmeasuredBecause', isUnsaid],
    ['future', outcome.future === null],
    ...TEXTS.slice(2).map((field): [MissingOutcome, boolean] => [field, outcome[field].trim() === '']),
  ]
  return found.flatMap(([part, isMissing]) => (isMissing ? [part] : []))
}
