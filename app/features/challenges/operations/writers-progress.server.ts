import { challengeProgress } from '~/domain/progress/challenge'
import { transact } from '~/platform/database/client.server'
import type { Authorized } from '~/platform/guard/authorized.server'
import { shownProgress } from '~/platform/public-data/durations.server'
import { approversOf } from './challenge-recipients.server'
import type { ChallengeWithAuthority } from './require-challenge.server'

/** Where a challenge stands for those who write it: while it is being approved, with whom it lies. */
export async function writersProgress({ thing }: Authorized<'challenge.edit', ChallengeWithAuthority>) {
  // Nobody decides in any other state, so nobody is counted.
  const approvers = thing.state === 'inApproval' ? await transact((tx) => approversOf(tx, thing)) : []
  return shownProgress(challengeProgress(thing, approvers.length, new Date()))
}
