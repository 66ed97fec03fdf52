import { beforeEach, describe, expect, it } from 'vitest'
import type { SearchEngine } from '#search/engine'
import { quickest } from '#test/support/quickest'
import { written } from './german'
import { AT, searchFor, thing } from './things'

const BRIDGE = thing({
  title: 'Automatische Brückenprüfung',
  summary: 'Mit <script>alert("ü")</script> im Text.',
})

const ODD: Readonly<Record<string, string>> = {
  'a single quote mark': '"Brücke',
  'three quote marks': '"Brücke" "prüfen',
  'empty quotes': '"" Brücke',
  'operators alone': '- -- & | ! ( ) : * <->',
  'operators of a tsquery': "Brücke:* & !'x' | (a <-> b)",
  SQL: `Brücke'; DROP TABLE "SearchEntry"; --`,
  'a zero byte': 'Brü\0cke Brücke',
  'control characters': '\u0001\u0007Brücke\u001b[31m\u007f',
  'half a character': '\ud83d Brücke \udc00',
  pictures: '🦔 Brücke 👩‍👩‍👧',
  'writing from right to left': '\u202eBrücke\u202c שלום',
  'combining marks': 'Bru\u0308cke\u0301\u0301\u0301',
  wildcards: 'Brücke % _ \\',
  'a template': '{{Brücke}} %s %n',
}

/** Whatever is typed gets an answer. */
export function describeBadInput(engine: SearchEngine): void {
  describe('odd input', () => {
    beforeEach(() => engine.upsert([BRIDGE]))

    it.each(Object.entries(ODD))('answers to %s', async (_, text) => {
      const answer = await engine.search(searchFor(text, { withFacets: true }))
      expect(answer.total).toBeLessThanOrEqual(1)
      expect(Array.isArray(await engine.suggest(text, 'en', 5, AT))).toBe(true)
    })

    it.each(['"Brücke', 'half a character', 'combining marks', 'operators of a tsquery'])(
      'finds the word in %s',
      async (name) => {
        expect((await engine.search(searchFor(ODD[name] ?? name))).total).toBe(1)
      },
    )

    it('answers to 5,000 characters, of words and of one word, within the budget', async () => {
      const words = Array.from({ length: 700 }, (_, index) => `Wort${index}`).join(' ')
      const search = async () => {
        for (const text of [
          words,
          'a'.repeat(5000),
          '"'.repeat(5000),
          '-a '.repeat(1600),
          `${'ö'.repeat(4990)} Brücke`,
        ])
          expect((await engine.search(searchFor(text))).total).toBeLessThanOrEqual(1)
      }
      expect(await quickest(5 * 800, search)).toBeLessThan(5 * 800)
    })

    it('answers where a thing holds odd characters', async () => {
      const odd = thing({
        title: "Text mit \0 und \ud800 und ' und \\",
        body: `${'x'.repeat(300)} \u202e ${'ß'.repeat(3000)}`,
        organisation: 'A\0mt',
      })
      await engine.upsert([odd])
      const { hits } = await engine.search(searchFor('Text'))
      expect(hits.map(({ id }) => id)).toContain(odd.id)
      expect(await engine.search(searchFor('x'.repeat(64)))).toBeTypeOf('object')
    })

    it('gives texts as they are, never as HTML', async () => {
      const { hits } = await engine.search(searchFor('alert'))
      expect(written(hits[0]?.excerpt)).toBe('Mit <script>alert("ü")</script> im Text.')
      expect(hits[0]?.excerpt.filter(({ isMatch }) => isMatch)).toEqual([{ text: 'alert', isMatch: true }])
    })
  })
}
