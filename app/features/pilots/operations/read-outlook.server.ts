import { pilotOutlook, pilotPhase } from '~/domain/pilot/phase'
import { berlinDay } from '~/domain/time/berlin'
import { approversOf } from '~/features/challenges/operations/challenge-recipients.server'
import { db } from '~/platform/database/client.server'
import { daysOf, type PilotRow } from './pilot-facts.server'

/**
 * Where a pilot stands today, whose turn it is, what comes next. Who could be the second person is asked for only
 * where one is awaited.
 */
export async function outlookOf(pilot: PilotRow) {
  const today = berlinDay(new Date())
  const { authorityId, editorIds, submittedById, state } = pilot
  const { endEditorIds, endProposedById } = pilot
  const count = async (isAwaited: boolean, people: { editorIds: string[]; submittedById: string | null }) =>
    isAwaited ? (await approversOf(db, { authorityId, ...people })).length : 0
  const approvers = {
    text: await count(state === 'inApproval', { editorIds, submittedById }),
    end: await count(state === 'endInApproval', { editorIds: endEditorIds, submittedById: endProposedById }),
  }
  const { milestones, ...days } = daysOf(pilot)
  const known = { state, ...days }
  return {
    today,
    phase: pilotPhase(known, today),
    outlook: pilotOutlook(known, milestones, approvers, today),
  }
}
