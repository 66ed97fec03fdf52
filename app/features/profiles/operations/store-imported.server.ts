import { createHash } from 'node:crypto'
import { canonicalJson } from '~/domain/canonical/canonical-json'
import type { ImportedOrganisation } from '~/domain/import/map-organisation'
import { sortKey } from '~/domain/text/sort-key'
import { markAllChanged } from '~/outbox/append.server'
import { db, type Transaction, transact } from '~/platform/database/client.server'
import { appendEvents } from '~/platform/events/append-events.server'
import type { Fate, Origin, ReadRow } from '~/platform/imports/import-target'
import { newId } from '~/platform/new-id.server'

type Known = { id: string; externalId: string | null; sourceHash: string | null; state: string }
type Row = ReadRow<ImportedOrganisation>
export type OrganisationPlan = { row: Row; known: Known | null; fate: Fate; hash: string }

/** What would become of rows, read only. One statement for a whole batch. */
export async function planOrganisations(
  rows: readonly Row[],
  { source, licence }: Origin,
): Promise<OrganisationPlan[]> {
  const known = await db.organisation.findMany({
    where: { source, externalId: { in: rows.map((row) => row.item.externalId) } },
    select: { id: true, externalId: true, sourceHash: true, state: true },
  })
  const byId = new Map(known.map((one) => [one.externalId, one]))
  return rows.map((row) => {
    const found = byId.get(row.item.externalId) ?? null
    const hash = hashOf(row.item, licence)
    return { row, known: found, hash, fate: fateOf(hash, found) }
  })
}

/** SHA-256 of what a row says and of the licence it stands under. */
function hashOf(organisation: ImportedOrganisation, licence: string | null): string {
  return createHash('sha256').update(canonicalJson({ organisation, licence })).digest('hex')
}

function fateOf(hash: string, known: Known | null): Fate {
  if (!known) return 'created'
  if (known.sourceHash === hash) return 'unchanged'
  return known.state === 'listed' ? 'updated' : 'claimed'
}

/** Writes a batch in one transaction, with one event for each organisation that is new or has changed. */
export async function storeOrganisations(plans: readonly OrganisationPlan[], origin: Origin): Promise<void> {
  const created = plans.filter(({ fate }) => fate === 'created').map((plan) => ({ plan, id: newId() }))
  const updated = plans.flatMap((plan) =>
    plan.fate === 'updated' && plan.known ? [{ plan, id: plan.known.id }] : [],
  )
  if (created.length + updated.length === 0) return
  await transact(async (tx) => {
    await create(tx, created, origin)
    const written = await update(tx, updated, origin)
    await tellOf(tx, 'organisation.imported', created, origin)
    await tellOf(tx, 'organisation.reimported', written, origin)
  })
}

type Written = { plan: OrganisationPlan; id: string }

async function create(tx: Transaction, rows: readonly Written[], origin: Origin): Promise<void> {
  if (rows.length === 0) return
  const data = JSON.stringify(
    rows.map(({ plan, id }) => {
      const { externalId } = plan.row.item
      return { id, source: origin.source, externalId, ...columns(plan, origin) }
    }),
  )
  // As JSON in one parameter: much cheaper than a parameter a cell.
  await tx.$executeRaw`
    INSERT INTO "Organisation" (id, state, source, "externalId", kind, name, "sortKey", "legalForm", summary,
      description, website, "contactEmail", street, "postalCode", city, districts, identifiers,
      "sourceLicence", "sourceHash")
    SELECT r.id, 'listed', r.source, r."externalId", r.kind::"OrganisationKind", r.name, r."sortKey",
      r."legalForm", r.summary, r.description, r.website, r."contactEmail", r.street, r."postalCode", r.city,
      r.districts, r.identifiers, r."sourceLicence", r."sourceHash"
    FROM jsonb_to_recordset(${data}::jsonb) AS r(id text, source text, "externalId" text, kind text, name text,
      "sortKey" text, "legalForm" text, summary text, description text, website text, "contactEmail" text,
      street text, "postalCode" text, city text, districts text[], identifiers jsonb, "sourceLicence" text,
      "sourceHash" text)`
}

/** @returns those that nobody has claimed between the look and the write */
async function update(tx: Transaction, rows: readonly Written[], origin: Origin): Promise<Written[]> {
  if (rows.length === 0) return []
  const data = JSON.stringify(rows.map(({ plan, id }) => ({ id, ...columns(plan, origin) })))
  const written = await tx.$queryRaw<{ id: string }[]>`
    UPDATE "Organisation" AS o SET
      kind = r.kind::"OrganisationKind", name = r.name, "sortKey" = r."sortKey", "legalForm" = r."legalForm",
      summary = r.summary, description = r.description, website = r.website,
      "contactEmail" = r."contactEmail", street = r.street, "postalCode" = r."postalCode", city = r.city,
      districts = r.districts, identifiers = r.identifiers, "sourceLicence" = r."sourceLicence",
      "sourceHash" = r."sourceHash", "updatedAt" = clock_timestamp(), version = o.version + 1
    FROM jsonb_to_recordset(${data}::jsonb) AS r(id text, kind text, name text, "sortKey" text,
      "legalForm" text, summary text, description text, website text, "contactEmail" text, street text,
      "postalCode" text, city text, districts text[], identifiers jsonb, "sourceLicence" text,
      "sourceHash" text)
    WHERE o.id = r.id AND o.state = 'listed' RETURNING o.id`
  const ids = new Set(written.map(({ id }) => id))
  return rows.filter(({ id }) => ids.has(id))
}

async function tellOf(tx: Transaction, action: string, rows: readonly Written[], origin: Origin) {
  const { source, licence, actorId } = origin
  await appendEvents(
    tx,
    rows.map(({ plan, id }) => ({
      stream: { type: 'organisation', id },
      actorId,
      action,
      values: { row: { ...plan.row.item }, source, licence },
    })),
  )
  await markAllChanged(
    tx,
    'organisation',
    rows.map(({ id }) => id),
  )
}

function columns({ row, hash }: OrganisationPlan, { licence }: Origin) {
  const { externalId: _key, districts, ...rest } = row.item
  return {
    ...rest,
    districts: [...districts],
    sortKey: sortKey(row.item.name),
    sourceLicence: licence,
    sourceHash: hash,
  }
}
