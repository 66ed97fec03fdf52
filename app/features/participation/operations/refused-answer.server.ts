import type { AnswerRefusal } from '~/domain/participation/official-answer'
import { invalid } from '~/platform/forms/parse-form.server'
import { notFound } from '~/platform/guard/not-found.server'

const FIELDS: Partial<Record<AnswerRefusal, string>> = {
  notBack: 'status',
  notLater: 'dueOn',
  inThePast: 'dueOn',
  tooFar: 'dueOn',
  noWorkingDay: 'dueOn',
}

/**
 * Answers a form that an office sent in vain: with everything that was typed, and what is wrong at its field.
 * @throws Response 404 where the role does not allow it
 */
export function refusedAnswer(
  submission: Parameters<typeof invalid>[0],
  reason: AnswerRefusal | 'sources' | 'unknownAnswer',
) {
  if (reason === 'notPermitted') throw notFound()
  if (reason === 'sources')
    return invalid(submission, { fields: { sources: ['field.officialAnswer.sources'] } })
  if (reason === 'reasonMissing') return invalid(submission, { fields: { reason: ['field.required'] } })
  const field = reason === 'unknownAnswer' ? undefined : FIELDS[reason]
  const error = `officialAnswer.refused.${reason}`
  return invalid(submission, field ? { fields: { [field]: [error] } } : { form: [error] })
}
