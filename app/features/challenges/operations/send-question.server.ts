import type { Standing } from '~/domain/permission/matrix'
import { authorize } from '~/platform/guard/authorized.server'
import { notFound } from '~/platform/guard/not-found.server'
import { countAttempt } from '~/platform/rate-limit.server'
import type { Viewer } from '~/platform/session/viewer.server'
import type { AskInput, HandleInput, QuestionInput } from '../schema-questions'
import { askQuestion } from './ask-question.server'
import { askingFor } from './asking.server'
import { handleQuestion } from './handle-question.server'
import type { ChallengeWithAuthority } from './require-challenge.server'

/** Why a question or an answer was not taken although nothing was wrong with its words. */
export type QuestionProblem =
  | { kind: 'late'; arrivedAt: Date; questionsUntil: Date }
  | { kind: 'stale' }
  | { kind: 'refused'; reason: 'wrongState' | 'challengeOver' | 'reasonMissing' }

type Sender = { viewer: Viewer; standing: Standing; challenge: ChallengeWithAuthority }
type Sent =
  | { ok: true; number: number }
  | { ok: false; errors: { form?: string[]; fields?: Record<string, string[]> } }
  | { ok: false; problem: QuestionProblem }

/**
 * Refuses whoever may not do it before anything else is said about the form.
 * @throws Response 404
 */
export function guardQuestion({ viewer, standing, challenge }: Sender, intent: unknown): void {
  authorize(intent === 'ask' ? 'question.ask' : 'question.answer', viewer, standing, challenge)
}

/**
 * Does what the page of questions sent, with the permission that it needs.
 * @throws Response 404 for people who do not hold it and for questions of other challenges
 */
export function sendQuestion(sender: Sender, input: QuestionInput): Promise<Sent> {
  return input.intent === 'ask' ? ask(sender, input) : handle(sender, input)
}

async function ask({ viewer, standing, challenge }: Sender, input: AskInput): Promise<Sent> {
  const authorized = authorize('question.ask', viewer, standing, challenge)
  const { organisationId } = input
  if (organisationId !== '' && !askingFor(viewer).some((one) => one.organisationId === organisationId))
    return { ok: false, errors: { fields: { organisationId: ['question.error.organisation'] } } }
  const limit = await countAttempt('askQuestion', viewer.id)
  if (!limit.ok) return { ok: false, errors: { form: ['question.error.tooMany'] } }
  const asked = await askQuestion(authorized, input)
  if (asked.ok) return asked
  if (asked.reason === 'questionsOver') {
    const { arrivedAt, questionsUntil } = asked
    return { ok: false, problem: { kind: 'late', arrivedAt, questionsUntil } }
  }
  return { ok: false, errors: { form: [`question.closed.${asked.reason}`] } }
}

async function handle({ viewer, standing, challenge }: Sender, input: HandleInput): Promise<Sent> {
  const authorized = authorize('question.answer', viewer, standing, challenge)
  const handled = await handleQuestion(authorized, input)
  if (handled.ok) return handled
  const { reason } = handled
  if (reason === 'unknownQuestion' || reason === 'notPermitted') throw notFound()
  return { ok: false, problem: reason === 'stale' ? { kind: 'stale' } : { kind: 'refused', reason } }
}
