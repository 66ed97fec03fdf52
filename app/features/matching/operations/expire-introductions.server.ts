import { Prisma } from '#prisma/generated/client'
import { INTRODUCTION_EXPIRY } from '~/domain/matching/introduction'
import { writersOf } from '~/features/challenges/operations/challenge-recipients.server'
import { tell } from '~/outbox/append.server'
import { bothPaths } from '~/paths'
import { db, transact } from '~/platform/database/client.server'
import { appendEvent } from '~/platform/events/append-event.server'

const AT_ONCE = 200

/** Ends what nobody has answered in time; a job of the hour. What a run leaves over is taken by the next one. */
export function expireIntroductions(): Promise<void> {
  return expireAll(Prisma.sql`i."expiresAt" <= clock_timestamp()`)
}

/** Ends what an organisation has asked or was asked that is no more: given up, or merged into another one. */
export function expireIntroductionsOf(organisationId: string): Promise<void> {
  return expireAll(Prisma.sql`${organisationId} IN (i."fromId", i."toId")`)
}

async function expireAll(which: Prisma.Sql): Promise<void> {
  const rows = await db.$queryRaw<{ id: string }[]>`
    SELECT i.id FROM "Introduction" i
    WHERE i.state::text = ${INTRODUCTION_EXPIRY.from} AND ${which} ORDER BY i.id LIMIT ${AT_ONCE}`
  for (const { id } of rows) await expire(id)
}

/** One in a transaction of its own, so that a step that comes in between is not overtaken and holds up no other. */
function expire(id: string): Promise<void> {
  const { from, to, event: action } = INTRODUCTION_EXPIRY
  return transact(async (tx) => {
    const [row] = await tx.$queryRaw<{ fromId: string; toId: string }[]>`
      UPDATE "Introduction" SET state = ${to}::"IntroductionState", message = '', "endedAt" = clock_timestamp()
      WHERE id = ${id} AND state::text = ${from} RETURNING "fromId", "toId"`
    if (!row) return
    const event = await appendEvent(tx, {
      stream: { type: 'introduction', id },
      actorId: null,
      action,
      values: { ...row },
    })
    const sides = await tx.organisation.findMany({
      where: { id: { in: [row.fromId, row.toId] } },
      select: { id: true, name: true },
    })
    const nameOf = (side: string) => sides.find((one) => one.id === side)?.name ?? ''
    await tell(tx, {
      eventId: event.id,
      userIds: await writersOf(tx, row.fromId),
      template: 'introductionEnded',
      params: {
        ...bothPaths('introduction', { introductionId: id }),
        ...{ asking: nameOf(row.fromId), asked: nameOf(row.toId), how: to },
      },
    })
  })
}
