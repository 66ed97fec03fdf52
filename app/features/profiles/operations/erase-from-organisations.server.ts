import { erasedAddress } from '~/domain/account/erased'
import type { ErasedSubject } from '~/features/account/operations/personal-data.server'
import { markChanged } from '~/outbox/append.server'
import type { Transaction } from '~/platform/database/client.server'
import { appendEvent } from '~/platform/events/append-event.server'

/** Takes a person out of the records of organisations: what was typed about them goes, the records stay. */
export async function eraseFromOrganisations(tx: Transaction, subject: ErasedSubject): Promise<void> {
  const ids = await involvedIds(tx, subject.id)
  await eraseWords(tx, subject.id, ids)
  await eraseContacts(tx, subject)
  await anonymiseRows(tx, subject)
}

async function involvedIds(tx: Transaction, userId: string): Promise<string[]> {
  const which = { where: { userId }, select: { organisationId: true } }
  const rows = [
    ...(await tx.membership.findMany(which)),
    ...(await tx.claim.findMany(which)),
    ...(await tx.joinRequest.findMany(which)),
  ]
  return [...new Set(rows.map((row) => row.organisationId))].sort()
}

/** What the person wrote in claims and requests, and the reasons of decisions about the person. */
async function eraseWords(tx: Transaction, userId: string, ids: readonly string[]): Promise<void> {
  await tx.$executeRaw`
    DELETE FROM "EventDetail" d USING "Event" e
    WHERE e.id = d."eventId" AND e."streamType" = 'organisation' AND e."streamId" = ANY(${ids}::text[])
      AND d.field IN ('email', 'note', 'proof', 'reason')
      AND ((e."actorId" = ${userId} AND e.action IN ('claim.requested', 'joinRequest.sent'))
        OR EXISTS (SELECT 1 FROM "EventDetail" other
          WHERE other."eventId" = e.id AND other.field = 'userId' AND other.value = to_jsonb(${userId}::text)))`
}

/** The person as the contact of an organisation: by the address anywhere, by the name where they were a member. */
async function eraseContacts(
  tx: Transaction,
  { id: userId, addresses, names }: ErasedSubject,
): Promise<void> {
  // A request to join is no membership: anybody may send one under the name of somebody else's contact.
  const memberships = await tx.membership.findMany({ where: { userId }, select: { organisationId: true } })
  const ids = memberships.map((one) => one.organisationId)
  const rows = await tx.$queryRaw<{ id: string; contactPhone: string | null }[]>`
    SELECT id, "contactPhone" FROM "Organisation"
    WHERE lower("contactEmail") = ANY(${addresses}::text[])
      OR (id = ANY(${ids}::text[]) AND "contactName" = ANY(${names}::text[]))
    ORDER BY id FOR UPDATE`
  for (const { id } of rows) {
    await tx.organisation.update({
      where: { id },
      data: {
        ...{ contactName: null, contactEmail: null, contactPhone: null },
        updatedAt: new Date(),
        version: { increment: 1 },
      },
    })
    const stream = { type: 'organisation', id }
    await appendEvent(tx, { stream, actorId: null, action: 'organisation.contactErased' })
    await markChanged(tx, 'organisation', id)
  }
  const streams = [...ids, ...rows.map((row) => row.id)]
  const words = [...addresses, ...names, ...rows.flatMap((row) => row.contactPhone ?? [])]
  await tx.$executeRaw`
    DELETE FROM "EventDetail" d USING "Event" e
    WHERE e.id = d."eventId" AND e."streamType" = 'organisation' AND e."streamId" = ANY(${streams}::text[])
      AND d.field IN ('contactName', 'contactEmail', 'contactPhone') AND d.value #>> '{}' = ANY(${words}::text[])`
}

async function anonymiseRows(tx: Transaction, { id: userId, addresses }: ErasedSubject): Promise<void> {
  const claims = await tx.claim.findMany({ where: { userId }, select: { id: true } })
  for (const { id } of claims) {
    await tx.claim.update({ where: { id }, data: { email: erasedAddress(id), note: '', reason: null } })
  }
  await tx.joinRequest.updateMany({ where: { userId }, data: { note: '', reason: null } })
  const invitations = await tx.invitation.findMany({
    where: { email: { in: addresses } },
    select: { id: true },
  })
  for (const { id } of invitations) {
    // Those that were open were revoked with the account; one that came since is revoked here.
    const open = { where: { id, state: 'pending' as const }, data: { state: 'revoked' as const } }
    await tx.invitation.updateMany(open)
    await tx.invitation.update({ where: { id }, data: { email: erasedAddress(id), tokenHash: null } })
  }
}
