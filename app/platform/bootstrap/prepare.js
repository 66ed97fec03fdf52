// Runs before anything is installed: plain Node, no dependency.
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { isInstalledAsLocked } from './installed.js'
import { inTurn } from './turn.js'

const ROOT = path.dirname(fileURLToPath(new URL('../../../package.json', import.meta.url)))
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
  if (stepsToDo(build).length === 0) return
  // Two starts at once would install into each other's folder.
  await inTurn(ROOT, () => {
    // One after the other: the dependencies decide whether the client fits, both whether the build does.
    for (const name of ['dependencies', 'prisma', 'build'])
      for (const step of stepsToDo(build)) if (step.name === name) carryOut(step)
  })
}

/** @typedef {{ name: string, title: string, state: string, product: string, work: () => void }} Step */

/**
 * The steps whose inputs have changed or whose product is missing.
 * @param {boolean} build
 * @returns {Step[]}
 */
function stepsToDo(build) {
  const steps = [
    {
      name: 'dependencies',
      title: 'Installing the locked dependencies',
      state: hashOf(['package-lock.json']),
      product: 'node_modules/.package-lock.json',
      // Without the flag npm leaves the build tools out where NODE_ENV is production.
      work: () => run('npm', ['ci', '--include=dev', '--no-audit', '--no-fund', '--loglevel=error']),
    },
    {
      name: 'prisma',
      title: 'Generating the database client',
      state: hashOf(['prisma/schema.prisma', 'package-lock.json']),
      product: 'prisma/generated/client.ts',
      work: () => run('npx', ['prisma', 'generate']),
    },
  ]
  if (build)
    steps.push({
      name: 'build',
      title: 'Building',
      state: stateOf(SOURCES),
      product: 'build/server/index.js',
      work: () => run('npx', ['remix', 'vite:build', '--logLevel', 'warn'], { NODE_ENV: 'production' }),
    })
  return steps.filter(({ name, state, product }) => {
    const stamp = stampOf(name)
    return !existsSync(product) || !existsSync(stamp) || readFileSync(stamp, 'utf8') !== state
  })
}

function checkNode() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number)
  const [neededMajor = 0, neededMinor = 0] = NEEDED_NODE
  if (major > neededMajor || (major === neededMajor && minor >= neededMinor)) return
  console.error(`Node ${NEEDED_NODE.join('.')} or later is needed, this is ${process.versions.node}.`)
  process.exit(1)
}

/** @param {string} name */
function stampOf(name) {
  return path.join(CACHE, `prepared-${name}`)
}

/** @param {Step} step */
function carryOut({ name, title, state, work }) {
  // Somebody who ran `npm ci` by hand does not wait for it a second time.
  if (name !== 'dependencies' || existsSync(stampOf(name)) || !isInstalledAsLocked()) {
    console.log(`${title} …`)
    rmSync(stampOf(name), { force: true })
    work()
  }
  mkdirSync(CACHE, { recursive: true })
  writeFileSync(stampOf(name), state)
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
