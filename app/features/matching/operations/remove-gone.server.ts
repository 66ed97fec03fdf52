import { PUBLIC_CHALLENGE_STATES } from '~/domain/challenge/lifecycle'
import { db } from '~/platform/database/client.server'

/**
 * Removes what matching still holds of things that are public no more, should a change of one never have been
 * followed: matches, and the words that they were computed from.
 * @returns how many rows that were
 */
export async function removeGone(): Promise<number> {
  const isShut = { state: { not: 'verified' } } as const
  const matches = await db.match.deleteMany({
    where: { OR: [{ challenge: { state: { not: 'published' } } }, { organisation: isShut }] },
  })
  const foreign = await db.foreignMatch.deleteMany({ where: { organisation: isShut } })
  const documents = await db.$executeRaw`
    DELETE FROM "SearchDocument" d
    WHERE (d.kind = 'challenge' AND NOT EXISTS (SELECT 1 FROM "Challenge" c WHERE c.id = d."entityId"
        AND c.state::text = ANY(${[...PUBLIC_CHALLENGE_STATES]}::text[])))
      OR (d.kind = 'organisation' AND NOT EXISTS (SELECT 1 FROM "Organisation" o WHERE o.id = d."entityId"
        AND o.state = 'verified'))
      OR (d.kind = 'listing' AND NOT EXISTS (SELECT 1 FROM "Organisation" o WHERE o.id = d."entityId"
        AND o.state = 'listed'))`
  return matches.count + foreign.count + documents
}
