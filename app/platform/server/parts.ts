import { seedDemoWhereWanted } from '#prisma/seed/demo'
import { stateHandlers } from '~/outbox/handlers.server'
import { startWorker } from '~/outbox/worker.server'
import { registry } from '~/platform/command/registry.server'
import { configuration } from '~/platform/configuration.server'
import { startControlServer } from '~/platform/control/control-server.server'
import { closeDatabase, openDatabase } from '~/platform/database/client.server'
import { migrate } from '~/platform/database/migrate.server'
import { startJobs } from '~/platform/jobs/jobs.server'

export type DemoAccount = { role: string; email: string; password: string }
export type Parts = { demoAccounts: readonly DemoAccount[]; stop: () => Promise<void> }

/**
 * Opens the database, applies migrations, fills an empty trial installation with the demo and starts what
 * runs beside HTTP. Stops in the opposite order.
 */
export async function startParts(): Promise<Parts> {
  await openDatabase()
  await migrate()
  const demoAccounts = await seedDemoWhereWanted()
  const control = await startControlServer(registry)
  const runsWorker = configuration().role !== 'web'
  const worker = runsWorker ? await startWorker(stateHandlers) : null
  const jobs = runsWorker ? await startJobs() : null
  return {
    demoAccounts,
    stop: async () => {
      await control.stop()
      await jobs?.stop()
      await worker?.stop()
      await closeDatabase()
    },
  }
}
