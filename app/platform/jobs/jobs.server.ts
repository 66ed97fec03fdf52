import PgBoss from 'pg-boss'
import { executeSql } from '../database/client.server'

/** Work that comes round by the clock. */
export type Job = {
  name: string
  /** five fields, UTC */
  cron: string
  run: () => Promise<unknown>
}

export type JobRunner = {
  /** Asks for a run now; asked several times before it began, it runs once. */
  trigger(name: string): Promise<void>
  /** Lets running jobs finish. */
  stop(): Promise<void>
}

export type JobRunnerOptions = {
  jobs: readonly Job[]
  /** where the error of a failed run goes */
  onError: (error: unknown) => void
  /** how often to look for due jobs */
  pollSeconds?: number
}

/**
 * Runs jobs in this process; any number of processes may do so on one database, each run happens once (pg-boss).
 * A job that failed is tried three times more.
 */
export async function startJobs({ jobs, onError, pollSeconds = 5 }: JobRunnerOptions): Promise<JobRunner> {
  const boss = new PgBoss({
    db: { executeSql },
    schema: 'pgboss',
    retryLimit: 3,
    retryDelay: 10,
    retryBackoff: true,
    archiveCompletedAfterSeconds: 3600,
    deleteAfterDays: 7,
  })
  boss.on('error', onError)
  await boss.start()
  for (const { name, cron, run } of jobs) {
    // stately: at most one run waits and one is at work, over all processes
    await boss.createQueue(name, { name, policy: 'stately' })
    await boss.schedule(name, cron, {}, { tz: 'UTC' })
    await boss.work(name, { pollingIntervalSeconds: pollSeconds, batchSize: 1 }, async () => {
      try {
        await run()
      } catch (error) {
        onError(error)
        throw error
      }
    })
  }
  return {
    async trigger(name) {
      await boss.send(name, {})
    },
    async stop() {
      await boss.stop({ graceful: true, wait: true, close: false, timeout: 8_000 })
    },
  }
}
