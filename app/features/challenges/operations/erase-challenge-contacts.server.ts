import type { ErasedSubject } from '~/features/account/operations/personal-data.server'
import { markChanged } from '~/outbox/append.server'
import type { Transaction } from '~/platform/database/client.server'
import { appendEvent } from '~/platform/events/append-event.server'

/**
 * Takes a person out of the contact fields of challenges, as they stand, as they stood and as a change would have them: by the address
 * anywhere, by the name at authorities where the person is or was a member. The rest is the authority's.
 */
export async function eraseChallengeContacts(tx: Transaction, subject: ErasedSubject): Promise<void> {
  const { id: userId, addresses, names } = subject
  const rows = await tx.$queryRaw<{ id: string; contactPhone: string }[]>`
    SELECT c.id, c."contactPhone" FROM "Challenge" c
    WHERE lower(c."contactEmail") = ANY(${addresses}::text[])
      OR (c."contactName" = ANY(${names}::text[]) AND EXISTS (
        SELECT 1 FROM "Membership" m WHERE m."organisationId" = c."authorityId" AND m."userId" = ${userId}))
    ORDER BY c.id FOR UPDATE OF c`
  for (const { id } of rows) {
    await tx.challenge.update({
      where: { id },
      data: {
        ...{ contactName: '', contactEmail: '', contactPhone: '' },
        updatedAt: new Date(),
        version: { increment: 1 },
      },
    })
    const stream = { type: 'challenge', id }
    await appendEvent(tx, { stream, actorId: null, action: 'challenge.contactErased' })
    await markChanged(tx, 'challenge', id)
  }
  await tx.$executeRaw`
    UPDATE "ChallengeChange" x SET "version" = x."version" + 1,
      "values" = x."values" || '{"contactName": "", "contactEmail": "", "contactPhone": ""}'::jsonb
    FROM "Challenge" c
    WHERE c.id = x."challengeId" AND x."state" IN ('draft', 'inApproval')
      AND (lower(x."values" ->> 'contactEmail') = ANY(${addresses}::text[])
        OR (x."values" ->> 'contactName' = ANY(${names}::text[]) AND EXISTS (
          SELECT 1 FROM "Membership" m WHERE m."organisationId" = c."authorityId" AND m."userId" = ${userId})))`
  const words = [...addresses, ...names, ...rows.flatMap((row) => row.contactPhone || [])]
  await tx.$executeRaw`
    DELETE FROM "EventDetail" d USING "Event" e, "Challenge" c
    WHERE e.id = d."eventId" AND e."streamType" = 'challenge' AND e."streamId" = c.id
      AND d.field IN ('contactName', 'contactEmail', 'contactPhone') AND d.value #>> '{}' = ANY(${words}::text[])
      AND (c.id = ANY(${rows.map((row) => row.id)}::text[]) OR EXISTS (
        SELECT 1 FROM "Membership" m WHERE m."organisationId" = c."authorityId" AND m."userId" = ${userId}))`
}
