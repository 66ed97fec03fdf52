import { Prisma } from '#prisma/generated/client'
import { knownCodes } from '~/domain/matching/known-codes'
import { withProducts } from '~/domain/matching/product-facts'
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
type Row = Record<Lists | 'licenceModels' | 'productModels' | 'productHosting', string | null> & {
  id: string
  version: number
  readinessMin: number | null
  readinessMax: number | null
  productReadiness: number | null
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

/** The facts of these organisations, as far as they are verified providers. One statement. */
export function readProfilesOf(organisationIds: readonly string[]): Promise<ReadProfile[]> {
  return read(Prisma.sql`AND o.id = ANY(${[...organisationIds]}::text[])`)
}

async function read(which: Prisma.Sql): Promise<ReadProfile[]> {
  const rows = await db.$queryRaw<Row[]>`
    SELECT o.id, o.version, array_to_string(d.lexemes, ' ') AS lexemes,
      array_to_string(o.capabilities, ' ') AS capabilities, array_to_string(o.techniques, ' ') AS techniques,
      array_to_string(o.domains, ' ') AS domains, array_to_string(o.districts, ' ') AS districts,
      array_to_string(o."hostingLocations", ' ') AS "hostingLocations",
      array_to_string(o."licenceModels", ' ') AS "licenceModels", o."readinessMin", o."readinessMax",
      to_char(o."availableFrom", 'YYYY-MM-DD') AS "availableFrom", o."finishedPilots",
      p.models AS "productModels", p.hosting AS "productHosting", p.readiness AS "productReadiness"
    FROM "Organisation" o
    LEFT JOIN (SELECT "organisationId", string_agg("licenceModel", ' ') AS models,
        string_agg(array_to_string("hostingLocations", ' '), ' ') AS hosting, max(readiness) AS readiness
      FROM "Product" GROUP BY "organisationId") p ON p."organisationId" = o.id
    LEFT JOIN "SearchDocument" d ON d.kind = 'organisation' AND d."entityId" = o.id
    WHERE ${IS_PROVIDER} ${which}`
  return rows.map(({ version, ...row }) => ({ version, facts: factsOf(row) }))
}

/** Products say what the profile leaves open. Who states no readiness level has shown none: the lowest counts. */
function factsOf({
  productModels,
  productHosting,
  productReadiness,
  ...row
}: Omit<Row, 'version'>): ProfileFacts {
  const stated = {
    hostingLocations: knownCodes(HOSTING_LOCATIONS, listOf(row.hostingLocations)),
    licenceModels: knownCodes(LICENCE_MODELS, listOf(row.licenceModels)),
    readinessMax: row.readinessMax,
  }
  const offered = withProducts(stated, {
    hostingLocations: knownCodes(HOSTING_LOCATIONS, listOf(productHosting)),
    licenceModels: knownCodes(LICENCE_MODELS, listOf(productModels)),
    readinessMax: productReadiness,
  })
  return {
    ...row,
    ...offered,
    lexemes: listOf(row.lexemes),
    capabilities: meanings('capability', listOf(row.capabilities)),
    techniques: meanings('technique', listOf(row.techniques)),
    domains: meanings('domain', listOf(row.domains)),
    districts: meanings('district', listOf(row.districts)),
    readinessMin: row.readinessMin ?? 1,
    readinessMax: offered.readinessMax ?? 1,
    verified: true,
  }
}

function listOf(joined: string | null): string[] {
  return joined ? joined.split(' ') : []
}
