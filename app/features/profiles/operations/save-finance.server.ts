import { changedFinance, EMPTY_FINANCE, type Finance, type FinanceField } from '~/domain/organisation/finance'
import { type Transaction, transact } from '~/platform/database/client.server'
import { appendEvent } from '~/platform/events/append-event.server'
import type { Authorized } from '~/platform/guard/authorized.server'
import type { FinanceInput } from '../schema-people'
import { financeContext, sealFinance, unsealFinance } from './finance-details.server'
import { lockOrganisation } from './member-rows.server'

export type StaleFinance = {
  ok: false
  reason: 'stale'
  saved: Finance
  yours: Finance
  version: number
  changed: FinanceField[]
}
type Saved = { ok: true } | StaleFinance

/**
 * Saves the finance details. The event names the changed fields; their values are sealed as the details are.
 * Somebody else's save in between is never overwritten unseen.
 */
export function saveFinance(
  { actor, thing }: Authorized<'organisation.editFinance', { id: string }>,
  { version, ...yours }: FinanceInput,
): Promise<Saved> {
  const organisationId = thing.id
  return transact(async (tx): Promise<Saved> => {
    await lockOrganisation(tx, organisationId)
    const kept = await tx.financeDetails.findUnique({ where: { organisationId } })
    const saved = kept ? unsealFinance(organisationId, kept.sealed) : EMPTY_FINANCE
    const changed = changedFinance(saved, yours)
    if (changed.length === 0) return { ok: true }
    const now = kept?.version ?? 0
    if (now !== version) return { ok: false, reason: 'stale', saved, yours, version: now, changed }
    await write(tx, organisationId, actor.id, yours)
    await appendEvent(tx, {
      stream: { type: 'organisation', id: organisationId },
      actorId: actor.id,
      action: 'finance.changed',
      values: Object.fromEntries(changed.map((field) => [field, yours[field]])),
      sealedContext: financeContext(organisationId),
    })
    return { ok: true }
  })
}

async function write(tx: Transaction, organisationId: string, updatedById: string, finance: Finance) {
  const sealed = sealFinance(organisationId, finance)
  await tx.financeDetails.upsert({
    where: { organisationId },
    create: { organisationId, sealed, updatedById },
    update: { sealed, updatedById, updatedAt: new Date(), version: { increment: 1 } },
  })
}
