import { registry } from '~/platform/command/registry.server'
import { startControlServer } from '~/platform/control/control-server.server'
import { closeDatabase, openDatabase } from '~/platform/database/client.server'
import { migrate } from '~/platform/database/migrate.server'

export type Parts = { stop: () => Promise<void> }

/** Opens the database, applies migrations and starts what runs beside HTTP. Stops in the opposite order. */
export async function startParts(): Promise<Parts> {
  await openDatabase()
  await migrate()
  const control = await startControlServer(registry)
  return {
    stop: async () => {
      await control.stop()
      await closeDatabase()
    },
  }
}
