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
 * breaks. What was sent meanwhile is lost, so it calls back once when the new connection stands.
 * @returns a function that ends the listening
 */
export async function listen(channel: string, callback: () => void): Promise<() => Promise<void>> {
  const open = opened()
  if (open.engine === 'pglite') return open.pglite.listen(channel, callback)

  let client: Client | undefined
  let timer: NodeJS.Timeout | undefined
  let isStopped = false
  // The driver reports one break several times, and a failed LISTEN both as an event and as a rejection.
  const connectLater = () => {
    if (isStopped || timer) return
    timer = setTimeout(() => {
      timer = undefined
      connect().then(() => (isStopped ? undefined : callback()), connectLater)
    }, RECONNECT_MILLISECONDS).unref()
  }
  const connect = async () => {
    client = await dedicatedConnection(open.url, connectLater)
    client.on('notification', callback)
    await client.query(`LISTEN ${client.escapeIdentifier(channel)}`)
    if (isStopped) await client.end()
  }
  const stop = async () => {
    isStopped = true
    clearTimeout(timer)
    await client?.end()
  }
  await connect().catch(async (error: unknown) => {
    await stop()
    throw error
  })
  return stop
}
