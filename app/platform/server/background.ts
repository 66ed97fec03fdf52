import { closeInactiveAccounts } from '~/features/administration/operations/close-inactive-accounts.server'
import { announceClosedChallenges } from '~/features/challenges/operations/announce-closed-challenges.server'
import { followChallenge, followOrganisation } from '~/features/matching/operations/follow-changes.server'
import { refreshMatches } from '~/features/matching/operations/refresh-matches.server'
import type { StateHandlers } from '~/outbox/handlers.server'
import type { Job } from '~/platform/jobs/jobs.server'
import { platformJobs } from '~/platform/jobs/platform-jobs.server'

/** What is brought up to date when a thing has changed, by the name given to `markChanged`. */
export const stateHandlers: StateHandlers = {
  challenge: followChallenge,
  organisation: followOrganisation,
}

/** Everything that comes round by the clock. */
export const jobs: readonly Job[] = [
  ...platformJobs,
  { name: 'announceClosedChallenges', cron: '* * * * *', run: announceClosedChallenges },
  { name: 'closeInactiveAccounts', cron: '17 3 * * *', run: closeInactiveAccounts },
  { name: 'refreshMatches', cron: '41 1 * * *', run: refreshMatches },
]
