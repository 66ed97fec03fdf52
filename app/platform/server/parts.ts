import { type DemoAccount, seedDemoWhereWanted } from '#prisma/seed/demo'
import { refuseMasterKeys } from '#search/mirror/refuse-master-keys.server'
import { startMirror } from '#search/mirror/worker.server'
import { fillLegalData } from '~/features/administration/operations/fill-legal-data.server'
import { fillLists } from '~/features/administration/operations/fill-lists.server'
import { startCountingShowings } from '~/features/matching/operations/count-showings.server'
import { startWorker } from '~/outbox/worker.server'
import { registry } from '~/platform/command/registry.server'
import { configuration } from '~/platform/configuration.server'
import { startControlServer } from '~/platform/control/control-server.server'
import { closeDatabase, openDatabase } from '~/platform/database/client.server'
import { migrate } from '~/platform/database/migrate.server'
import { writeCheckpoint } from '~/platform/events/checkpoint.server'
import { startJobs } from '~/platform/jobs/jobs.server'
import { logger } from '~/platform/logger.server'
import { watchPublicData } from '~/platform/public-data/public-data.server'
import { jobs, stateHandlers } from './background'
import { forgetPages, forgetPagesOnChange } from './http'

export type Parts = { demoAccounts: readonly DemoAccount[]; stop: () => Promise<void> }

/**
 * Opens the database, applies migrations, fills an empty trial installation with the demo and starts what
 * runs beside HTTP. Stops in the opposite order.
 */
export async function startParts(): Promise<Parts> {
  await refuseMasterKeys()
  await openDatabase()
  await migrate()
  await fillLists()
  await fillLegalData()
  const demoAccounts = await seedDemoWhereWanted()
  const control = await startControlServer(registry)
  const onError = (error: unknown) => logger().error({ err: error }, 'background work failed')
  const stopReading = await watchPublicData({ onRefreshed: forgetPages, onError })
  const stopWatching = configuration().role === 'worker' ? null : await forgetPagesOnChange()
  const counting = startCountingShowings({ onError })
  const runsWorker = configuration().role !== 'web'
  const worker = runsWorker ? await startWorker({ handlers: stateHandlers, onError }) : null
  const runner = runsWorker ? await startJobs({ jobs, onError }) : null
  const mirror = runsWorker ? await startMirror({ onError }) : null
  return {
    demoAccounts,
    stop: async () => {
      await control.stop()
      await stopReading()
      await stopWatching?.()
      await runner?.stop()
      await worker?.stop()
      await mirror?.stop()
      await counting.stop()
      if (runsWorker) await writeCheckpoint()
      await closeDatabase()
    },
  }
}
