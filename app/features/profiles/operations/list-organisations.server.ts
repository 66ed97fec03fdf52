import type { Prisma } from '#prisma/generated/client'
import type { OrganisationState } from '~/domain/organisation/lifecycle'
import { countDistricts, countIn, type DistrictGroup } from '~/domain/taxonomy/district-counts'
import type { OrganisationKind } from '~/domain/taxonomy/vocabulary'
import { sortKey } from '~/domain/text/sort-key'
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
}

type Wanted = {
  state: OrganisationState
  kinds: readonly OrganisationKind[]
  filter: OrganisationFilter
  cursor: Cursor | null
}

const SHOWN = {
  id: true,
  kind: true,
  name: true,
  sortKey: true,
  summary: true,
  summaryEn: true,
  city: true,
  districts: true,
  capabilities: true,
  source: true,
  sourceLicence: true,
  dissolvedOn: true,
} as const satisfies Prisma.OrganisationSelect

type Groups = readonly DistrictGroup[]

const keepGroups = createKeeper<Groups>()

/**
 * One page of organisations in German order with the count of all that match, and those of every district
 * whichever is chosen. Two statements; the counts are kept for a moment.
 */
export async function listOrganisations({ state, kinds, filter, cursor }: Wanted) {
  const where = whereOf(state, kinds, filter)
  const isBackwards = cursor?.direction === 'before'
  const order = isBackwards ? 'desc' : 'asc'
  const groups = byDistrictsOfToday(await groupsOf(state, kinds, filter))
  const rows = await db.organisation.findMany({
    where: cursor ? { AND: [where, beyond(cursor)] } : where,
    orderBy: [{ sortKey: order }, { id: order }],
    take: PAGE_SIZE + 1,
    select: SHOWN,
  })
  const districts = countDistricts(groups, offered('district'))
  const counts = { total: countIn(groups, filter.district), districts }
  return { ...counts, ...pageOfRows(rows, PAGE_SIZE, cursor) }
}

/** How many organisations name which districts. */
function groupsOf(
  state: OrganisationState,
  kinds: readonly OrganisationKind[],
  filter: OrganisationFilter,
): Promise<Groups> {
  const everywhere = { ...filter, district: null }
  return keepGroups(JSON.stringify([state, kinds, everywhere]), async () => {
    const rows = await db.organisation.groupBy({
      by: ['districts'],
      where: whereOf(state, kinds, everywhere),
      _count: { _all: true },
    })
    return rows.map(({ districts, _count }) => ({ districts, count: _count._all }))
  })
}

function whereOf(
  state: OrganisationState,
  kinds: readonly OrganisationKind[],
  filter: OrganisationFilter,
): Prisma.OrganisationWhereInput {
  const key = sortKey(filter.text)
  const wanted = filter.kind === null ? kinds : kinds.filter((kind) => kind === filter.kind)
  return {
    state,
    kind: { in: [...wanted] },
    ...(key !== '' && { sortKey: { contains: key } }),
    ...(filter.domain && { domains: { hasSome: withRetired('domain', filter.domain) } }),
    ...(filter.capability && { capabilities: { hasSome: withRetired('capability', filter.capability) } }),
    // Who names no district works everywhere.
    ...(filter.district && {
      OR: [
        { districts: { hasSome: withRetired('district', filter.district) } },
        { districts: { isEmpty: true } },
      ],
    }),
  }
}

function beyond({ direction, key, id }: Cursor): Prisma.OrganisationWhereInput {
  const side = direction === 'after' ? 'gt' : 'lt'
  return { OR: [{ sortKey: { [side]: key } }, { sortKey: key, id: { [side]: id } }] }
}
