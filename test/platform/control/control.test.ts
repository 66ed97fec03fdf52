import { mkdtemp, stat, writeFile } from 'node:fs/promises'
import { connect } from 'node:net'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { beforeEach, expect, it } from 'vitest'
import { readConfiguration, setConfiguration } from '~/platform/configuration.server'
import { callRunningServer } from '~/platform/control/control-client.server'
import { startControlServer } from '~/platform/control/control-server.server'
import { socketPath } from '~/platform/control/socket-path.server'

let folder = ''

beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'control-'))
  setConfiguration(readConfiguration({ DATA_DIR: folder, LOG_LEVEL: 'silent' }))
})

const commands = {
  echo: async (args: string[], print: (line: string) => void) => {
    for (const word of args) print(word)
    return 7
  },
  break: async () => {
    throw new Error('broken')
  },
}

async function call(name: string, args: string[] = []) {
  const lines: string[] = []
  const exit = await callRunningServer({ name, args }, (line) => lines.push(line))
  return { exit, lines }
}

it('runs a command in the server and hands on lines and exit code', async () => {
  const control = await startControlServer(commands)
  expect(await call('echo', ['ä', 'two'])).toEqual({ exit: 7, lines: ['ä', 'two'] })
  expect(await call('break')).toEqual({ exit: 1, lines: ['broken'] })
  expect((await call('toString')).exit).not.toBe(0)
  await control.stop()
})

it('tells a command that nobody waits for it any more, and that the server is stopping', async () => {
  const ends: string[] = []
  const begun: (() => void)[] = []
  const wait = (args: string[], _print: unknown, signal?: AbortSignal) =>
    new Promise<number>((resolve) => {
      signal?.addEventListener('abort', () => {
        ends.push(args[0] ?? '')
        resolve(1)
      })
      begun.shift()?.()
    })
  const started = () => new Promise<void>((resolve) => begun.push(resolve))
  const control = await startControlServer({ wait })
  const running = started()
  const socket = connect(socketPath(folder))
  socket.write(`${JSON.stringify({ name: 'wait', args: ['gone'] })}\n`)
  await running
  socket.destroy()
  await expect.poll(() => ends).toEqual(['gone'])
  const second = started()
  const answer = call('wait', ['stopping'])
  await second
  await control.stop()
  expect(await answer).toEqual({ exit: 1, lines: [] })
  expect(ends).toEqual(['gone', 'stopping'])
})

it('says that no server runs', async () => {
  expect((await call('echo')).exit).toBeNull()
})

it('takes the place of a socket that was left behind, readable for its owner only', async () => {
  await writeFile(socketPath(folder), '')
  const control = await startControlServer(commands)
  expect((await stat(socketPath(folder))).mode & 0o777).toBe(0o600)
  expect((await call('echo', ['x'])).exit).toBe(7)
  await control.stop()
})

it('survives what is no request', async () => {
  const control = await startControlServer(commands)
  const socket = connect(socketPath(folder))
  socket.write('not json\n')
  await new Promise((resolve) => socket.once('close', resolve).resume())
  expect((await call('echo')).exit).toBe(7)
  await control.stop()
})

it('finds a short path for a deep folder', () => {
  expect(socketPath('/a'.repeat(80)).length).toBeLessThan(100)
  expect(socketPath('/a'.repeat(80))).not.toBe(socketPath('/b'.repeat(80)))
})
