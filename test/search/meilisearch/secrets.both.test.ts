import { describe, expect, it, vi } from 'vitest'
import type { Key } from '#search/engine'
import { meilisearchClient } from '#search/meilisearch/client.server'
import { meilisearchEngine } from '#search/meilisearch/engine.server'
import { LIVE_INDEX } from '#search/meilisearch/names'
import { reconcileMirror } from '#search/mirror/reconcile.server'
import { createChallenge } from '#test/factories/challenge'
import { createOrganisation } from '#test/factories/organisation'
import { AT, searchFor, thing } from '#test/search/contract/things'
import { useDatabase } from '#test/support/database'
import { hasMeilisearch, useMeilisearch } from '#test/support/use-meilisearch'
import { reconcileIndex } from '~/features/searching/operations/reconcile-index.server'

const WORD = 'zirbelkieferngeheimnis'
/** What is public, by which the channels lead to what stands beside it. */
const TITLE = 'Deichschau mit Drohnen'
const PUBLIC = thing({ kind: 'challenge', title: TITLE, summary: 'Drohnen über dem Deich' })
let beside: Key = PUBLIC
/** All but the last letter: an answer that repeats what was asked is no leak. */
const ASKED = WORD.slice(0, -1)

/** Each way in which somebody could get to see something, as the text of its answer. */
const CHANNELS: Record<string, () => Promise<unknown>> = {
  'the hits of a word': async () => (await meilisearchEngine.search(searchFor(ASKED))).hits,
  'the hits without a word': async () => (await meilisearchEngine.search(searchFor(''))).hits,
  'what may have been meant': async () =>
    (await meilisearchEngine.search(searchFor(`${WORD.slice(0, -2)}${WORD.slice(-1)}`))).correction,
  'the facets': async () => (await meilisearchEngine.search(searchFor('', { withFacets: true }))).facets,
  suggestions: () => meilisearchEngine.suggest(ASKED, 'de', 20, AT),
  'similar things': () => meilisearchEngine.similar(beside, ['challenge', 'provider'], 'de', 20),
  'everything that a key for searching may read': () =>
    meilisearchClient('searchKey')
      .index(LIVE_INDEX)
      .search('', { limit: 1000, facets: ['*'] }),
  'everything in the index': () =>
    meilisearchClient('writeKey').index(LIVE_INDEX).getDocuments({ limit: 1000 }),
}

const leaks = async (channel: string) => JSON.stringify(await CHANNELS[channel]?.()).includes(WORD)

/** What must be in the index for a channel to show it. */
const planted = () =>
  thing({
    kind: 'challenge',
    id: `a-${WORD}`,
    title: `Deichschau mit Drohnen ${WORD}`,
    summary: `Drohnen über dem Deich ${WORD}`,
    districts: [WORD],
    domains: [WORD],
  })

describe.runIf(hasMeilisearch())('secrets in Meilisearch', () => {
  vi.setConfig({ testTimeout: 120_000 })
  useDatabase()
  useMeilisearch()

  it('each channel shows a leak that was planted', async () => {
    beside = PUBLIC
    await meilisearchEngine.upsert([PUBLIC, planted()])
    for (const channel of Object.keys(CHANNELS)) expect(await leaks(channel), channel).toBe(true)
    await meilisearchEngine.remove([planted()])
    for (const channel of Object.keys(CHANNELS))
      expect(await leaks(channel), `${channel}, then removed`).toBe(false)
  })

  it('no channel shows what is not public', async () => {
    const authority = await createOrganisation({ kind: 'authority', name: 'Amt Warnow', contactName: WORD })
    const about = { authorityId: authority.id, title: `Deichschau ${WORD}`, problem: WORD, summary: WORD }
    await createChallenge({ ...about, state: 'draft' })
    await createChallenge({ ...about, state: 'inApproval' })
    await createOrganisation({ name: `Werft ${WORD}`, state: 'unverified' })
    await createOrganisation({ name: `Werft ${WORD}`, state: 'closed' })
    await createOrganisation({ name: 'Werft', contactEmail: `${WORD}@example.org`, contactName: WORD })
    const { id } = await createChallenge({
      authorityId: authority.id,
      state: 'published',
      title: TITLE,
    })
    await createChallenge({ authorityId: authority.id, state: 'published', title: `${TITLE} und Booten` })
    await reconcileIndex()
    await reconcileMirror()
    beside = { kind: 'challenge', id }
    expect(await CHANNELS['similar things']?.()).not.toEqual([])
    expect((await meilisearchEngine.search(searchFor('Deichschau'))).hits).toHaveLength(2)
    for (const channel of Object.keys(CHANNELS)) expect(await leaks(channel), channel).toBe(false)
  })
})
