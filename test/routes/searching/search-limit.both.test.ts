import { beforeEach, describe, expect, it } from 'vitest'
import { createChallenge } from '#test/factories/challenge'
import { createOrganisation } from '#test/factories/organisation'
import { createUser, viewerOf } from '#test/factories/user'
import { callLoader } from '#test/support/call-route'
import { useDatabase } from '#test/support/database'
import { reconcileIndex } from '~/features/searching/operations/reconcile-index.server'
import * as page from '~/features/searching/routes/search'
import * as suggestions from '~/features/searching/routes/suggestions'
import { db } from '~/platform/database/client.server'
import { LIMITS } from '~/platform/rate-limit.server'
import type { Viewer } from '~/platform/session/viewer.server'

useDatabase()
const HERE = '192.0.2.7'

beforeEach(async () => {
  const { id: authorityId } = await createOrganisation({ kind: 'authority' })
  await createChallenge({ authorityId, state: 'published', title: 'Brücken prüfen' })
  await reconcileIndex()
})

const search = (network: string, viewer: Viewer | null = null) =>
  callLoader(page, { path: '/suche?q=Br%C3%BCcken', network, viewer })
const suggest = (network: string, viewer: Viewer | null = null, typed = 'Br%C3%BC') =>
  callLoader(suggestions, { path: `/suche/vorschlaege?q=${typed}`, network, viewer })
/** As if all attempts of whoever has asked so far were used up. */
const useUp = (name: 'search' | 'suggest') =>
  db.rateLimit.updateMany({ data: { count: LIMITS[name].attempts } })

describe('searches', () => {
  it('are refused with 429 after more than people make, for one network only', async () => {
    expect(await search(HERE)).toMatchObject({ status: 200, data: { total: 1 } })
    await useUp('search')
    const refused = await search(HERE)
    expect(refused).toMatchObject({ status: 429, isThrown: true, data: null })
    expect(Number(refused.headers.get('Retry-After'))).toBeGreaterThan(0)
    expect(Number(refused.headers.get('Retry-After'))).toBeLessThanOrEqual(LIMITS.search.seconds)
    expect((await search('192.0.2.8')).status).toBe(200)
  })

  it('of one line of IPv6 count together, whatever address below it asks', async () => {
    await search('2001:db8:1:2::1')
    await useUp('search')
    expect((await search('2001:db8:1:2:ffff::9')).status).toBe(429)
    expect((await search('2001:db8:1:3::1')).status).toBe(200)
  })

  it('of people who are signed in count for each, not for their line', async () => {
    const anna = await viewerOf((await createUser()).id)
    const bert = await viewerOf((await createUser()).id)
    await search(HERE)
    await search(HERE, anna)
    await useUp('search')
    expect((await search('192.0.2.9', anna)).status).toBe(429)
    expect((await search(HERE, bert)).status).toBe(200)
    expect((await search(HERE)).status).toBe(429)
  })

  it('begin anew when the window has passed', async () => {
    await search(HERE)
    await useUp('search')
    await db.rateLimit.updateMany({ data: { resetAt: new Date(Date.now() - 1000) } })
    expect((await search(HERE)).status).toBe(200)
  })
})

describe('suggestions', () => {
  it('are none with 429 after more than people ask for; the search goes on', async () => {
    const before = await suggest(HERE)
    expect([before.status, JSON.parse(String(before.data)).suggestions.length]).toEqual([200, 1])
    await useUp('suggest')
    const refused = await suggest(HERE)
    expect([refused.status, JSON.parse(String(refused.data))]).toEqual([429, { suggestions: [] }])
    expect(refused.headers.get('Retry-After')).toMatch(/^[1-9]\d*$/)
    expect((await search(HERE)).status).toBe(200)
    expect((await suggest('192.0.2.8')).status).toBe(200)
  })

  it('that nobody looks up do not count', async () => {
    expect((await suggest(HERE, null, 'B')).status).toBe(200)
    expect(await db.rateLimit.count()).toBe(0)
  })
})
