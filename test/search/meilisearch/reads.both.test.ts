import { beforeEach, describe, expect, it } from 'vitest'
import { meilisearchEngine } from '#search/meilisearch/engine.server'
import { postgresEngine } from '#search/postgres/engine.server'
import { standingIn } from '#search/standing-in.server'
import { AT, searchFor } from '#test/search/contract/things'
import { useDatabase } from '#test/support/database'
import type { Fault } from '#test/support/fault-server'
import { RECORDED } from '#test/support/recorded-meilisearch'
import { useFaultServer, writeThings } from '#test/support/use-fault-server'

useDatabase()
const scene = useFaultServer()
let now = 0
let engine = standingIn(meilisearchEngine, postgresEngine)
let deich: { kind: string; id: string }

beforeEach(async () => {
  now = 1_000_000
  engine = standingIn(meilisearchEngine, postgresEngine, { milliseconds: 400, now: () => now })
  const [one] = await writeThings('Deich', 'Deichbau')
  if (!one) throw new Error('one thing is needed')
  deich = one
})
const breakWith = (fault: Fault | null) => {
  scene.server.fault = () => fault
}

const OUTAGES: [string, Fault][] = [
  ['refuses the connection', 'refuse'],
  ['hangs', 'hang'],
  ['breaks off', 'cut'],
  ['answers with broken JSON', 'brokenJson'],
  ['is a proxy’s HTML page', { status: 502, body: RECORDED.html }],
  ['does not take the key', { status: 403, body: RECORDED.badKey }],
  ['has no index', { status: 400, body: RECORDED.noIndexInMultiSearch }],
  [
    'has an error inside',
    { status: 500, body: { message: 'x', code: 'internal', type: 'internal', link: '' } },
  ],
  ['is asked too much', { status: 503, body: RECORDED.tooMany, headers: { 'retry-after': '10' } }],
]

describe('a server that does not answer', () => {
  it.each(OUTAGES)('%s: PostgreSQL answers, and says that it stands in', async (_, fault) => {
    breakWith(fault)
    const start = performance.now()
    const answer = await engine.search(searchFor('Deich', { withFacets: true }))
    expect(performance.now() - start).toBeLessThan(5_000)
    expect([answer.isDegraded, answer.engine, answer.total]).toEqual([true, 'postgresql', 2])
    expect(answer.facets?.kind).toEqual({ challenge: 2 })
    expect((await engine.suggest('Deichb', 'de', 5, AT)).length).toBe(1)
    expect(await engine.similar(deich, ['challenge'], 'de', 5)).toEqual(
      await postgresEngine.similar(deich, ['challenge'], 'de', 5),
    )
  })

  it('answers by itself where nothing is wrong', async () => {
    const answer = await engine.search(searchFor('Deich'))
    expect([answer.isDegraded, answer.engine]).toEqual([false, 'meilisearch'])
  })

  it('throws where we have asked wrongly, so that it is seen', async () => {
    breakWith({ status: 400, body: RECORDED.badFilter })
    await expect(engine.search(searchFor('Deich'))).rejects.toThrow('invalid_search_filter')
  })

  it('throws what is no failure of the server', async () => {
    const broken = { ...meilisearchEngine, search: () => Promise.reject(new TypeError('ours')) }
    await expect(standingIn(broken, postgresEngine).search(searchFor('Deich'))).rejects.toThrow('ours')
  })

  it('is nothing that a person who has gone on should wait for', async () => {
    breakWith('hang')
    const gone = AbortSignal.timeout(50)
    await expect(engine.search(searchFor('Deich'), gone)).rejects.toThrow()
  })

  it('is not asked for a while after three failures, and is tried again then', async () => {
    breakWith('refuse')
    for (let count = 0; count < 3; count += 1) await engine.search(searchFor('Deich'))
    breakWith(null)
    scene.server.asked.length = 0
    expect((await engine.search(searchFor('Deich'))).isDegraded).toBe(true)
    expect(scene.server.asked).toEqual([])
    now += 6_000
    expect((await engine.search(searchFor('Deich'))).isDegraded).toBe(false)
  })

  it('never learns a key but the one for searching', async () => {
    scene.server.asked.length = 0
    await engine.search(searchFor('Deich', { withFacets: true }))
    await engine.suggest('Deich', 'de', 5, AT)
    expect(new Set(scene.server.asked.map(({ key }) => key))).toEqual(new Set(['a-key-for-searching']))
  })
})
