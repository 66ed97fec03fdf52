// `npm run dev`: the same server as in production, but every module goes through Vite, so that a saved
// file is on the page at once.
import { createServer } from 'vite'
import { prepare } from './prepare.js'

process.env.NODE_ENV = 'development'
await prepare({ build: false })

const vite = await createServer({
  server: { middlewareMode: true, hmr: { host: '127.0.0.1' } },
  appType: 'custom',
})
const { startDevelopment } = await vite.ssrLoadModule('/app/platform/server/dev.ts')
await startDevelopment(vite)
