// `npm test`: installs and builds what is missing, then every check and every suite; the last line has the
// real totals of all of them. `npm test -- unit integration` runs the named parts only.
import { execFile, spawn, spawnSync } from 'node:child_process'
import { mkdirSync, readFileSync, rmSync } from 'node:fs'
import path from 'node:path'
import { prepare } from '../app/platform/bootstrap/prepare.js'

const REPORTS = path.resolve('node_modules/.cache/test-reports')

/** @type {Record<string, string[]>} */
const CHECKS = {
  biome: ['npx', 'biome', 'check', '--error-on-warnings', '.'],
  types: ['npx', 'tsc', '--noEmit', '-p', '.'],
  imports: [
    'npx',
    'depcruise',
    '--config',
    '.dependency-cruiser.js',
    'app',
    'search',
    'prisma',
    '--output-type',
    'err',
  ],
  unused: ['npx', 'knip', '--no-progress'],
  messages: ['node', 'test/checks/message-keys.js'],
  yardstick: ['node', 'test/checks/yardstick.js'],
}
const SUITES = ['unit', 'integration', 'postgres', 'e2e']

const asked = process.argv.slice(2)
const isAsked = (/** @type {string} */ name) => asked.length === 0 || asked.includes(name)
const totals = { passed: 0, failed: 0, skipped: 0 }

await prepare({ build: false })
rmSync(REPORTS, { recursive: true, force: true })
mkdirSync(REPORTS, { recursive: true })

// No check looks at what is built, and both the compiler and the build keep one core busy: all run beside each other.
const checks = Object.keys(CHECKS).filter(isAsked).map(check)
const isBuilt = SUITES.some(isAsked) ? await build() : true
await Promise.all(checks)
if (!isBuilt) process.exit(1)

for (const suite of SUITES.filter(isAsked)) {
  const report = path.join(REPORTS, `${suite}.json`)
  const start = Date.now()
  const options = [
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${report}`,
    '--silent=passed-only',
  ]
  const { status } = spawnSync('npx', ['vitest', 'run', '--project', suite, ...options], { stdio: 'inherit' })
  const result = readReport(report)
  totals.passed += result.passed
  totals.skipped += result.skipped
  // A suite that fails without a failed test (a broken set-up, no test at all) counts as one failure.
  totals.failed += result.failed || (status === 0 && result.passed > 0 ? 0 : 1)
  console.log(`${status === 0 ? 'ok    ' : 'FAILED'} ${suite}: ${result.passed} passed (${seconds(start)})`)
}

if (SUITES.some(isAsked)) console.log(`Search engines proved: ${enginesProved()}`)
if (totals.skipped > 0) console.log(`${totals.skipped} skipped (the reasons stand above)`)
console.log(`${totals.passed} passed, ${totals.failed} failed`)
process.exit(totals.failed === 0 && totals.passed > 0 ? 0 : 1)

/** Builds what is older than its sources, in a process of its own so that the checks are heard meanwhile. */
async function build() {
  const script =
    "import { prepare } from './app/platform/bootstrap/prepare.js'; await prepare({ build: true })"
  const child = spawn(process.execPath, ['--input-type=module', '--eval', script], { stdio: 'inherit' })
  const status = await new Promise((resolve) => child.once('close', resolve))
  return status === 0
}

/** @param {string} name */
async function check(name) {
  const [command = '', ...rest] = CHECKS[name] ?? []
  const start = Date.now()
  const { isFine, output } = await new Promise((resolve) => {
    execFile(command, rest, { maxBuffer: 64 * 1024 * 1024 }, (error, stdout, stderr) => {
      resolve({ isFine: error === null, output: `${stdout}${error === null ? '' : stderr}` })
    })
  })
  totals[isFine ? 'passed' : 'failed'] += 1
  console.log(`${isFine ? 'ok    ' : 'FAILED'} ${name} (${seconds(start)})`)
  if (!isFine || name === 'yardstick') console.log(output.trim())
}

/** @param {string} file */
function readReport(file) {
  try {
    const { numPassedTests, numFailedTests, numPendingTests, numTodoTests } = JSON.parse(
      readFileSync(file, 'utf8'),
    )
    return { passed: numPassedTests, failed: numFailedTests, skipped: numPendingTests + numTodoTests }
  } catch (error) {
    console.log(`no report: ${error instanceof Error ? error.message : error}`)
    return { passed: 0, failed: 0, skipped: 0 }
  }
}

/** @param {number} start */
function seconds(start) {
  return `${((Date.now() - start) / 1000).toFixed(1)} s`
}

/** Which engines the contract of the search was run against; a real Meilisearch is used where there is one. */
function enginesProved() {
  const isMeilisearchThere =
    process.env['MEILISEARCH_HOST'] !== undefined ||
    spawnSync('sh', ['-c', 'command -v meilisearch']).status === 0
  return [
    ...(isAsked('integration') ? ['PGlite'] : []),
    ...(isAsked('postgres') ? ['PostgreSQL'] : []),
    isMeilisearchThere ? 'Meilisearch' : 'not Meilisearch (no MEILISEARCH_HOST, no meilisearch on PATH)',
  ].join(', ')
}
