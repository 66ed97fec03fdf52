import { beforeEach, describe, expect, it } from 'vitest'
import { postgresEngine } from '#search/postgres/engine.server'
import { createChallenge } from '#test/factories/challenge'
import { createForeignChallenge, createForeignSource } from '#test/factories/foreign-challenge'
import { createOrganisation } from '#test/factories/organisation'
import { searchFor } from '#test/search/contract/things'
import { callLoader } from '#test/support/call-route'
import { useDatabase } from '#test/support/database'
import * as foreignList from '~/features/challenges/routes/foreign-list'
import * as challengeList from '~/features/challenges/routes/list'
import * as authorityList from '~/features/profiles/routes/authority-list'
import * as listedList from '~/features/profiles/routes/listed-list'
import * as providerList from '~/features/profiles/routes/provider-list'
import * as researchList from '~/features/profiles/routes/research-list'
import { reconcileIndex } from '~/features/searching/operations/reconcile-index.server'
import { db } from '~/platform/database/client.server'

useDatabase()
const HOUR = 3_600_000
const hours = (count: number) => new Date(Date.now() + count * HOUR)
let authority: { id: string }
beforeEach(async () => {
  authority = await createOrganisation({ kind: 'authority', name: 'Amt Warnow' })
})
const post = (title: string, more = {}) =>
  createChallenge({ authorityId: authority.id, state: 'published', title, ...more })
const ORGANISATION_LISTS = {
  '/anbieter': providerList,
  '/forschung': researchList,
  '/behoerden': authorityList,
  '/verzeichnis': listedList,
}

/** The titles that a list shows for a query, in order, whichever list it is, with its count. */
async function shown(
  path: string,
  query = '',
): Promise<{ titles: string[]; total: number; next: string | null }> {
  if (path.endsWith('anderswo')) {
    const { data } = await callLoader(foreignList, { path: `${path}?${query}` })
    return { titles: data.rows.map(({ title }) => title), total: data.total, next: data.next }
  }
  if (path.endsWith('herausforderungen')) {
    const { data } = await callLoader(challengeList, { path: `${path}?${query}` })
    const total = Object.values(data.counts).reduce((sum, count) => sum + count, 0)
    const next = data.pages.next && `${path}?${query}&after=${data.pages.next}`
    return { titles: data.challenges.map(({ title }) => title.text), total, next }
  }
  const module = ORGANISATION_LISTS[path as keyof typeof ORGANISATION_LISTS]
  const { list } = (await callLoader(module, { path: `${path}?${query}` })).data
  return { titles: list.rows.map(({ name }) => name), total: list.total, next: list.next }
}
const LISTS = ['/herausforderungen', '/herausforderungen/anderswo', ...Object.keys(ORGANISATION_LISTS)]
const PARAMETER = (path: string) => (path.startsWith('/herausforderungen') ? 'text' : 'q')
const search = (path: string, text: string, more = '') =>
  shown(path, `${PARAMETER(path)}=${encodeURIComponent(text)}${more}`)

/** One thing of everything that a list can show, in every state in which it does. */
async function createEverything() {
  for (const state of ['published', 'opened', 'withdrawn', 'archived'] as const)
    await post(`Lotsendienst ${state}`, { state })
  await post('Lotsendienst vorbei', { deadlineAt: hours(-1) })
  for (const kind of [
    'company',
    'freelancer',
    'network',
    'researchCentre',
    'innovationCentre',
    'authority',
  ] as const) {
    await createOrganisation({ kind, name: `Seezeichenwerk ${kind}` })
    await createOrganisation({ kind, state: 'listed', name: `Seezeichenliste ${kind}` })
  }
  await createOrganisation({
    state: 'listed',
    name: 'Seezeichenliste aufgelöst',
    dissolvedOn: new Date('2026-01-01'),
  })
  for (const isMatched of [true, false]) {
    await createForeignSource({ name: `Quelle ${isMatched}`, isMatched })
    await createForeignChallenge({ source: `Quelle ${isMatched}`, title: `Fahrrinne ${isMatched}` })
  }
}

it('each row of each list is found by its title, with the index and before there is one', async () => {
  await createEverything()
  for (const isIndexed of [false, true]) {
    if (isIndexed) await reconcileIndex()
    for (const path of LISTS) {
      const all = await shown(path)
      expect([path, all.titles.length > 0, all.titles.length]).toEqual([path, true, all.total])
      for (const title of all.titles)
        expect([path, (await search(path, title)).titles]).toEqual([path, expect.arrayContaining([title])])
    }
  }
})

describe('the words of a filter', () => {
  it.each(['Bruecke', 'brücken', 'Prüfung', 'Brükenprüfung', 'Brückenprü'])(
    'find what the search finds: %s',
    async (text) => {
      await post('Brückenprüfung')
      await post('Wartelisten der Kitas')
      await createOrganisation({ name: 'Werft', summary: 'Software für die Brückenprüfung.' })
      await createOrganisation({ state: 'listed', name: 'Verein Brückenprüfung' })
      await createForeignSource({ name: 'Sammlung', isMatched: true })
      await createForeignChallenge({ source: 'Sammlung', title: 'Brückenprüfung', language: 'de' })
      await reconcileIndex()
      for (const path of ['/herausforderungen', '/herausforderungen/anderswo', '/anbieter', '/verzeichnis']) {
        const { titles, total } = await search(path, text)
        expect([path, titles.length, total]).toEqual([path, 1, 1])
      }
      const { hits } = await postgresEngine.search(searchFor(text, { filter: { kind: ['challenge'] } }))
      expect(hits).toHaveLength(1)
    },
  )

  it('find in what is only listed of other sources by letters, with either writing of an umlaut', async () => {
    await createForeignSource({ name: 'Liste', isMatched: false })
    await createForeignChallenge({
      source: 'Liste',
      title: 'Brücken in Graz',
      summary: 'Risse messen',
      language: 'de',
    })
    await reconcileIndex()
    for (const text of ['Bruecken', 'brücke', 'risse graz', '%'])
      expect([text, (await search('/herausforderungen/anderswo', text)).total]).toEqual([
        text,
        text === '%' ? 0 : 1,
      ])
  })

  it.each(['" " -x', '\u0000', '%', "O'Brien \\ '; --", '🦔', 'x'.repeat(300), '-', 'und'])(
    'take %j for what it is',
    async (text) => {
      await createEverything()
      for (const path of LISTS) expect((await search(path, text)).titles).toBeInstanceOf(Array)
    },
  )

  it('never show what is not public, whatever the index says', async () => {
    const draft = await post('Leuchtturm', { state: 'draft' })
    const hidden = await createOrganisation({ state: 'unverified', name: 'Leuchtturm' })
    const facts = { districts: [], domains: [], capabilities: [], deadlineAt: null, budgetMaxCents: null }
    const thing = (kind: string, id: string) => ({
      ...{
        kind,
        id,
        language: 'de' as const,
        english: null,
        organisation: '',
        status: 'open',
        statusAfter: null,
      },
      ...{ texts: { title: 'Leuchtturm', summary: '', body: '' }, publishedAt: new Date(), ...facts },
    })
    await postgresEngine.upsert([thing('challenge', draft.id), thing('provider', hidden.id)])
    for (const path of LISTS)
      expect([path, await search(path, 'Leuchtturm')]).toEqual([path, { titles: [], total: 0, next: null }])
  })
})

describe('the order', () => {
  it('is by what fits best, unless somebody wants the order of the list', async () => {
    await post('Akten ordnen', { summary: 'Auch ein Deich kommt vor.', deadlineAt: hours(2) })
    await post('Deich prüfen', { deadlineAt: hours(20) })
    await createOrganisation({
      name: 'Archiv',
      summary: 'Wir lesen alte Akten, Karten und Bücher, auch zu Deichen.',
    })
    await createOrganisation({ name: 'Deichwerk' })
    await reconcileIndex()
    expect((await search('/herausforderungen', 'Deich')).titles).toEqual(['Deich prüfen', 'Akten ordnen'])
    const nearest = await search('/herausforderungen', 'Deich', '&sortierung=deadline')
    expect(nearest.titles).toEqual(['Akten ordnen', 'Deich prüfen'])
    expect((await search('/anbieter', 'Deich')).titles).toEqual(['Deichwerk', 'Archiv'])
    expect((await search('/anbieter', 'Deich', '&sortierung=name')).titles).toEqual(['Archiv', 'Deichwerk'])
  })

  it.each(['', '&sortierung=name'])(
    'leads through all pages and back, each row once (%s)',
    async (order) => {
      for (let count = 0; count < 60; count += 1)
        await createOrganisation({ name: `Deichwerk ${String(count).padStart(2, '0')}`, state: 'listed' })
      await reconcileIndex()
      const titles: string[] = []
      let address = `/verzeichnis?q=Deich${order}`
      const pages: string[] = []
      for (;;) {
        pages.push(address)
        const { list } = (await callLoader(listedList, { path: address })).data
        expect(list.total).toBe(60)
        titles.push(...list.rows.map(({ name }) => name))
        // What comes into the index meanwhile moves no page.
        await createOrganisation({ name: `Neubau ${pages.length}`, summary: 'Deich' })
        await reconcileIndex()
        if (!list.next) break
        address = list.next
      }
      expect(pages).toHaveLength(3)
      expect(titles).toEqual([...titles].sort())
      expect(new Set(titles).size).toBe(60)
      const last = (await callLoader(listedList, { path: address })).data.list
      const back = (await callLoader(listedList, { path: last.previous ?? '' })).data.list
      expect(back.rows.map(({ name }) => name)).toEqual(titles.slice(25, 50))
      const first = (await callLoader(listedList, { path: back.previous ?? '' })).data.list
      expect([first.rows.map(({ name }) => name), first.previous]).toEqual([titles.slice(0, 25), null])
    },
    120_000,
  )

  it('leads through the pages of the challenges, the phase and the counts being the list’s own', async () => {
    for (let count = 0; count < 25; count += 1) await post(`Deich ${count}`, { deadlineAt: hours(count + 1) })
    for (let count = 0; count < 3; count += 1)
      await post(`Deich zu ${count}`, { deadlineAt: hours(-1 - count) })
    await reconcileIndex()
    const first = await search('/herausforderungen', 'Deich', '&phase=open')
    const { data } = await callLoader(challengeList, { path: first.next ?? '' })
    const second = data.challenges.map(({ title }) => title.text)
    expect([first.titles.length, second.length, data.pages.next]).toEqual([20, 5, null])
    expect(new Set([...first.titles, ...second]).size).toBe(25)
    expect(data.counts).toMatchObject({ open: 25, closed: 3 })
    const gone = await db.challenge.findFirstOrThrow({ where: { title: first.titles.at(-1) ?? '' } })
    await db.challenge.update({ where: { id: gone.id }, data: { state: 'draft' } })
    expect((await callLoader(challengeList, { path: first.next ?? '' })).status).toBe(200)
  })
})
