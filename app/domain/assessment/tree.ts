import type { Day } from '../calendar/day'
import type { LegalStatus } from '../calendar/holidays'

/** Where something is written, in both languages, and whether it was compared with the official text. */
export type Grounds = { source: { de: string; en: string }; status: LegalStatus }

export type TreeOption<Outcome extends string = string> = {
  code: string
  /** the question that follows; null: nothing more is asked */
  next: string | null
  /** the class that this answer alone would lead to */
  finding?: Outcome
  /** no class of its own, but something to be done: named among the reasons */
  isDuty?: boolean
  /** says something about the case and not about its class: always named among the reasons */
  isContext?: boolean
  /** the day from which what this answer touches is law, where it differs from its class */
  appliesFrom?: Day
}

export type TreeQuestion<Outcome extends string = string> = Grounds & {
  id: string
  options: readonly TreeOption<Outcome>[]
}

export type TreeOutcome<Outcome extends string = string> = Grounds & {
  code: Outcome
  /** the day from which it is law, where there is one */
  appliesFrom: Day | null
}

/**
 * A check as a tree of questions: plain data with the day on which it was last compared with the law. A check
 * that was made keeps the version that it was made with; what changes gets a new version.
 */
export type Tree<Outcome extends string = string> = {
  kind: 'aiAct' | 'dataProtection'
  version: string
  checkedOn: Day
  first: string
  questions: readonly TreeQuestion<Outcome>[]
  /** from the lightest to the strictest; of several findings the strictest counts */
  outcomes: readonly TreeOutcome<Outcome>[]
  /** the class where no answer has a finding */
  otherwise: Outcome
}

/** The answer "I do not know", possible for every question. */
export const UNKNOWN = 'unknown'
/** What a check says until every question on the way has an answer. */
export const NOT_YET_CLASSIFIED = 'notYetClassified'

type Answer<Outcome extends string> = Omit<TreeOption<Outcome>, 'code'>

/**
 * The options of a question that is answered with yes or no.
 * @param unknown the question that follows where somebody does not know
 */
export function yesNo<Outcome extends string>(
  yes: Answer<Outcome>,
  no: Answer<Outcome>,
  unknown: string | null,
): TreeOption<Outcome>[] {
  return [
    { code: 'yes', ...yes },
    { code: 'no', ...no },
    { code: UNKNOWN, next: unknown },
  ]
}
