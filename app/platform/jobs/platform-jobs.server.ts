import { writeCheckpoint } from '../events/checkpoint.server'
import { cleanUp } from './clean-up.server'
import type { Job } from './jobs.server'

/** The jobs of the platform itself; areas add theirs where the server starts. */
export const platformJobs: Job[] = [
  {
    name: 'checkpointEvents',
    cron: '7 * * * *',
    run: () => writeCheckpoint(),
  },
  { name: 'cleanUp', cron: '23 2 * * *', run: cleanUp },
]
