import { Prisma } from '#prisma/generated/client'
import { failedConstraints } from '~/domain/matching/constraints'
import {
  EXPOSURE_DAYS,
  likelyCauses,
  type StarvationCause,
  shareOfTopTenth,
} from '~/domain/matching/exposure'
import { profileGaps } from '~/domain/matching/profile-gaps'
import { db } from '~/platform/database/client.server'
import type { Authorized } from '~/platform/guard/authorized.server'
import { IS_OPEN, readOpenChallenges } from './challenge-facts.server'
import { MAY_BE_SHOWN } from './pair-facts.server'
import { IS_PROVIDER, readProfilesOf } from './profile-facts.server'

type Watcher = Authorized<'exposure.view', null>

/** How often a verified provider was shown, and on how many days in how many challenges it stood among the first. */
export type ExposureRow = { id: string; name: string; shown: number; amongFirst: number }

/** Days of the window, counted back from today in Berlin. The table is called s. */
const IN_WINDOW = Prisma.sql`s.day > (clock_timestamp() AT TIME ZONE 'Europe/Berlin')::date - ${EXPOSURE_DAYS}::int`

/** Verified providers with their counts of the last 90 days, the most shown first. One statement. */
export function listExposure(_watcher: Watcher): Promise<ExposureRow[]> {
  return db.$queryRaw<ExposureRow[]>`
    SELECT o.id, o.name, coalesce(sum(s.shown), 0)::int AS shown,
      coalesce(sum(s."amongFirst"), 0)::int AS "amongFirst"
    FROM "Organisation" o LEFT JOIN "Showing" s ON s."organisationId" = o.id AND ${IN_WINDOW}
    WHERE ${IS_PROVIDER} GROUP BY o.id, o.name, o."sortKey" ORDER BY shown DESC, o."sortKey", o.id`
}

/** What the counts say together. */
export function summariseExposure(rows: readonly ExposureRow[]) {
  return {
    providers: rows.length,
    shown: rows.reduce((sum, row) => sum + row.shown, 0),
    topShare: shareOfTopTenth(rows.map((row) => row.shown)),
  }
}

/**
 * Condition: the provider (table o) was verified before the window began, says what its subject is (COMPLETE_PARTS),
 * and never stood among the first, though others did.
 */
const IS_STARVING = Prisma.sql`${IS_PROVIDER}
  AND o."verifiedAt" < clock_timestamp() - make_interval(days => ${EXPOSURE_DAYS}::int)
  AND o.description <> '' AND cardinality(o.techniques) > 0 AND cardinality(o.capabilities) > 0
  AND cardinality(o.domains) > 0
  AND EXISTS (SELECT 1 FROM "Showing" s WHERE s."amongFirst" > 0 AND ${IN_WINDOW})
  AND NOT EXISTS (
    SELECT 1 FROM "Showing" s WHERE s."organisationId" = o.id AND s."amongFirst" > 0 AND ${IN_WINDOW})`

/** How many providers are hardly shown. One statement. */
export async function countStarving(_watcher: Watcher): Promise<number> {
  const [row] = await db.$queryRaw<{ total: number }[]>`
    SELECT count(*)::int AS total FROM "Organisation" o WHERE ${IS_STARVING}`
  return row?.total ?? 0
}

export type Starving = { id: string; name: string; causes: StarvationCause[] }
const MOST_STARVING = 100

/** The providers that are hardly shown, longest verified first, with the likely causes. Three statements. */
export async function listStarving(_watcher: Watcher): Promise<Starving[]> {
  const rows = await db.$queryRaw<{ id: string; name: string; matches: number }[]>`
    SELECT o.id, o.name, (
      SELECT count(*)::int FROM "Match" m JOIN "Challenge" c ON c.id = m."challengeId"
      WHERE m."organisationId" = o.id AND ${IS_OPEN} AND ${MAY_BE_SHOWN}) AS matches
    FROM "Organisation" o WHERE ${IS_STARVING} ORDER BY o."verifiedAt", o.id LIMIT ${MOST_STARVING}`
  const challenges = await readOpenChallenges()
  const profiles = new Map(
    (await readProfilesOf(rows.map((row) => row.id))).map(({ facts }) => [facts.id, facts]),
  )
  return rows.flatMap(({ id, name, matches }) => {
    const facts = profiles.get(id)
    if (!facts) return []
    const failed = challenges.map((challenge) => failedConstraints(challenge.facts, facts))
    // What the list is about is filled, so of the gaps only those of the offer can be left.
    const gaps = profileGaps({ ...facts, description: name })
    return [{ id, name, causes: likelyCauses({ gaps, failed, matches }) }]
  })
}
