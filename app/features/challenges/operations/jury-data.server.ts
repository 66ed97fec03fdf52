import type { Prisma } from '#prisma/generated/client'
import type {
  ErasedSubject,
  ExportSection,
  Subject,
} from '~/features/account/operations/personal-data.server'
import { markChanged } from '~/outbox/append.server'
import { db, type Transaction } from '~/platform/database/client.server'
import { appendEvent } from '~/platform/events/append-event.server'

/** Juries in which somebody sits: by the account, or by the name at authorities where they are a member. */
const ofPerson = ({ id, displayName }: Subject): Prisma.JuryMemberWhereInput => ({
  OR: [
    { userId: id },
    { name: displayName, challenge: { authority: { memberships: { some: { userId: id } } } } },
  ],
})

/** What the platform holds of a person as a member of juries. */
export const jurySections: readonly ExportSection[] = [
  {
    name: 'juries',
    rows: async (subject) =>
      (
        await db.juryMember.findMany({
          where: ofPerson(subject),
          orderBy: { id: 'asc' },
          include: { challenge: { select: { title: true } } },
        })
      ).map(({ challenge, name, affiliation, role }) => ({
        ...{ title: challenge.title, displayName: name, organisation: affiliation, role },
      })),
  },
]

/** In how many juries somebody sits. */
export function countJuries(subject: Subject): Promise<number> {
  return db.juryMember.count({ where: ofPerson(subject) })
}

/**
 * Takes a person's name out of juries, as they stand and as an open change would have them: by the account
 * anywhere, by the name at authorities where the person is or was a member. The place and its role stay.
 */
export async function eraseJury(tx: Transaction, { id: userId, names }: ErasedSubject): Promise<void> {
  const rows = await tx.$queryRaw<{ id: string; challengeId: string; name: string }[]>`
    SELECT j.id, j."challengeId", j.name FROM "JuryMember" j JOIN "Challenge" c ON c.id = j."challengeId"
    WHERE j."userId" = ${userId} OR (j.name = ANY(${names}::text[]) AND EXISTS (
      SELECT 1 FROM "Membership" m WHERE m."organisationId" = c."authorityId" AND m."userId" = ${userId}))
    ORDER BY c.id FOR UPDATE OF c`
  const challengeIds = [...new Set(rows.map(({ challengeId }) => challengeId))]
  await tx.juryMember.updateMany({
    where: { id: { in: rows.map(({ id }) => id) } },
    data: { name: '', userId: null },
  })
  for (const id of challengeIds) {
    const data = { updatedAt: new Date(), version: { increment: 1 } }
    await tx.challenge.update({ where: { id }, data })
    await appendEvent(tx, {
      stream: { type: 'challenge', id },
      actorId: null,
      action: 'challenge.juryErased',
    })
    await markChanged(tx, 'challenge', id)
  }
  const words = [...names, ...rows.flatMap(({ name }) => name || [])]
  await tx.$executeRaw`
    UPDATE "ChallengeChange" x SET "version" = x."version" + 1, "values" = jsonb_set(x."values", '{jury}', (
      SELECT jsonb_agg(CASE WHEN m.value ->> 'name' = ANY(${words}::text[])
        THEN m.value || '{"name": ""}' ELSE m.value END ORDER BY m.ordinality)
      FROM jsonb_array_elements(x."values" -> 'jury') WITH ORDINALITY m))
    FROM "Challenge" c
    WHERE c.id = x."challengeId" AND x."state" IN ('draft', 'inApproval') AND EXISTS (
      SELECT 1 FROM jsonb_array_elements(CASE jsonb_typeof(x."values" -> 'jury')
        WHEN 'array' THEN x."values" -> 'jury' ELSE '[]' END) m WHERE m.value ->> 'name' = ANY(${words}::text[]))
      AND (c.id = ANY(${challengeIds}::text[]) OR EXISTS (
        SELECT 1 FROM "Membership" m WHERE m."organisationId" = c."authorityId" AND m."userId" = ${userId}))`
  await tx.$executeRaw`
    DELETE FROM "EventDetail" d USING "Event" e, "Challenge" c
    WHERE e.id = d."eventId" AND e."streamType" = 'challenge' AND e."streamId" = c.id AND d.field = 'jury'
      AND jsonb_typeof(d.value) = 'array' AND EXISTS (
        SELECT 1 FROM jsonb_array_elements(d.value) m WHERE m.value ->> 'name' = ANY(${words}::text[]))
      AND (c.id = ANY(${challengeIds}::text[]) OR EXISTS (
        SELECT 1 FROM "Membership" m WHERE m."organisationId" = c."authorityId" AND m."userId" = ${userId}))`
}
