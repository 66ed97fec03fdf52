import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { expect, it } from 'vitest'
import { syncAll } from '#search/mirror/sync.server'
import { useDatabase } from '#test/support/database'
import { LIVE, unsynced, useFaultServer, writeThings } from '#test/support/use-fault-server'
import { opened } from '~/platform/database/client.server'
import { withSessionLock } from '~/platform/database/session-lock.server'

useDatabase()
const scene = useFaultServer()

it('a writer that is killed after the server took a batch leaves it to the next one, and nothing comes twice', async () => {
  const open = opened()
  if (open.engine !== 'postgres') throw new Error('Another process needs a server')
  const things = await writeThings('Deich', 'Moor')
  const folder = mkdtempSync(path.join(tmpdir(), 'brueckenschlag-killed-'))
  const { host, searchKey, writeKey, adminKey = '' } = scene.server.configured
  const writer = spawn(process.execPath, ['test/support/killed-writer.js'], {
    stdio: 'ignore',
    env: {
      ...{ PATH: process.env['PATH'], NODE_ENV: 'test', LOG_LEVEL: 'silent', DATA_DIR: folder },
      ...{ DATABASE_URL: open.url, SECRET_KEY: '1'.repeat(64), MEILISEARCH_HOST: host },
      ...{
        MEILISEARCH_SEARCH_KEY: searchKey,
        MEILISEARCH_WRITE_KEY: writeKey,
        MEILISEARCH_ADMIN_KEY: adminKey,
      },
    },
  })
  const [, signal] = await once(writer, 'exit')
  rmSync(folder, { recursive: true, force: true })
  expect(signal).toBe('SIGKILL')
  expect(scene.server.idsOf(LIVE), 'the server has it').toHaveLength(things.length)
  expect(await unsynced(), 'and nobody knows').toMatchObject([
    { taskUid: null, sentRevision: null },
    { taskUid: null, sentRevision: null },
  ])
  // The lock of the dead process is free.
  expect(await withSessionLock('search-mirror-writer', () => syncAll())).toBe(true)
  expect([await unsynced(), scene.server.idsOf(LIVE).length]).toEqual([[], things.length])
}, 120_000)
