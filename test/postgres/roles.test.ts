import pg from 'pg'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { testConfiguration } from '#test/support/database'
import { query, withDatabase } from '#test/support/postgres-cluster'
import { setConfiguration } from '~/platform/configuration.server'
import { closeDatabase, openDatabase } from '~/platform/database/client.server'
import { migrate } from '~/platform/database/migrate.server'

const NAME = 'roles_test'
let application: pg.Client

beforeAll(async () => {
  await closeDatabase()
  const owner = inject('postgresUrl')
  await query(owner, `DROP DATABASE IF EXISTS ${NAME} WITH (FORCE)`)
  await query(owner, `CREATE DATABASE ${NAME}`)
  await query(
    owner,
    `DO $$ BEGIN CREATE ROLE application LOGIN; EXCEPTION WHEN duplicate_object THEN NULL; END $$`,
  )
  const url = new URL(withDatabase(owner, NAME))
  url.username = 'application'
  setConfiguration({ ...testConfiguration(url.toString()), migrationDatabaseUrl: withDatabase(owner, NAME) })
  await openDatabase({ databaseUrl: url.toString() })
  await migrate()
  application = new pg.Client({ connectionString: url.toString() })
  await application.connect()
})

afterAll(async () => {
  await application.end()
  await closeDatabase()
})

const EVENT = `INSERT INTO "Event" ("id", "streamType", "streamId", "seq", "action", "hashes", "at", "prevHash", "mac")
  VALUES (gen_random_uuid(), 'test', '1', 1, 'made', '{}', now(), '', '')`

describe('the role of the application', () => {
  it('may add events and read them', async () => {
    await application.query(EVENT)
    expect((await application.query('SELECT * FROM "Event"')).rowCount).toBe(1)
  })

  it.each([
    `UPDATE "Event" SET "action" = 'other'`,
    'DELETE FROM "Event"',
    'TRUNCATE "Event" CASCADE',
    'ALTER TABLE "Event" DISABLE TRIGGER ALL',
    'DROP TABLE "EventDetail"',
    'DELETE FROM "EventHead"',
    `UPDATE "EventDetail" SET "salt" = ''`,
    'DELETE FROM "RefusedAttempt"',
    `UPDATE "Assessment" SET "outcome" = 'minimal'`,
    'DELETE FROM "ContactNote"',
    `UPDATE "ModerationDecision" SET "measure" = 'noAction'`,
    'DELETE FROM "ModerationDecision"',
    'DELETE FROM "ModerationCase"',
    'DELETE FROM "Notice"',
    'DELETE FROM "Appeal"',
    `UPDATE "ModerationNote" SET "text" = ''`,
    `UPDATE "LegalValue" SET "value" = 1`,
    'DELETE FROM "_prisma_migrations"',
    'SET session_replication_role = replica',
  ])('may not %s', async (statement) => {
    await expect(application.query(statement)).rejects.toThrow(/permission denied|must be owner|append-only/)
  })

  it('may do everything with a table of its own', async () => {
    await application.query(`INSERT INTO "Setting" ("key", "value") VALUES ('a', '{}')`)
    await application.query(`UPDATE "Setting" SET "value" = '1'`)
    expect((await application.query('DELETE FROM "Setting"')).rowCount).toBe(1)
  })
})

it('lets several processes migrate one server at once', async () => {
  const owner = inject('postgresUrl')
  await query(owner, 'DROP DATABASE IF EXISTS migrate_race WITH (FORCE)')
  await query(owner, 'CREATE DATABASE migrate_race')
  setConfiguration({ ...testConfiguration(withDatabase(owner, 'migrate_race')) })
  await closeDatabase()
  await openDatabase({ databaseUrl: withDatabase(owner, 'migrate_race') })
  const applied = await Promise.all([migrate(), migrate(), migrate()])
  expect(applied.filter((names) => names.length > 0)).toHaveLength(1)
  const rows = await query(
    withDatabase(owner, 'migrate_race'),
    'SELECT * FROM "_prisma_migrations" WHERE finished_at IS NOT NULL',
  )
  expect(rows.rowCount).toBe(applied.flat().length)
})

describe('one role for everything', () => {
  it('keeps the rights it needs for the next migration', async () => {
    const owner = inject('postgresUrl')
    await query(owner, 'DROP DATABASE IF EXISTS one_role WITH (FORCE)')
    await query(
      owner,
      `DO $$ BEGIN CREATE ROLE single LOGIN; EXCEPTION WHEN duplicate_object THEN NULL; END $$`,
    )
    await query(owner, 'CREATE DATABASE one_role OWNER single')
    for (const extension of ['pg_trgm', 'unaccent'])
      await query(withDatabase(owner, 'one_role'), `CREATE EXTENSION ${extension}`)
    const url = new URL(withDatabase(owner, 'one_role'))
    url.username = 'single'
    // The same role by another way, as beside a connection pooler.
    const direct = `${url}?application_name=direct`
    setConfiguration({ ...testConfiguration(url.toString()), migrationDatabaseUrl: direct })
    await closeDatabase()
    await openDatabase({ databaseUrl: url.toString() })
    expect(await migrate()).not.toEqual([])
    const right = `SELECT has_table_privilege('single', '"_prisma_migrations"', 'INSERT') AS may`
    expect((await query(url.toString(), right)).rows).toEqual([{ may: true }])
  })
})
