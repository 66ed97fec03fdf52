import { TREES, type TreeKind } from '~/domain/assessment/kinds'
import { runOf } from '~/domain/assessment/run'
import { NOT_YET_CLASSIFIED } from '~/domain/assessment/tree'
import type { Locale } from '~/paths'
import { answerWord, groundsIn, wordOf } from './describe-assessment.server'

const AT = 'frage'
const AFTER = 'weiter'

/**
 * The place in a check that an address names, in words. All answers so far are part of the address: nothing is
 * stored before the end, and going back keeps them.
 * @returns null where the address does not ask for the check but for its results
 */
export function viewCheck(request: Request, kind: TreeKind, locale: Locale) {
  const query = new URL(request.url).searchParams
  if (!query.has(AT) && !query.has(AFTER)) return null
  const tree = TREES[kind]
  const answers = Object.fromEntries(
    tree.questions.flatMap(({ id }) => {
      const given = query.get(id)
      return given === null ? [] : [[id, given]]
    }),
  )
  const wish = { at: query.get(AT) ?? undefined, after: query.get(AFTER) ?? undefined }
  const { steps, question, number, previous, isUnanswered, assessed } = runOf(tree, answers, wish)
  const given = steps.map((step) => ({
    ...{ id: step.question.id, code: step.option.code },
    question: wordOf(locale, `${kind}.${step.question.id}`),
    answer: answerWord(locale, kind, step.question.id, step.option.code),
  }))
  return {
    ...{ number, previous, isUnanswered, given, version: tree.version },
    question: question && {
      id: question.id,
      text: wordOf(locale, `${kind}.${question.id}`),
      help: wordOf(locale, `${kind}.${question.id}.help`),
      ...groundsIn(locale, question),
      chosen: given.find(({ id }) => id === question.id)?.code ?? null,
      options: question.options.map(({ code }) => ({
        value: code,
        label: answerWord(locale, kind, question.id, code),
      })),
    },
    outcome: wordOf(locale, `outcome.${kind}.${assessed.outcome}`),
    outcomeText: wordOf(locale, `outcome.${kind}.${assessed.outcome}.text`),
    isOpen: assessed.outcome === NOT_YET_CLASSIFIED,
  }
}

export type CheckView = NonNullable<ReturnType<typeof viewCheck>>
