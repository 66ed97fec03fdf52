import { TAXONOMY_SHAPES } from '~/domain/import/catalogue-shapes'
import { mapTaxonomyEntry, type TaxonomyRow } from '~/domain/import/map-taxonomy-entry'
import { ENTRY_TRANSITIONS } from '~/domain/taxonomy/entry'
import { markIndexChanged } from '~/features/searching/operations/walk-index.server'
import { db, type Transaction, transact } from '~/platform/database/client.server'
import { appendEvents } from '~/platform/events/append-events.server'
import type { ImportReport } from '~/platform/imports/import-report.server'
import type { Fate, ImportTarget, Origin, Plan, ReadRow } from '~/platform/imports/import-target'
import { RowRefusedError } from '~/platform/imports/row-refused.server'
import { type RunOptions, runImport } from '~/platform/imports/run-import.server'
import { publicDataChanged, refreshPublicData } from '~/platform/public-data/public-data.server'

type Kind = 'capability' | 'technique' | 'domain'
type Item = TaxonomyRow & { externalId: string; name: string }
type Known = NonNullable<Awaited<ReturnType<typeof db.taxonomyEntry.findFirst>>>
type Planned = Plan<Item> & { known: Known | null }

/**
 * Reads one of the closed lists: new codes are added, known ones renamed, moved or retired. An entry that the
 * file does not name stays as it is, and none is ever deleted: what was described with it keeps its words.
 * @throws UnreadableFileError, ImportStoppedError
 */
export function importTaxonomy({
  taxonomy,
  ...options
}: RunOptions & { taxonomy: Kind }): Promise<ImportReport> {
  const target: ImportTarget<Item, Planned> = {
    kind: `taxonomy ${taxonomy}`,
    shapes: TAXONOMY_SHAPES,
    map: (shape, row) => {
      const mapped = mapTaxonomyEntry(shape, row)
      if (!mapped.ok) return mapped
      return { ...mapped, item: { ...mapped.item, externalId: mapped.item.code, name: mapped.item.labelDe } }
    },
    plan: (rows) => plan(taxonomy, rows),
    store: (plans, origin) => store(taxonomy, plans, origin),
  }
  return runImport(target, options)
}

/** The same events as the administration's own steps leave. */
function eventFor({ fate, known, row }: Planned): string {
  if (fate === 'created') return 'taxonomy.added'
  if (fate === 'retired') return ENTRY_TRANSITIONS.retire.event
  const isBack = known !== null && known.retiredAt !== null && !row.item.isRetired
  return isBack ? ENTRY_TRANSITIONS.restore.event : 'taxonomy.edited'
}

/** @throws RowRefusedError for an entry that is to be replaced by one that is not offered */
async function plan(kind: Kind, rows: readonly ReadRow<Item>[]): Promise<Planned[]> {
  const codes = rows.map(({ item }) => item.code)
  const known = await db.taxonomyEntry.findMany({ where: { kind, code: { in: codes } } })
  const byCode = new Map(known.map((entry) => [entry.code, entry]))
  await refuseUnknownReplacements(kind, rows)
  return rows.map((row) => {
    const found = byCode.get(row.item.code) ?? null
    return { row, known: found, fate: fateOf(row.item, found) }
  })
}

async function refuseUnknownReplacements(kind: Kind, rows: readonly ReadRow<Item>[]): Promise<void> {
  const wanted = rows.flatMap(({ item }) => item.replacedBy ?? [])
  if (wanted.length === 0) return
  const offered = await db.taxonomyEntry.findMany({
    where: { kind, code: { in: wanted }, retiredAt: null },
    select: { code: true },
  })
  const isRetiredHere = new Map(rows.map(({ item }) => [item.code, item.isRetired]))
  const isOffered = (code: string) =>
    isRetiredHere.has(code) ? isRetiredHere.get(code) === false : offered.some((one) => one.code === code)
  if (!wanted.every(isOffered)) throw new RowRefusedError('valueUnknown')
}

function fateOf(item: Item, known: Known | null): Fate {
  if (!known) return 'created'
  const isSame =
    known.labelDe === item.labelDe &&
    known.labelEn === item.labelEn &&
    known.descriptionDe === item.descriptionDe &&
    known.descriptionEn === item.descriptionEn &&
    known.replacedBy === item.replacedBy &&
    (known.retiredAt !== null) === item.isRetired &&
    (item.position === null || item.position === known.position)
  if (isSame) return 'unchanged'
  return item.isRetired && known.retiredAt === null ? 'retired' : 'updated'
}

async function store(kind: Kind, plans: readonly Planned[], origin: Origin): Promise<void> {
  const changed = plans.filter(({ fate }) => fate !== 'unchanged')
  if (changed.length === 0) return
  await transact(async (tx) => {
    const last = await tx.taxonomyEntry.aggregate({ where: { kind }, _max: { position: true } })
    let end = last._max.position ?? 0
    for (const one of changed) {
      if (!one.known) end += 1
      await write(tx, kind, one, origin, end)
    }
    if ((await tx.taxonomyEntry.count({ where: { kind, retiredAt: null } })) === 0)
      throw new RowRefusedError('lastEntry')
    await appendEvents(
      tx,
      changed.map((one) => {
        const { externalId: _key, name: _label, ...values } = one.row.item
        const stream = { type: 'taxonomy', id: `${kind}.${values.code}` }
        const { source, licence, actorId } = origin
        return {
          stream,
          actorId,
          action: eventFor(one),
          values: { ...values, source, licence },
        }
      }),
    )
    await publicDataChanged(tx)
    await markIndexChanged(tx)
  })
  await refreshPublicData()
}

/** Writes one entry of a short list; a run that meets a later version of it leaves the batch undone. */
async function write(
  tx: Transaction,
  kind: Kind,
  { row, known }: Planned,
  { source, licence }: Origin,
  end: number,
): Promise<void> {
  const { code, labelDe, labelEn, descriptionDe, descriptionEn, replacedBy, isRetired, position } = row.item
  const texts = { labelDe, labelEn, descriptionDe, descriptionEn, replacedBy }
  const data = {
    ...texts,
    ...{ source, sourceLicence: licence },
    retiredAt: isRetired ? (known?.retiredAt ?? new Date()) : null,
    position: position ?? known?.position ?? end,
  }
  if (!known) {
    await tx.taxonomyEntry.create({ data: { kind, code, ...data } })
    return
  }
  const { count } = await tx.taxonomyEntry.updateMany({
    where: { kind, code, version: known.version },
    data: { ...data, version: { increment: 1 }, updatedAt: new Date() },
  })
  if (count === 0) throw new Error(`${kind} ${code} was changed by somebody else meanwhile`)
}
