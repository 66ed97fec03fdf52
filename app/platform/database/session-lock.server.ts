import { opened } from './client.server'
import { dedicatedConnection } from './postgres.server'

const waiting = new Map<string, Promise<unknown>>()

/**
 * Runs a function while nobody else in any process runs one under the same key. On a server the lock is
 * held by a connection of its own; the embedded database belongs to this process, so a queue is enough.
 */
export async function withSessionLock<Result>(key: string, work: () => Promise<Result>): Promise<Result> {
  const open = opened()
  if (open.engine === 'pglite') return inTurn(key, work)
  const client = await dedicatedConnection(open.url)
  try {
    await client.query('SELECT pg_advisory_lock(hashtextextended($1, 0))', [key])
    return await work()
  } finally {
    await client.end()
  }
}

async function inTurn<Result>(key: string, work: () => Promise<Result>): Promise<Result> {
  const before = waiting.get(key) ?? Promise.resolve()
  const mine = before.then(work, work)
  waiting.set(key, mine)
  return mine
}
