import type { Region } from '#prisma/generated/client'
import { type RegionObjection, regionObjection } from '~/domain/taxonomy/region-change'
import { markIndexChanged } from '~/features/searching/operations/walk-index.server'
import { transact } from '~/platform/database/client.server'
import { appendEvent } from '~/platform/events/append-event.server'
import type { Authorized } from '~/platform/guard/authorized.server'
import { publicDataChanged, refreshPublicData } from '~/platform/public-data/public-data.server'
import { changedTexts } from './changed-texts.server'

export const REGION_FIELDS = ['nameDe', 'nameEn', 'validFrom', 'validUntil', 'replacedBy'] as const
export type RegionField = (typeof REGION_FIELDS)[number]
export type RegionInput = Pick<Region, RegionField> & { version: number }
export type SavedRegion =
  | { ok: true }
  | { ok: false; reason: RegionObjection }
  /** somebody saved in between: what stands there now */
  | { ok: false; reason: 'stale'; saved: Region; changed: RegionField[] }

/** Saves name and validity of a region. A save that knows nothing of another one is shown both texts. */
export async function saveRegion(
  { actor }: Authorized<'regions.manage', null>,
  code: string,
  { version, ...input }: RegionInput,
): Promise<SavedRegion> {
  const result = await transact(async (tx): Promise<SavedRegion> => {
    const saved = await tx.region.findUniqueOrThrow({ where: { code } })
    const changed = changedTexts(REGION_FIELDS, saved, input)
    if (changed.length === 0) return { ok: true }
    if (saved.version !== version) return { ok: false, reason: 'stale', saved, changed }
    const successor =
      input.replacedBy === null
        ? null
        : await tx.region.findFirst({ where: { code: input.replacedBy, level: saved.level } })
    const objection = regionObjection({ code, ...input, successor })
    if (objection) return { ok: false, reason: objection }
    const { count } = await tx.region.updateMany({
      where: { code, version },
      data: { ...input, version: { increment: 1 }, updatedAt: new Date() },
    })
    if (count === 0) {
      const other = await tx.region.findUniqueOrThrow({ where: { code } })
      return { ok: false, reason: 'stale', saved: other, changed: changedTexts(REGION_FIELDS, other, input) }
    }
    await appendEvent(tx, {
      stream: { type: 'region', id: code },
      actorId: actor.id,
      action: 'region.edited',
      values: Object.fromEntries(changed.map((name) => [name, regionWords(input[name]) || null])),
    })
    await publicDataChanged(tx)
    await markIndexChanged(tx)
    return { ok: true }
  })
  await refreshPublicData()
  return result
}

/** A value of a region in words: days as in the form. */
export function regionWords(value: string | Date | null): string {
  return value instanceof Date ? value.toISOString().slice(0, 10) : (value ?? '')
}
