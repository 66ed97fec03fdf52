import { beforeEach, describe, expect, it } from 'vitest'
import type { MarkedText, SearchEngine, SearchQuery } from '#search/engine'
import type { IndexedThing } from '#search/indexed-thing'
import { searchFor, thing } from './things'

const BRIDGE = thing({
  title: 'Automatische Brückenprüfung',
  summary: 'Risse an Bauwerken werden mit Drohnen gefunden.',
  body: 'Die Bauwerksprüfung nach DIN 1076 dauert zu lange.',
})
const INSPECTION = thing({ title: 'Prüfung von Brücken', summary: 'Ein Bundesland sucht Hilfe.' })
const STREET = thing({ title: 'Straßenzustand erfassen', summary: 'Eine Straße wird mit Kameras befahren.' })
const HOUSES = thing({ title: 'Energieverbrauch alter Häuser', summary: 'Jedes Haus wird geschätzt.' })
const RECORDS = thing({ title: 'Ordnung für Datensätze', summary: 'Die Ämter melden, was sie haben.' })
const AI = thing({ title: 'KI-gestützte Aktensuche', summary: 'Das Archiv sucht in alten Akten.' })
const CHILDREN = thing({ title: 'Anmeldung jedes Kindes', summary: 'Plätze in Kiel und anderswo.' })
const INTELLIGENCE = thing({ title: 'Telefonauskunft', summary: 'Mit künstlicher Intelligenz antworten.' })
const HEAVY = thing({ title: 'Formulare sind schwer zu lesen', summary: 'Es fällt vielen schwer.' })
const SCHWERIN = thing({ title: 'Bäume in Schwerin zählen', summary: 'Die Stadt kennt ihren Bestand nicht.' })
const FOREST = thing({ title: 'Waldbrand früh erkennen', summary: 'Kameras stehen im Wald.' })
const GREIFSWALD = thing({ title: 'Parken in Greifswald', summary: 'Freie Plätze anzeigen.' })
const PORT = thing({ title: 'Hafen in Wismar', summary: 'Liegeplätze vergeben.' })
const ROSTOCK = thing({ title: 'Hafen in Rostock', summary: 'Kräne warten.' })
const ADMINISTRATION = thing({
  title: 'Wege der digitalen Verwaltung',
  summary: 'Die digitale Verwaltung kommt.',
})
const REVERSED = thing({ title: 'Verwaltung wird digital', summary: 'Digitale Akten, alte Verwaltung.' })
const ALL = [
  BRIDGE,
  INSPECTION,
  STREET,
  HOUSES,
  RECORDS,
  AI,
  CHILDREN,
  INTELLIGENCE,
  HEAVY,
  SCHWERIN,
  FOREST,
  GREIFSWALD,
  PORT,
  ROSTOCK,
  ADMINISTRATION,
  REVERSED,
]

/** What German readers expect of a search, whichever engine answers. */
export function describeGerman(engine: SearchEngine): void {
  describe('German words', () => {
    beforeEach(() => engine.upsert(ALL))

    const find = async (text: string, asked: Partial<SearchQuery> = {}) =>
      (await engine.search(searchFor(text, asked))).hits.map(({ id }) => id)
    const expectFirst = async (text: string, first: IndexedThing) =>
      expect((await find(text))[0]).toBe(first.id)

    it.each(['Brücke', 'Prüfung', 'Bruecke', 'brucke', 'BRÜCKEN', 'Brückenprüfung', 'Brueckenpruefung'])(
      'finds both ways of saying it by %s',
      async (text) => {
        const found = await find(text)
        expect(found).toEqual(expect.arrayContaining([BRIDGE.id, INSPECTION.id]))
        expect(found).toHaveLength(2)
      },
    )

    it('puts the compound itself before its parts', () => expectFirst('Brückenprüfung', BRIDGE))

    it.each(['Straße', 'Strasse', 'STRASSE', 'Straßen'])('finds %s in either spelling', async (text) => {
      expect(await find(text)).toEqual([STREET.id])
    })

    it.each([
      ['Häuser', HOUSES],
      ['Haus', HOUSES],
      ['Datensatz', RECORDS],
      ['Datensätze', RECORDS],
      ['gestützt', AI],
      ['Bäume', SCHWERIN],
      ['Baum', SCHWERIN],
    ])('finds other forms of %s', (text, expected) => expectFirst(text, expected))

    it('finds a word that was typed wrong, and says what was probably meant', async () => {
      const answer = await engine.search(searchFor('Brükenprüfung'))
      expect(answer.hits[0]?.id).toBe(BRIDGE.id)
      expect(answer.correction).toBe('Brückenprüfung')
    })

    it('corrects nothing that is written as it is known', async () => {
      expect((await engine.search(searchFor('Brückenprüfung'))).correction).toBeNull()
    })

    it('takes a short word as it is', async () => {
      const found = await find('KI')
      expect(found).toEqual(expect.arrayContaining([AI.id, INTELLIGENCE.id]))
      expect(found).not.toContain(CHILDREN.id)
      expect(await find('KJ')).toEqual([])
    })

    it('knows abbreviations and what they stand for', async () => {
      expect(await find('künstliche Intelligenz')).toEqual(expect.arrayContaining([AI.id, INTELLIGENCE.id]))
    })

    it('finds both halves of a word with a hyphen', () => expectFirst('KI gestützt', AI))

    it('keeps names of places whole', async () => {
      expect(await find('Schwerin')).toEqual([SCHWERIN.id])
      expect(await find('schwer')).toEqual([HEAVY.id])
      // Greifswald is none; what has trees in it may follow.
      expect((await find('Wald'))[0]).toBe(FOREST.id)
      expect(await find('Wald')).not.toContain(GREIFSWALD.id)
      expect(await find('Greifswald')).toEqual([GREIFSWALD.id])
    })

    it('finds by the beginning of a word that is still being typed', () => expectFirst('Brückenprü', BRIDGE))

    it('takes words in quotes as they stand', async () => {
      expect(await find('"digitale Verwaltung"')).toEqual([ADMINISTRATION.id])
      expect(await find('digitale Verwaltung')).toEqual(
        expect.arrayContaining([ADMINISTRATION.id, REVERSED.id]),
      )
    })

    it('leaves out what is excluded', async () => {
      expect(await find('Hafen -Rostock')).toEqual([PORT.id])
      expect(await find('Hafen -"in Wismar"')).toEqual([ROSTOCK.id])
      expect(await find('-Hafen')).toHaveLength(ALL.length - 2)
    })

    it('puts what says it in the title first', async () => {
      const inText = thing({ title: 'Etwas anderes', body: 'Hier steht das Wort Moorschutz im Text.' })
      const inTitle = thing({ title: 'Moorschutz', body: 'Hier steht etwas anderes, und das ist länger.' })
      await engine.upsert([inTitle, inText])
      expect(await find('Moorschutz')).toEqual([inTitle.id, inText.id])
    })

    it('marks whole words at their places in the original', async () => {
      const { hits } = await engine.search(searchFor('prüfen'))
      const bridge = hits.find(({ id }) => id === BRIDGE.id)
      expect(marked(bridge?.title)).toEqual(['Brückenprüfung'])
      expect(written(bridge?.title)).toBe('Automatische Brückenprüfung')
      expect(marked(bridge?.excerpt)).toEqual(['Bauwerksprüfung'])
      const intelligence = await engine.search(searchFor('KI'))
      const second = intelligence.hits.find(({ id }) => id === INTELLIGENCE.id)
      expect(marked(second?.excerpt)).toEqual(['künstlicher', 'Intelligenz'])
    })
  })
}

export const marked = (text: MarkedText | undefined) =>
  text?.filter(({ isMatch }) => isMatch).map((piece) => piece.text)
export const written = (text: MarkedText | undefined) => text?.map((piece) => piece.text).join('')
