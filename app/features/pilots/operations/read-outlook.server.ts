import { pilotOutlook, pilotPhase } from '~/domain/pilot/phase'
import { berlinDay } from '~/domain/time/berlin'
import { type AnsweredFor, approversOf } from '~/features/challenges/operations/challenge-recipients.server'
import { db } from '~/platform/database/client.server'
import { answeredFor, daysOf, type PilotRow } from './pilot-facts.server'

/**
 * Where a pilot stands today, whose turn it is, what comes next. Who could be the second person is asked for only
 * where one is awaited.
 */
export async function outlookOf(pilot: PilotRow) {
  const today = berlinDay(new Date())
  const { state } = pilot
  const { text, end } = answeredFor(pilot)
  const count = async (isAwaited: boolean, decided: AnsweredFor) =>
    isAwaited ? (await approversOf(db, decided)).length : 0
  const approvers = {
    text: await count(state === 'inApproval', text),
    end: await count(state === 'endInApproval', end),
  }
  const { milestones, ...days } = daysOf(pilot)
  const known = { state, ...days }
  return {
    today,
    phase: pilotPhase(known, today),
    outlook: pilotOutlook(known, milestones, approvers, today),
  }
}
