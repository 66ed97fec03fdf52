import type { Standing } from '~/domain/permission/matrix'
import { PILOT_TRANSITIONS, type PilotAction } from '~/domain/pilot/pilot'
import { authorize } from '~/platform/guard/authorized.server'
import type { Viewer } from '~/platform/session/viewer.server'
import type { PilotStepInput } from '../schema'
import { approvePilot } from './approve-pilot.server'
import { discardPilot } from './discard-pilot.server'
import { endPilot } from './end-pilot.server'
import type { Moved } from './move-pilot.server'
import type { PilotRow } from './pilot-facts.server'
import { postponePilot } from './postpone-pilot.server'
import { recallPilot, recallPilotEnd } from './recall-pilot.server'
import { addMeasurement, type Recorded, reachMilestone } from './record-progress.server'
import { returnPilot, returnPilotEnd } from './return-pilot.server'
import { submitPilot } from './submit-pilot.server'
import { withdrawPilot } from './withdraw-pilot.server'

/**
 * Takes the step that the management page asked for, with the permission that the transition table names.
 * @throws Response 404 for people who do not hold it
 */
export function takePilotStep(
  viewer: Viewer,
  standing: Standing,
  pilot: PilotRow,
  wish: PilotStepInput,
): Promise<Moved | Recorded> {
  const allow = <Action extends PilotAction>(action: Action) =>
    authorize<(typeof PILOT_TRANSITIONS)[Action]['permission'], PilotRow>(
      PILOT_TRANSITIONS[action].permission,
      viewer,
      standing,
      pilot,
    )
  switch (wish.step) {
    case 'submit':
      return submitPilot(allow('submit'), wish)
    case 'recall':
      return recallPilot(allow('recall'), wish)
    case 'approve':
      return approvePilot(allow('approve'), wish)
    case 'return':
      return returnPilot(allow('return'), wish)
    case 'discard':
      return discardPilot(allow('discard'), wish)
    case 'reach':
      return reachMilestone(allow('reach'), wish)
    case 'measure':
      return addMeasurement(allow('measure'), wish)
    case 'postpone':
      return postponePilot(allow('postpone'), wish)
    case 'recallEnd':
      return recallPilotEnd(allow('recallEnd'), wish)
    case 'returnEnd':
      return returnPilotEnd(allow('returnEnd'), wish)
    case 'finish':
      return endPilot(allow('finish'), 'finished', wish)
    case 'stop':
      return endPilot(allow('stop'), 'stopped', wish)
    case 'withdraw':
      return withdrawPilot(allow('withdraw'), wish)
  }
}
