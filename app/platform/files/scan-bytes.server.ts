import { connect, type Socket } from 'node:net'
import { configuration } from '~/platform/configuration.server'
import { logger } from '~/platform/logger.server'

const COMMAND = 'zINSTREAM\0'
const LONGEST_REPLY = 4096
const SILENCE_MILLISECONDS = 60_000

/** What the virus scanner says of a file; `notScanned`: there is none here. */
export type Scan =
  | { ok: true; outcome: 'clean' | 'notScanned' }
  | { ok: false; reason: 'infected' | 'scannerDown' }

/** The scanner is not there, breaks off, or answers what is no answer. */
class ScannerFailed extends Error {}

/**
 * Lets ClamAV read a stream as it comes (clamd, INSTREAM), where one is set; nothing is written anywhere for it.
 * A scanner that is set and does not answer lets nothing pass.
 * @param silence how long the scanner may say nothing, in milliseconds
 */
export async function scanBytes(
  source: AsyncIterable<Uint8Array>,
  silence = SILENCE_MILLISECONDS,
): Promise<Scan> {
  const { clamavSocket } = configuration()
  if (clamavSocket === undefined) return { ok: true, outcome: 'notScanned' }
  const socket = connect(addressOf(clamavSocket))
  socket.setTimeout(silence)
  try {
    return judge(await ask(socket, source))
  } catch (error) {
    if (!(error instanceof ScannerFailed)) throw error
    logger().error({ problem: error.message }, 'the virus scanner (CLAMAV_SOCKET) did not check a file')
    return { ok: false, reason: 'scannerDown' }
  } finally {
    socket.destroy()
  }
}

function addressOf(setting: string) {
  if (setting.startsWith('/')) return { path: setting }
  const [host, port] = setting.split(':')
  return { host, port: Number(port) }
}

/** The name of what was found stays out of logs and answers: it may tell of a sealed file what it is. */
function judge(reply: string): Scan {
  if (/^stream: OK$/.test(reply)) return { ok: true, outcome: 'clean' }
  if (/^stream: .+ FOUND$/.test(reply)) return { ok: false, reason: 'infected' }
  if (/size limit exceeded/i.test(reply)) {
    throw new ScannerFailed('the file is longer than StreamMaxLength of clamd.conf')
  }
  throw new ScannerFailed('an answer that is none')
}

async function ask(socket: Socket, source: AsyncIterable<Uint8Array>): Promise<string> {
  let hasReply = false
  const reply = replyOf(socket).finally(() => {
    hasReply = true
  })
  // Whoever waits below hears of it; while the source is read nobody does.
  reply.catch(() => undefined)
  await send(socket, Buffer.from(COMMAND), reply)
  for await (const piece of source) {
    // The scanner has found something, or does not want more.
    if (hasReply) break
    if (piece.byteLength === 0) continue
    await send(socket, lengthOf(piece), reply)
    await send(socket, piece, reply)
  }
  if (!hasReply) await send(socket, Buffer.alloc(4), reply)
  return reply
}

function lengthOf(piece: Uint8Array): Buffer {
  const length = Buffer.alloc(4)
  length.writeUInt32BE(piece.byteLength)
  return length
}

/** Goes on when there is room for more, or an answer. */
async function send(socket: Socket, piece: Uint8Array, reply: Promise<string>): Promise<void> {
  if (socket.write(piece)) return
  const drained = new Promise<void>((resolve) => socket.once('drain', resolve))
  await Promise.race([drained, reply])
}

function replyOf(socket: Socket): Promise<string> {
  return new Promise((resolve, reject) => {
    let text = ''
    socket.on('data', (piece) => {
      text += piece.toString('latin1')
      const end = text.indexOf('\0')
      if (end >= 0) resolve(text.slice(0, end))
      else if (text.length > LONGEST_REPLY) reject(new ScannerFailed('an answer without end'))
    })
    socket.on('timeout', () => reject(new ScannerFailed('no answer in time')))
    socket.on('error', (error) => reject(new ScannerFailed('code' in error ? String(error.code) : 'no line')))
    socket.on('close', () => reject(new ScannerFailed('it hung up')))
  })
}
