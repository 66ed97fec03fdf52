import { chmod, mkdir, mkdtemp, readFile, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { expect, it } from 'vitest'
import { lockFolder } from '~/platform/database/lock.server'
import { OtherMajorError, openPglite } from '~/platform/database/pglite.server'

const temporary = () => mkdtemp(path.join(tmpdir(), 'brueckenschlag-pglite-'))

it('keeps what was written, and knows the major it was written by', async () => {
  const folder = path.join(await temporary(), 'db')
  const first = await openPglite(folder)
  await first.exec('CREATE EXTENSION pg_trgm; CREATE TABLE kept AS SELECT 1 AS one')
  await first.close()
  expect((await readFile(path.join(folder, 'PG_VERSION'), 'utf8')).trim()).toBe('18')
  const again = await openPglite(folder)
  expect((await again.query('SELECT one FROM kept')).rows).toEqual([{ one: 1 }])
  await again.close()
})

it('keeps other users of the machine out, also of a folder that let them in before', async () => {
  const folder = path.join(await temporary(), 'db')
  const modeOf = async () => (await stat(folder)).mode & 0o777
  for (const before of [null, 0o755]) {
    if (before) await chmod(folder, before)
    const database = await openPglite(folder)
    expect(await modeOf()).toBe(0o700)
    await database.close()
  }
})

it('refuses the data of another major and leaves it alone', async () => {
  const folder = path.join(await temporary(), 'db')
  await mkdir(folder)
  await writeFile(path.join(folder, 'PG_VERSION'), '17\n')
  await expect(openPglite(folder)).rejects.toThrow(OtherMajorError)
  await expect(openPglite(folder)).rejects.toThrow(/PostgreSQL 17.*holds 18/)
  expect(await readFile(path.join(folder, 'PG_VERSION'), 'utf8')).toBe('17\n')
})

it('lets a folder without a lock file be taken by exactly one of many callers', async () => {
  const folder = await temporary()
  const taken = await Promise.allSettled(Array.from({ length: 20 }, () => lockFolder(folder)))
  expect(taken.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
})
