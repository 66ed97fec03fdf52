import { opened } from './client.server'
import { dedicatedConnection } from './postgres.server'

const waiting = new Map<string, Promise<unknown>>()

/**
 * Runs a function while nobody else in any process runs one under the same key. On a server the lock is
 * held by a connection of its own; the embedded database belongs to this process, so a queue is enough.
 * @throws Error when the connection, and with it the lock, was lost before the function had ended
 */
export async function withSessionLock<Result>(key: string, work: () => Promise<Result>): Promise<Result> {
  const open = opened()
  if (open.engine === 'pglite') return inTurn(key, work)
  let isLost = false
  const client = await dedicatedConnection(open.url, () => {
    isLost = true
  })
  try {
    await client.query('SELECT pg_advisory_lock(hashtextextended($1, 0))', [key])
    const result = await work()
    if (isLost) throw new Error(`The session lock ${key} was lost while its work ran`)
    return result
  } finally {
    await client.end()
  }
}

async function inTurn<Result>(key: string, work: () => Promise<Result>): Promise<Result> {
  const before = waiting.get(key) ?? Promise.resolve()
  const mine = before.then(work, work)
  waiting.set(key, mine)
  try {
    return await mine
  } finally {
    if (waiting.get(key) === mine) waiting.delete(key)
  }
}
