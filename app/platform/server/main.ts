import { once } from 'node:events'
import * as build from 'virtual:remix/server-build'
import { serve } from '@hono/node-server'
import { ConfigurationError, configuration } from '~/platform/configuration.server'
import { drain } from './drain'
import { createApplication } from './http'
import { startParts } from './parts'
import { explainFailure } from './start-failure'
import { printWelcome } from './welcome'

const GRACE_MILLISECONDS = 10_000

/** Starts the process: parts first, then HTTP, and stops them in the opposite order. */
async function main() {
  const { host, port, role } = configuration()
  const parts = await startParts()
  const server =
    role === 'worker' ? null : serve({ fetch: createApplication(build).fetch, hostname: host, port })
  if (server) await once(server, 'listening')
  await printWelcome(parts)

  let stopping = false
  const stop = async () => {
    if (stopping) return
    stopping = true
    console.log('\nStopping: running requests are finished …')
    // A hanging client must not keep the database open for ever.
    setTimeout(() => process.exit(1), GRACE_MILLISECONDS).unref()
    if (server && 'closeIdleConnections' in server) await drain(server)
    await parts.stop()
    process.exit(0)
  }
  process.on('SIGINT', stop)
  process.on('SIGTERM', stop)
}

main().catch((error: unknown) => {
  if (error instanceof ConfigurationError) {
    for (const problem of error.problems) console.error(`Wrong setting ${problem}`)
  } else {
    console.error(explainFailure(error, configuration()) ?? error)
  }
  process.exit(1)
})
