import { describe, expect, it } from 'vitest'
import { readableText } from '#search/kinds/readable-text'
import { quickest } from '#test/support/quickest'

describe('readableText', () => {
  it.each([
    ['## Ziel\n\n* schneller\n* **billiger**', 'Ziel schneller billiger'],
    ['1. Zuerst\n2) dann\n> gesagt', 'Zuerst dann gesagt'],
    ['Siehe [unsere Seite](https://example.org/a_b) und ![Bild](x.png)', 'Siehe unsere Seite und Bild'],
    ['`code` und __fett__ und ~~weg~~', 'code und fett und weg'],
    ['snake_case_name bleibt, 3 * 4 * 5 auch', 'snake_case_name bleibt, 3 * 4 * 5 auch'],
  ])('leaves the words of %j', (text, words) => expect(readableText(text)).toBe(words))

  it.each([
    'Schreiben Sie an kim.beispiel+x@amt.beispiel.de bitte',
    'Schreiben Sie an KIM@AMT.DE bitte',
    'Schreiben Sie an 0385 588-12345 bitte',
    'Schreiben Sie an +49 (0)385 5881234 bitte',
    'Schreiben Sie an 0381/4567890 bitte',
  ])('leaves out how to reach somebody: %s', (text) =>
    expect(readableText(text)).toBe('Schreiben Sie an bitte'),
  )

  it.each(['5.000 Anträge im Jahr 2026', 'AGS 13004000', 'bis 31.12.2026', '25 000 Euro', 'am 24-11-2026'])(
    'keeps numbers that reach nobody: %s',
    (text) => expect(readableText(text)).toBe(text),
  )

  it('joins several texts and passes over what is not there', () => {
    expect(readableText('Eins', null, '', undefined, ' zwei ')).toBe('Eins zwei')
  })

  it('takes long hostile texts without delay', async () => {
    const read = () => {
      for (const part of ['[', '![', '**', '_', '`', '0 ', 'a.', 'a@', '> '])
        readableText(part.repeat(20_000 / part.length))
    }
    expect(await quickest(3000, read)).toBeLessThan(3000)
  })
})
