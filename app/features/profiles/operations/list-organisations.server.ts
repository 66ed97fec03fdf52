import { Prisma } from '#prisma/generated/client'
import {
  type BesideHit,
  bestFirst,
  holding,
  idsByText,
  type ListText,
  readListText,
} from '#search/postgres/list-text.server'
import type { OrganisationState } from '~/domain/organisation/lifecycle'
import { countDistricts, countIn, type DistrictGroup } from '~/domain/taxonomy/district-counts'
import type { OrganisationKind } from '~/domain/taxonomy/vocabulary'
import { sortKey } from '~/domain/text/sort-key'
import type { Locale } from '~/paths'
import { db } from '~/platform/database/client.server'
import { createKeeper } from '~/platform/lists/kept-answers.server'
import { type Cursor, pageOfRows } from '~/platform/lists/keyset'
import { offered, withRetired } from '~/platform/public-data/codes.server'
import { byDistrictsOfToday } from '~/platform/public-data/districts-of-today.server'

export const PAGE_SIZE = 25

export type OrganisationFilter = {
  text: string
  kind: OrganisationKind | null
  domain: string | null
  capability: string | null
  district: string | null
  /** what fits the text best first, unless somebody wants the names in order; without a text that is the order */
  sortierung: 'name' | null
}

type Wanted = {
  state: OrganisationState
  kinds: readonly OrganisationKind[]
  filter: OrganisationFilter
  cursor: Cursor | null
  /** the language in which a text is looked for first */
  locale: Locale
}

type Row = {
  id: string
  kind: OrganisationKind
  name: string
  sortKey: string
  summary: string
  summaryEn: string | null
  city: string | null
  districts: string[]
  capabilities: string[]
  source: string | null
  sourceLicence: string | null
  dissolvedOn: Date | null
}
const SHOWN = Prisma.sql`o.id, o.kind::text AS kind, o.name, o."sortKey", o.summary, o."summaryEn", o.city,
  coalesce(o.districts, '{}') AS districts, coalesce(o.capabilities, '{}') AS capabilities, o.source, o."sourceLicence", o."dissolvedOn"`
/** Everything of the index that is an organisation: which of them a list shows, it says itself. */
const INDEXED_KINDS = ['provider', 'researchCentre', 'innovationCentre', 'authority']

type Groups = readonly DistrictGroup[]

const keepGroups = createKeeper<Groups>()

/**
 * One page of organisations in German order, or those first that fit a text best, with the count of all that match
 * and those of every district whichever is chosen. Two statements, with a text those more that read it; the counts
 * are kept for a moment.
 */
export async function listOrganisations({ state, kinds, filter, cursor, locale }: Wanted) {
  const text = filter.text === '' ? null : await readListText(filter.text, locale, INDEXED_KINDS)
  const where = conditionsOf(state, kinds, filter, text)
  const groups = byDistrictsOfToday(await groupsOf(state, kinds, filter, text, locale))
  const rows =
    text && filter.sortierung === null
      ? await bestOnes(text, where, cursor)
      : await inOrder(where, cursor?.key === '' ? null : cursor)
  const districts = countDistricts(groups, offered('district'))
  const counts = { total: countIn(groups, filter.district), districts }
  return { ...counts, ...pageOfRows(rows, PAGE_SIZE, cursor) }
}

/** The rows of a page and one more, in reading direction. */
function inOrder(where: Prisma.Sql, cursor: Cursor | null): Promise<Row[]> {
  const order = Prisma.raw(cursor?.direction === 'before' ? 'DESC' : 'ASC')
  return db.$queryRaw<Row[]>`SELECT ${SHOWN} FROM "Organisation" o WHERE ${where} ${beyond(cursor)}
    ORDER BY o."sortKey" ${order}, o.id ${order} LIMIT ${PAGE_SIZE + 1}`
}

/** Two statements: which ones, and what is shown of them. */
async function bestOnes(text: ListText, where: Prisma.Sql, cursor: Cursor | null): Promise<Row[]> {
  const listed = Prisma.sql`SELECT o.id, row_number() OVER (ORDER BY o."sortKey", o.id) AS place
    FROM "Organisation" o WHERE ${where}`
  const beside: BesideHit | null = cursor && { direction: cursor.direction, id: cursor.id }
  const ids = await bestFirst(text, listed, beside, PAGE_SIZE + 1)
  const rows = await db.$queryRaw<Row[]>`SELECT ${SHOWN} FROM "Organisation" o
    WHERE o.id = ANY(${ids}::text[]) AND ${where}`
  const byId = new Map(rows.map((row) => [row.id, row]))
  return ids.flatMap((id) => byId.get(id) ?? [])
}

/** How many organisations name which districts. */
function groupsOf(
  state: OrganisationState,
  kinds: readonly OrganisationKind[],
  filter: OrganisationFilter,
  text: ListText | null,
  locale: Locale,
): Promise<Groups> {
  const everywhere = { ...filter, district: null }
  const key = [state, kinds, { ...everywhere, sortierung: null }, text && locale]
  return keepGroups(
    JSON.stringify(key),
    () => db.$queryRaw<
      DistrictGroup[]
    >`SELECT coalesce(o.districts, '{}') AS districts, count(*)::int AS count FROM "Organisation" o
      WHERE ${conditionsOf(state, kinds, everywhere, text)} GROUP BY 1`,
  )
}

function conditionsOf(
  state: OrganisationState,
  kinds: readonly OrganisationKind[],
  filter: OrganisationFilter,
  text: ListText | null,
): Prisma.Sql {
  const wanted = filter.kind === null ? kinds : kinds.filter((kind) => kind === filter.kind)
  const conditions = [
    Prisma.sql`o.state = ${state}::"OrganisationState"`,
    Prisma.sql`o.kind = ANY(${[...wanted]}::text[]::"OrganisationKind"[])`,
  ]
  if (text) conditions.push(Prisma.sql`o.id = ANY(${idsByText(text, holdingInName(filter.text))})`)
  if (filter.domain) conditions.push(Prisma.sql`o.domains && ${withRetired('domain', filter.domain)}::text[]`)
  if (filter.capability)
    conditions.push(Prisma.sql`o.capabilities && ${withRetired('capability', filter.capability)}::text[]`)
  // Who names no district works everywhere.
  if (filter.district)
    conditions.push(
      Prisma.sql`(o.districts && ${withRetired('district', filter.district)}::text[] OR coalesce(cardinality(o.districts), 0) = 0)`,
    )
  return Prisma.join(conditions, ' AND ')
}

/** A name that holds the very letters is found at once, before the index has it, and in the middle of words. */
function holdingInName(text: string): Prisma.Sql {
  const key = sortKey(text)
  return key === ''
    ? Prisma.sql`SELECT NULL::text WHERE false`
    : Prisma.sql`SELECT x.id FROM "Organisation" x WHERE x."sortKey" LIKE ${holding(key)}`
}

function beyond(cursor: Cursor | null): Prisma.Sql {
  if (!cursor) return Prisma.empty
  const { direction, key, id } = cursor
  return direction === 'after'
    ? Prisma.sql`AND (o."sortKey", o.id) > (${key}, ${id})`
    : Prisma.sql`AND (o."sortKey", o.id) < (${key}, ${id})`
}
