import { judgeAction } from '~/domain/challenge/available-actions'
import { transact } from '~/platform/database/client.server'
import type { Authorized } from '~/platform/guard/authorized.server'
import { challengeFacts } from './challenge-facts.server'
import type { ChallengeWithAuthority } from './require-challenge.server'

/** Whether this person may send the text back now, or why not. The words of the reason are asked for later. */
export function reviewVerdict({
  actor,
  standing,
  thing,
}: Authorized<'challenge.return', ChallengeWithAuthority>) {
  return transact(async (tx) => {
    const facts = await challengeFacts(tx, thing, actor, standing)
    return judgeAction('return', thing.state, standing, facts, 'given')
  })
}
