import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, readFile, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import ts from 'typescript'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { FolderLockedError, lockFolder } from '~/platform/database/lock.server'

let folder = ''
let script = ''
const children: ChildProcess[] = []

beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'brueckenschlag-lock-'))
  script = path.join(folder, 'hold.mjs')
  const source = await readFile('app/platform/database/lock.server.ts', 'utf8')
  const options = { compilerOptions: { module: ts.ModuleKind.ESNext, target: ts.ScriptTarget.ES2022 } }
  const hold = `lockFolder(process.argv[2]).then(() => { console.log('held'); setInterval(() => {}, 1000) }, (error) => console.log(error.message))`
  await writeFile(script, `${ts.transpileModule(source, options).outputText}\n${hold}`)
})

afterEach(() => {
  for (const child of children.splice(0)) child.kill('SIGKILL')
})

/** Another process that takes the lock and keeps it; gives the first thing it says. */
async function otherProcess(): Promise<{ child: ChildProcess; says: string }> {
  const child = spawn(process.execPath, [script, folder], { stdio: ['ignore', 'pipe', 'inherit'] })
  children.push(child)
  const [output] = await once(child.stdout ?? child, 'data')
  return { child, says: String(output).trim() }
}

it('refuses a second process and names the first', async () => {
  const { child, says } = await otherProcess()
  expect(says).toBe('held')
  const refused = lockFolder(folder)
  await expect(refused).rejects.toThrow(FolderLockedError)
  await expect(refused).rejects.toThrow(String(child.pid))
})

it('takes over the lock of a process that was killed', async () => {
  const { child } = await otherProcess()
  child.kill('SIGKILL')
  await once(child, 'exit')
  const lock = await lockFolder(folder)
  expect((await otherProcess()).says).toContain(String(process.pid))
  await lock.release()
})

it('lets exactly one of several win a lock that was left behind', async () => {
  await writeFile(path.join(folder, 'process.lock'), '999999 1')
  const said = await Promise.all(Array.from({ length: 5 }, otherProcess))
  expect(said.filter(({ says }) => says === 'held')).toHaveLength(1)
})

it('is free again after a release', async () => {
  await (await lockFolder(folder)).release()
  const again = await lockFolder(folder)
  await again.release()
})
