import { EMPTY_FINANCE, type Finance } from '~/domain/organisation/finance'
import { transact } from '~/platform/database/client.server'
import { appendEvent } from '~/platform/events/append-event.server'
import type { Authorized } from '~/platform/guard/authorized.server'
import { unsealFinance } from './finance-details.server'

export type ReadFinance = { version: number; updatedAt: Date | null; finance: Finance }

/** Opens the finance details of an organisation. There is no reading without its event. */
export function readFinance({
  actor,
  thing,
}: Authorized<'organisation.viewFinance', { id: string }>): Promise<ReadFinance> {
  return transact(async (tx) => {
    const kept = await tx.financeDetails.findUnique({ where: { organisationId: thing.id } })
    if (!kept) return { version: 0, updatedAt: null, finance: EMPTY_FINANCE }
    const { version, updatedAt, sealed } = kept
    await appendEvent(tx, {
      stream: { type: 'organisation', id: thing.id },
      actorId: actor.id,
      action: 'finance.read',
      values: { version },
    })
    return { version, updatedAt, finance: unsealFinance(thing.id, sealed) }
  })
}
