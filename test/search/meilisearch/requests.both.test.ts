import { describe, expect, it } from 'vitest'
import { syncAll } from '#search/mirror/sync.server'
import { useDatabase } from '#test/support/database'
import type { Asked, Fault } from '#test/support/fault-server'
import { RECORDED } from '#test/support/recorded-meilisearch'
import {
  LIVE,
  mirror,
  syncAfterPause,
  unsynced,
  useFaultServer,
  writeThings,
} from '#test/support/use-fault-server'

useDatabase()
const scene = useFaultServer()
const isWrite = ({ method, path }: Asked) => method === 'POST' && path.includes('/documents')
const breakWrites = (fault: Fault) => {
  scene.server.fault = (asked) => (isWrite(asked) ? fault : null)
}
const repair = () => {
  scene.server.fault = () => null
}
/** Fails once more. @returns how long the pause lasts at most, and at least, however long the failure took itself */
async function pauseAfter(failure: () => Promise<unknown>) {
  const before = Date.now()
  await failure()
  const until = (await mirror()).pausedUntil?.getTime() ?? 0
  return { most: (until - before) / 1000, least: (until - Date.now()) / 1000 }
}
const idsOf = (things: { id: string }[]) => things.map(({ id }) => `challenge-${id}`).sort()

describe('a change that the server does not take', () => {
  it.each<[string, Fault, string]>([
    ['the connection is refused', 'refuse', 'unreachable'],
    ['the answer breaks off', 'cut', 'unreachable'],
    ['the answer is broken JSON', 'brokenJson', 'not_json'],
    ['a proxy answers 502 with HTML', { status: 502, body: RECORDED.html }, 'http_502'],
    ['a proxy answers 200 with HTML', { status: 200, body: RECORDED.html }, 'not_json'],
    ['the key is missing', { status: 401, body: RECORDED.noKey }, 'missing_authorization_header'],
    ['the key is not taken', { status: 403, body: RECORDED.badKey }, 'invalid_api_key'],
    ['there is no index', { status: 404, body: RECORDED.noIndex }, 'index_not_found'],
    ['the disk is full', { status: 422, body: RECORDED.noSpace }, 'no_space_left_on_device'],
    [
      'too much is asked',
      { status: 503, body: RECORDED.tooMany, headers: { 'retry-after': '10' } },
      'too_many_search_requests',
    ],
  ])('stays due when %s, and comes when it works again', async (_, fault, code) => {
    breakWrites(fault)
    const things = await writeThings('Deich', 'Moor')
    expect(await syncAll()).toBe(false)
    expect(await unsynced()).toMatchObject([
      { taskUid: null, deadAt: null },
      { taskUid: null, deadAt: null },
    ])
    expect(await mirror()).toMatchObject({ pausedBecause: code, failures: 1 })
    repair()
    expect(await syncAll()).toBe(false)
    expect(scene.server.idsOf(LIVE)).toEqual([])
    expect(await syncAfterPause()).toBe(true)
    expect([await unsynced(), scene.server.idsOf(LIVE)]).toEqual([[], idsOf(things)])
    expect(await mirror()).toMatchObject({ pausedBecause: null, failures: 0 })
  })

  it('is tried later each time, and as late as the server asks for', async () => {
    breakWrites({ status: 502, body: RECORDED.html })
    await writeThings('Deich')
    for (let attempt = 0; attempt < 4; attempt += 1) {
      const { most, least } = await pauseAfter(syncAfterPause)
      expect(most).toBeGreaterThan(0.75 * 2 ** attempt - 0.01)
      expect(least).toBeLessThanOrEqual(2 ** attempt + 0.1)
    }
    breakWrites({ status: 503, body: RECORDED.tooMany, headers: { 'retry-after': '10' } })
    const { most, least } = await pauseAfter(syncAfterPause)
    expect(most).toBeGreaterThan(9.9)
    expect(least).toBeLessThanOrEqual(10.1)
  })

  it('waits for a person where the key is not taken or the disk is full', async () => {
    breakWrites({ status: 403, body: RECORDED.badKey })
    await writeThings('Deich')
    expect((await pauseAfter(syncAll)).most).toBeGreaterThan(200)
  })

  it('has a missing index filled anew', async () => {
    breakWrites({ status: 404, body: RECORDED.noIndex })
    await writeThings('Deich')
    await syncAll()
    expect((await mirror()).rebuildAskedAt).not.toBeNull()
  })
})

describe('a batch that is too large', () => {
  it('is halved until it fits', async () => {
    scene.server.fault = (asked) =>
      isWrite(asked) && asked.ids.length > 3 ? { status: 413, body: RECORDED.html } : null
    const things = await writeThings(...Array.from({ length: 10 }, (_, index) => `Deich ${index}`))
    expect(await syncAll()).toBe(true)
    expect([await unsynced(), scene.server.idsOf(LIVE)]).toEqual([[], idsOf(things)])
  })

  it('is put aside where a single document is too large', async () => {
    scene.server.fault = (asked) => (isWrite(asked) ? { status: 413, body: RECORDED.tooLarge } : null)
    await writeThings('Deich')
    expect(await syncAll()).toBe(true)
    expect(await unsynced()).toMatchObject([{ error: 'payload_too_large', deadAt: expect.any(Date) }])
  })
})
