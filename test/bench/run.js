// `npm run bench -- NAME [--json]`: runs test/bench/NAME.bench.ts and prints its measurements.
import { existsSync } from 'node:fs'
import { createServer } from 'vite'
import { prepare } from '../../app/platform/bootstrap/prepare.js'

const [name = '', ...flags] = process.argv.slice(2)
const file = `test/bench/${name}.bench.ts`
if (!/^[a-z-]+$/.test(name) || !existsSync(file)) {
  console.error(
    'Usage: npm run bench -- durations|import|matching|opinions|pages|rush|saved|search|similar [--json]',
  )
  process.exit(2)
}

await prepare({ build: ['pages', 'rush'].includes(name) })
const vite = await createServer({
  configFile: 'vitest.config.ts',
  server: { middlewareMode: true, hmr: false, ws: false },
  appType: 'custom',
  optimizeDeps: { noDiscovery: true },
})
const { bench } = await vite.ssrLoadModule(`/${file}`)
/** @type {import('./measurement').Measurement[]} */
const measurements = await bench()
for (const one of measurements) {
  if (flags.includes('--json')) console.log(JSON.stringify(one))
  else console.log(line(one))
}
await vite.close()
process.exit(measurements.some(({ ok }) => ok === false) ? 1 : 0)

/** @param {import('./measurement').Measurement} measurement */
function line({ name: title, value, unit, target, ok, baseline, conditions }) {
  const figure =
    value === null ? 'not measured' : `${value.toLocaleString('en', { maximumFractionDigits: 3 })} ${unit}`
  const verdict = ok === null ? '' : ok ? ' ok' : ' MISSED'
  const compared = [
    target === null ? '' : `target ${target}`,
    baseline === null ? '' : `baseline ${baseline.toFixed(3)}`,
  ]
  return `${title}: ${figure}${verdict} (${[...compared, conditions].filter(Boolean).join('; ')})`
}
