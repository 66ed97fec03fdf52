import type { Prisma } from '#prisma/generated/client'
import type { OrganisationState } from '~/domain/organisation/lifecycle'
import type { OrganisationKind } from '~/domain/taxonomy/vocabulary'
import { sortKey } from '~/domain/text/sort-key'
import { db } from '~/platform/database/client.server'
import type { Authorized } from '~/platform/guard/authorized.server'
import { type Cursor, pageOfRows } from '~/platform/lists/keyset'

const PAGE = 50

export type AnyOrganisation = {
  text: string
  state: OrganisationState | null
  kind: OrganisationKind | null
}

/** Organisations in every state, in German order, with the count of all that match. Two statements. */
export async function listAllOrganisations(
  _team: Authorized<'organisations.list', null>,
  { text, state, kind }: AnyOrganisation,
  cursor: Cursor | null,
) {
  const key = sortKey(text)
  const where: Prisma.OrganisationWhereInput = {
    ...(state && { state }),
    ...(kind && { kind }),
    ...(key && { sortKey: { contains: key } }),
  }
  const isBackwards = cursor?.direction === 'before'
  const order = isBackwards ? 'desc' : 'asc'
  const total = await db.organisation.count({ where })
  const rows = await db.organisation.findMany({
    where: cursor ? { AND: [where, beyond(cursor)] } : where,
    orderBy: [{ sortKey: order }, { id: order }],
    take: PAGE + 1,
    select: {
      ...{
        id: true,
        name: true,
        kind: true,
        state: true,
        city: true,
        districts: true,
        sortKey: true,
        updatedAt: true,
      },
    },
  })
  return { total, ...pageOfRows(rows, PAGE, cursor) }
}

function beyond({ direction, key, id }: Cursor): Prisma.OrganisationWhereInput {
  const side = direction === 'after' ? 'gt' : 'lt'
  return { OR: [{ sortKey: { [side]: key } }, { sortKey: key, id: { [side]: id } }] }
}
