import { beforeEach, describe, expect, it } from 'vitest'
import type { SearchEngine } from '#search/engine'
import { postgresEngine } from '#search/postgres/engine.server'
import { createChallenge } from '#test/factories/challenge'
import { createForeignChallenge, createForeignSource } from '#test/factories/foreign-challenge'
import { createOrganisation } from '#test/factories/organisation'
import { callLoader } from '#test/support/call-route'
import { useDatabase } from '#test/support/database'
import { quickest } from '#test/support/quickest'
import { renderPage } from '#test/support/render-page'
import * as foreignPage from '~/features/challenges/routes/foreign-show'
import * as page from '~/features/challenges/routes/show'
import * as organisationPage from '~/features/profiles/routes/organisation'
import { reconcileIndex } from '~/features/searching/operations/reconcile-index.server'
import { similarChallenges } from '~/features/searching/operations/similar-things.server'
import { db } from '~/platform/database/client.server'

useDatabase()
const TEXTS = {
  problem: 'Drohnen fotografieren Beton und Stahl.',
  desiredOutcome: 'Risse werden früh gefunden.',
}
let authority: { id: string }
beforeEach(async () => {
  authority = await createOrganisation({ kind: 'authority', name: 'Amt Warnow' })
})
const post = (title: string, more = {}) =>
  createChallenge({ authorityId: authority.id, state: 'published', title, ...TEXTS, ...more })

/** About something else altogether. */
const postOther = () =>
  post('Anmeldung in der Kita', {
    ...{
      summary: 'Familien suchen.',
      problem: 'Eltern warten.',
      desiredOutcome: 'Ein Platz für jedes Kind.',
    },
    ...{ currentProcess: 'Briefe.', dataSituation: 'Keine.', constraints: 'Keine.' },
  })

const load = (id: string, locale: 'de' | 'en' = 'de') =>
  callLoader(page, {
    path: locale === 'de' ? `/herausforderungen/${id}` : `/en/challenges/${id}`,
    params: { challengeId: id },
  })
const loadOrganisation = (id: string) =>
  callLoader(organisationPage, { path: `/organisationen/${id}`, params: { organisationId: id } })
const names = (things: readonly { title: readonly { text: string }[] }[] | undefined) =>
  things?.map(({ title }) => title.map(({ text }) => text).join('')).sort()

describe('the page of a challenge', () => {
  it('shows what reads alike, of here and elsewhere, with state, organisation and deadline, in its language', async () => {
    const bridge = await post('Risse an Brücken finden')
    const deadlineAt = new Date(Date.now() + 9 * 86_400_000)
    const english = { title: 'Inspect bridges by drone', summary: 'Cracks.' }
    await post('Brücken mit Drohnen prüfen', { deadlineAt, english })
    await post('Brücken mit Drohnen messen', { state: 'withdrawn' })
    await post('Brücken mit Drohnen abfliegen', { state: 'draft' })
    await postOther()
    await createForeignSource({ name: 'Sammlung', isMatched: true })
    await createForeignSource({ name: 'Liste', isMatched: false })
    const foreign = { language: 'de', summary: TEXTS.problem, problem: TEXTS.desiredOutcome }
    const { id: foreignId } = await createForeignChallenge({
      ...{ source: 'Sammlung', title: 'Risse an Brücken suchen', ...foreign },
    })
    await createForeignChallenge({ source: 'Liste', title: 'Risse an Brücken sehen', ...foreign })
    await reconcileIndex()
    const { data } = await load(bridge.id)
    const shown = ['Brücken mit Drohnen messen', 'Brücken mit Drohnen prüfen', 'Risse an Brücken suchen']
    expect(names(data.similar?.things)).toEqual(shown)
    const html = renderPage({ component: page.default, data, locale: 'de' })
    const section = html.slice(html.indexOf('id="similar"'))
    expect(section).toMatch(/Ähnliche Herausforderungen/)
    for (const words of ['Amt Warnow', 'Offen', 'Zurückgezogen', 'Frist: ', 'Von anderswo'])
      expect(section).toContain(words)
    const inEnglish = (await load(bridge.id, 'en')).data
    expect(names(inEnglish.similar?.things)).toContain('Inspect bridges by drone')
    expect(inEnglish.similar?.things.every(({ address }) => address.startsWith('/en/'))).toBe(true)
    const elsewhere = await callLoader(foreignPage, {
      path: `/herausforderungen/anderswo/${foreignId}`,
      params: { foreignChallengeId: foreignId },
    })
    expect(names(elsewhere.data.similar.things)).toContain('Risse an Brücken finden')
  })

  it('shows at most four, never itself, and nothing where nothing is alike', async () => {
    const { id } = await post('Risse an Brücken finden')
    for (let count = 0; count < 6; count += 1) await post(`Risse an Brücken finden ${count}`)
    const kita = await postOther()
    await reconcileIndex()
    const things = (await load(id)).data.similar?.things ?? []
    expect(things).toHaveLength(4)
    expect(things.map((thing) => thing.id)).not.toContain(id)
    const { data } = await load(kita.id)
    expect(data.similar?.things).toEqual([])
    expect(renderPage({ component: page.default, data, locale: 'de' })).not.toContain('Ähnliche')
  })

  it('does not believe the index: what is not public any more is left out at once', async () => {
    const { id } = await post('Risse an Brücken finden')
    const other = await post('Risse an Brücken suchen')
    await reconcileIndex()
    expect(names((await load(id)).data.similar?.things)).toEqual(['Risse an Brücken suchen'])
    await db.challenge.update({ where: { id: other.id }, data: { state: 'draft' } })
    expect((await load(id)).data.similar?.things).toEqual([])
  })
})

describe('the page of an organisation', () => {
  const DRONES = {
    summary: 'Drohnen für Brücken.',
    description: 'Wir finden Risse im Beton und im Stahl, fliegen Brücken ab und schreiben Berichte.',
  }

  it('shows others of its sort, never its merged twin, and none for an authority', async () => {
    const own = await createOrganisation({ ...DRONES, name: 'Flugblick GmbH' })
    await createOrganisation({ ...DRONES, name: 'Hochsicht', kind: 'freelancer' })
    await createOrganisation({ ...DRONES, name: 'Institut für Drohnen', kind: 'researchCentre' })
    // What is rare is told by what else there is.
    for (let count = 0; count < 12; count += 1)
      await createOrganisation({ kind: 'innovationCentre', name: `Haus ${count}` })
    const merged = { state: 'merged', mergedIntoId: own.id } as const
    const twin = await createOrganisation({ ...DRONES, name: 'Flugblick alt' })
    const office = await createOrganisation({ ...DRONES, name: 'Amt', kind: 'authority' })
    await reconcileIndex()
    const { data } = await loadOrganisation(own.id)
    expect(data.similar?.kind).toBe('provider')
    expect(names(data.similar?.things)).toEqual(['Flugblick alt', 'Hochsicht'])
    await db.organisation.update({ where: { id: twin.id }, data: merged })
    expect(names((await loadOrganisation(own.id)).data.similar?.things)).toEqual(['Hochsicht'])
    expect((await loadOrganisation(office.id)).data.similar?.things).toEqual([])
  })
})

describe('an engine that is in trouble', () => {
  const failing: SearchEngine = { ...postgresEngine, similar: () => Promise.reject(new Error('broken')) }
  const slow: SearchEngine = { ...postgresEngine, similar: () => new Promise(() => undefined) }

  it.each([
    ['fails', failing],
    ['does not answer', slow],
  ])('leaves the list out of the page, in time, where it %s', async (_, engine) => {
    const id = '00000000-0000-7000-8000-000000000000'
    const ask = async () => {
      const similar = await similarChallenges('challenge', id, 'de', { engine, patience: 50 })
      expect(similar).toEqual({ kind: 'challenge', things: [] })
    }
    expect(await quickest(800, ask)).toBeLessThan(800)
  })
})
