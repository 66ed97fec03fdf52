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

/**
 * The same for work that somebody else may well be doing: does nothing where the lock is taken.
 * @param work is told whether the lock is still held, and has to end soon where it is not
 * @returns whether the work was done
 */
export async function withSessionLockIfFree(
  key: string,
  work: (isHeld: () => boolean) => Promise<unknown>,
): Promise<boolean> {
  const open = opened()
  if (open.engine === 'pglite') {
    if (waiting.has(key)) return false
    await inTurn(key, () => work(() => true))
    return true
  }
  let isLost = false
  const client = await dedicatedConnection(open.url, () => {
    isLost = true
  })
  try {
    const { rows } = await client.query('SELECT pg_try_advisory_lock(hashtextextended($1, 0)) AS held', [key])
    if (!rows[0]?.held) return false
    await work(() => !isLost)
    return true
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
