import { createHash } from 'node:crypto'
import { OUTBOX_CHANNEL, tell } from '~/outbox/append.server'
import { bothPaths } from '~/paths'
import { type Transaction, transact } from '~/platform/database/client.server'
import { notify } from '~/platform/database/listen.server'
import { appendEvent } from '~/platform/events/append-event.server'
import type { Authorized } from '~/platform/guard/authorized.server'
import { newId } from '~/platform/new-id.server'
import type { AskInput } from '../schema-questions'
import { writersOf } from './challenge-recipients.server'
import { type Passage, passCutOff } from './pass-cut-off.server'

export type Asked = { ok: true; number: number } | Exclude<Passage, { ok: true }>

/** Where what would tell who asked is encrypted for. */
const askerContext = (questionId: string) => `question:${questionId}`

/**
 * Puts a question to the authority, in public and without the name of whoever asks: the event names no actor, and
 * its values are sealed. The same words sent twice with one form make one question; other words are another question
 * (somebody went back to the form and asked again). A late one leaves its arrival and its hash.
 */
export function askQuestion(
  { actor, thing }: Authorized<'question.ask', { id: string }>,
  { id: mintedId, text, organisationId }: Pick<AskInput, 'id' | 'text' | 'organisationId'>,
): Promise<Asked> {
  const asker = { organisationId: organisationId === '' ? null : organisationId, askedById: actor.id }
  return transact(async (tx): Promise<Asked> => {
    const passage = await passCutOff(tx, thing.id)
    await queueUp(tx, thing.id)
    const there = await tx.question.findUnique({ where: { id: mintedId } })
    const sent = { challengeId: thing.id, text, ...asker }
    if (there && isSame(there, sent)) return { ok: true, number: there.number }
    const id = there ? newId() : mintedId
    if (!passage.ok) {
      if (passage.reason === 'questionsOver')
        await keepLate(tx, thing.id, { id, text, ...asker, arrivedAt: passage.arrivedAt })
      return passage
    }
    const number = await nextNumber(tx, thing.id)
    await tx.question.create({
      data: { id, challengeId: thing.id, number, text, askedAt: passage.at, ...asker },
    })
    const { id: eventId } = await appendEvent(tx, {
      stream: { type: 'question', id },
      actorId: null,
      action: 'question.asked',
      values: { challengeId: thing.id, number, text, ...asker },
      sealedContext: askerContext(id),
    })
    const { title, authorityId, answersUntil } = passage.challenge
    await tell(tx, {
      eventId,
      userIds: await writersOf(tx, authorityId),
      template: 'questionAsked',
      params: {
        ...bothPaths('challengeQuestions', { challengeId: thing.id }),
        ...{ title, number, text },
        ...(answersUntil && { dueAt: answersUntil.toISOString() }),
      },
    })
    // Whoever looks without an account sees it at once, also where nobody had to be told.
    await notify(tx, OUTBOX_CHANNEL)
    return { ok: true, number }
  })
}

type Sent = { challengeId: string; text: string; organisationId: string | null; askedById: string }

function isSame(there: Sent, sent: Sent): boolean {
  return (['challengeId', 'text', 'organisationId', 'askedById'] as const).every(
    (column) => there[column] === sent[column],
  )
}

/**
 * Questions of one challenge queue up here, after their arrival was judged: each number is given once and none is
 * left out, and the same form sent twice at the same moment meets its first question.
 */
async function queueUp(tx: Transaction, challengeId: string): Promise<void> {
  await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended(${`questions:${challengeId}`}, 0))`
}

async function nextNumber(tx: Transaction, challengeId: string): Promise<number> {
  const { _max } = await tx.question.aggregate({ where: { challengeId }, _max: { number: true } })
  return (_max.number ?? 0) + 1
}

type Late = { id: string; text: string; organisationId: string | null; askedById: string; arrivedAt: Date }

async function keepLate(tx: Transaction, challengeId: string, { id, text, arrivedAt, ...asker }: Late) {
  const contentHash = createHash('sha256').update(text).digest('hex')
  await appendEvent(tx, {
    stream: { type: 'question', id },
    actorId: null,
    action: 'question.refused',
    values: { challengeId, contentHash, arrivedAt: arrivedAt.toISOString(), ...asker },
    sealedContext: askerContext(id),
  })
}
