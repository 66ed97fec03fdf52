import { Prisma } from '#prisma/generated/client'
import { REGISTER_CLASSES, REGISTER_LICENCE_MODELS, REGISTER_PHASES } from '~/domain/register/fields'
import { literalPattern } from '~/domain/text/literal-pattern'
import { db } from '~/platform/database/client.server'
import { idFromQuery, textFromQuery } from '~/platform/guard/query.server'
import { type Cursor, pageOfRows } from '~/platform/lists/keyset'
import { offeredCode, withRetired } from '~/platform/public-data/codes.server'
import { IS_PUBLIC_ENTRY, PUBLIC_ENTRIES } from '~/platform/public-data/public-entries.server'

export const ENTRIES_ON_A_PAGE = 24
/** A file of the whole register, with much room. */
const MOST_IN_A_FILE = 5000

/** What the public list can be narrowed to; undefined: anything. */
export type EntryFilter = {
  text: string
  phase: string | undefined
  authority: string | undefined
  licence: string | undefined
  class: string | undefined
  domain: string | undefined
}

const ANYTHING: EntryFilter = {
  ...{ text: '', phase: undefined, authority: undefined, licence: undefined },
  ...{ class: undefined, domain: undefined },
}

/** One row of the public list: what the current version says, and how many would use the system again. */
export type ListedEntry = {
  id: string
  name: string
  summary: string
  phase: string
  authorityId: string
  authorityName: string
  providerName: string
  providerPlace: string
  providerCountry: string
  licenceModel: string
  aiActClass: string
  publishedAt: Date
  againYes: number
  againAll: number
}

/** Reads the filter from an address; what it does not know counts as anything. */
export function readEntryFilter(request: Request): EntryFilter {
  const parameters = new URL(request.url).searchParams
  const oneOf = (name: string, codes: readonly string[]) =>
    codes.find((code) => code === parameters.get(name))
  return {
    text: textFromQuery(request, 'text'),
    phase: oneOf('phase', REGISTER_PHASES),
    authority: idFromQuery(request, 'authority') ?? undefined,
    licence: oneOf('licence', REGISTER_LICENCE_MODELS),
    class: oneOf('class', REGISTER_CLASSES),
    domain: offeredCode('domain', parameters.get('domain')),
  }
}

const LISTED = Prisma.sql`SELECT e."id", v."name", v."summary", v."phase", e."authorityId",
  o."name" AS "authorityName", v."providerName", v."providerPlace", v."providerCountry", v."licenceModel",
  v."aiActClass", v."publishedAt",
  (SELECT count(*)::int FROM "RegisterExperience" x WHERE x."entryId" = e."id" AND x."wouldUseAgain") AS "againYes",
  (SELECT count(*)::int FROM "RegisterExperience" x WHERE x."entryId" = e."id") AS "againAll"`

function conditionOf(filter: EntryFilter): Prisma.Sql {
  const { text, phase, authority, licence, domain } = filter
  const pattern = `%${literalPattern(text)}%`
  const parts = [
    text &&
      Prisma.sql`(v."name" ILIKE ${pattern} OR v."summary" ILIKE ${pattern} OR v."providerName" ILIKE ${pattern}
        OR o."name" ILIKE ${pattern})`,
    phase && Prisma.sql`v."phase" = ${phase}`,
    authority && Prisma.sql`e."authorityId" = ${authority}`,
    licence && Prisma.sql`v."licenceModel" = ${licence}`,
    filter.class && Prisma.sql`v."aiActClass" = ${filter.class}`,
    domain && Prisma.sql`v."domain" = ANY(${withRetired('domain', domain)}::text[])`,
  ].filter((part) => typeof part === 'object')
  return Prisma.sql`WHERE ${parts.length === 0 ? Prisma.sql`true` : Prisma.join(parts, ' AND ')}`
}

/** A page of the public list by name. One statement. */
export async function listEntries(filter: EntryFilter, cursor: Cursor | null) {
  const isBack = cursor?.direction === 'before'
  const beside = cursor
    ? Prisma.sql`AND (v."name", e."id") ${isBack ? Prisma.sql`<` : Prisma.sql`>`} (${cursor.key}, ${cursor.id})`
    : Prisma.empty
  const order = isBack ? Prisma.sql`v."name" DESC, e."id" DESC` : Prisma.sql`v."name", e."id"`
  const found = await db.$queryRaw<
    ListedEntry[]
  >`${LISTED} FROM ${PUBLIC_ENTRIES} ${conditionOf(filter)} ${beside}
    ORDER BY ${order} LIMIT ${ENTRIES_ON_A_PAGE + 1}`
  return pageOfRows(found, ENTRIES_ON_A_PAGE, cursor)
}

/** The public entries of an authority, for its page: the first ones by name. None for other kinds. */
export async function listEntriesOf({ id, kind }: { id: string; kind: string }) {
  if (kind !== 'authority') return { entries: [], hasMore: false }
  const { rows, hasNext } = await listEntries({ ...ANYTHING, authority: id }, null)
  return { entries: rows, hasMore: hasNext }
}

/** Everything that a filter finds, by name: for files. One statement. */
export function listAllEntries(filter: EntryFilter): Promise<ListedEntry[]> {
  return db.$queryRaw<ListedEntry[]>`${LISTED} FROM ${PUBLIC_ENTRIES} ${conditionOf(filter)}
    ORDER BY v."name", e."id" LIMIT ${MOST_IN_A_FILE}`
}

/** How many a filter finds. One statement. */
export async function countEntries(filter: EntryFilter): Promise<number> {
  const [row] = await db.$queryRaw<{ count: number }[]>`SELECT count(*)::int AS "count" FROM ${PUBLIC_ENTRIES}
    ${conditionOf(filter)}`
  return row?.count ?? 0
}

/** The authorities that the filter offers: those with something public. One statement. */
export function listEntryAuthorities(): Promise<{ id: string; name: string }[]> {
  return db.$queryRaw<{ id: string; name: string }[]>`
    SELECT a."id", a."name" FROM "Organisation" a
    WHERE EXISTS (SELECT 1 FROM "RegisterEntry" e WHERE e."authorityId" = a."id" AND ${IS_PUBLIC_ENTRY})
    ORDER BY a."sortKey", a."id" LIMIT 500`
}
