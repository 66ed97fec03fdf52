import { readFile } from 'node:fs/promises'
import { PGlite } from '@electric-sql/pglite'
import { pg_trgm } from '@electric-sql/pglite/contrib/pg_trgm'
import { unaccent } from '@electric-sql/pglite/contrib/unaccent'
import { PrismaPGlite } from 'pglite-prisma-adapter'
import { readMigrations } from './migrate.server'
import { schemaEngine } from './schema-engine.server'

const FILTERS = { externalTables: [], externalEnums: [] }

/**
 * The SQL that leads from the migrations to the schema; empty where they agree. Works on an embedded
 * database of its own: on a server the engine cannot read every system column through an adapter.
 * @param migrated such a database with all migrations, where there is one; it is closed afterwards
 */
export async function diffSchema(schema?: string, migrated?: PGlite): Promise<string> {
  const content = schema ?? (await readFile('prisma/schema.prisma', 'utf8'))
  const pglite = migrated ?? (await PGlite.create({ extensions: { pg_trgm, unaccent } }))
  const factory = new PrismaPGlite(pglite)
  // The engine compares with the migrated database itself; a shadow would lack the extensions.
  factory.connectToShadowDb = () => factory.connect()
  const engine = await schemaEngine(factory)
  try {
    if (!migrated) await engine.applyMigrations({ filters: FILTERS, migrationsList: await readMigrations() })
    const { stdout } = await engine.diff({
      from: { tag: 'schemaDatasource', files: [{ path: 'schema.prisma', content }], configDir: '.' },
      to: { tag: 'schemaDatamodel', files: [{ path: 'schema.prisma', content }] },
      script: true,
      exitCode: null,
      filters: FILTERS,
    })
    return stdout ?? ''
  } finally {
    engine.free()
    await pglite.close()
  }
}
