import { type Answers, type Assessed, assess, type Step, walk } from './assess'
import type { Tree, TreeQuestion } from './tree'

/** Where somebody stands in a check: at a question, or at the end with everything answered. */
export type Run<Outcome extends string = string> = {
  /** the answered questions on the way, in order */
  steps: Step<Outcome>[]
  /** the question to show; null: the end */
  question: TreeQuestion<Outcome> | null
  /** counted from 1 */
  number: number
  /** the question before, for the way back */
  previous: string | null
  /** the person went on without an answer */
  isUnanswered: boolean
  assessed: Assessed<Outcome>
}

/**
 * Finds the place in a check. Answers that were given stay with the questions on the way, so that going back
 * and forth loses nothing.
 * @param wish `at`: the question that somebody wants to see; `after`: the one that they have just answered
 */
export function runOf<Outcome extends string>(
  tree: Tree<Outcome>,
  answers: Answers,
  wish: { at?: string | undefined; after?: string | undefined },
): Run<Outcome> {
  const { steps, next } = walk(tree, answers)
  const way = [...steps.map(({ question }) => question), ...(next ? [next] : [])]
  const isUnanswered = wish.after !== undefined && wish.after === next?.id
  const place = placeOf(
    way.map(({ id }) => id),
    wish,
    isUnanswered,
  )
  const index = place ?? (next ? steps.length : way.length)
  return {
    ...{ steps, isUnanswered },
    question: way[index] ?? null,
    number: index + 1,
    previous: way[index - 1]?.id ?? null,
    assessed: assess(tree, answers),
  }
}

/** A place on the way, or null where none was asked for that lies on it. */
function placeOf(
  way: readonly string[],
  { at, after }: { at?: string | undefined; after?: string | undefined },
  isUnanswered: boolean,
): number | null {
  const wanted = after ?? at
  const found = wanted === undefined ? -1 : way.indexOf(wanted)
  if (found < 0) return null
  return after !== undefined && !isUnanswered ? found + 1 : found
}
