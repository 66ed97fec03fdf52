import { describe, expect, it } from 'vitest'
import { syncAll } from '#search/mirror/sync.server'
import { authorizedFor } from '#test/factories/administration'
import { createChallenge } from '#test/factories/challenge'
import { createOrganisation } from '#test/factories/organisation'
import { useDatabase } from '#test/support/database'
import { RECORDED } from '#test/support/recorded-meilisearch'
import { LIVE, unsynced, useFaultServer, writeThings } from '#test/support/use-fault-server'
import { mirrorTo } from '#test/support/use-meilisearch'
import { retryDeadRows } from '~/features/administration/operations/handle-dead-rows.server'
import { troubledRows } from '~/features/administration/operations/view-outbox.server'
import { findThings } from '~/features/searching/operations/find-things.server'
import { searchCommand } from '~/features/searching/operations/search-command.server'
import { markChanged } from '~/outbox/append.server'
import { drainOutbox } from '~/outbox/worker.server'
import { transact } from '~/platform/database/client.server'
import { stateHandlers } from '~/platform/server/background'

useDatabase()
const scene = useFaultServer()

async function run(...args: string[]) {
  const lines: string[] = []
  const code = await searchCommand(args, (line) => lines.push(line))
  return { code, text: lines.join('\n') }
}

describe('the command', () => {
  it('says how far the mirror is behind, and why', async () => {
    await writeThings('Deich')
    expect((await run('status')).text).toContain(
      'Meilisearch has not taken in: 1 (0 on their way), the oldest for',
    )
    scene.server.fault = ({ method }) => (method === 'POST' ? { status: 403, body: RECORDED.badKey } : null)
    await syncAll()
    expect(await run('status')).toMatchObject({
      code: 1,
      text: expect.stringContaining('Writing pauses: invalid_api_key'),
    })
    scene.server.fault = () => null
    await run('rebuild')
    const { code, text } = await run('status')
    expect(code).toBe(0)
    expect(text).toContain('Engine: meilisearch, answers\nDocuments: 0\n')
    expect(text).toContain('Meilisearch has not taken in: 0 (0 on their way)')
  })

  it('fills and compares both engines', async () => {
    const { id } = await createOrganisation({ kind: 'authority', name: 'Amt Warnow' })
    await createChallenge({ authorityId: id, state: 'published', title: 'Deichschau' })
    expect(await run('rebuild')).toEqual({ code: 0, text: 'Filled anew: 2 documents' })
    scene.server.indexes.get(LIVE)?.clear()
    expect((await run('reconcile')).text).toBe('Mended: 2 missing, 0 stale, 0 that should not be there')
    expect(scene.server.idsOf(LIVE)).toHaveLength(2)
  })

  it('mends settings that somebody has changed', async () => {
    expect(await run('settings')).toEqual({ code: 0, text: 'All settings are as the code says' })
    scene.server.settings.set(LIVE, { ...scene.server.settings.get(LIVE), prefixSearch: 'indexingTime' })
    expect((await run('status')).text).toContain('other settings than the code: prefixSearch')
    expect(await run('settings')).toEqual({ code: 0, text: 'Set: prefixSearch' })
    expect((await run('settings')).text).toContain('as the code says')
    mirrorTo(undefined)
    expect((await run('settings')).text).toContain('There is no Meilisearch')
  })
})

it('a change goes to PostgreSQL and waits for nobody; the mirror follows', async () => {
  const { id } = await createOrganisation({ name: 'Leuchtturm GmbH' })
  scene.server.fault = () => 'refuse'
  await transact((tx) => markChanged(tx, 'organisation', id))
  await drainOutbox(stateHandlers)
  expect(await unsynced()).toMatchObject([{ kind: 'provider', entityId: id, taskUid: null }])
  const choice = { text: 'Leuchtturm', filter: {}, sort: 'relevance', page: 1 } as const
  expect(await findThings(choice, 'de', new Date())).toMatchObject({ isDegraded: true, total: 1 })
  scene.server.fault = () => null
  await syncAll()
  expect(scene.server.idsOf(LIVE)).toEqual([`provider-${id}`])
})

it('what the server does not take is seen on the page of the outbox, and sent again from there', async () => {
  scene.server.ending = () => ({ failed: 'invalid_document_id' })
  const [one] = await writeThings('Deich')
  await syncAll()
  const operator = await authorizedFor('outbox.manage')
  expect(await troubledRows(operator)).toMatchObject([
    { kind: 'state', name: 'searchMirror', error: 'invalid_document_id', isDead: true },
  ])
  scene.server.ending = () => 'succeeded'
  const row = { kind: 'state', id: `searchMirror challenge/${one?.id}` } as const
  expect(await retryDeadRows(operator, row)).toEqual({ ok: true, count: 1 })
  await drainOutbox(stateHandlers)
  await syncAll()
  expect([await unsynced(), scene.server.idsOf(LIVE)]).toEqual([[], [`challenge-${one?.id}`]])
  expect(await troubledRows(operator)).toEqual([])
})
