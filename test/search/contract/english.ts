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
      expect(hits.map(({ id, language }) => [id, language])).toEqual([[BRIDGE.id, 'en']])
      const german = await engine.search(searchFor('bridge inspection', { locale: 'de' }))
      expect(german.hits[0]?.language).toBe('de')
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
