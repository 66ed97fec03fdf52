import { redacted } from '~/domain/text/redact'
import { db } from '~/platform/database/client.server'
import type { Authorized } from '~/platform/guard/authorized.server'

type Operator = Authorized<'outbox.manage', null>
const SHOWN = 100

/** A row of the outbox that needs a look: never its content, never an address. */
export type TroubledRow = {
  kind: 'message' | 'state'
  id: string
  name: string
  attempts: number
  error: string
  isDead: boolean
  at: Date
  /** who the message is for, where it is somebody with an account */
  person: { id: string; displayName: string } | null
}

/** How many rows stand where, and since when the oldest waits. */
export async function countOutbox(_operator: Operator) {
  const messages = await db.$queryRaw<{ state: string; isFailing: boolean; count: number; oldest: Date }[]>`
    SELECT state::text, state = 'pending' AND error IS NOT NULL AS "isFailing", count(*)::int AS count,
      min("createdAt") AS oldest
    FROM "OutboxMessage" GROUP BY 1, 2`
  const [states] = await db.$queryRaw<{ waiting: number; failing: number; dead: number; late: number }[]>`
    SELECT count(*) FILTER (WHERE "deadAt" IS NULL AND error IS NULL)::int AS waiting,
      count(*) FILTER (WHERE "deadAt" IS NULL AND error IS NOT NULL)::int AS failing,
      count(*) FILTER (WHERE "deadAt" IS NOT NULL)::int AS dead,
      coalesce(extract(epoch FROM clock_timestamp() - min("nextAt") FILTER (WHERE "deadAt" IS NULL)), 0)::int AS late
    FROM "OutboxState"`
  const of = (state: string, isFailing = false) =>
    messages.find((row) => row.state === state && row.isFailing === isFailing)
  const waiting = [of('pending'), of('pending', true)].flatMap((row) => (row ? [row.oldest.getTime()] : []))
  return {
    messages: {
      waiting: of('pending')?.count ?? 0,
      failing: of('pending', true)?.count ?? 0,
      held: of('held')?.count ?? 0,
      sent: of('sent')?.count ?? 0,
      skipped: of('skipped')?.count ?? 0,
      dead: of('dead')?.count ?? 0,
    },
    oldestWaiting: waiting.length > 0 ? new Date(Math.min(...waiting)) : null,
    states: states ?? { waiting: 0, failing: 0, dead: 0, late: 0 },
  }
}

/** Dead and failing rows, the dead first: up to a hundred of each kind. Three statements. */
export async function troubledRows(_operator: Operator): Promise<TroubledRow[]> {
  const messages = await db.outboxMessage.findMany({
    where: { OR: [{ state: 'dead' }, { state: 'pending', error: { not: null } }] },
    orderBy: [{ state: 'desc' }, { nextAt: 'asc' }, { id: 'asc' }],
    take: SHOWN,
    select: {
      ...{ id: true, template: true, attempts: true, error: true, state: true, createdAt: true },
      user: { select: { id: true, displayName: true } },
    },
  })
  const states = await db.outboxState.findMany({
    where: { error: { not: null } },
    orderBy: [
      { deadAt: { sort: 'asc', nulls: 'last' } },
      { nextAt: 'asc' },
      { entity: 'asc' },
      { entityId: 'asc' },
    ],
    take: SHOWN,
  })
  return [
    ...messages.map(
      ({ id, template, attempts, error, state, createdAt, user }): TroubledRow => ({
        ...{ kind: 'message', id, name: template, attempts, person: user, at: createdAt },
        error: redacted(error ?? ''),
        isDead: state === 'dead',
      }),
    ),
    ...states.map(
      ({ entity, entityId, attempts, error, deadAt, nextAt }): TroubledRow => ({
        ...{ kind: 'state', id: `${entity} ${entityId}`, name: entity, attempts, person: null },
        at: deadAt ?? nextAt,
        error: redacted(error ?? ''),
        isDead: deadAt !== null,
      }),
    ),
  ]
}
