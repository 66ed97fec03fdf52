import * as build from 'virtual:remix/server-build'
import { serve } from '@hono/node-server'
import { startWorker } from '~/outbox/worker.server'
import { type Configuration, setConfiguration } from '~/platform/configuration.server'
import { openDatabase } from '~/platform/database/client.server'
import { watchPublicData } from '~/platform/public-data/public-data.server'
import { stateHandlers } from './background'
import { createApplication, forgetPages, forgetPagesOnChange } from './http'

export type StartedApplication = {
  /** Works until no mail, notice or changed thing waits. */
  drain: () => Promise<void>
  stop: () => Promise<void>
}

/**
 * Serves the built application inside a test process, on the database which that process has opened. The
 * bundle has its own copy of every module, so it is told the configuration and takes over the open database.
 * @param settings host and port to listen on, and everything else
 * @param report where errors of the background work go
 */
export async function startApplication(
  settings: Configuration,
  report: (error: unknown) => void,
): Promise<StartedApplication> {
  setConfiguration(settings)
  await openDatabase()
  const worker = await startWorker({ handlers: stateHandlers, onError: report })
  const stopWatching = await forgetPagesOnChange()
  const stopReading = await watchPublicData({ onRefreshed: forgetPages, onError: report })
  const server = serve({
    fetch: createApplication(build).fetch,
    hostname: settings.host,
    port: settings.port,
  })
  await new Promise<void>((resolve) => server.once('listening', resolve))
  return {
    drain: () => worker.drain(),
    stop: async () => {
      await new Promise<void>((resolve) => {
        server.close(() => resolve())
        if ('closeAllConnections' in server) server.closeAllConnections()
      })
      await stopReading()
      await stopWatching()
      await worker.stop()
    },
  }
}
