import { DISTRICT_CODES, type District } from '~/domain/taxonomy/regions'
import { db } from '~/platform/database/client.server'

/** What everybody may count: figures for the start page. */
export type PublicFigures = {
  openChallenges: number
  providers: number
  researchCentres: number
  authorities: number
  /** open challenges by district; one without districts concerns the whole state and counts in each */
  byDistrict: Record<District, number>
}

/** Counts what is public, in two statements. Open is what the database's clock says is open. */
export async function countPublicThings(): Promise<PublicFigures> {
  const [totals, districts] = await Promise.all([countTotals(), countByDistrict()])
  const byDistrict = Object.fromEntries(
    DISTRICT_CODES.map((code) => [code, districts.find((row) => row.district === code)?.count ?? 0]),
  )
  return { ...totals, byDistrict: byDistrict as Record<District, number> }
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
      CASE WHEN cardinality(c.districts) = 0 THEN ${DISTRICT_CODES}::text[] ELSE c.districts END
    ) AS d(district)
    WHERE c.state = 'published' AND c."deadlineAt" > statement_timestamp()
    GROUP BY d.district`
}
