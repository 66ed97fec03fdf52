import { spawn, spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { type AddressInfo, createServer, type Socket } from 'node:net'
import { tmpdir } from 'node:os'
import path from 'node:path'

/** The text that every virus scanner takes for a virus, written so that this file is not taken for one. */
export const EICAR = ['X5O!P%@AP[4\\PZX54(P^)7CC)7}', '$EICAR-STANDARD-ANTIVIRUS-TEST-FILE!$H+H*'].join('')

type Behaviour = {
  limit?: number
  answer?: (content: Buffer) => string
  onConnect?: (socket: Socket) => void
}

/** A server that speaks the protocol of clamd, over a port of this computer. */
export async function startScanner({ limit = 1_000_000_000, answer, onConnect }: Behaviour = {}) {
  const received: Buffer[] = []
  const sockets = new Set<Socket>()
  const server = createServer((socket) => {
    sockets.add(socket)
    socket.on('error', () => undefined).on('close', () => sockets.delete(socket))
    if (onConnect) return onConnect(socket)
    let pending = Buffer.alloc(0)
    let content = Buffer.alloc(0)
    let hasCommand = false
    socket.on('data', (piece) => {
      pending = Buffer.concat([pending, piece as Buffer])
      if (!hasCommand) {
        if (pending.length < 10) return
        if (pending.toString('latin1', 0, 10) !== 'zINSTREAM\0') return void socket.end('UNKNOWN COMMAND\0')
        hasCommand = true
        pending = pending.subarray(10)
      }
      while (pending.length >= 4 && pending.length >= 4 + pending.readUInt32BE(0)) {
        const length = pending.readUInt32BE(0)
        if (length === 0) {
          received.push(content)
          const found = content.includes(EICAR) ? 'stream: Eicar-Signature FOUND' : 'stream: OK'
          return void socket.end(`${answer?.(content) ?? found}\0`)
        }
        content = Buffer.concat([content, pending.subarray(4, 4 + length)])
        pending = pending.subarray(4 + length)
        if (content.length > limit) return void socket.end('INSTREAM size limit exceeded. ERROR\0')
      }
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return {
    address: `127.0.0.1:${port}`,
    received,
    stop: () => {
      for (const socket of sockets) socket.destroy()
      return new Promise<void>((resolve) => server.close(() => resolve()))
    },
  }
}

/** Where ClamAV's server is on this computer, or null. */
export function clamdHere(): string | null {
  const found = spawnSync('sh', ['-c', 'command -v clamd'], { encoding: 'utf8' }).stdout.trim()
  return [found, '/usr/sbin/clamd'].find((one) => one !== '' && existsSync(one)) ?? null
}

/** The real server with one signature, that of the test text, as files of signatures are not on every computer. */
export async function startClamd(program: string) {
  const folder = await mkdtemp(path.join(tmpdir(), 'clamd-'))
  const socket = path.join(folder, 'clamd.ctl')
  const sum = createHash('md5').update(EICAR).digest('hex')
  await writeFile(path.join(folder, 'eicar.hdb'), `${sum}:${EICAR.length}:Eicar-Signature\n`)
  const settings = [
    ...[`LocalSocket ${socket}`, `DatabaseDirectory ${folder}`, 'Foreground yes', 'LogVerbose no'],
    ...(process.getuid?.() === 0 ? ['User root'] : []),
  ]
  await writeFile(path.join(folder, 'clamd.conf'), `${settings.join('\n')}\n`)
  const server = spawn(program, ['--config-file', path.join(folder, 'clamd.conf')], { stdio: 'ignore' })
  const ended = new Promise<void>((resolve) => server.once('exit', () => resolve()))
  for (let tries = 0; !existsSync(socket) && server.exitCode === null && tries < 300; tries += 1) {
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
  return {
    socket,
    stop: async () => {
      server.kill('SIGKILL')
      await ended
      await rm(folder, { recursive: true, force: true })
    },
  }
}
