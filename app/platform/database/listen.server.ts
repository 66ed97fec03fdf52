import type { Client } from 'pg'
import { opened, type Transaction } from './client.server'
import { dedicatedConnection } from './postgres.server'

const RECONNECT_MILLISECONDS = 2_000

/** Wakes every listener of a channel when the transaction commits. */
export async function notify(tx: Transaction, channel: string): Promise<void> {
  await tx.$executeRaw`SELECT pg_notify(${channel}, '')`
}

/**
 * Calls back at every notification of a channel, over a connection of its own that is made again when it
 * breaks. A message sent meanwhile is lost, so listeners look for work by themselves now and then.
 * @returns a function that ends the listening
 */
export async function listen(channel: string, callback: () => void): Promise<() => Promise<void>> {
  const open = opened()
  if (open.engine === 'pglite') return open.pglite.listen(channel, callback)

  let client: Client | null = null
  let isStopped = false
  const connect = async () => {
    const next = await dedicatedConnection(open.url)
    next.on('notification', callback)
    next.on('error', retry)
    await next.query(`LISTEN "${channel}"`)
    client = next
  }
  const retry = () => {
    client = null
    if (!isStopped) setTimeout(() => connect().then(callback, retry), RECONNECT_MILLISECONDS).unref()
  }
  await connect()
  return async () => {
    isStopped = true
    await client?.end()
  }
}
