import { availableActions } from '~/domain/challenge/available-actions'
import { missingFields } from '~/domain/challenge/completeness'
import { challengeView } from '~/domain/challenge/view'
import { challengeProgress } from '~/domain/progress/challenge'
import { transact } from '~/platform/database/client.server'
import type { Authorized } from '~/platform/guard/authorized.server'
import { shownProgress } from '~/platform/public-data/durations.server'
import { challengeFacts, criteriaOf } from './challenge-facts.server'
import type { ChallengeWithAuthority } from './require-challenge.server'

/** Where a challenge stands and what this person may do about it now, by the database's clock. */
export function viewChallenge({
  actor,
  standing,
  thing,
}: Authorized<'challenge.manage', ChallengeWithAuthority>) {
  return transact(async (tx) => {
    const facts = await challengeFacts(tx, thing, actor, standing)
    const criteria = criteriaOf(thing.successCriteria)
    return {
      at: facts.at,
      turn: challengeView(thing, facts.approverCount, facts.at).turn,
      progress: shownProgress(challengeProgress(thing, facts.approverCount, facts.at)),
      actions: availableActions(thing.state, standing, facts),
      missing: missingFields({ ...thing, successCriteria: criteria }),
    }
  })
}
