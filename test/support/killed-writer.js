// A process of its own that sends what is due to Meilisearch, and is killed the moment the server has taken a batch:
// nothing of it is noted. Its settings come in the environment.
import { createServer } from 'vite'

const vite = await createServer({
  configFile: 'vitest.config.ts',
  server: { middlewareMode: true, hmr: false, ws: false },
  appType: 'custom',
  optimizeDeps: { noDiscovery: true },
})
const { readConfiguration, setConfiguration } = await vite.ssrLoadModule(
  '/app/platform/configuration.server.ts',
)
const { openDatabase } = await vite.ssrLoadModule('/app/platform/database/client.server.ts')
const { workOff } = await vite.ssrLoadModule('/search/mirror/worker.server.ts')

const plainly = globalThis.fetch
/** @type {typeof fetch} */
const killing = async (input, init) => {
  const response = await plainly(input, init)
  const isTaken = init?.method === 'POST' && String(input).includes('/documents') && response.status === 202
  if (isTaken) process.kill(process.pid, 'SIGKILL')
  return response
}
globalThis.fetch = killing

const settings = readConfiguration(process.env)
setConfiguration(settings)
await openDatabase(settings)
await workOff()
process.exit(1)
