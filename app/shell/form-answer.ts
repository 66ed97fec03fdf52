import type { FormAnswer } from './page-form'

/**
 * What an action said about a form, or undefined.
 * @param intent on a page with several forms: the value of the field `intent` of this one
 */
export function formAnswer(answer: unknown, intent?: string): FormAnswer | undefined {
  if (!isFormAnswer(answer)) return undefined
  return intent === undefined || answer.lastResult.initialValue?.['intent'] === intent ? answer : undefined
}

function isFormAnswer(answer: unknown): answer is FormAnswer {
  return typeof answer === 'object' && answer !== null && 'lastResult' in answer
}
