import { licenceAddress } from '~/domain/import/licence-address'
import { db } from '~/platform/database/client.server'
import type { Authorized } from '~/platform/guard/authorized.server'

const MOST_SOURCES = 200
const MOST_RUNS = 20

type Row = {
  name: string
  licence: string
  url: string | null
  isMatched: boolean
  version: number
  importedAt: Date
  challenges: number
  /** those whose matches are computed */
  matched: number
}

/** Where foreign challenges come from, how many there are, and whether they are matched. One statement. */
export async function listSources(_administrator: Authorized<'sources.manage', null>) {
  const rows = await db.$queryRaw<Row[]>`
    SELECT s.name, s.licence, s.url, s."isMatched", s.version, s."importedAt",
      count(f.id)::int AS challenges, count(f."matchedAt")::int AS matched
    FROM "ForeignSource" s LEFT JOIN "ForeignChallenge" f ON f.source = s.name
    GROUP BY s.name ORDER BY s.name LIMIT ${MOST_SOURCES}`
  return rows.map((row) => ({ ...row, licenceUrl: licenceAddress(row.licence) }))
}

/** The last imports of every kind, dry runs as well, with who answers for them. One statement. */
export async function listImportRuns(_administrator: Authorized<'sources.manage', null>) {
  const runs = await db.$queryRaw<
    {
      id: string
      kind: string
      source: string
      isDryRun: boolean
      counts: unknown
      startedAt: Date
      finishedAt: Date | null
      actor: string | null
    }[]
  >`
    SELECT r.id, r.kind, r.source, r."isDryRun", r.counts, r."startedAt", r."finishedAt",
      u."displayName" AS actor
    FROM "ImportRun" r LEFT JOIN "User" u ON u.id = r."actorId"
    ORDER BY r."startedAt" DESC, r.id DESC LIMIT ${MOST_RUNS}`
  return runs.map(({ counts, ...run }) => ({ ...run, counts: countsOf(counts) }))
}

const COUNTED = ['rows', 'created', 'updated', 'retired', 'forStaff', 'refused'] as const
export type RunCounts = Record<(typeof COUNTED)[number], number>

function countsOf(json: unknown): RunCounts {
  const counts = new Map(typeof json === 'object' && json !== null ? Object.entries(json) : [])
  const of = (name: string) => Number(counts.get(name) ?? 0)
  return {
    rows: of('rows'),
    created: of('created'),
    updated: of('updated'),
    retired: of('retired'),
    forStaff: of('forStaff'),
    refused: of('refused'),
  }
}
