import type { HalfYear } from '~/domain/moderation/half-year'
import { db } from '~/platform/database/client.server'

type Count = { name: string; count: number }

export type HalfYearReport = {
  reports: number
  reportsByRule: Count[]
  decisionsByMeasure: Count[]
  decisionsByRule: Count[]
  automated: number
  appeals: number
  appealsUpheld: number
  appealsRejected: number
  /** hours from the opening of a case to its end: the middle one of all; null where none was closed */
  medianHours: number | null
  stillOpen: number
}

type Row = { what: string; name: string; count: number }

/** What the moderation did in half a year (Art. 24 DSA), counted when it is asked for. Two statements. */
export async function halfYearReport({ from, until }: HalfYear): Promise<HalfYearReport> {
  const rows = await db.$queryRaw<Row[]>`
    SELECT 'report' AS what, "ruleId" AS name, count(*)::int AS count
      FROM "Notice" WHERE "createdAt" >= ${from} AND "createdAt" < ${until} GROUP BY 2
    UNION ALL
    SELECT 'measure', "measure"::text, count(*)::int
      FROM "ModerationDecision" WHERE "decidedAt" >= ${from} AND "decidedAt" < ${until} GROUP BY 2
    UNION ALL
    SELECT 'rule', "ruleId", count(*)::int
      FROM "ModerationDecision"
      WHERE "decidedAt" >= ${from} AND "decidedAt" < ${until} AND "measure" <> 'noAction' GROUP BY 2
    UNION ALL
    SELECT 'automated', '', count(*)::int
      FROM "ModerationDecision" WHERE "decidedAt" >= ${from} AND "decidedAt" < ${until} AND "isAutomated"
    UNION ALL
    SELECT 'appeal', coalesce("outcome"::text, 'open'), count(*)::int
      FROM "Appeal" WHERE "openedAt" >= ${from} AND "openedAt" < ${until} GROUP BY 2
    UNION ALL
    SELECT 'open', '', count(*)::int
      FROM "ModerationCase"
      WHERE "openedAt" >= ${from} AND "openedAt" < ${until} AND ("closedAt" IS NULL OR "closedAt" >= ${until})
    ORDER BY 1, 3 DESC, 2`
  const [time] = await db.$queryRaw<{ hours: number | null }[]>`
    SELECT (percentile_cont(0.5) WITHIN GROUP (
      ORDER BY extract(epoch FROM "closedAt" - "openedAt") / 3600.0))::float8 AS hours
    FROM "ModerationCase" WHERE "closedAt" >= ${from} AND "closedAt" < ${until}`
  const of = (what: string) =>
    rows.filter((row) => row.what === what).map(({ name, count }) => ({ name, count }))
  const sum = (counts: readonly Count[]) => counts.reduce((total, { count }) => total + count, 0)
  const appeals = of('appeal')
  const withOutcome = (name: string) => sum(appeals.filter((row) => row.name === name))
  return {
    ...{ reports: sum(of('report')), reportsByRule: of('report') },
    ...{ decisionsByMeasure: of('measure'), decisionsByRule: of('rule'), automated: sum(of('automated')) },
    ...{
      appeals: sum(appeals),
      appealsUpheld: withOutcome('upheld'),
      appealsRejected: withOutcome('rejected'),
    },
    ...{ medianHours: time?.hours ?? null, stillOpen: sum(of('open')) },
  }
}
