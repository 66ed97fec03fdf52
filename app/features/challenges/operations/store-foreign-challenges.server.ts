import { createHash } from 'node:crypto'
import { canonicalJson } from '~/domain/canonical/canonical-json'
import type { ForeignChallengeRow } from '~/domain/import/map-foreign-challenge'
import { markAllChanged, markChanged } from '~/outbox/append.server'
import { db, type Transaction, transact } from '~/platform/database/client.server'
import { appendEvents } from '~/platform/events/append-events.server'
import type { Fate, Origin, ReadRow } from '~/platform/imports/import-target'
import { newId } from '~/platform/new-id.server'
import { registerForeignSource } from './register-foreign-source.server'

export type ForeignChallengeItem = ForeignChallengeRow & { name: string }
type Row = ReadRow<ForeignChallengeItem>
type Known = { id: string; externalId: string; sourceHash: string }
export type ForeignPlan = { row: Row; known: Known | null; fate: Fate; hash: string }

/** What would become of rows, read only. One statement for a whole batch. */
export async function planForeignChallenges(
  rows: readonly Row[],
  { source, licence }: Origin,
): Promise<ForeignPlan[]> {
  const known = await db.foreignChallenge.findMany({
    where: { source, externalId: { in: rows.map(({ item }) => item.externalId) } },
    select: { id: true, externalId: true, sourceHash: true },
  })
  const byId = new Map(known.map((one) => [one.externalId, one]))
  return rows.map((row) => {
    const found = byId.get(row.item.externalId) ?? null
    const hash = createHash('sha256')
      .update(canonicalJson({ challenge: row.item, licence }))
      .digest('hex')
    const fate = !found ? 'created' : found.sourceHash === hash ? 'unchanged' : 'updated'
    return { row, known: found, fate, hash }
  })
}

/** Writes a batch in one transaction with one event a challenge; the worker brings its matches up to date. */
export async function storeForeignChallenges(plans: readonly ForeignPlan[], origin: Origin): Promise<void> {
  const created = plans.filter(({ fate }) => fate === 'created').map((plan) => ({ plan, id: newId() }))
  const updated = plans.flatMap((plan) =>
    plan.fate === 'updated' && plan.known ? [{ plan, id: plan.known.id }] : [],
  )
  await transact(async (tx) => {
    await registerForeignSource(tx, origin)
    if (created.length + updated.length === 0) return
    if (created.length > 0)
      await tx.foreignChallenge.createMany({
        data: created.map(({ plan, id }) => ({ id, source: origin.source, ...columns(plan, origin) })),
      })
    if (updated.length > 0) await update(tx, updated, origin)
    await tellOf(tx, 'foreignChallenge.imported', created, origin)
    await tellOf(tx, 'foreignChallenge.reimported', updated, origin)
    await markChanged(tx, 'foreignSource', origin.source)
    await markFound(tx, [...created, ...updated], origin)
  })
}

type Written = { plan: ForeignPlan; id: string }

async function update(tx: Transaction, rows: readonly Written[], origin: Origin): Promise<void> {
  const data = JSON.stringify(
    rows.map(({ plan, id }) => {
      const { item } = plan.row
      // Days as text: a date in JSON has a time and a zone.
      return { id, ...columns(plan, origin), startsOn: item.startsOn, endsOn: item.endsOn }
    }),
  )
  await tx.$executeRaw`
    UPDATE "ForeignChallenge" AS f SET
      "sourceLicence" = r."sourceLicence", "sourceUrl" = r."sourceUrl", "sourceHash" = r."sourceHash",
      publisher = r.publisher, language = r.language, title = r.title, summary = r.summary,
      problem = r.problem, domains = r.domains, capabilities = r.capabilities, techniques = r.techniques,
      "startsOn" = r."startsOn", "endsOn" = r."endsOn", "prizeText" = r."prizeText", "matchedAt" = NULL,
      version = f.version + 1, "updatedAt" = clock_timestamp()
    FROM jsonb_to_recordset(${data}::jsonb) AS r(id text, "sourceLicence" text, "sourceUrl" text,
      "sourceHash" text, publisher text, language text, title text, summary text, problem text,
      domains text[], capabilities text[], techniques text[], "startsOn" date, "endsOn" date,
      "prizeText" text)
    WHERE f.id = r.id`
}

/** Only those of a matched source are found; the switch has the others looked at. */
async function markFound(tx: Transaction, rows: readonly Written[], { source }: Origin) {
  const isMatched = (await tx.foreignSource.count({ where: { name: source, isMatched: true } })) > 0
  const ids = rows.map(({ id }) => id)
  if (isMatched) await markAllChanged(tx, 'foreignChallenge', ids)
}

async function tellOf(tx: Transaction, action: string, rows: readonly Written[], origin: Origin) {
  const { source, licence, actorId } = origin
  await appendEvents(
    tx,
    rows.map(({ plan, id }) => {
      const { name: _same, domains, capabilities, techniques, ...row } = plan.row.item
      const lists = { domains: [...domains], capabilities: [...capabilities], techniques: [...techniques] }
      const stream = { type: 'foreignChallenge', id }
      return { stream, actorId, action, values: { row: { ...row, ...lists }, source, licence } }
    }),
  )
}

function columns({ row, hash }: ForeignPlan, { licence }: Origin) {
  const { name: _same, startsOn, endsOn, domains, capabilities, techniques, ...rest } = row.item
  return {
    ...rest,
    ...{ domains: [...domains], capabilities: [...capabilities], techniques: [...techniques] },
    startsOn: startsOn ? new Date(startsOn) : null,
    endsOn: endsOn ? new Date(endsOn) : null,
    sourceLicence: licence ?? '',
    sourceHash: hash,
  }
}
