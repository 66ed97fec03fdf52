import type { ClosedToPeople } from '~/domain/participation/consultation-view'
import type { IntakeRefusal, SentForm } from '~/domain/participation/intake'
import { MOST_STATEMENTS_A_DAY, readStatement, type StatementProblem } from '~/domain/participation/statement'
import { markChanged } from '~/outbox/append.server'
import { type Transaction, transact } from '~/platform/database/client.server'
import { appendEvent } from '~/platform/events/append-event.server'
import type { Authorized } from '~/platform/guard/authorized.server'
import { newId } from '~/platform/new-id.server'
import { passConsultation } from './pass-consultation.server'
import { takeIn } from './take-in.server'

export type AddedStatement =
  | { ok: true; number: number; isHeld: boolean }
  | { ok: false; reason: StatementProblem | ClosedToPeople | Exclude<IntakeRefusal, 'postingPaused'> }
  | { ok: false; reason: 'postingPaused'; until: Date | null }
  /** the same sentence stands there already, under this number */
  | { ok: false; reason: 'saidAlready'; number: number }
  | { ok: false; reason: 'enoughForToday' }

type Input = { id: string; text: string; sent: SentForm }

const DAY = 24 * 3_600_000

/**
 * Adds a sentence of a person to a running consultation. The same form sent twice makes one; the same words in
 * other spelling are no second sentence.
 */
export function addStatement(
  { actor, thing }: Authorized<'statement.add', { id: string }>,
  { id: mintedId, text: written, sent }: Input,
): Promise<AddedStatement> {
  const consultationId = thing.id
  return transact(async (tx): Promise<AddedStatement> => {
    const passage = await passConsultation(tx, consultationId)
    await queueUp(tx, actor.id, consultationId)
    const there = await tx.statement.findUnique({ where: { id: mintedId } })
    if (there && there.authorId === actor.id && there.consultationId === consultationId)
      return { ok: true, number: there.number, isHeld: there.state === 'held' }
    if (!passage.ok) return passage
    const { at } = passage
    const first = readStatement(written)
    if (!first.ok) return first
    const lately = await tx.statement.count({
      where: { authorId: actor.id, createdAt: { gt: new Date(at.getTime() - DAY) } },
    })
    if (lately >= MOST_STATEMENTS_A_DAY) return { ok: false, reason: 'enoughForToday' }
    const intake = await takeIn(
      tx,
      {
        ...{
          authorId: actor.id,
          itemType: 'statement',
          subjectType: 'consultation',
          subjectId: consultationId,
        },
        ...{ text: first.text, sent },
      },
      at,
    )
    if (!intake.ok)
      return intake.reason === 'postingPaused'
        ? { ok: false, reason: 'postingPaused', until: intake.until ?? null }
        : { ok: false, reason: intake.reason }
    const read = readStatement(intake.text)
    if (!read.ok) return read
    const { text, key: textKey } = read
    const same = await tx.statement.findUnique({
      where: { consultationId_textKey: { consultationId, textKey } },
      select: { number: true },
    })
    if (same) return { ok: false, reason: 'saidAlready', number: same.number }
    const number = await nextNumber(tx, consultationId)
    const id = there ? newId() : mintedId
    const state = intake.held === null ? 'visible' : 'held'
    const row = { consultationId, number, text, textKey, authorId: actor.id, state, createdAt: at } as const
    await tx.statement.create({ data: { id, ...row } })
    await appendEvent(tx, {
      stream: { type: 'statement', id },
      actorId: actor.id,
      action: 'statement.added',
      values: { consultationId, number, text, state },
    })
    await markChanged(tx, 'statement', id)
    return { ok: true, number, isHeld: state === 'held' }
  })
}

/**
 * What one person adds queues up, so that the limit of a day holds; and what is added to one consultation, so that
 * each number is given once and the same sentence sent twice at once meets the first.
 */
async function queueUp(tx: Transaction, userId: string, consultationId: string): Promise<void> {
  for (const name of [`statements-of:${userId}`, `statements:${consultationId}`])
    await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended(${name}, 0))`
}

async function nextNumber(tx: Transaction, consultationId: string): Promise<number> {
  const { _max } = await tx.statement.aggregate({ where: { consultationId }, _max: { number: true } })
  return (_max.number ?? 0) + 1
}
