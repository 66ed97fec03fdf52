// `npm run screenshots [-- FOLDER]`: opens the main pages of a fresh demo in Chromium and writes what people
// see to docs/screenshots, or to another folder.
import { createServer } from 'vite'
import { prepare } from '../../app/platform/bootstrap/prepare.js'

const [folder = 'docs/screenshots'] = process.argv.slice(2)

process.env.NODE_ENV ??= 'production'
await prepare({ build: true })
const vite = await createServer({
  configFile: 'vitest.config.ts',
  server: { middlewareMode: true, hmr: false, ws: false },
  appType: 'custom',
  optimizeDeps: { noDiscovery: true },
})
const { takeScreenshots } = /** @type {typeof import('./take-screenshots')} */ (
  await vite.ssrLoadModule('/test/screenshots/take-screenshots.ts')
)
/** The built server, imported as it is and not through Vite. @type {typeof import('~/platform/server/testing')} */
const built = await import(new URL('../../build/server/testing.js', import.meta.url).href)
const report = await takeScreenshots(built, folder)
console.log(report)
await vite.close()
// The browser and the server are closed by then; what the embedded database keeps open ends here.
process.exit(0)
