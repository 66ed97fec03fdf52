import type { TaxonomyKind } from '~/domain/taxonomy/catalogue'
import { transact } from '~/platform/database/client.server'
import { appendEvent } from '~/platform/events/append-event.server'
import type { Authorized } from '~/platform/guard/authorized.server'
import { publicDataChanged, refreshPublicData } from '~/platform/public-data/public-data.server'

export type EntryMove = { code: string; direction: 'up' | 'down'; place: number }
export type MovedEntry = { ok: true } | { ok: false; reason: 'wrongState' }

/**
 * Moves an entry by one place. `place` is where the person saw it: sent twice, or moved by somebody else
 * meanwhile, it changes nothing.
 */
export async function moveEntry(
  { actor }: Authorized<'taxonomy.manage', null>,
  kind: TaxonomyKind,
  { code, direction, place }: EntryMove,
): Promise<MovedEntry> {
  const result = await transact(async (tx): Promise<MovedEntry> => {
    const rows = await tx.$queryRaw<{ code: string; position: number }[]>`
      SELECT code, position FROM "TaxonomyEntry" WHERE kind = ${kind}::"TaxonomyKind"
      ORDER BY position, code FOR UPDATE`
    const to = place + (direction === 'up' ? -1 : 1)
    const [mine, other] = [rows[place], rows[to]]
    if (mine?.code !== code || !other) return { ok: false, reason: 'wrongState' }
    const order = rows.map((row) => row.code)
    order[place] = other.code
    order[to] = code
    await tx.$executeRaw`
      UPDATE "TaxonomyEntry" SET position = (array_position(${order}::text[], code)) * 10
      WHERE kind = ${kind}::"TaxonomyKind"`
    await appendEvent(tx, {
      stream: { type: 'taxonomy', id: `${kind}.${code}` },
      actorId: actor.id,
      action: 'taxonomy.moved',
      values: { place: to + 1 },
    })
    await publicDataChanged(tx)
    return { ok: true }
  })
  await refreshPublicData()
  return result
}
