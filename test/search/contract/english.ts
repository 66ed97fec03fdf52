import { beforeEach, describe, expect, it } from 'vitest'
import type { SearchEngine } from '#search/engine'
import { marked, written } from './german'
import { searchFor, thing } from './things'

const BRIDGE = thing({
  title: 'Automatische Brückenprüfung',
  body: 'Risse finden.',
  english: { title: 'Automatic bridge inspection', summary: 'Cracks are found by drones.' },
})
const FOREIGN = thing({ kind: 'foreignChallenge', language: 'en', title: 'Predicting bridge failures' })
const GERMAN = thing({ title: 'Bridge-Turnier im Altenheim', summary: 'Ein Kartenspiel.' })

/** Readers of English see English texts first, and German ones where there is nothing else. */
export function describeEnglish(engine: SearchEngine): void {
  describe('English', () => {
    beforeEach(() => engine.upsert([BRIDGE, FOREIGN, GERMAN]))

    it('finds English texts first and shows them in English', async () => {
      const { hits } = await engine.search(searchFor('bridges', { locale: 'en' }))
      expect(
        hits
          .map(({ id }) => id)
          .slice(0, 2)
          .sort(),
      ).toEqual([BRIDGE.id, FOREIGN.id].sort())
      const bridge = hits.find(({ id }) => id === BRIDGE.id)
      expect([bridge?.language, written(bridge?.title)]).toEqual(['en', 'Automatic bridge inspection'])
      expect(marked(bridge?.title)).toEqual(['bridge'])
      const first = await engine.search(searchFor('bridge', { locale: 'en' }))
      expect(first.hits.at(-1)?.id).toBe(GERMAN.id)
    })

    it('finds German texts by German words, and shows the version in the language of the page', async () => {
      const { hits } = await engine.search(searchFor('Brücke', { locale: 'en' }))
      expect(hits[0]).toMatchObject({ id: BRIDGE.id, language: 'en' })
      const german = await engine.search(searchFor('bridge inspection', { locale: 'de' }))
      expect(german.hits[0]?.language).toBe('de')
    })

    it('finds what is there in the other language only, behind what is there in one’s own', async () => {
      const harbour = thing({ title: 'Lärm im Hafen messen', labels: { de: 'Verkehr', en: 'Transport' } })
      await engine.upsert([harbour])
      const find = async (text: string, locale: 'de' | 'en') =>
        (await engine.search(searchFor(text, { locale }))).hits.map(({ id }) => id)
      expect(await find('Brücken', 'de')).toEqual([BRIDGE.id, FOREIGN.id])
      expect(await find('noise', 'en')).toEqual([harbour.id])
    })

    it('finds a thing by what was chosen for it from lists, as its page names it', async () => {
      const labels = { de: 'Fernerkundung und Geodaten', en: 'Remote sensing and geodata' }
      const office = thing({ title: 'Büro am Markt', labels })
      await engine.upsert([office])
      for (const [text, locale] of [
        ['Fernerkundung', 'de'],
        ['remote sensing', 'en'],
      ] as const)
        expect((await engine.search(searchFor(text, { locale }))).hits.map(({ id }) => id)).toEqual([
          office.id,
        ])
    })

    it('says in which language a thing is written that has no other version', async () => {
      const { hits } = await engine.search(searchFor('failures', { locale: 'de' }))
      expect(hits.map(({ id, language }) => [id, language])).toEqual([[FOREIGN.id, 'en']])
    })

    it('suggests the title of the page’s language', async () => {
      const shown = async (typed: string, locale: 'de' | 'en') =>
        (await engine.suggest(typed, locale, 5, new Date())).map(({ title }) => written(title))
      expect(await shown('autom', 'en')).toEqual(['Automatic bridge inspection'])
      expect(await shown('autom', 'de')).toEqual(['Automatische Brückenprüfung'])
    })
  })
}
