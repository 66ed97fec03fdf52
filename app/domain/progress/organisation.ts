import type { ClaimState, JoinRequestState, OrganisationState } from '../organisation/lifecycle'
import { type Progress, progressOf } from './progress'

/** Where the verification of an organisation stands. */
export function verificationProgress(state: OrganisationState): Progress {
  return progressOf(`verification.${state}`)
}

/** Where the taking over of a listed organisation stands; the link in the mail can be asked for anew. */
export function claimProgress(state: ClaimState): Progress {
  return progressOf(`claim.${state}`)
}

/** Where a request to join stands. */
export function joinProgress(state: JoinRequestState): Progress {
  return progressOf(`join.${state}`)
}
