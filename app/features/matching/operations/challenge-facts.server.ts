import { Prisma } from '#prisma/generated/client'
import type { ChallengeFacts } from '~/domain/matching/types'
import { HOSTING_DEMANDS, LICENCE_DEMANDS } from '~/domain/taxonomy/vocabulary'
import { db } from '~/platform/database/client.server'
import { meanings, offered } from '~/platform/public-data/codes.server'

/** Facts with the version of the row that they were read from. */
export type ReadChallenge = { version: number; facts: ChallengeFacts }

/** The columns of lists may be null, which is an empty list. */
type Lists = 'lexemes' | 'capabilities' | 'techniques' | 'domains' | 'districts'
type Row = Record<Lists, string[] | null> & {
  id: string
  version: number
  hostingDemand: string
  licenceDemand: string
  readinessMin: number | null
  startsOn: string | null
}

/** Published and before the deadline, by the clock of the database. The table is called c. */
export const IS_OPEN = Prisma.sql`c.state = 'published' AND c."deadlineAt" > clock_timestamp()`

/** The facts of all open challenges. One statement. */
export function readOpenChallenges(): Promise<ReadChallenge[]> {
  return read(Prisma.empty)
}

/** The facts of one challenge; null where it is not open. */
export async function readOpenChallenge(challengeId: string): Promise<ReadChallenge | null> {
  const [challenge] = await read(Prisma.sql`AND c.id = ${challengeId}`)
  return challenge ?? null
}

async function read(which: Prisma.Sql): Promise<ReadChallenge[]> {
  const rows = await db.$queryRaw<Row[]>`
    SELECT c.id, c.version, d.lexemes, c.capabilities, c.techniques, c.domains,
      c.districts, c."hostingDemand", c."licenceDemand", c."readinessMin",
      to_char(c."startsOn", 'YYYY-MM-DD') AS "startsOn"
    FROM "Challenge" c
    LEFT JOIN "SearchDocument" d ON d.kind = 'challenge' AND d."entityId" = c.id
    WHERE ${IS_OPEN} ${which}`
  return rows.map(({ version, ...row }) => ({ version, facts: factsOf(row) }))
}

/** @throws Error for a demand that no list knows: taking it for none would break a constraint unseen */
function factsOf(row: Omit<Row, 'version'>): ChallengeFacts {
  const hostingDemand = HOSTING_DEMANDS.find((demand) => demand === row.hostingDemand)
  const licenceDemand = LICENCE_DEMANDS.find((demand) => demand === row.licenceDemand)
  if (!hostingDemand || !licenceDemand) throw new Error(`unknown demand in challenge ${row.id}`)
  // Without a district it concerns the whole state, as it is today.
  const districts = meanings('district', row.districts ?? [])
  return {
    ...row,
    lexemes: row.lexemes ?? [],
    capabilities: meanings('capability', row.capabilities ?? []),
    techniques: meanings('technique', row.techniques ?? []),
    domains: meanings('domain', row.domains ?? []),
    districts: districts.length > 0 ? districts : offered('district'),
    hostingDemand,
    licenceDemand,
  }
}
