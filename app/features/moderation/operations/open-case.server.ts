import { berlinDay } from '~/domain/time/berlin'
import { databaseTime, type Transaction } from '~/platform/database/client.server'
import { appendEvent } from '~/platform/events/append-event.server'
import { newId } from '~/platform/new-id.server'

/** What brings a thing before the moderation; an appeal is opened by `openAppealCase`. */
export type Opening = {
  kind: 'report' | 'hint' | 'firstPost'
  itemType: string
  itemId: string
  /** the text as it is now: what is decided about */
  snapshot: string
}

export type OpenedCase = { id: string; number: number; year: number; isNew: boolean }

/**
 * Brings a thing before the moderation, in the caller's transaction. What is reported several times is one case as
 * long as it is open: a hint about it becomes a report, a first post that waits stays one.
 */
export async function openCase(tx: Transaction, opening: Opening): Promise<OpenedCase> {
  await queueUp(tx)
  const { kind, itemType, itemId } = opening
  const open = await tx.moderationCase.findFirst({
    where: { itemType, itemId, closedAt: null, kind: { not: 'appeal' } },
    select: { id: true, number: true, year: true, kind: true },
  })
  if (!open) return insertCase(tx, opening)
  if (open.kind === 'hint' && kind !== 'hint')
    await tx.moderationCase.update({ where: { id: open.id }, data: { kind } })
  const { id, number, year } = open
  return { id, number, year, isNew: false }
}

/** Brings an appeal before the moderation, as a case of its own. */
export async function openAppealCase(tx: Transaction, appealed: Omit<Opening, 'kind'>): Promise<OpenedCase> {
  await queueUp(tx)
  return insertCase(tx, { ...appealed, kind: 'appeal' })
}

/** Cases are opened one after the other: each number is given once and none is left out. */
async function queueUp(tx: Transaction): Promise<void> {
  await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended('moderation-cases', 0))`
}

type Inserted = Omit<Opening, 'kind'> & { kind: Opening['kind'] | 'appeal' }

async function insertCase(tx: Transaction, inserted: Inserted): Promise<OpenedCase> {
  const openedAt = await databaseTime(tx)
  const year = Number(berlinDay(openedAt).slice(0, 4))
  const { _max } = await tx.moderationCase.aggregate({ where: { year }, _max: { number: true } })
  const number = (_max.number ?? 0) + 1
  const id = newId()
  await tx.moderationCase.create({ data: { id, year, number, openedAt, ...inserted } })
  const { kind, itemType, itemId } = inserted
  await appendEvent(tx, {
    stream: { type: 'moderationCase', id },
    actorId: null,
    action: 'moderationCase.opened',
    values: { kind, itemType, itemId, number, year },
  })
  return { id, number, year, isNew: true }
}
