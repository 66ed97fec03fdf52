import { createHash } from 'node:crypto'
import { canonicalJson } from '~/domain/canonical/canonical-json'
import type { ImportedOrganisation } from '~/domain/import/map-row'
import { sortKey } from '~/domain/text/sort-key'
import { markChanged } from '~/outbox/append.server'
import { db, type Transaction, transact } from '~/platform/database/client.server'
import { appendEvent } from '~/platform/events/append-event.server'
import { appendFirstEvents } from '~/platform/events/append-first-events.server'
import { newId } from '~/platform/new-id.server'

export type Origin = { source: string; licence: string | null }
/** What becomes of a row. `claimed`: somebody runs the organisation, so a list no longer writes in it. */
export type Fate = 'created' | 'updated' | 'unchanged' | 'claimed'
export type ImportedRow = { line: number; organisation: ImportedOrganisation; hash: string }
type Known = { id: string; externalId: string | null; sourceHash: string | null; state: string }
type Plan = { row: ImportedRow; known: Known | null; fate: Fate }

/** SHA-256 of what a row says and of the licence it stands under. */
export function hashOf(organisation: ImportedOrganisation, licence: string | null): string {
  return createHash('sha256').update(canonicalJson({ organisation, licence })).digest('hex')
}

/** What would become of rows, read only. Two statements at most for a whole batch. */
export async function planRows(rows: readonly ImportedRow[], { source }: Origin): Promise<Plan[]> {
  const known = await db.organisation.findMany({
    where: { source, externalId: { in: rows.map((row) => row.organisation.externalId) } },
    select: { id: true, externalId: true, sourceHash: true, state: true },
  })
  const byId = new Map(known.map((one) => [one.externalId, one]))
  return rows.map((row) => {
    const found = byId.get(row.organisation.externalId) ?? null
    return { row, known: found, fate: fateOf(row, found) }
  })
}

function fateOf(row: ImportedRow, known: Known | null): Fate {
  if (!known) return 'created'
  if (known.sourceHash === row.hash) return 'unchanged'
  return known.state === 'listed' ? 'updated' : 'claimed'
}

/** Writes a batch in one transaction, with one event for each organisation that is new or has changed. */
export function storeRows(plans: readonly Plan[], origin: Origin): Promise<void> {
  const created = plans.filter((plan) => plan.fate === 'created').map(({ row }) => ({ row, id: newId() }))
  return transact(async (tx) => {
    if (created.length > 0) await create(tx, created, origin)
    for (const { row, known, fate } of plans) {
      if (fate === 'updated' && known) await update(tx, known.id, row, origin)
    }
  })
}

async function create(tx: Transaction, rows: { row: ImportedRow; id: string }[], origin: Origin) {
  await tx.organisation.createMany({
    data: rows.map(({ row, id }) => ({
      ...columns(row, origin),
      id,
      state: 'listed',
      source: origin.source,
      externalId: row.organisation.externalId,
    })),
  })
  await appendFirstEvents(
    tx,
    rows.map(({ row, id }) => ({
      stream: { type: 'organisation', id },
      actorId: null,
      action: 'organisation.imported',
      values: valuesOf(row, origin),
    })),
  )
  for (const { id } of rows) await markChanged(tx, 'organisation', id)
}

async function update(tx: Transaction, id: string, row: ImportedRow, origin: Origin) {
  const { count } = await tx.organisation.updateMany({
    where: { id, state: 'listed' },
    data: { ...columns(row, origin), updatedAt: new Date(), version: { increment: 1 } },
  })
  // Somebody claimed it between the look and the write.
  if (count === 0) return
  const values = valuesOf(row, origin)
  const stream = { type: 'organisation', id }
  await appendEvent(tx, { stream, actorId: null, action: 'organisation.reimported', values })
  await markChanged(tx, 'organisation', id)
}

function columns({ organisation, hash }: ImportedRow, { licence }: Origin) {
  const { externalId: _key, districts, ...rest } = organisation
  return {
    ...rest,
    districts: [...districts],
    sortKey: sortKey(organisation.name),
    sourceLicence: licence,
    sourceHash: hash,
  }
}

function valuesOf({ organisation }: ImportedRow, { source, licence }: Origin) {
  return { row: { ...organisation }, source, licence }
}
