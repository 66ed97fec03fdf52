import { judgeAction } from '~/domain/challenge/available-actions'
import { challengeProgress } from '~/domain/progress/challenge'
import { transact } from '~/platform/database/client.server'
import type { Authorized } from '~/platform/guard/authorized.server'
import { shownProgress } from '~/platform/public-data/durations.server'
import { challengeFacts } from './challenge-facts.server'
import type { ChallengeWithAuthority } from './require-challenge.server'

/**
 * Whether this person may send the text back now, or why not, and where the challenge stands. The words of the
 * reason are asked for later.
 */
export function reviewVerdict({
  actor,
  standing,
  thing,
}: Authorized<'challenge.return', ChallengeWithAuthority>) {
  return transact(async (tx) => {
    const facts = await challengeFacts(tx, thing, actor, standing)
    return {
      verdict: judgeAction('return', thing.state, standing, facts, 'given'),
      progress: shownProgress(challengeProgress(thing, facts.approverCount, facts.at)),
    }
  })
}
