import { NOT_YET_CLASSIFIED, type Tree, type TreeOption, type TreeQuestion, UNKNOWN } from './tree'

/** Question id -> code of the chosen option. Entries for questions off the way do not count. */
export type Answers = Readonly<Record<string, string>>
/** One answered question on the way. */
export type Step<Outcome extends string = string> = {
  question: TreeQuestion<Outcome>
  option: TreeOption<Outcome>
}
/** What a class follows from, by codes: texts belong to the message files. */
export type Reason = { question: string; option: string }
export type Assessed<Outcome extends string = string> = {
  outcome: Outcome | typeof NOT_YET_CLASSIFIED
  reasons: Reason[]
  /** ids of the questions that were answered with "I do not know" or not at all */
  openQuestions: string[]
}

/**
 * Goes through a tree with the answers so far.
 * @returns the answered questions in order, and the next one; null at the end
 */
export function walk<Outcome extends string>(tree: Tree<Outcome>, answers: Answers) {
  const steps: Step<Outcome>[] = []
  let id: string | null = tree.first
  while (id !== null) {
    const question: TreeQuestion<Outcome> = questionOf(tree, id)
    const option: TreeOption<Outcome> | undefined = chosen(question, answers)
    if (!option) return { steps, next: question }
    steps.push({ question, option })
    id = option.next
  }
  return { steps, next: null }
}

/**
 * What the answers lead to: the strictest of the findings on the way. One question without an answer, or with
 * "I do not know", leaves the class open: it is never guessed.
 */
export function assess<Outcome extends string>(tree: Tree<Outcome>, answers: Answers): Assessed<Outcome> {
  const { steps, next } = walk(tree, answers)
  const openQuestions = [
    ...steps.flatMap(({ question, option }) => (option.code === UNKNOWN ? [question.id] : [])),
    ...(next ? [next.id] : []),
  ]
  return {
    outcome: openQuestions.length > 0 ? NOT_YET_CLASSIFIED : strictest(tree, steps),
    reasons: reasonsOf(steps),
    openQuestions,
  }
}

/** Answers without those for questions that are not on the way any more. */
export function answersOnTheWay(tree: Tree, answers: Answers): Record<string, string> {
  return Object.fromEntries(
    walk(tree, answers).steps.map(({ question, option }) => [question.id, option.code]),
  )
}

/** A question by its id. @throws RangeError where the tree has none: its data is broken */
export function questionOf<Outcome extends string>(tree: Tree<Outcome>, id: string): TreeQuestion<Outcome> {
  const question = tree.questions.find((one) => one.id === id)
  if (!question) throw new RangeError(`${tree.kind} has no question ${id}`)
  return question
}

function chosen<Outcome extends string>(question: TreeQuestion<Outcome>, answers: Answers) {
  const given = Object.hasOwn(answers, question.id) ? answers[question.id] : undefined
  return question.options.find(({ code }) => code === given)
}

function strictest<Outcome extends string>(tree: Tree<Outcome>, steps: readonly Step<Outcome>[]): Outcome {
  const found = steps.map(({ option }) => option.finding)
  const code = tree.outcomes.findLast((one) => found.includes(one.code))?.code
  return code ?? tree.otherwise
}

/** The answers with a finding or a duty, and what the case is; where there is none, all of them are the reason. */
function reasonsOf(steps: readonly Step[]): Reason[] {
  const telling = steps.filter(({ option }) => option.finding !== undefined || option.isDuty)
  const shown =
    telling.length > 0 ? steps.filter((step) => telling.includes(step) || step.option.isContext) : steps
  return shown
    .filter(({ option }) => option.code !== UNKNOWN)
    .map(({ question, option }) => ({ question: question.id, option: option.code }))
}
