import { beforeEach, describe, expect, it } from 'vitest'
import { SEARCH_KINDS } from '#search/kinds/registry.server'
import { createChallenge } from '#test/factories/challenge'
import { createComment } from '#test/factories/comment'
import { createConsultation } from '#test/factories/consultation'
import { createForeignChallenge, createForeignSource } from '#test/factories/foreign-challenge'
import { createOfficialAnswer } from '#test/factories/official-answer'
import { createOrganisation } from '#test/factories/organisation'
import { createPilot } from '#test/factories/pilot'
import { createQuestion } from '#test/factories/question'
import { createEntry } from '#test/factories/register'
import { callLoader } from '#test/support/call-route'
import { statementsOf } from '#test/support/count-statements'
import { useDatabase } from '#test/support/database'
import { renderPage } from '#test/support/render-page'
import { reconcileIndex } from '~/features/searching/operations/reconcile-index.server'
import * as page from '~/features/searching/routes/search'
import * as suggestions from '~/features/searching/routes/suggestions'
import { FOUND_KINDS } from '~/features/searching/search-address'
import { db } from '~/platform/database/client.server'

useDatabase()
const EVIL = '<script>alert(1)</script>'
let authority: { id: string }

beforeEach(async () => {
  authority = await createOrganisation({ kind: 'authority', name: 'Amt Warnow', districts: ['13003'] })
})
const search = (query = '', locale: 'de' | 'en' = 'de') =>
  callLoader(page, { path: `${locale === 'de' ? '/suche' : '/en/search'}${query}` })
const html = async (query = '', locale: 'de' | 'en' = 'de') =>
  renderPage({ component: page.default, data: (await search(query, locale)).data, locale })

it('says that it cannot search for signs or words of every text, and calls nothing a hit for them', async () => {
  await post('Brücken prüfen')
  await reconcileIndex()
  for (const nothing of ['😀', 'die']) {
    const page = await html(`?q=${encodeURIComponent(nothing)}`)
    expect(page).toContain(`Nach „${nothing}“ können wir nicht suchen. Ohne diese Eingabe:`)
    expect(page).not.toContain('Treffer zu „')
  }
  expect(await html('?q=the', 'en')).toContain('We cannot search for “the”')
})

it('shows nothing that turns the words around it backwards, and reads a word through what nobody sees', async () => {
  await post('Brücken prüfen')
  await reconcileIndex()
  const { data } = await search(`?q=${encodeURIComponent('\u202eBr\u00adü\u200bcken\u2066')}`)
  expect(data).toMatchObject({ title: 'Suche: Brücken', choice: { text: 'Brücken' }, total: 1 })
})

const titles = async (query: string, locale: 'de' | 'en' = 'de') =>
  (await search(query, locale)).data.hits.map(({ title }) => title.map(({ text }) => text).join(''))
const post = (title: string, more = {}) =>
  createChallenge({ authorityId: authority.id, state: 'published', title, ...more })

/** One more of every kind, all about the same word: all of them have room on two pages. */
async function createEverything(size: number) {
  await createForeignSource({ name: `Sammlung ${size}`, isMatched: true })
  const count = size
  const { id } = await post(`Leuchtfeuer prüfen ${count}`)
  const given = { answeredAt: new Date(), answeredById: authority.id, answer: 'Ja.' }
  await createQuestion({
    challengeId: id,
    number: 1,
    text: 'Welches Leuchtfeuer?',
    state: 'answered',
    ...given,
  })
  await createComment({ subjectId: id, authorId: authority.id, body: 'Ein Leuchtfeuer für alle.' })
  await createOfficialAnswer({
    ...{ subjectId: id, organisationId: authority.id, status: 'partly' },
  })
  for (const kind of ['company', 'researchCentre', 'innovationCentre', 'authority'] as const)
    await createOrganisation({ kind, name: `Leuchtfeuer ${kind} ${count}` })
  await createConsultation({
    organisationId: authority.id,
    state: 'published',
    title: `Leuchtfeuer am Hafen ${count}`,
  })
  await createForeignChallenge({ source: `Sammlung ${size}`, title: `Leuchtfeuer abroad ${count}` })
  const ofAuthority = { authorityId: authority.id, state: 'published' } as const
  await createPilot({ ...ofAuthority, title: `Leuchtfeuer am Bild erkennen ${count}` })
  await createEntry({
    ...ofAuthority,
    says: { name: `Leuchtfeuerfinder ${count}`, goal: 'Jedes Leuchtfeuer.' },
  })
  await reconcileIndex()
}

it('finds every kind of the registry, with names for each, in at most twelve statements however many', async () => {
  expect(FOUND_KINDS).toEqual(SEARCH_KINDS.map(({ name }) => name))
  const counts: number[] = []
  for (const size of [1, 2]) {
    await createEverything(size)
    await search('?q=Leuchtfeuer')
    const statements = await statementsOf(async () => {
      await search('?q=Leuchtfeuer')
    })
    const pages = [await search('?q=Leuchtfeuer'), await search('?q=Leuchtfeuer&seite=2')]
    const found = pages.flatMap(({ data }) => data.hits.map(({ kind }) => kind))
    expect(new Set(found)).toEqual(new Set(FOUND_KINDS))
    counts.push(statements.length)
  }
  expect(counts[0]).toBe(counts[1])
  expect(counts[0]).toBeLessThanOrEqual(12)
  expect(await html('?q=Leuchtfeuer')).not.toMatch(/search\.(kind|status|facet)\./)
}, 120_000)

describe('the page', () => {
  it('shows what matches, from whom, until when and for how much, and leads there', async () => {
    const deadlineAt = new Date(Date.now() + 10 * 86_400_000)
    const { id } = await post('Brücken prüfen', { deadlineAt, budgetMaxCents: 5_000_000n })
    await reconcileIndex()
    const shown = await html('?q=Bruecke')
    expect(shown).toContain('<mark>Brücken</mark>')
    expect(shown).toContain(`href="/herausforderungen/${id}"`)
    expect(shown).toMatch(/Amt Warnow[\s\S]*Frist: [\s\S]*Budget bis 50\.000/)
    expect(shown).toMatch(/role="status"[^>]*>1 Treffer zu „Bruecke“/)
  })

  it('holds no markup of others, in hits or in what was typed', async () => {
    await post(`Deichschau ${EVIL}`, { summary: EVIL })
    await reconcileIndex()
    expect(await html(`?q=${encodeURIComponent(`Deichschau ${EVIL}`)}`)).not.toContain('<script')
  })

  it('marks German texts on English pages and shows English versions first', async () => {
    await post('Deichschau', { english: { title: 'Dyke inspection', summary: 'By drone.' } })
    await post('Deichbau')
    await reconcileIndex()
    expect(await titles('?q=dyke', 'en')).toEqual(['Dyke inspection'])
    expect(await html('?q=Deichbau', 'en')).toMatch(/<article[^>]*lang="de"/)
    expect(await html('?q=dyke', 'en')).not.toMatch(/<article[^>]*lang=/)
  })

  it('without words, or with stop words only, shows the newest', async () => {
    await post('Alt', { publishedAt: new Date('2026-01-01') })
    await post('Neu')
    await reconcileIndex()
    expect((await titles('?art=challenge')).slice(0, 2)).toEqual(['Neu', 'Alt'])
    expect(await html()).toContain('das Neueste zuerst')
  })

  it('says what to do where nothing was found, and offers what may have been meant', async () => {
    await post('Brücken prüfen')
    await reconcileIndex()
    expect(await html('?q=qqqqqzzz')).toContain('Dazu haben wir nichts gefunden')
    const filtered = await html('?q=Bruecke&art=authority')
    expect(filtered).toContain('Mit diesen Filtern haben wir nichts gefunden')
    expect(filtered).toContain('href="/suche?q=Bruecke"')
    expect((await search('?q=Brükcen')).data.correction).toBe('Brücken')
  })

  it('counts the facets as alternatives and keeps what is chosen, also with no hit', async () => {
    await post('Orgelkonzert', { domains: ['transport'] })
    await post('Deichbau', { domains: ['energy'] })
    await reconcileIndex()
    const { data } = await search('?q=Deichbau&bereich=transport&art=answer')
    const valuesOf = (facet: string) => data.facets.find((one) => one.facet === facet)?.values
    expect(valuesOf('kind')).toEqual([{ value: 'answer', count: 0, isChosen: true }])
    const domains = (await search('?bereich=transport&art=challenge')).data.facets.find(
      (one) => one.facet === 'domain',
    )
    expect(domains?.values).toHaveLength(2)
    expect(domains?.values).toEqual(
      expect.arrayContaining([
        { value: 'transport', count: 1, isChosen: true },
        { value: 'energy', count: 1, isChosen: false },
      ]),
    )
  })

  it('turns pages by addresses that can be shared, and says so behind the last one', async () => {
    for (let count = 0; count < 25; count += 1) await createOrganisation({ name: `Werft ${count}` })
    await reconcileIndex()
    const first = await search('?q=Werft')
    expect(first.data).toMatchObject({ total: 25, pages: 2 })
    const second = await titles('?q=Werft&seite=2')
    expect(new Set([...(await titles('?q=Werft')), ...second]).size).toBe(25)
    expect(await html('?q=Werft')).toContain('href="/suche?q=Werft&amp;seite=2"')
    expect(await html('?q=Werft&seite=3')).toContain('Diese Seite gibt es nicht')
  })

  it('takes unknown, repeated and endless values for what they are: not chosen', async () => {
    const query = '?art=x&art=challenge&art=challenge&ort=1&frist=&budget=upTo25&sortierung=y&seite=0&q=a%00b'
    expect((await search(query)).data.choice).toEqual({
      text: 'a b',
      filter: { kind: ['challenge'], budget: ['upTo25'] },
      ...{ sort: 'relevance', page: 1 },
    })
    expect((await search(`?q=${'x'.repeat(5000)}`)).data.choice.text).toHaveLength(500)
    expect((await search('?seite=99999')).data.choice.page).toBe(1)
  })

  it('leaves out what is no longer public, whatever the index says', async () => {
    const { id } = await post('Deichschau')
    await reconcileIndex()
    expect(await titles('?q=Deichschau')).toEqual(['Deichschau'])
    await db.challenge.update({ where: { id }, data: { state: 'draft', publishedAt: null } })
    expect(await titles('?q=Deichschau')).toEqual([])
    expect(await html('?q=Deichschau')).not.toContain('Deichschau</a>')
    expect(await suggest('Deich')).toEqual([])
  })
})

async function suggest(typed: string): Promise<{ address: string; kind: string }[]> {
  const asked = `/suche/vorschlaege?q=${encodeURIComponent(typed)}`
  const { data } = await callLoader(suggestions, { path: asked })
  return JSON.parse(String(data)).suggestions
}

it('suggests titles that go on so, from two letters on', async () => {
  const { id } = await post('Deichschau mit Drohnen')
  await reconcileIndex()
  expect(await suggest('Dei')).toMatchObject([{ kind: 'challenge', address: `/herausforderungen/${id}` }])
  expect(await suggest('drohn')).toHaveLength(1)
  for (const typed of ['', 'D', '%', "'", 'x'.repeat(5000), '\u0000\u202e'])
    expect(await suggest(typed)).toEqual([])
})
