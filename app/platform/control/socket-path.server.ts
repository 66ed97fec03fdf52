import { createHash } from 'node:crypto'
import { tmpdir } from 'node:os'
import path from 'node:path'

/** Longest path a UNIX socket takes on every system we run on. */
const LIMIT = 100

/** Where the running server of a data folder listens for commands. */
export function socketPath(dataDir: string): string {
  const wanted = path.join(dataDir, 'control.sock')
  if (Buffer.byteLength(wanted) <= LIMIT) return wanted
  const name = createHash('sha256').update(dataDir).digest('hex').slice(0, 16)
  return path.join(tmpdir(), `brueckenschlag-${name}.sock`)
}
