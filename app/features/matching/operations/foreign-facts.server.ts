import { Prisma } from '#prisma/generated/client'
import type { ChallengeFacts } from '~/domain/matching/types'
import { db } from '~/platform/database/client.server'
import { meanings, offered } from '~/platform/public-data/codes.server'

/** A foreign challenge that is not over. The table is called f. */
export const IS_CURRENT = Prisma.sql`(f."endsOn" IS NULL OR f."endsOn" >= current_date)`

/** The columns of lists may be null, which is an empty list. */
type Coded = { id: string } & Record<'domains' | 'capabilities' | 'techniques', string[] | null>

/** What is known of a foreign challenge: it demands nothing that keeps a provider from it. */
export function foreignFacts(row: Coded, lexemes: readonly string[]): ChallengeFacts {
  return {
    id: row.id,
    lexemes,
    domains: meanings('domain', row.domains ?? []),
    capabilities: meanings('capability', row.capabilities ?? []),
    techniques: meanings('technique', row.techniques ?? []),
    districts: offered('district'),
    hostingDemand: 'any',
    licenceDemand: 'any',
    readinessMin: null,
    startsOn: null,
  }
}

export type ReadForeign = { version: number; facts: ChallengeFacts }

/** Matched foreign challenges that are not over, a stretch at a time, by id. One statement. */
export async function readMatchedForeign(after: string, size: number): Promise<ReadForeign[]> {
  const rows = await db.$queryRaw<(Coded & { version: number; lexemes: string })[]>`
    SELECT f.id, f.version, f.domains, f.capabilities, f.techniques,
      array_to_string(d.lexemes, ' ') AS lexemes
    FROM "ForeignChallenge" f
    JOIN "ForeignSource" s ON s.name = f.source AND s."isMatched"
    JOIN "SearchDocument" d ON d.kind = 'foreignChallenge' AND d."entityId" = f.id
    WHERE f.id > ${after} AND f."matchedAt" IS NOT NULL AND ${IS_CURRENT}
    ORDER BY f.id LIMIT ${size}`
  return rows.map(({ version, lexemes, ...row }) => ({
    version,
    facts: foreignFacts(row, lexemes ? lexemes.split(' ') : []),
  }))
}
