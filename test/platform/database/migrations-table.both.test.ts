import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { expect, it } from 'vitest'
import { useDatabase } from '#test/support/database'
import { db } from '~/platform/database/client.server'
import { migrate, readMigrations } from '~/platform/database/migrate.server'

useDatabase()

/** What `prisma migrate deploy` compares: name and SHA-256 of the file, finished, one step, no log. */
it('records each migration as the command line of Prisma does', async () => {
  const { migrationDirectories, baseDir } = await readMigrations()
  const expected = migrationDirectories.map(async ({ path }) => ({
    migration_name: path,
    checksum: createHash('sha256')
      .update(await readFile(`${baseDir}/${path}/migration.sql`))
      .digest('hex'),
    applied_steps_count: 1,
    is_finished: true,
    rolled_back_at: null,
    logs: null,
  }))
  const rows = await db.$queryRaw`
    SELECT migration_name, checksum, applied_steps_count, finished_at IS NOT NULL AS is_finished, rolled_back_at, logs
    FROM "_prisma_migrations" ORDER BY migration_name`
  expect(rows).toEqual(await Promise.all(expected))
})

it('applies nothing twice, from whatever folder it runs in', async () => {
  const before = process.cwd()
  process.chdir('/')
  try {
    expect(await migrate()).toEqual([])
  } finally {
    process.chdir(before)
  }
})
