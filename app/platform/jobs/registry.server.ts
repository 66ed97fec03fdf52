import { writeCheckpoint } from '../events/checkpoint.server'
import { cleanUp } from './clean-up.server'
import type { Job } from './job'

/** Every job of the platform. */
export const jobs: readonly Job[] = [
  { name: 'checkpointEvents', cron: '7 * * * *', run: () => writeCheckpoint() },
  { name: 'cleanUp', cron: '23 2 * * *', run: cleanUp },
]
