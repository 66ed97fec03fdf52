import { LISTED_PARTNER_STATES } from '~/domain/challenge/partners'
import { markChanged } from '~/outbox/append.server'
import type { Transaction } from '~/platform/database/client.server'
import { appendEvent } from '~/platform/events/append-event.server'

type Move = { from: string; to: string; actorId: string }

/**
 * What a duplicate tries out, takes part in and has reported becomes the survivor's; each pilot says so in its own
 * stream. Nobody is a partner of an own pilot; where both are partners, what still holds stays.
 */
export async function movePilots(tx: Transaction, { from, to, actorId }: Move): Promise<void> {
  const concerned = await tx.$queryRaw<{ id: string }[]>`
    SELECT "id" FROM "Pilot" WHERE "authorityId" = ${from}
    UNION SELECT "pilotId" FROM "PilotPartner" WHERE "organisationId" = ${from}
    UNION SELECT "pilotId" FROM "PilotReport" WHERE "organisationId" = ${from} ORDER BY 1`
  await tx.pilot.updateMany({ where: { authorityId: from }, data: { authorityId: to } })
  const listed = [...LISTED_PARTNER_STATES]
  // Of two rows of one pilot the survivor's goes only where the duplicate's alone still holds.
  await tx.$executeRaw`
    DELETE FROM "PilotPartner" t USING "PilotPartner" f
    WHERE t."organisationId" = ${to} AND f."organisationId" = ${from} AND f."pilotId" = t."pilotId"
      AND t.state::text <> ALL(${listed}::text[]) AND f.state::text = ANY(${listed}::text[])`
  await tx.$executeRaw`
    DELETE FROM "PilotPartner" f WHERE f."organisationId" = ${from} AND EXISTS (
      SELECT 1 FROM "PilotPartner" t WHERE t."organisationId" = ${to} AND t."pilotId" = f."pilotId")`
  await tx.pilotPartner.updateMany({ where: { organisationId: from }, data: { organisationId: to } })
  await tx.$executeRaw`
    DELETE FROM "PilotPartner" p USING "Pilot" o
    WHERE o.id = p."pilotId" AND o."authorityId" = p."organisationId" AND p."organisationId" = ${to}`
  await tx.pilotReport.updateMany({ where: { organisationId: from }, data: { organisationId: to } })
  // Whoever approves has seen exactly the organisations that stand behind the text now.
  await tx.pilot.updateMany({
    where: { id: { in: concerned.map(({ id }) => id) }, state: { in: ['inApproval', 'endInApproval'] } },
    data: { version: { increment: 1 } },
  })
  for (const { id } of concerned) {
    await appendEvent(tx, {
      ...{ stream: { type: 'pilot', id }, actorId, action: 'pilot.moved' },
      values: { organisationId: to },
    })
    await markChanged(tx, 'pilot', id)
  }
}
