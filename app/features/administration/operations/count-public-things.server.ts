import { db } from '~/platform/database/client.server'
import { offered, withRetired } from '~/platform/public-data/codes.server'

/** What everybody may count: figures for the start page. */
export type PublicFigures = {
  openChallenges: number
  providers: number
  researchCentres: number
  authorities: number
  /** open challenges by district; one without districts concerns the whole state and counts in each */
  byDistrict: Record<string, number>
}

/** Counts what is public, in two statements. Open is what the database's clock says is open. */
export async function countPublicThings(): Promise<PublicFigures> {
  const [totals, districts] = await Promise.all([countTotals(), countByDistrict()])
  const countOf = (code: string) => districts.find((row) => row.district === code)?.count ?? 0
  const byDistrict = Object.fromEntries(
    offered('district').map((code) => {
      const meant = withRetired('district', code).map(countOf)
      return [code, meant.reduce((sum, count) => sum + count, 0)]
    }),
  )
  return { ...totals, byDistrict }
}

async function countTotals() {
  const [row] = await db.$queryRaw<Omit<PublicFigures, 'byDistrict'>[]>`
    SELECT count(*) FILTER (WHERE kind IN ('company', 'freelancer'))::int AS "providers",
      count(*) FILTER (WHERE kind = 'researchCentre')::int AS "researchCentres",
      count(*) FILTER (WHERE kind = 'authority')::int AS "authorities",
      (SELECT count(*)::int FROM "Challenge"
        WHERE state = 'published' AND "deadlineAt" > statement_timestamp()) AS "openChallenges"
    FROM "Organisation" WHERE state = 'verified'`
  return row ?? { openChallenges: 0, providers: 0, researchCentres: 0, authorities: 0 }
}

function countByDistrict() {
  return db.$queryRaw<{ district: string; count: number }[]>`
    SELECT d.district, count(*)::int AS count
    FROM "Challenge" c
    CROSS JOIN LATERAL unnest(
      CASE WHEN cardinality(c.districts) = 0 THEN ${offered('district')}::text[] ELSE c.districts END
    ) AS d(district)
    WHERE c.state = 'published' AND c."deadlineAt" > statement_timestamp()
    GROUP BY d.district`
}
