import { rm } from 'node:fs/promises'
import { createServer, type Socket } from 'node:net'
import { createInterface } from 'node:readline'
import type { Command } from '~/platform/command/command'
import { configuration } from '~/platform/configuration.server'
import { logger } from '~/platform/logger.server'
import { socketPath } from './socket-path.server'

/**
 * Takes commands from the same machine and the same user over a socket in the data folder. One JSON line
 * asks; JSON lines answer, `{ out }` for each printed line and `{ exit }` at the end.
 */
export async function startControlServer(
  commands: Record<string, Command>,
): Promise<{ stop: () => Promise<void> }> {
  const file = socketPath(configuration().dataDir)
  // The folder's lock is ours, so a socket that is still there was left by a process that is gone.
  await rm(file, { force: true })
  const silent = new Set<Socket>()
  const stopping = new AbortController()
  const server = createServer((socket) => {
    silent.add(socket)
    socket.once('close', () => silent.delete(socket))
    const lines = createInterface({ input: socket })
    socket.on('error', (error) => logger().warn({ err: error }, 'control connection broke'))
    lines.once('line', (line) => {
      silent.delete(socket)
      return answer(socket, commands, line, stopping.signal)
    })
  })
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    // The socket is made inside this call and must never be open to others, not even for a moment.
    const before = process.umask(0o177)
    server.listen(file, resolve)
    process.umask(before)
  })
  return {
    stop: async () => {
      stopping.abort()
      const closed = new Promise((resolve) => server.close(resolve))
      // Commands that run are asked to end soon and then waited for; who has asked nothing must not keep the server from ending.
      for (const socket of silent) socket.destroy()
      await closed
      await rm(file, { force: true })
    },
  }
}

async function answer(
  socket: Socket,
  commands: Record<string, Command>,
  line: string,
  stopping: AbortSignal,
): Promise<void> {
  const gone = new AbortController()
  socket.once('close', () => gone.abort())
  const signal = AbortSignal.any([stopping, gone.signal])
  const send = (message: object) => {
    if (socket.writable) socket.write(`${JSON.stringify(message)}\n`)
  }
  try {
    const { name, args } = JSON.parse(line)
    const command = Object.hasOwn(commands, name) ? commands[name] : undefined
    if (command) send({ exit: await command(args.map(String), (out) => send({ out }), signal) })
    else send({ out: `Unknown command ${name}`, exit: 2 })
  } catch (error) {
    logger().error({ err: error }, 'command failed')
    send({ out: error instanceof Error ? error.message : 'The command failed' })
    send({ exit: 1 })
  }
  socket.end()
}
