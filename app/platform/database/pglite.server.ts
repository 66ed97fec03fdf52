import { existsSync } from 'node:fs'
import { chmod, mkdir, readFile } from 'node:fs/promises'
import path from 'node:path'
import { PGlite } from '@electric-sql/pglite'
import { pg_trgm } from '@electric-sql/pglite/contrib/pg_trgm'
import { unaccent } from '@electric-sql/pglite/contrib/unaccent'

/** Major version of the PostgreSQL inside the pinned PGlite; a folder belongs to one major. */
const MAJOR = '18'

/** The folder was written by another PostgreSQL major than this PGlite holds. */
export class OtherMajorError extends Error {
  readonly isExpected = true
}

/**
 * Opens the embedded database in a folder. The caller holds the folder's lock: PGlite has none of its own
 * and two processes on one folder lose rows silently.
 * @throws OtherMajorError
 */
export async function openPglite(folder: string): Promise<PGlite> {
  const versionFile = path.join(folder, 'PG_VERSION')
  const found = existsSync(versionFile) ? (await readFile(versionFile, 'utf8')).trim() : MAJOR
  if (found !== MAJOR) {
    throw new OtherMajorError(
      `The data in ${folder} was written by PostgreSQL ${found}, this version holds ${MAJOR}. ` +
        'Export it with the version that wrote it and import it here (docs/operations.md).',
    )
  }
  // PGlite lets everybody on the machine write its files: the folder keeps them out, an older one too.
  await mkdir(folder, { recursive: true })
  await chmod(folder, 0o700)
  const pglite = await PGlite.create(folder, { extensions: { pg_trgm, unaccent } })
  // As on a server: Prisma's adapter writes and reads times without their offset.
  await pglite.exec("SET TIME ZONE 'UTC'")
  return pglite
}
