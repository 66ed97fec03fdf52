import { consultationActions } from '~/domain/participation/consultation'
import { consultationPhase, consultationTurn, isPeriodShort } from '~/domain/participation/consultation-view'
import { transact } from '~/platform/database/client.server'
import type { Authorized } from '~/platform/guard/authorized.server'
import { type ConsultationRow, consultationFacts } from './consultation-facts.server'
import { textOf } from './consultation-text.server'

/** Where a consultation stands and what this person may do about it now, by the database's clock. */
export function viewConsultation({
  actor,
  standing,
  thing,
}: Authorized<'consultation.manage', ConsultationRow>) {
  return transact(async (tx) => {
    const facts = await consultationFacts(tx, thing, actor, standing)
    const phase = consultationPhase(thing, facts.at)
    return {
      phase,
      turn: consultationTurn(phase, facts.approverCount),
      actions: consultationActions(thing.state, standing, facts),
      missing: facts.missing,
      isPeriodShort: isPeriodShort(thing, facts.at),
      text: await textOf(tx, thing),
    }
  })
}
