import { PrismaPg } from '@prisma/adapter-pg'
import type { SqlMigrationAwareDriverAdapterFactory } from '@prisma/driver-adapter-utils'
import { Client, Pool } from 'pg'
import { parseIntoClientConfig } from 'pg-connection-string'

const POOL_SIZE = 10

/**
 * A pool for a server. Options are discrete: a connection string would win over every later change. Sessions
 * are in UTC whatever the server's zone is: Prisma's adapter writes and reads times without their offset.
 */
export function connectPostgres(url: string): Pool {
  const config = parseIntoClientConfig(url)
  const options = [config.options, '-c TimeZone=UTC'].filter(Boolean).join(' ')
  const pool = new Pool({ ...config, options, max: POOL_SIZE })
  // An idle connection that breaks is replaced; without a listener it would end the process.
  pool.on('error', () => undefined)
  return pool
}

/**
 * A single connection of its own, for LISTEN and for session locks: never through the pool.
 * @param onBreak may be called several times for one break; without a listener it would end the process
 */
export async function dedicatedConnection(url: string, onBreak: () => void): Promise<Client> {
  const client = new Client({ ...parseIntoClientConfig(url), keepAlive: true })
  client.on('error', onBreak)
  await client.connect()
  return client
}

/**
 * Prisma's adapter on a pool, mended in two places. The stock adapter's shadow database would be the real
 * one, so asking for it is refused: drift is checked on PGlite. And it cuts scripts at every semicolon,
 * which breaks function bodies: a script goes to the server whole.
 */
export function postgresAdapter(pool: Pool): SqlMigrationAwareDriverAdapterFactory {
  const adapter = new PrismaPg(pool)
  adapter.connectToShadowDb = () => Promise.reject(new Error('There is no shadow database on a real server'))
  const connect = adapter.connect.bind(adapter)
  adapter.connect = async () => {
    const connection = await connect()
    connection.executeScript = async (script) => {
      await pool.query(script)
    }
    return connection
  }
  return adapter
}
