import { expect, it } from 'vitest'
import { syncAll } from '#search/mirror/sync.server'
import { useDatabase } from '#test/support/database'
import { RECORDED } from '#test/support/recorded-meilisearch'
import {
  LIVE,
  mirror,
  syncAfterPause,
  unsynced,
  useFaultServer,
  writeThings,
} from '#test/support/use-fault-server'
import { mirrorTo } from '#test/support/use-meilisearch'

useDatabase()
const scene = useFaultServer()
const isWrite = (path: string, method: string) => method === 'POST' && path.endsWith('/documents')
const forgotten = () =>
  scene.server.asked.filter(({ method, path }) => method === 'DELETE' && path === '/tasks')
const fill = () => {
  scene.server.fault = ({ path, method }) =>
    isWrite(path, method) ? { status: 422, body: RECORDED.noSpace } : null
}

it('a full server is asked to forget what has ended, by the key for indexes, and takes the rest later', async () => {
  await writeThings('Deich')
  await syncAll()
  expect(scene.server.tasks.length).toBeGreaterThan(0)
  fill()
  const [waiting] = await writeThings('Moor')
  expect(await syncAll()).toBe(false)
  expect(forgotten()).toMatchObject([{ key: scene.server.configured.adminKey }])
  expect(scene.server.tasks).toEqual([])
  expect(await mirror()).toMatchObject({ pausedBecause: 'no_space_left_on_device' })
  expect(await unsynced()).toMatchObject([{ entityId: waiting?.id, deadAt: null }])
  scene.server.fault = () => null
  expect(await syncAfterPause()).toBe(true)
  expect([await unsynced(), scene.server.idsOf(LIVE).length]).toEqual([[], 2])
})

it('what was on its way when its task was forgotten is sent again', async () => {
  scene.server.ending = () => 'open'
  await writeThings('Deich')
  const rounds = [1, 2]
  await syncAll({ goesOn: () => rounds.pop() !== undefined })
  expect(await unsynced()).toMatchObject([{ taskUid: expect.any(BigInt) }])
  scene.server.tasks = []
  scene.server.ending = () => 'succeeded'
  expect(await syncAll()).toBe(true)
  expect(scene.server.idsOf(LIVE)).toHaveLength(1)
})

it('without the key for indexes nothing is forgotten, and nothing is lost either', async () => {
  mirrorTo({ ...scene.server.configured, adminKey: undefined })
  fill()
  await writeThings('Deich')
  expect(await syncAll()).toBe(false)
  expect(forgotten()).toEqual([])
  scene.server.fault = () => null
  expect(await syncAfterPause()).toBe(true)
})
