import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { PGlite } from '@electric-sql/pglite'
import { pg_trgm } from '@electric-sql/pglite/contrib/pg_trgm'
import { unaccent } from '@electric-sql/pglite/contrib/unaccent'
import { closeDatabase, openDatabase } from '~/platform/database/client.server'
import { migrate } from '~/platform/database/migrate.server'

const CACHE = path.resolve('node_modules/.cache/pglite')

/** File of the migrated, empty database that every worker starts from; named by what it is made of. */
export function templateFile(): string {
  const hash = createHash('sha256')
  for (const name of readdirSync('prisma/migrations').sort()) {
    const file = `prisma/migrations/${name}/migration.sql`
    if (existsSync(file)) hash.update(readFileSync(file))
  }
  hash.update(readFileSync('node_modules/@electric-sql/pglite/package.json'))
  return path.join(CACHE, `template-${hash.digest('hex').slice(0, 16)}.tar`)
}

/** A database of its own in memory, copied from the template. */
export async function cloneTemplate(): Promise<PGlite> {
  const bytes = await readFile(templateFile())
  return PGlite.create({ loadDataDir: new Blob([new Uint8Array(bytes)]), extensions: { pg_trgm, unaccent } })
}

/** Builds the template once for all workers. */
export async function setup(): Promise<void> {
  const file = templateFile()
  if (existsSync(file)) return
  const pglite = await PGlite.create({ extensions: { pg_trgm, unaccent } })
  await openDatabase({ pglite, dataDir: '' })
  await migrate()
  const dump = await pglite.dumpDataDir('none')
  await closeDatabase()
  await mkdir(CACHE, { recursive: true })
  await writeFile(`${file}.new`, Buffer.from(await dump.arrayBuffer()))
  await rename(`${file}.new`, file)
}
