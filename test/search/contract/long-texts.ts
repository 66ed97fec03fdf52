import { beforeEach, describe, expect, it } from 'vitest'
import type { SearchEngine, SearchQuery } from '#search/engine'
import { searchFor, thing } from './things'

const TITLE = 'Früher wissen, wann der Deich in Gefahr ist'
const SUMMARY =
  'Bei Sturm laufen Leute des Amtes nachts mit Lampen über viele Kilometer und suchen nach nassen Stellen.'
const CHALLENGE = thing({
  title: TITLE,
  summary: SUMMARY,
  body: 'Gesucht wird eine Auswertung von Glasfaserkabeln, die Durchsickerung über Temperaturmessung erkennt.',
})
const BY_REST = thing({
  kind: 'provider',
  title: 'Faseroptik Barth',
  summary: 'Wir legen Glasfaserkabel in Dämme und erkennen Durchsickerung durch Temperaturmessung.',
})
const BY_WORDS = thing({
  kind: 'provider',
  title: 'Nordlicht',
  summary: 'Lampen und Leuchten aller Art für viele Ämter, seit vielen Jahren.',
})
const LISTED = thing({
  kind: 'provider',
  status: 'listed',
  title: 'Deichbau am Bodden',
  summary: 'Deich und Sturm: wir suchen nasse Stellen.',
})
const CLAIMED = thing({
  kind: 'provider',
  title: 'Deichbau am Haff',
  summary: 'Deich und Sturm: wir suchen nasse Stellen.',
})
const OTHERS = ['Schulbus', 'Museum', 'Rechnung', 'Hafen', 'Wolf'].map((title) =>
  thing({ kind: 'provider', title, summary: `Alles über ${title} und noch viel mehr.` }),
)

/** What somebody expects who looks for more than a few words: for something that was written. */
export function describeLongTexts(engine: SearchEngine): void {
  describe('A long text', () => {
    beforeEach(() => engine.upsert([CHALLENGE, BY_REST, BY_WORDS, LISTED, CLAIMED, ...OTHERS]))

    const ask = (asked: Partial<SearchQuery> = {}) => engine.search(searchFor(`${TITLE} ${SUMMARY}`, asked))
    const providers = { filter: { kind: ['provider'] } }
    const idsOf = async (asked: Partial<SearchQuery>) => (await ask(asked)).hits.map(({ id }) => id)

    it('finds what it comes from first', async () => {
      expect((await idsOf({}))[0]).toBe(CHALLENGE.id)
    })

    it('finds who answers the rest of a text that was looked up by its beginning', async () => {
      const found = await idsOf(providers)
      expect(found).toContain(BY_REST.id)
      expect(found.slice(0, 2)).toContain(CLAIMED.id)
      expect(found).not.toContain(OTHERS[0]?.id)
    })

    it('marks in a hit what was typed, and nothing that only the nearest texts say', async () => {
      const { hits } = await ask(providers)
      const marked = (id: string) =>
        hits
          .filter((hit) => hit.id === id)
          .flatMap(({ title, excerpt }) => [...title, ...excerpt])
          .flatMap(({ text, isMatch }) => (isMatch ? [text] : []))
      expect(marked(CLAIMED.id)).toEqual(expect.arrayContaining(['Deich', 'Sturm']))
      expect(marked(BY_REST.id)).not.toContain('Durchsickerung')
    })

    it('puts what nobody has taken over behind the same of somebody', async () => {
      const found = await idsOf(providers)
      expect(found.indexOf(CLAIMED.id)).toBeLessThan(found.indexOf(LISTED.id))
    })

    it('is cut into pages that hold each hit once, in one order', async () => {
      const { total } = await ask(providers)
      const whole = await idsOf({ ...providers, pageSize: 50 })
      const pages: string[] = []
      for (let page = 1; pages.length < total; page += 1)
        pages.push(...(await idsOf({ ...providers, pageSize: 2, page })))
      expect(whole).toHaveLength(total)
      expect(pages).toEqual(whole)
      expect(await idsOf({ ...providers, pageSize: 2, page: 99 })).toEqual([])
    })

    it('is no long text while it has a few words: then only what has them is found', async () => {
      const { hits } = await engine.search(searchFor('Lampen über viele Kilometer', providers))
      expect(hits[0]?.id).toBe(BY_WORDS.id)
      expect(hits.map(({ id }) => id)).not.toContain(BY_REST.id)
    })
  })
}
