import { readdir, readFile } from 'node:fs/promises'
import path from 'node:path'
import type { SqlMigrationAwareDriverAdapterFactory } from '@prisma/driver-adapter-utils'
import { PrismaPGlite } from 'pglite-prisma-adapter'
import { configuration } from '~/platform/configuration.server'
import { projectRoot } from '~/platform/project-root.server'
import { opened } from './client.server'
import { grantToApplication } from './grants.server'
import { connectPostgres, dedicatedConnection, postgresAdapter } from './postgres.server'
import { schemaEngine } from './schema-engine.server'

/**
 * Applies the migrations that are missing, in process, and keeps `_prisma_migrations` as `prisma migrate
 * deploy` would. Several processes may start at once on one server: they take turns.
 * @returns names of the migrations applied now
 */
export async function migrate(): Promise<string[]> {
  const open = opened()
  if (open.engine === 'pglite') return applyWith(new PrismaPGlite(open.pglite))
  const url = configuration().migrationDatabaseUrl ?? open.url
  let isLost = false
  const lock = await dedicatedConnection(url, () => {
    isLost = true
  })
  const pool = connectPostgres(url)
  try {
    await lock.query("SELECT pg_advisory_lock(hashtextextended('migrate', 0))")
    const applied = await applyWith(postgresAdapter(pool))
    if (isLost) throw new Error('The connection that guards the migrations was lost')
    await grantToApplication(lock, open.url)
    return applied
  } finally {
    await pool.end()
    await lock.end()
  }
}

async function applyWith(adapter: SqlMigrationAwareDriverAdapterFactory): Promise<string[]> {
  const engine = await schemaEngine(adapter)
  try {
    const { appliedMigrationNames } = await engine.applyMigrations({
      filters: { externalTables: [], externalEnums: [] },
      migrationsList: await readMigrations(),
    })
    return appliedMigrationNames
  } finally {
    engine.free()
  }
}

/** The migrations folder in the shape the schema engine reads. */
export async function readMigrations(folder = path.join(projectRoot(), 'prisma/migrations')) {
  const entries = await readdir(folder, { withFileTypes: true })
  const names = entries.filter((entry) => entry.isDirectory()).map((entry) => entry.name)
  const directories = names.sort().map(async (name) => ({
    path: name,
    migrationFile: {
      path: 'migration.sql',
      content: {
        tag: 'ok' as const,
        value: await readFile(path.join(folder, name, 'migration.sql'), 'utf8'),
      },
    },
  }))
  return {
    baseDir: folder,
    lockfile: {
      path: 'migration_lock.toml',
      content: await readFile(path.join(folder, 'migration_lock.toml'), 'utf8'),
    },
    shadowDbInitScript: '',
    migrationDirectories: await Promise.all(directories),
  }
}
