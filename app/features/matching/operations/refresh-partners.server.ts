import { setImmediate } from 'node:timers/promises'
import { Prisma } from '#prisma/generated/client'
import { SHARING_STATES } from '~/domain/challenge/shared-problem'
import { PARTNER_KINDS } from '~/domain/matching/partner-kinds'
import { ORGANISATION_KINDS } from '~/domain/taxonomy/vocabulary'
import { db } from '~/platform/database/client.server'
import { computePartners } from './compute-partners.server'
import { computeSameProblem } from './compute-same-problem.server'
import { isFindable } from './partner-conditions.server'

const AT_ONCE = 500
const FINDING_KINDS = ORGANISATION_KINDS.filter(
  (kind) => kind !== 'authority' && PARTNER_KINDS[kind].length > 0,
)

/**
 * Computes anew what the day has left behind: pairs of organisations whose matches have changed or closed since,
 * and pairs of challenges. A job of the night. What changes a profile itself was followed at once.
 */
export async function refreshPartners(): Promise<void> {
  await forEachOf(readBehind, computePartners)
  await forEachOf(
    (after) =>
      db.challenge.findMany({
        where: { state: { in: [...SHARING_STATES] }, id: { gt: after } },
        ...{ orderBy: { id: 'asc' }, take: AT_ONCE, select: { id: true } },
      }),
    computeSameProblem,
  )
}

/** Who has matches that are newer than its pairs, or closed since then; without pairs those of two days count. */
function readBehind(after: string): Promise<{ id: string }[]> {
  return db.$queryRaw<{ id: string }[]>`
    SELECT o.id FROM "Organisation" o
    LEFT JOIN LATERAL (SELECT max(p."computedAt") AS at FROM "PartnerMatch" p
      WHERE p.kind = 'complement' AND p."aboutId" = o.id) last ON true
    WHERE o.id > ${after} AND o.kind::text = ANY(${FINDING_KINDS}::text[]) AND ${isFindable(Prisma.sql`o`)}
      AND EXISTS (SELECT 1 FROM "Match" m JOIN "Challenge" c ON c.id = m."challengeId"
        CROSS JOIN (SELECT coalesce(last.at, clock_timestamp() - interval '2 days') AS since) AS known
        WHERE m."organisationId" = o.id AND (m."computedAt" > known.since
          OR (c."deadlineAt" > known.since AND c."deadlineAt" <= clock_timestamp())))
    ORDER BY o.id LIMIT ${AT_ONCE}`
}

/** One after the other, and others have their turn in between. */
async function forEachOf(
  read: (after: string) => Promise<{ id: string }[]>,
  compute: (id: string) => Promise<void>,
): Promise<void> {
  let rows = await read('')
  while (rows.length > 0) {
    for (const { id } of rows) {
      await compute(id)
      await setImmediate()
    }
    rows = await read(rows.at(-1)?.id ?? '')
  }
}
