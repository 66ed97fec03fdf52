import { Prisma } from '#prisma/generated/client'
import { DELIVERY_TRANSITIONS } from '~/domain/outbox/lifecycle'
import { OUTBOX_CHANNEL } from '~/outbox/append.server'
import { type Transaction, transact } from '~/platform/database/client.server'
import { notify } from '~/platform/database/listen.server'
import { appendEvent } from '~/platform/events/append-event.server'
import type { Authorized } from '~/platform/guard/authorized.server'

type Operator = Authorized<'outbox.manage', null>
type RowKind = 'message' | 'state'
/** Which dead rows: one by its id, or all of one template or entity. */
export type DeadRows = { kind: RowKind; id: string } | { kind: RowKind; name: string }
export type HandledRows = { ok: true; count: number } | { ok: false; reason: 'wrongState' | 'reasonMissing' }

/**
 * Tries dead rows again, from the first attempt. Only dead ones: a row that is still being tried may be in
 * the hands of a worker, and would be delivered twice.
 */
export function retryDeadRows({ actor }: Operator, rows: DeadRows): Promise<HandledRows> {
  return transact(async (tx): Promise<HandledRows> => {
    const count =
      rows.kind === 'message'
        ? await tx.$executeRaw`
            UPDATE "OutboxMessage" SET state = 'pending', attempts = 0, error = NULL, "nextAt" = clock_timestamp()
            WHERE state = 'dead' AND ${messageIs(rows)}`
        : await tx.$executeRaw`
            UPDATE "OutboxState" SET "deadAt" = NULL, attempts = 0, error = NULL, "nextAt" = clock_timestamp()
            WHERE "deadAt" IS NOT NULL AND ${stateIs(rows)}`
    if (count === 0) return { ok: false, reason: 'wrongState' }
    await note(tx, actor.id, rows, DELIVERY_TRANSITIONS.retry.event, { count })
    await notify(tx, OUTBOX_CHANNEL)
    return { ok: true, count }
  })
}

/** Lets one dead row rest for good, with the reason. */
export function giveUpDeadRow(
  { actor }: Operator,
  row: { kind: RowKind; id: string },
  reason: string,
): Promise<HandledRows> {
  return transact(async (tx): Promise<HandledRows> => {
    if (reason.trim() === '') return { ok: false, reason: 'reasonMissing' }
    const count =
      row.kind === 'message'
        ? await tx.$executeRaw`
            UPDATE "OutboxMessage" SET state = 'skipped' WHERE state = 'dead' AND ${messageIs(row)}`
        : await tx.$executeRaw`
            DELETE FROM "OutboxState" WHERE "deadAt" IS NOT NULL AND ${stateIs(row)}`
    if (count === 0) return { ok: false, reason: 'wrongState' }
    await note(tx, actor.id, row, DELIVERY_TRANSITIONS.giveUp.event, { reason })
    return { ok: true, count }
  })
}

function messageIs(rows: DeadRows): Prisma.Sql {
  return 'id' in rows ? Prisma.sql`id = ${rows.id}` : Prisma.sql`template = ${rows.name}`
}

/** The id of a state row is its entity and the entity's id, which holds no space. */
function stateIs(rows: DeadRows): Prisma.Sql {
  if ('name' in rows) return Prisma.sql`entity = ${rows.name}`
  const [entity = '', entityId = ''] = rows.id.split(' ')
  return Prisma.sql`entity = ${entity} AND "entityId" = ${entityId}`
}

async function note(
  tx: Transaction,
  actorId: string,
  rows: DeadRows,
  action: string,
  values: Record<string, string | number>,
) {
  const id = `${rows.kind}.${'id' in rows ? rows.id.replace(' ', '.') : rows.name}`
  await appendEvent(tx, { stream: { type: 'outbox', id }, actorId, action, values })
}
