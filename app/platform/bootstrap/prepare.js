// Runs before anything is installed: plain Node, no dependency.
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'

const ROOT = fileURLToPath(new URL('../../..', import.meta.url))
const CACHE = path.join(ROOT, 'node_modules/.cache')
const NEEDED_NODE = [20, 19]
const SOURCES = [
  'app',
  'search',
  'prisma/seed',
  'prisma/schema.prisma',
  'public',
  'test/factories',
  'remix.config.js',
  'vite.config.ts',
  'tsconfig.json',
  'package-lock.json',
]

/**
 * Brings the working copy into a state that can run: dependencies as locked, the Prisma client, the build.
 * Does only what is missing or has changed; says what it does.
 * @param {{ build: boolean }} options
 */
export async function prepare({ build }) {
  process.chdir(ROOT)
  checkNode()
  step(
    'dependencies',
    'Installing the locked dependencies',
    hashOf(['package-lock.json']),
    'node_modules/.package-lock.json',
    () => run('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error']),
  )
  step(
    'prisma',
    'Generating the database client',
    hashOf(['prisma/schema.prisma', 'package-lock.json']),
    'prisma/generated/client.ts',
    () => run('npx', ['prisma', 'generate']),
  )
  if (!build) return
  step('build', 'Building', stateOf(SOURCES), 'build/server/index.js', () =>
    run('npx', ['remix', 'vite:build', '--logLevel', 'warn'], { NODE_ENV: 'production' }),
  )
}

function checkNode() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number)
  const [neededMajor = 0, neededMinor = 0] = NEEDED_NODE
  if (major > neededMajor || (major === neededMajor && minor >= neededMinor)) return
  console.error(`Node ${NEEDED_NODE.join('.')} or later is needed, this is ${process.versions.node}.`)
  process.exit(1)
}

/**
 * Does one step where its inputs have changed or its product is missing.
 * @param {string} name
 * @param {string} title
 * @param {string} state
 * @param {string} product
 * @param {() => void} work
 */
function step(name, title, state, product, work) {
  const stamp = path.join(CACHE, `prepared-${name}`)
  if (existsSync(product) && existsSync(stamp) && readFileSync(stamp, 'utf8') === state) return
  console.log(`${title} …`)
  rmSync(stamp, { force: true })
  work()
  mkdirSync(CACHE, { recursive: true })
  writeFileSync(stamp, state)
}

/**
 * @param {string} command
 * @param {string[]} rest
 * @param {Record<string, string>} [environment]
 */
function run(command, rest, environment) {
  const result = spawnSync(command, rest, {
    encoding: 'utf8',
    env: { ...process.env, ...environment },
    maxBuffer: 1e8,
  })
  if (result.status === 0) return
  console.error(`${result.stdout ?? ''}${result.stderr ?? ''}\n${command} ${rest.join(' ')} failed`)
  process.exit(1)
}

/** @param {string[]} files */
function hashOf(files) {
  const hash = createHash('sha256')
  for (const file of files) hash.update(readFileSync(file))
  return hash.digest('hex')
}

/**
 * Names, sizes and times of all files below some paths: fast enough for every start.
 * @param {string[]} paths
 */
function stateOf(paths) {
  const hash = createHash('sha256')
  for (const start of paths.filter((one) => existsSync(one))) {
    const isFolder = statSync(start).isDirectory()
    const files = isFolder
      ? readdirSync(start, { recursive: true }).map((name) => path.join(start, String(name)))
      : [start]
    for (const file of files.sort()) {
      const { size, mtimeMs, isDirectory } = describe(file)
      if (!isDirectory) hash.update(`${file} ${size} ${mtimeMs}\n`)
    }
  }
  return hash.digest('hex')
}

/** @param {string} file */
function describe(file) {
  const found = statSync(file)
  return { size: found.size, mtimeMs: found.mtimeMs, isDirectory: found.isDirectory() }
}
