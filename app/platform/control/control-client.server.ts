import { connect } from 'node:net'
import { createInterface } from 'node:readline'
import { configuration } from '~/platform/configuration.server'
import { socketPath } from './socket-path.server'

export type CommandRequest = { name: string; args: string[] }

/**
 * Lets the running server of this data folder run a command.
 * @returns the exit code, or null where no server runs
 */
export async function callRunningServer(
  request: CommandRequest,
  print: (line: string) => void,
): Promise<number | null> {
  const socket = connect(socketPath(configuration().dataDir))
  const isConnected = await new Promise<boolean>((resolve) => {
    socket.once('connect', () => resolve(true))
    // No file, or a file that a process left behind: nobody listens.
    socket.once('error', () => resolve(false))
  })
  if (!isConnected) return null
  socket.write(`${JSON.stringify(request)}\n`)
  let exit = 1
  for await (const line of createInterface({ input: socket })) {
    const message: { out?: string; exit?: number } = JSON.parse(line)
    if (message.out !== undefined) print(message.out)
    if (message.exit !== undefined) exit = message.exit
  }
  return exit
}
