import { mkdir, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { diffSchema } from '~/platform/database/diff-schema.server'
import type { Command } from './command'

const NAME = /^[a-z][a-z0-9_]*$/

/** `npm run migration -- NAME`: writes what changed in the schema since the last migration as a new one. */
export const authorMigration: Command = async ([name = ''], print) => {
  if (!NAME.test(name)) {
    print('Usage: npm run migration -- NAME (lower-case letters, digits, underscores)')
    return 2
  }
  const sql = await diffSchema()
  if (sql.includes('This is an empty migration')) {
    print('The schema has not changed since the last migration.')
    return 0
  }
  const stamp = new Date().toISOString().replace(/\D/g, '').slice(0, 14)
  const folder = path.join('prisma/migrations', `${stamp}_${name}`)
  await mkdir(folder)
  await writeFile(path.join(folder, 'migration.sql'), sql)
  print(`${folder}/migration.sql: please read it before you commit it`)
  return 0
}
