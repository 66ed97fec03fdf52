import type { ChallengeState } from '~/domain/challenge/lifecycle'
import {
  judgeQuestion,
  QUESTION_TRANSITIONS,
  type QuestionAction,
  type QuestionRefusal,
  type QuestionState,
} from '~/domain/challenge/questions'
import { markChanged, tell } from '~/outbox/append.server'
import { bothPaths } from '~/paths'
import { databaseTime, type Transaction, transact } from '~/platform/database/client.server'
import { appendEvent } from '~/platform/events/append-event.server'
import type { Authorized } from '~/platform/guard/authorized.server'
import type { HandleInput } from '../schema-questions'
import { without } from './challenge-recipients.server'
import { interestedPeople } from './interested-people.server'

export type Handled =
  | { ok: true; number: number }
  | { ok: false; reason: QuestionRefusal | 'unknownQuestion' }
  /** somebody answered or corrected in between: what stands now is on the page */
  | { ok: false; reason: 'stale'; number: number; answer: string }

/**
 * The authority answers a question, says why it does not, or corrects an answer. What is written, its event and the
 * messages to everybody concerned are one transaction, so that nobody learns of it earlier than others.
 */
export function handleQuestion(
  { actor, standing, thing }: Authorized<'question.answer', { id: string; title: string }>,
  input: HandleInput,
): Promise<Handled> {
  const action = input.intent
  const words = action === 'dismiss' ? input.reason : input.answer
  return transact(async (tx): Promise<Handled> => {
    const found = await lockQuestion(tx, thing.id, input.id)
    if (!found) return { ok: false, reason: 'unknownQuestion' }
    const { question, challengeState } = found
    const verdict = judgeQuestion(action, question.state, standing, { challengeState }, words)
    if (!verdict.ok) return { ok: false, reason: verdict.reason }
    const { number, version } = question
    if (version !== input.version) return { ok: false, reason: 'stale', number, answer: question.answer }
    if (action === 'correct' && question.answer === words) return { ok: true, number }
    const at = await databaseTime(tx)
    if (action === 'correct') await keepEarlier(tx, question, at)
    const { from, event } = QUESTION_TRANSITIONS[action]
    await tx.question.updateMany({
      where: { id: question.id, state: { in: [...from] }, version },
      data: {
        state: verdict.to,
        ...(action === 'dismiss' ? { reason: words } : { answer: words }),
        answeredById: actor.id,
        answeredAt: at,
        version: { increment: 1 },
      },
    })
    const { id: eventId } = await appendEvent(tx, {
      stream: { type: 'question', id: question.id },
      actorId: actor.id,
      action: event,
      values: { challengeId: thing.id, number, [action === 'dismiss' ? 'reason' : 'answer']: words },
    })
    await tellEverybody(tx, { eventId, actorId: actor.id, challenge: thing, question, action, words })
    // Whoever looks without an account sees and finds it at once, also where nobody had to be told.
    await markChanged(tx, 'question', question.id)
    return { ok: true, number }
  })
}

type Question = {
  id: string
  number: number
  version: number
  state: QuestionState
  text: string
  answer: string
  answeredById: string | null
  answeredAt: Date | null
}

/** The challenge first, as everybody does, so that nobody waits in a circle. */
async function lockQuestion(tx: Transaction, challengeId: string, id: string) {
  const [challenge] = await tx.$queryRaw<{ state: ChallengeState }[]>`
    SELECT "state"::text AS "state" FROM "Challenge" WHERE "id" = ${challengeId} FOR SHARE`
  const [question] = await tx.$queryRaw<Question[]>`
    SELECT "id", "number", "version", "state"::text AS "state", "text", "answer", "answeredById", "answeredAt"
    FROM "Question" WHERE "id" = ${id} AND "challengeId" = ${challengeId} FOR UPDATE`
  return challenge && question ? { question, challengeState: challenge.state } : null
}

/** An answer stays readable with its dates after it was corrected. */
async function keepEarlier(tx: Transaction, question: Question, replacedAt: Date): Promise<void> {
  const { id: questionId, version, answer, answeredById, answeredAt } = question
  if (answeredById === null || answeredAt === null) throw new Error(`Question ${questionId} has no answer`)
  await tx.earlierAnswer.create({
    data: { questionId, version, answer, answeredById, answeredAt, replacedAt },
  })
}

type Told = {
  eventId: string
  actorId: string
  challenge: { id: string; title: string }
  question: Question
  action: QuestionAction
  words: string
}

async function tellEverybody(
  tx: Transaction,
  { eventId, actorId, challenge, question, action, words }: Told,
) {
  await tell(tx, {
    eventId,
    userIds: without(await interestedPeople(tx, challenge.id), actorId),
    template: 'questionHandled',
    params: {
      ...bothPaths('challengeQuestions', { challengeId: challenge.id }),
      ...{ title: challenge.title, number: question.number, text: question.text, action, words },
    },
  })
}
