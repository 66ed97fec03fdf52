import { describe, expect, it } from 'vitest'
import { createForeignChallenge, createForeignSource } from '#test/factories/foreign-challenge'
import { createUser, viewerOf } from '#test/factories/user'
import { callAction, callLoader } from '#test/support/call-route'
import { useDatabase } from '#test/support/database'
import { renderPage } from '#test/support/render-page'
import * as sources from '~/features/administration/routes/sources'
import * as foreignList from '~/features/challenges/routes/foreign-list'
import * as foreignShow from '~/features/challenges/routes/foreign-show'
import { db } from '~/platform/database/client.server'

useDatabase()

const EVIL = '<script>alert(1)</script><img src=x onerror=alert(2)>'
const LICENCE = 'CC BY 4.0'

async function createOne() {
  await createForeignSource({ licence: LICENCE, url: 'https://sammlung.example/' })
  return createForeignChallenge({
    ...{ title: `Fish ${EVIL}`, summary: EVIL, problem: EVIL, sourceLicence: LICENCE },
    ...{ sourceUrl: 'https://sammlung.example/1', prizeText: '$5', endsOn: new Date('2019-01-01') },
  })
}
const list = (query = '', locale: 'de' | 'en' = 'de') =>
  callLoader(foreignList, {
    path: `${locale === 'de' ? '/herausforderungen/anderswo' : '/en/challenges/elsewhere'}${query}`,
  })
const showOne = (id: string) =>
  callLoader(foreignShow, {
    path: `/herausforderungen/anderswo/${id}`,
    params: { foreignChallengeId: id },
  })

describe('every card and page of a foreign challenge', () => {
  it('names and links source and licence, marks the language and itself, and holds no markup of others', async () => {
    const { id } = await createOne()
    const pages = [
      renderPage({ component: foreignList.default, data: (await list()).data }),
      renderPage({ component: foreignShow.default, data: (await showOne(id)).data }),
    ]
    for (const html of pages) {
      expect(html).toContain('Von anderswo')
      expect(html).toContain('Frist vorbei')
      expect(html).toMatch(/href="https:\/\/creativecommons\.org\/licenses\/by\/4\.0\/"[^>]*>CC BY 4\.0</)
      expect(html).toMatch(/href="https:\/\/sammlung\.example\/"[^>]*>sammlung</)
      expect(html).toContain('href="https://sammlung.example/1"')
      expect(html).toContain('lang="en"')
      expect(html).not.toMatch(/<script|<img/)
      expect(html).not.toContain('/vorschlag')
    }
  })

  it('needs no mark of its language on pages in it', async () => {
    const { id } = await createOne()
    const { data } = await showOne(id)
    const html = renderPage({ component: foreignShow.default, data, locale: 'en' })
    expect(html).toContain('<div class="break-words"><hgroup')
    expect(renderPage({ component: foreignShow.default, data })).toContain(
      '<div lang="en" class="break-words"',
    )
  })

  it('is not found where there is none', async () => {
    expect((await showOne('01900000-0000-7000-8000-000000000000')).status).toBe(404)
    expect((await showOne('nichts')).status).toBe(404)
  })
})

describe('the list', () => {
  it('filters by words and by a source that exists', async () => {
    await createOne()
    await createForeignSource({ name: 'andere' })
    await createForeignChallenge({ source: 'andere', title: 'Rice' })
    const titles = async (query: string) => (await list(query)).data.rows.map(({ title }) => title)
    expect(await titles('?text=rice')).toEqual(['Rice'])
    expect(await titles('?quelle=andere')).toEqual(['Rice'])
    expect(await titles('?quelle=gibtesnicht')).toHaveLength(2)
    expect(await titles('?text=%25')).toEqual([])
    expect(await titles('?nach=kaputt&text=%00')).toHaveLength(2)
  })

  it('says what to do where it is empty', async () => {
    const empty = renderPage({ component: foreignList.default, data: (await list()).data })
    expect(empty).toContain('Noch keine Herausforderungen von anderswo')
    const none = renderPage({ component: foreignList.default, data: (await list('?text=x')).data })
    expect(none).toContain('Dazu haben wir nichts gefunden')
  })
})

describe('the page of sources', () => {
  const asked = async (role: 'administrator' | 'staff') => ({
    path: '/verwaltung/quellen',
    viewer: await viewerOf((await createUser({ platformRole: role })).id),
  })

  it('shows counts, licence and runs to administrators', async () => {
    await createOne()
    await db.importRun.create({ data: { kind: 'challenges', source: 'sammlung', isDryRun: true } })
    const { data } = await callLoader(sources, await asked('administrator'))
    expect(data.sources).toMatchObject([{ name: 'sammlung', challenges: 1, matched: 0, isMatched: false }])
    const html = renderPage({ component: sources.default, data })
    expect(html).toContain('CC BY 4.0')
    expect(html).toContain('Vergleich einschalten')
    expect(html).toContain('Läuft noch oder wurde abgebrochen')
    expect((await callLoader(sources, await asked('staff'))).status).toBe(404)
  })

  it('switches once, tells a stale switch, and refuses what is no switch', async () => {
    await createOne()
    const admin = await asked('administrator')
    const form = { name: 'sammlung', version: '1', to: 'on' }
    expect((await callAction(sources, { ...admin, form })).status).toBe(303)
    expect((await callAction(sources, { ...admin, form })).status).toBe(303)
    expect(await db.foreignSource.findFirstOrThrow()).toMatchObject({ isMatched: true, version: 2 })
    expect((await callAction(sources, { ...admin, form: { ...form, to: 'off' } })).status).toBe(409)
    expect((await callAction(sources, { ...admin, form: { ...form, to: 'vielleicht' } })).status).toBe(422)
    expect((await callAction(sources, { ...(await asked('staff')), form })).status).toBe(404)
    expect(await db.foreignSource.findFirstOrThrow()).toMatchObject({ isMatched: true, version: 2 })
  })
})
