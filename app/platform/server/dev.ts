import { createServer } from 'node:http'
import { getRequestListener } from '@hono/node-server'
import type { ServerBuild } from '@remix-run/server-runtime'
import type { ViteDevServer } from 'vite'
import { configuration } from '~/platform/configuration.server'
import { createApplication } from './http'
import { startParts } from './parts'
import { printWelcome } from './welcome'

/** Serves with hot reload: Vite answers for modules and styles, the application for everything else. */
export async function startDevelopment(vite: ViteDevServer): Promise<void> {
  const { host, port } = configuration()
  const parts = await startParts()
  const build = async () => (await vite.ssrLoadModule('virtual:remix/server-build')) as unknown as ServerBuild
  const listener = getRequestListener(createApplication(build, true).fetch)
  const server = createServer((request, response) => {
    vite.middlewares(request, response, () => listener(request, response))
  })
  server.listen(port, host, () => printWelcome(parts))
  const stop = async () => {
    server.close()
    server.closeAllConnections()
    await vite.close()
    await parts.stop()
    process.exit(0)
  }
  process.once('SIGINT', stop)
  process.once('SIGTERM', stop)
}
