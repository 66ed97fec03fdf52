import { sortKey } from '~/domain/text/sort-key'
import { db } from '~/platform/database/client.server'
import type { Authorized } from '~/platform/guard/authorized.server'

const MOST = 25

/** Organisations whose name holds a text, merged ones left out. One statement. */
export async function findMergeCandidates(_authorized: Authorized<'organisation.merge', null>, text: string) {
  const key = sortKey(text)
  if (key === '') return []
  return db.organisation.findMany({
    where: { state: { not: 'merged' }, sortKey: { contains: key } },
    orderBy: [{ sortKey: 'asc' }, { id: 'asc' }],
    take: MOST,
    select: { id: true, name: true, kind: true, state: true, city: true, districts: true, source: true },
  })
}
