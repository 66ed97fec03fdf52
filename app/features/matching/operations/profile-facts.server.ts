import { Prisma } from '#prisma/generated/client'
import { knownCodes } from '~/domain/matching/known-codes'
import type { ProfileFacts } from '~/domain/matching/types'
import { HOSTING_LOCATIONS, LICENCE_MODELS } from '~/domain/taxonomy/vocabulary'
import { db } from '~/platform/database/client.server'
import { meanings } from '~/platform/public-data/codes.server'

/** Facts with the version of the row that they were read from. */
export type ReadProfile = { version: number; facts: ProfileFacts }

/**
 * Lists come joined by spaces, which no code and no lexeme contains: faster to read than arrays. The columns
 * may be null, which is an empty list.
 */
type Lists = 'lexemes' | 'capabilities' | 'techniques' | 'domains' | 'districts' | 'hostingLocations'
type Row = Record<Lists | 'licenceModels', string | null> & {
  id: string
  version: number
  readinessMin: number | null
  readinessMax: number | null
  availableFrom: string | null
  finishedPilots: number
}

/** Who answers challenges: verified organisations that are no authority. The table is called o. */
export const IS_PROVIDER = Prisma.sql`o.state = 'verified' AND o.kind <> 'authority'`

/** The facts of all verified providers. One statement. */
export function readProfiles(): Promise<ReadProfile[]> {
  return read(Prisma.empty)
}

/** The facts of one organisation; null where it is no verified provider. */
export async function readProfile(organisationId: string): Promise<ReadProfile | null> {
  const [profile] = await read(Prisma.sql`AND o.id = ${organisationId}`)
  return profile ?? null
}

async function read(which: Prisma.Sql): Promise<ReadProfile[]> {
  const rows = await db.$queryRaw<Row[]>`
    SELECT o.id, o.version, array_to_string(d.lexemes, ' ') AS lexemes,
      array_to_string(o.capabilities, ' ') AS capabilities, array_to_string(o.techniques, ' ') AS techniques,
      array_to_string(o.domains, ' ') AS domains, array_to_string(o.districts, ' ') AS districts,
      array_to_string(o."hostingLocations", ' ') AS "hostingLocations",
      array_to_string(o."licenceModels", ' ') AS "licenceModels", o."readinessMin", o."readinessMax",
      to_char(o."availableFrom", 'YYYY-MM-DD') AS "availableFrom", o."finishedPilots"
    FROM "Organisation" o
    LEFT JOIN "SearchDocument" d ON d.kind = 'organisation' AND d."entityId" = o.id
    WHERE ${IS_PROVIDER} ${which}`
  return rows.map(({ version, ...row }) => ({ version, facts: factsOf(row) }))
}

/** Who states no readiness level has shown none: it counts as the lowest. */
function factsOf(row: Omit<Row, 'version'>): ProfileFacts {
  return {
    ...row,
    lexemes: listOf(row.lexemes),
    capabilities: meanings('capability', listOf(row.capabilities)),
    techniques: meanings('technique', listOf(row.techniques)),
    domains: meanings('domain', listOf(row.domains)),
    districts: listOf(row.districts),
    hostingLocations: knownCodes(HOSTING_LOCATIONS, listOf(row.hostingLocations)),
    licenceModels: knownCodes(LICENCE_MODELS, listOf(row.licenceModels)),
    readinessMin: row.readinessMin ?? 1,
    readinessMax: row.readinessMax ?? 1,
    verified: true,
  }
}

function listOf(joined: string | null): string[] {
  return joined ? joined.split(' ') : []
}
