import { beforeEach, describe, expect, it } from 'vitest'
import { createChallenge } from '#test/factories/challenge'
import { createOrganisation } from '#test/factories/organisation'
import { keepSearch } from '#test/factories/saved-search'
import { createUser, viewerOf } from '#test/factories/user'
import { callAction, callLoader } from '#test/support/call-route'
import { useDatabase } from '#test/support/database'
import { renderPage } from '#test/support/render-page'
import { reconcileIndex } from '~/features/searching/operations/reconcile-index.server'
import { tellSavedSearches } from '~/features/searching/operations/tell-saved-searches.server'
import * as one from '~/features/searching/routes/saved-search'
import * as fresh from '~/features/searching/routes/saved-search-new'
import * as list from '~/features/searching/routes/saved-searches'
import * as search from '~/features/searching/routes/search'
import { db } from '~/platform/database/client.server'
import type { Viewer } from '~/platform/session/viewer.server'

useDatabase()
let anna: Viewer
let authorityId: string

beforeEach(async () => {
  authorityId = (await createOrganisation({ kind: 'authority', name: 'Amt Warnow' })).id
  anna = await viewerOf((await createUser()).id)
})
const NEW = '/mein-bereich/suchen/neu'
const save = (form: Record<string, string>, viewer: Viewer | null = anna) =>
  callAction(fresh, { path: NEW, viewer, form })
const change = (savedSearchId: string, form: Record<string, string>, viewer: Viewer | null = anna) =>
  callAction(one, { path: `/mein-bereich/suchen/${savedSearchId}`, params: { savedSearchId }, viewer, form })
const open = (savedSearchId: string, viewer: Viewer | null = anna) =>
  callLoader(one, { path: `/mein-bereich/suchen/${savedSearchId}`, params: { savedSearchId }, viewer })
const listed = async (viewer: Viewer | null = anna) =>
  callLoader(list, { path: '/mein-bereich/suchen', viewer })

describe('the page of the search', () => {
  it('offers to save what was asked for, to people who are signed out as well, and nothing without a question', async () => {
    const html = async (query: string, viewer: Viewer | null) => {
      const { data } = await callLoader(search, { path: `/suche${query}`, viewer })
      return renderPage({ component: search.default, data })
    }
    const address = 'href="/mein-bereich/suchen/neu?q=Br%C3%BCcke&amp;art=challenge"'
    const out = await html('?art=challenge&q=Br%C3%BCcke&sortierung=newest&seite=2', null)
    expect(out).toContain(address)
    expect(out).toContain('Nach der Anmeldung kommen Sie zu dieser Suche zurück')
    expect(out).not.toContain('href="/mein-bereich/suchen"')
    const inside = await html('?q=Br%C3%BCcke&art=challenge', anna)
    expect(inside).toContain(address)
    expect(inside).toContain('href="/mein-bereich/suchen"')
    expect(inside).toContain('Noch gibt es nichts')
    expect(await html('', anna)).not.toContain(NEW)
    for (const nothing of ['😀', 'die', '&|!'])
      expect(await html(`?q=${encodeURIComponent(nothing)}`, anna)).not.toContain(NEW)
  })

  it('keeps no search for signs or words that stand in every text: all of it would be news', async () => {
    for (const nothing of ['😀', 'die', '-', '\u200b']) {
      const query = `q=${encodeURIComponent(nothing)}`
      const { data } = await callLoader(fresh, { path: `${NEW}?${query}`, viewer: anna })
      expect(data.isEmpty).toBe(true)
      expect((await save({ name: 'Alles', query })).status).toBe(422)
    }
    expect(await db.savedSearch.count()).toBe(0)
  })

  it('leads whoever is signed out through the log-in and back to the same search', async () => {
    const target = `${NEW}?q=Br%C3%BCcke&art=challenge`
    const { status, location } = await callLoader(fresh, { path: target })
    expect([status, location]).toEqual([302, `/anmelden?${new URLSearchParams({ weiter: target })}`])
    const sent = await save({ name: 'x', query: 'q=x' }, null)
    expect(sent.status).toBe(401)
  })
})

describe('saving', () => {
  it('proposes a name, keeps the search once, and says what is missing', async () => {
    const { data } = await callLoader(fresh, { path: `${NEW}?q=Deich&art=challenge&ort=13003`, viewer: anna })
    expect(data.name).toMatch(/^Deich, Art: Herausforderung, Ort: /)
    for (const name of ['', ' ', 'x'.repeat(101)]) {
      const wrong = await save({ name, query: data.query })
      expect([name, wrong.status]).toEqual([name, 422])
    }
    expect((await save({ name: 'Leer', query: 'seite=2&art=unbekannt' })).status).toBe(422)
    const saved = await save({ name: 'Deiche', query: data.query })
    expect([saved.status, saved.location]).toEqual([303, '/mein-bereich/suchen'])
    // The same search, asked otherwise.
    await save({ name: 'Noch einmal', query: 'ort=13003&art=challenge&q=++Deich&seite=3&sortierung=newest' })
    expect((await db.savedSearch.findMany()).map(({ name }) => name)).toEqual(['Deiche'])
    const again = await callLoader(fresh, { path: `${NEW}?q=Deich&art=challenge&ort=13003`, viewer: anna })
    expect(again.data.sameId).not.toBeNull()
    expect(await renderPage({ component: fresh.default, data: again.data })).toContain('schon gespeichert')
  })

  it('answers 409 at the limit and keeps what was typed', async () => {
    await db.savedSearch.createMany({
      data: Array.from({ length: 50 }, (_, count) => ({
        ...{ userId: anna.id, name: `${count}`, query: `q=${count}`, queryHash: `${count}`, locale: 'de' },
        ...{ plan: {}, lookedTo: 0n, lookedAt: new Date() },
      })),
    })
    const full = await save({ name: 'Einundfünfzig', query: 'q=Deich' })
    expect(full.status).toBe(409)
    expect(full.data).toMatchObject({
      lastResult: { error: { '': ['reason.full'] }, initialValue: { name: 'Einundfünfzig' } },
    })
    expect(await db.savedSearch.count()).toBe(50)
  })
})

describe('my searches', () => {
  it('say what each asks for, finds now and told last, and only one’s own', async () => {
    await createChallenge({ authorityId, state: 'published', title: 'Deich eins' })
    await reconcileIndex()
    await keepSearch(anna.id, { text: 'Deich', name: 'Deiche' })
    await keepSearch((await createUser()).id, { text: 'Geheim', name: 'Von anderen' })
    expect((await listed()).data.searches).toMatchObject([
      { name: 'Deiche', text: 'Deich', total: 1, toldAt: null, address: '/suche?q=Deich', isPaused: false },
    ])
    await createChallenge({ authorityId, state: 'published', title: 'Deich zwei' })
    await reconcileIndex()
    await tellSavedSearches()
    const { data } = await listed()
    expect(data.searches).toMatchObject([{ total: 2, toldAt: expect.any(Date) }])
    expect(await renderPage({ component: list.default, data })).not.toMatch(/Von anderen|savedSearch\./)
    expect((await listed(null)).status).toBe(302)
  })

  it('show in both languages what was told, and by what it matched, without markup of others', async () => {
    const id = await keepSearch(anna.id, { text: 'Deich', filter: { kind: ['challenge'] } })
    await createChallenge({
      ...{ authorityId, state: 'published', title: 'Deich <script>alert(1)</script>' },
      english: { title: 'Dyke watch', summary: 'By drone.' },
    })
    await reconcileIndex()
    await tellSavedSearches()
    const shown = await renderPage({ component: one.default, data: (await open(id)).data })
    expect(shown).toMatch(/<mark>Deich<\/mark><\/span>; Art: Herausforderung/)
    expect(shown).not.toContain('<script>alert')
    const path = `/en/workspace/searches/${id}`
    const { data } = await callLoader(one, { path, params: { savedSearchId: id }, viewer: anna })
    const english = await renderPage({ component: one.default, data, locale: 'en' })
    expect(english).toMatch(/Dyke watch[\s\S]*Type: Challenge|Dyke watch[\s\S]*Kind: Challenge/)
  })

  it('are renamed, paused, resumed and deleted, twice as well as once', async () => {
    const id = await keepSearch(anna.id, { text: 'Deich' })
    expect((await change(id, { intent: 'rename', name: '', version: '1' })).status).toBe(422)
    expect((await change(id, { intent: 'rename', name: 'Deiche', version: '1' })).status).toBe(303)
    // sent twice: it is called so already
    expect((await change(id, { intent: 'rename', name: 'Deiche', version: '1' })).status).toBe(303)
    const stale = await change(id, { intent: 'rename', name: 'Dämme', version: '1' })
    expect([stale.status, stale.data]).toMatchObject([
      409,
      { stale: { name: 'Deiche', version: 2 }, lastResult: { initialValue: { name: 'Dämme' } } },
    ])
    for (const [intent, isPaused] of [
      ['pause', true],
      ['pause', true],
      ['resume', false],
      ['resume', false],
    ] as const) {
      expect((await change(id, { intent })).status).toBe(303)
      expect((await listed()).data.searches).toMatchObject([{ isPaused }])
    }
    expect((await change(id, { intent: 'explode' })).status).toBe(422)
    expect((await change(id, { intent: 'delete' })).location).toBe('/mein-bereich/suchen')
    expect((await change(id, { intent: 'delete' })).status).toBe(404)
    expect((await listed()).data.searches).toEqual([])
  })

  it('of somebody else are unknown on every path', async () => {
    const id = await keepSearch((await createUser()).id, { text: 'Geheim' })
    expect((await open(id)).status).toBe(404)
    for (const intent of ['rename', 'pause', 'resume', 'delete'])
      expect([intent, (await change(id, { intent, name: 'x', version: '1' })).status]).toEqual([intent, 404])
    for (const odd of ['x', "'", '01900000-0000-7000-8000-000000000000'])
      expect((await open(odd)).status).toBe(404)
    expect((await open(id, null)).status).toBe(302)
    expect((await db.savedSearch.findFirstOrThrow()).pausedAt).toBeNull()
  })
})
