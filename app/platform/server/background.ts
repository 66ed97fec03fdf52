import { announceClosedChallenges } from '~/features/challenges/operations/announce-closed-challenges.server'
import type { StateHandlers } from '~/outbox/handlers.server'
import type { Job } from '~/platform/jobs/jobs.server'
import { platformJobs } from '~/platform/jobs/platform-jobs.server'

/** What is brought up to date when a thing has changed, by the name given to `markChanged`. */
export const stateHandlers: StateHandlers = {}

/** Everything that comes round by the clock. */
export const jobs: readonly Job[] = [
  ...platformJobs,
  { name: 'announceClosedChallenges', cron: '* * * * *', run: announceClosedChallenges },
]
