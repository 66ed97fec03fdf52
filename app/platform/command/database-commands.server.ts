import { databaseEngine, db } from '~/platform/database/client.server'
import { migrate } from '~/platform/database/migrate.server'
import type { Command } from './command'

/** `migrate`: applies the migrations that are missing; a start of the platform does the same. */
export const migrateCommand: Command = async (_args, print) => {
  const applied = await migrate()
  for (const name of applied) print(`Applied ${name}`)
  if (applied.length === 0) print('Nothing to apply')
  return 0
}

/** `status`: which database answers and which migrations it has. */
export const status: Command = async (_args, print) => {
  const [row] = await db.$queryRaw<{ version: string }[]>`SELECT current_setting('server_version') AS version`
  print(`Database: ${databaseEngine()}, PostgreSQL ${row?.version}`)
  const applied = await db.$queryRaw<{ name: string }[]>`
    SELECT migration_name AS name FROM "_prisma_migrations" WHERE finished_at IS NOT NULL ORDER BY 1`
  for (const { name } of applied) print(`Migration: ${name}`)
  return 0
}
