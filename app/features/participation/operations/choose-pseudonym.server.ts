import { pseudonymKeyOf } from '~/domain/participation/pseudonym'
import { pseudonymObjection } from '~/domain/participation/pseudonym-rules'
import { db, transact } from '~/platform/database/client.server'
import { appendEvent } from '~/platform/events/append-event.server'
import type { Authorized } from '~/platform/guard/authorized.server'

export type PseudonymChosen = { ok: true } | { ok: false; reason: 'taken' | 'written' | 'objection' }

/**
 * Takes a pseudonym that nobody has, nor one that looks like it. Somebody who has said something under a name keeps
 * it: otherwise another person could take the old one and speak in their place.
 */
export function choosePseudonym(
  { actor }: Authorized<'account.use', { id: string }>,
  pseudonym: string,
): Promise<PseudonymChosen> {
  return transact(async (tx): Promise<PseudonymChosen> => {
    if (pseudonymObjection(pseudonym)) return { ok: false, reason: 'objection' }
    const pseudonymKey = pseudonymKeyOf(pseudonym)
    // Whoever takes a name waits here for those who take the same one.
    await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended(${`pseudonym:${pseudonymKey}`}, 0))`
    const person = await tx.user.findUniqueOrThrow({ where: { id: actor.id } })
    if (person.pseudonym === pseudonym) return { ok: true }
    if (person.pseudonym !== null && (await tx.comment.count({ where: { authorId: actor.id } })) > 0)
      return { ok: false, reason: 'written' }
    const holder = await tx.user.findUnique({ where: { pseudonymKey }, select: { id: true } })
    if (holder && holder.id !== actor.id) return { ok: false, reason: 'taken' }
    await tx.user.updateMany({ where: { id: actor.id }, data: { pseudonym, pseudonymKey } })
    await appendEvent(tx, {
      stream: { type: 'account', id: actor.id },
      actorId: actor.id,
      action: 'account.pseudonymChosen',
      values: { pseudonym },
    })
    return { ok: true }
  })
}

/** Somebody's pseudonym, and whether it can still be another one. Two statements. */
export async function findPseudonym(userId: string) {
  const { pseudonym } = await db.user.findUniqueOrThrow({
    where: { id: userId },
    select: { pseudonym: true },
  })
  const isFixed = pseudonym !== null && (await db.comment.count({ where: { authorId: userId } })) > 0
  return { pseudonym, isFixed }
}
