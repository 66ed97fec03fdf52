import { execFile } from 'node:child_process'
import { cpSync, existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { promisify } from 'node:util'
import { configuration } from '~/platform/configuration.server'
import { dumpOfDatabase } from './leaks'

const run = promisify(execFile)
const DEBIAN = '/usr/lib/postgresql'

/**
 * Copies what docs/operations.md tells an operator to copy, but the key, which is kept apart: a dump of the
 * database, and then the data folder. @returns the folder of the copy
 */
export async function takeBackup(): Promise<string> {
  const folder = mkdtempSync(path.join(tmpdir(), 'brueckenschlag-backup-'))
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }))
  const { dataDir, databaseUrl } = configuration()
  const dump = await dumpOfDatabase()
  if (dump) writeFileSync(path.join(folder, 'database.tar'), dump)
  else if (databaseUrl) {
    const file = path.join(folder, 'database.sql')
    await run(dumpProgram(), ['--dbname', databaseUrl, '--file', file, '--inserts'])
  }
  cpSync(dataDir, path.join(folder, 'data'), {
    recursive: true,
    filter: (source) => !source.startsWith(path.join(dataDir, 'keys')) && !source.endsWith('.sock'),
  })
  return folder
}

function dumpProgram(): string {
  const versions = existsSync(DEBIAN) ? readdirSync(DEBIAN).sort((a, b) => Number(b) - Number(a)) : []
  const found = versions.map((version) => path.join(DEBIAN, version, 'bin/pg_dump')).find(existsSync)
  return found ?? 'pg_dump'
}
