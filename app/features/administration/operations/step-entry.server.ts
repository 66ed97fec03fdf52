import type { TaxonomyEntry } from '#prisma/generated/client'
import { type Decision, decide } from '~/domain/lifecycle/transition'
import { ENTRY_TRANSITIONS, type RetireObjection, retireObjection } from '~/domain/taxonomy/entry'
import { markIndexChanged } from '~/features/searching/operations/walk-index.server'
import { transact } from '~/platform/database/client.server'
import { appendEvent } from '~/platform/events/append-event.server'
import type { Authorized } from '~/platform/guard/authorized.server'
import { publicDataChanged, refreshPublicData } from '~/platform/public-data/public-data.server'

type Key = Pick<TaxonomyEntry, 'kind' | 'code'>
type Step = { action: 'retire' | 'restore'; replacedBy: string | null; version: number }
type Refusal = Extract<Decision<'offered' | 'retired', RetireObjection>, { ok: false }>
export type SteppedEntry = { ok: true } | Refusal | { ok: false; reason: 'changedMeanwhile' }

/** Takes an entry out of the forms, or offers it again. The whole list is locked: its last entry must stay. */
export async function stepEntry(
  { actor }: Authorized<'taxonomy.manage', null>,
  { kind, code }: Key,
  { action, replacedBy, version }: Step,
): Promise<SteppedEntry> {
  const row = ENTRY_TRANSITIONS[action]
  const result = await transact(async (tx): Promise<SteppedEntry> => {
    await tx.$queryRaw`SELECT 1 FROM "TaxonomyEntry" WHERE kind = ${kind}::"TaxonomyKind" ORDER BY code FOR UPDATE`
    const rows = await tx.taxonomyEntry.findMany({ where: { kind } })
    const entries = rows.map((one) => ({ code: one.code, isRetired: one.retiredAt !== null }))
    const state = entries.find((one) => one.code === code)?.isRetired ? 'retired' : 'offered'
    const decision = decide<'offered' | 'retired', 'mayRetire', RetireObjection>(row, state, {
      mayRetire: () => retireObjection(code, replacedBy, entries),
    })
    if (!decision.ok) return decision
    const at = new Date()
    const { count } = await tx.taxonomyEntry.updateMany({
      where: { kind, code, version },
      data: {
        retiredAt: action === 'retire' ? at : null,
        replacedBy: action === 'retire' ? replacedBy : null,
        version: { increment: 1 },
        updatedAt: at,
      },
    })
    if (count === 0) return { ok: false, reason: 'changedMeanwhile' }
    await appendEvent(tx, {
      stream: { type: 'taxonomy', id: `${kind}.${code}` },
      actorId: actor.id,
      action: row.event,
      values: action === 'retire' ? { replacedBy } : {},
    })
    await publicDataChanged(tx)
    await markIndexChanged(tx)
    return { ok: true }
  })
  await refreshPublicData()
  return result
}
