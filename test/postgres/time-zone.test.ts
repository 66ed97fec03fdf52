import { expect, it } from 'vitest'
import { createWorkerDatabase, query } from '#test/support/postgres-cluster'
import { connectPostgres } from '~/platform/database/postgres.server'

it('works in UTC on a server that is set to Berlin, so that no time is shifted', async () => {
  const name = `zone_${process.pid}`
  const url = await createWorkerDatabase(name)
  await query(url, `ALTER DATABASE ${name} SET timezone TO 'Europe/Berlin'`)
  expect((await query(url, 'SHOW timezone')).rows).toEqual([{ TimeZone: 'Europe/Berlin' }])
  const pool = connectPostgres(url)
  expect((await pool.query('SHOW timezone')).rows).toEqual([{ TimeZone: 'UTC' }])
  await pool.end()
})
