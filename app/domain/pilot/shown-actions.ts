import type { Standing } from '../permission/matrix'
import {
  judgePilot,
  PILOT_ACTIONS,
  PILOT_TRANSITIONS,
  type PilotAction,
  type PilotFacts,
  type PilotRefusal,
  type PilotState,
  type PilotVerdict,
} from './pilot'

/** What is said later, in the form of the step itself, and no reason against offering it. */
const SAID_LATER: readonly PilotRefusal[] = ['outcomeIncomplete', 'endNotLater', 'finishedBeforeStart']
const SAID_IN_FORM: readonly PilotAction[] = ['proposeEnd', 'postpone']
/** Not theirs, not now, or the end that was not proposed: no button. */
const SILENT: readonly PilotRefusal[] = ['notPermitted', 'wrongState', 'otherEnding']

/**
 * The actions that a person is shown in a state, allowed or with the reason against them. What is asked for
 * later, a reason, a new end, the outcome, counts as given here.
 */
export function pilotActions(state: PilotState, standing: Standing, facts: PilotFacts): PilotVerdict[] {
  return PILOT_ACTIONS.map((action): PilotVerdict => {
    const verdict = judgePilot(action, state, standing, facts, 'given')
    const isLater = !verdict.allowed && SAID_LATER.includes(verdict.reason) && SAID_IN_FORM.includes(action)
    return isLater ? { action, allowed: true, to: PILOT_TRANSITIONS[action].to ?? state } : verdict
  }).filter((verdict) => verdict.allowed || !SILENT.includes(verdict.reason))
}
