import type { TaxonomyEntry } from '#prisma/generated/client'
import { transact } from '~/platform/database/client.server'
import { appendEvent } from '~/platform/events/append-event.server'
import type { Authorized } from '~/platform/guard/authorized.server'
import { publicDataChanged, refreshPublicData } from '~/platform/public-data/public-data.server'
import type { EntryTexts } from '../schema-lists'
import { changedTexts } from './changed-texts.server'

type Key = Pick<TaxonomyEntry, 'kind' | 'code'>
const TEXTS = ['labelDe', 'labelEn', 'descriptionDe', 'descriptionEn'] as const

export type SavedEntry =
  | { ok: true }
  /** somebody saved in between: what stands there now */
  | { ok: false; reason: 'stale'; saved: TaxonomyEntry; changed: (typeof TEXTS)[number][] }

/** Saves the words of an entry. A save that knows nothing of another one in between is shown both texts. */
export async function saveEntry(
  { actor }: Authorized<'taxonomy.manage', null>,
  { kind, code }: Key,
  { version, ...texts }: EntryTexts & { version: number },
): Promise<SavedEntry> {
  const result = await transact(async (tx): Promise<SavedEntry> => {
    const saved = await tx.taxonomyEntry.findUniqueOrThrow({ where: { kind_code: { kind, code } } })
    const changed = changedTexts(TEXTS, saved, texts)
    if (changed.length === 0) return { ok: true }
    const stale = { ok: false, reason: 'stale', saved, changed } as const
    if (saved.version !== version) return stale
    const { count } = await tx.taxonomyEntry.updateMany({
      where: { kind, code, version },
      data: { ...texts, version: { increment: 1 }, updatedAt: new Date() },
    })
    if (count === 0) {
      const now = await tx.taxonomyEntry.findUniqueOrThrow({ where: { kind_code: { kind, code } } })
      return { ...stale, saved: now, changed: changedTexts(TEXTS, now, texts) }
    }
    await appendEvent(tx, {
      stream: { type: 'taxonomy', id: `${kind}.${code}` },
      actorId: actor.id,
      action: 'taxonomy.edited',
      values: Object.fromEntries(changed.map((name) => [name, texts[name]])),
    })
    await publicDataChanged(tx)
    return { ok: true }
  })
  await refreshPublicData()
  return result
}
