import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { seedDemo } from '#prisma/seed/demo'
import { sparePort } from '#test/support/postgres-server'
import { readConfiguration, setConfiguration } from '~/platform/configuration.server'
import { closeDatabase, openDatabase } from '~/platform/database/client.server'
import { migrate } from '~/platform/database/migrate.server'

export type BuiltServer = typeof import('~/platform/server/testing')

export type DemoServer = { origin: string; stop: () => Promise<void> }

/**
 * The built server on a fresh demo in a folder of its own, with all background work done. The names are
 * always the same, dates stand relative to now. The folder is gone afterwards.
 */
export async function startDemoServer(built: BuiltServer): Promise<DemoServer> {
  const dataDir = await mkdtemp(path.join(tmpdir(), 'brueckenschlag-screenshots-'))
  const port = await sparePort()
  const origin = `http://127.0.0.1:${port}`
  const settings = readConfiguration({
    NODE_ENV: 'production',
    PORT: String(port),
    DATA_DIR: dataDir,
    SECRET_KEY: '1'.repeat(64),
    LOG_LEVEL: 'error',
    PUBLIC_URL: origin,
  })
  setConfiguration(settings)
  await openDatabase({ dataDir })
  await migrate()
  await seedDemo(new Date())
  const faults: unknown[] = []
  const running = await built.startApplication(settings, (error) => faults.push(error))
  await running.drain()
  if (faults.length > 0) throw faults[0]
  return {
    origin,
    stop: async () => {
      await running.stop()
      await closeDatabase()
      await rm(dataDir, { recursive: true })
    },
  }
}
