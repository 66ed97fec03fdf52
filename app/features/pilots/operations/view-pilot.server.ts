import { pilotOutlook, pilotPhase } from '~/domain/pilot/phase'
import { pilotActions } from '~/domain/pilot/shown-actions'
import { transact } from '~/platform/database/client.server'
import type { Authorized } from '~/platform/guard/authorized.server'
import { daysOf, type PilotRow, pilotFacts } from './pilot-facts.server'

/** Where a pilot stands and what this person may do about it now, by the database's clock. */
export function viewPilot({ actor, standing, thing }: Authorized<'pilot.manage', PilotRow>) {
  return transact(async (tx) => {
    const facts = await pilotFacts(tx, thing, actor, standing)
    const days = daysOf(thing)
    const known = { state: thing.state, ...days }
    const approvers = { text: facts.text.approverCount, end: facts.end.approverCount }
    return {
      phase: pilotPhase(known, facts.today),
      today: facts.today,
      outlook: pilotOutlook(known, days.milestones, approvers, facts.today),
      actions: pilotActions(thing.state, standing, facts),
      missing: facts.missing,
      hasOpenPartner: facts.hasOpenPartner,
    }
  })
}
