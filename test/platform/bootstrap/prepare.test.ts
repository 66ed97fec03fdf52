import { spawn, spawnSync } from 'node:child_process'
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterEach, beforeEach, expect, it } from 'vitest'

let root = ''
const at = (file: string) => path.join(root, file)

/** A working copy with stand-ins for npm and npx that write down how they were called. */
beforeEach(() => {
  root = mkdtempSync(path.join(tmpdir(), 'prepare-'))
  cpSync('app/platform/bootstrap', at('app/platform/bootstrap'), { recursive: true })
  for (const folder of ['bin', 'prisma']) mkdirSync(at(folder))
  writeFileSync(at('package.json'), '{"type":"module"}')
  writeLock('1.0.0')
  writeFileSync(at('prisma/schema.prisma'), '// schema')
  const installed = '{"packages":{"node_modules/one":{"version":"1.0.0"}}}'
  tool('npm', `sleep 0.3; mkdir -p node_modules; echo '${installed}' > node_modules/.package-lock.json`)
  tool(
    'npx',
    'mkdir -p build/server prisma/generated; touch prisma/generated/client.ts build/server/index.js; [ "$1" != "$FAIL" ]',
  )
})

afterEach(() => rmSync(root, { recursive: true }))

function tool(name: string, body: string) {
  writeFileSync(at(`bin/${name}`), `#!/bin/sh\necho "${name} $*" >> calls\n${body}\n`, { mode: 0o755 })
}

function writeLock(version: string) {
  writeFileSync(at('package-lock.json'), `{"packages":{"":{},"node_modules/one":{"version":"${version}"}}}`)
}

const script = () =>
  `import(${JSON.stringify(pathToFileURL(at('app/platform/bootstrap/prepare.js')).href)}).then((m) => m.prepare({ build: true }))`

function environment(extra: Record<string, string> = {}) {
  return {
    PATH: `${at('bin')}:${path.dirname(process.execPath)}:/usr/bin:/bin`,
    NODE_ENV: 'production' as const,
    ...extra,
  }
}

function start(extra?: Record<string, string>) {
  return spawnSync(process.execPath, ['-e', script()], {
    cwd: tmpdir(),
    env: environment(extra),
    encoding: 'utf8',
  })
}

/** The tools' calls since the last look, first two words each. */
function calls(): string[] {
  if (!existsSync(at('calls'))) return []
  const lines = readFileSync(at('calls'), 'utf8').trim().split('\n')
  rmSync(at('calls'))
  return lines
}

const briefly = (lines: string[]) => lines.map((line) => line.split(' ').slice(0, 2).join(' '))

it('installs with the build tools, generates and builds once', () => {
  expect(start().status).toBe(0)
  const first = calls()
  expect(briefly(first)).toEqual(['npm ci', 'npx prisma', 'npx remix'])
  expect(first[0]).toContain('--include=dev')
  expect(start()).toMatchObject({ status: 0, stdout: '' })
  expect(calls()).toEqual([])
})

it('repeats what a change asks for, and no more', () => {
  start()
  calls()
  writeFileSync(at('app/page.ts'), 'one')
  start()
  expect(briefly(calls())).toEqual(['npx remix'])
  writeFileSync(at('prisma/schema.prisma'), '// changed')
  start()
  expect(briefly(calls())).toEqual(['npx prisma', 'npx remix'])
  writeLock('1.0.1')
  start()
  expect(briefly(calls())).toEqual(['npm ci', 'npx prisma', 'npx remix'])
})

it.each([
  ['the locked version', '1.0.0', []],
  ['another version', '0.9.0', ['npm ci']],
])('looks at what an installation by hand left: %s', (_name, version, expected) => {
  mkdirSync(at('node_modules'))
  writeFileSync(
    at('node_modules/.package-lock.json'),
    `{"packages":{"node_modules/one":{"version":"${version}"}}}`,
  )
  start()
  expect(briefly(calls()).filter((call) => call === 'npm ci')).toEqual(expected)
})

it('ends with the tool’s failure and tries again at the next start', () => {
  expect(start({ FAIL: 'remix' }).status).toBe(1)
  calls()
  expect(start().status).toBe(0)
  expect(briefly(calls())).toEqual(['npx remix'])
})

it('does each step once when two start together', async () => {
  const both = [1, 2].map(() => {
    const child = spawn(process.execPath, ['-e', script()], {
      cwd: root,
      env: environment(),
      stdio: 'ignore',
    })
    return new Promise((resolve) => child.once('exit', resolve))
  })
  expect(await Promise.all(both)).toEqual([0, 0])
  expect(briefly(calls())).toEqual(['npm ci', 'npx prisma', 'npx remix'])
})

it('takes the turn of a start that was killed', async () => {
  const { turnFile } = await import('../../../app/platform/bootstrap/turn.js')
  writeFileSync(turnFile(root), '999999')
  expect(start().status).toBe(0)
  expect(existsSync(turnFile(root))).toBe(false)
})
