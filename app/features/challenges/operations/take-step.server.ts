import { CHALLENGE_TRANSITIONS } from '~/domain/challenge/lifecycle'
import type { Standing } from '~/domain/permission/matrix'
import { authorize } from '~/platform/guard/authorized.server'
import type { Viewer } from '~/platform/session/viewer.server'
import type { ManagedStep } from '../schema'
import { approveChallenge } from './approve-challenge.server'
import { archiveChallenge } from './archive-challenge.server'
import type { Moved } from './move-challenge.server'
import { recallChallenge } from './recall-challenge.server'
import type { ChallengeWithAuthority } from './require-challenge.server'
import { returnChallenge } from './return-challenge.server'
import { submitChallenge } from './submit-challenge.server'
import { withdrawChallenge } from './withdraw-challenge.server'

type Wish = { step: ManagedStep; version: number; reason: string; outcome: string }

/**
 * Takes the step that the management page asked for, with the permission that the transition table names.
 * @throws Response 404 for people who do not hold it
 */
export function takeStep(
  viewer: Viewer,
  standing: Standing,
  challenge: ChallengeWithAuthority,
  { step, version, reason, outcome }: Wish,
): Promise<Moved> {
  const allow = <Step extends ManagedStep>(name: Step) =>
    authorize<(typeof CHALLENGE_TRANSITIONS)[Step]['permission'], ChallengeWithAuthority>(
      CHALLENGE_TRANSITIONS[name].permission,
      viewer,
      standing,
      challenge,
    )
  switch (step) {
    case 'submit':
      return submitChallenge(allow('submit'), { version })
    case 'recall':
      return recallChallenge(allow('recall'), { version })
    case 'approve':
      return approveChallenge(allow('approve'), { version })
    case 'return':
      return returnChallenge(allow('return'), { version, reason })
    case 'withdraw':
      return withdrawChallenge(allow('withdraw'), { version, reason })
    case 'archive':
      return archiveChallenge(allow('archive'), { version, reason, outcome })
  }
}
