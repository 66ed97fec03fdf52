import type { TaxonomyKind } from '~/domain/taxonomy/catalogue'
import { nextPosition } from '~/domain/taxonomy/stored-catalogue'
import { transact } from '~/platform/database/client.server'
import { appendEvent } from '~/platform/events/append-event.server'
import type { Authorized } from '~/platform/guard/authorized.server'
import { publicDataChanged, refreshPublicData } from '~/platform/public-data/public-data.server'
import type { EntryTexts } from '../schema-lists'

export type AddedEntry = { ok: true } | { ok: false; reason: 'codeTaken' }

/** Adds an entry at the end of a list. A code is given once and for ever, so it is never taken twice. */
export async function addEntry(
  { actor }: Authorized<'taxonomy.manage', null>,
  kind: TaxonomyKind,
  { code, ...texts }: EntryTexts & { code: string },
): Promise<AddedEntry> {
  const result = await transact(async (tx): Promise<AddedEntry> => {
    const others = await tx.taxonomyEntry.findMany({ where: { kind }, select: { position: true } })
    const position = nextPosition(others.map((one) => one.position))
    const { count } = await tx.taxonomyEntry.createMany({
      data: [{ kind, code, ...texts, position, source: null }],
      skipDuplicates: true,
    })
    if (count === 0) return { ok: false, reason: 'codeTaken' }
    await appendEvent(tx, {
      stream: { type: 'taxonomy', id: `${kind}.${code}` },
      actorId: actor.id,
      action: 'taxonomy.added',
      values: { ...texts },
    })
    await publicDataChanged(tx)
    return { ok: true }
  })
  await refreshPublicData()
  return result
}
