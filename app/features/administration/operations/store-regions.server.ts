import { levelOfKey, parentKey, type RegionRow } from '~/domain/import/map-region'
import { markIndexChanged } from '~/features/searching/operations/walk-index.server'
import { db, type Transaction, transact } from '~/platform/database/client.server'
import { appendEvents } from '~/platform/events/append-events.server'
import type { Fate, Origin, Plan, ReadRow } from '~/platform/imports/import-target'
import { publicDataChanged, refreshPublicData } from '~/platform/public-data/public-data.server'

export type RegionItem = RegionRow & { externalId: string; name: string }
type Known = NonNullable<Awaited<ReturnType<typeof db.region.findFirst>>>
/** `parent`: the region around it that its row names and nobody has entered yet. */
export type RegionPlan = Plan<RegionItem> & {
  known: Known | null
  parent: { code: string; name: string } | null
}

/** What would become of rows, read only. One statement for a whole batch. */
export async function planRegions(rows: readonly ReadRow<RegionItem>[]): Promise<RegionPlan[]> {
  const codes = rows.flatMap(({ item }) => [item.code, ...(item.parentCode ? [item.parentCode] : [])])
  const known = await db.region.findMany({ where: { code: { in: [...new Set(codes)] } } })
  const byCode = new Map(known.map((region) => [region.code, region]))
  const added = new Set(rows.map(({ item }) => item.code))
  return rows.map((row) => {
    const { code, parentCode, parentName } = row.item
    const isNew = parentCode !== null && !byCode.has(parentCode) && !added.has(parentCode)
    const parent = isNew && parentName ? { code: parentCode, name: parentName } : null
    if (parent) added.add(parent.code)
    const found = byCode.get(code) ?? null
    return { row, known: found, parent, fate: fateOf(row.item, found) }
  })
}

/** A key that comes back in a list is valid again. A name in English is kept where a list has none. */
function fateOf(item: RegionItem, known: Known | null): Fate {
  if (!known) return 'created'
  const isSame =
    known.nameDe === item.nameDe &&
    (item.nameEn === null || known.nameEn === item.nameEn) &&
    known.parentCode === item.parentCode &&
    known.validUntil === null
  return isSame ? 'unchanged' : 'updated'
}

/** Writes a batch in one transaction with one event a region. */
export async function storeRegions(plans: readonly RegionPlan[], origin: Origin): Promise<void> {
  const parents = plans.flatMap(({ parent }) => parent ?? [])
  const created = plans.filter(({ fate }) => fate === 'created')
  const updated = plans.filter(({ fate }) => fate === 'updated')
  if (parents.length + created.length + updated.length === 0) return
  const of = { source: origin.source, sourceLicence: origin.licence }
  await transact(async (tx) => {
    const data = [...parents.map(asRegion), ...created.map(({ row }) => columns(row.item))]
    await tx.region.createMany({ data: data.map((region) => ({ ...region, ...of })) })
    for (const { row, known } of updated) if (known) await update(tx, row.item, known, of)
    const added = data.map((region) => eventOf(region, 'region.added', origin))
    const edited = updated.map(({ row }) => eventOf(columns(row.item), 'region.edited', origin))
    await appendEvents(tx, [...added, ...edited])
    await publicDataChanged(tx)
    await markIndexChanged(tx)
  })
  await refreshPublicData()
}

type Columns = ReturnType<typeof columns>

async function update(
  tx: Transaction,
  item: RegionItem,
  known: Known,
  of: { source: string; sourceLicence: string | null },
): Promise<void> {
  const { nameEn, ...region } = columns(item)
  const { count } = await tx.region.updateMany({
    where: { code: item.code, version: known.version },
    data: {
      ...region,
      ...of,
      ...(nameEn && { nameEn }),
      ...{ validUntil: null, replacedBy: null, updatedAt: new Date(), version: { increment: 1 } },
    },
  })
  if (count === 0) throw new Error(`Region ${item.code} was changed by somebody else meanwhile`)
}

function columns({ code, level, nameDe, nameEn, parentCode }: RegionRow) {
  return { code, level, nameDe, nameEn, parentCode }
}

function asRegion({ code, name }: { code: string; name: string }): Columns {
  return {
    code,
    level: levelOfKey(code) ?? 'district',
    nameDe: name,
    nameEn: null,
    parentCode: parentKey(code),
  }
}

function eventOf({ code, ...values }: Columns, action: string, { source, licence, actorId }: Origin) {
  return { stream: { type: 'region', id: code }, actorId, action, values: { ...values, source, licence } }
}
