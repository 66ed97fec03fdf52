import { describe, expect, test } from 'vitest'
import { cleanLine, cleanText } from '~/domain/text/clean-text'

describe('cleanText', () => {
  test.each([
    ['scripts go with what they hold', 'a<script>x < y</script>b', 'a b'],
    ['scripts over several lines', 'a<script type="x">\nrun()\n</script >b', 'a b'],
    ['styles', 'a<style>p { color: red }</style>b', 'a b'],
    ['comments part words', 'a<!-- b -->c', 'a c'],
    ['tags part words', 'a<b>b</b>c', 'a b c'],
    ['a heading ends a line', '<h2>Titel</h2>Text', 'Titel\nText'],
    ['a line break with attributes', 'a<br class="x" />b', 'a\nb'],
    ['blocks become lines', '<div>a</div><ul><li>b</li></ul>', 'a\nb'],
    ['a comparison is no tag', '1 < 2 und 3 > 2', '1 < 2 und 3 > 2'],
    ['old line ends', 'a\rb\r\nc', 'a\nb\nc'],
    ['no space around a line end', 'a \n b', 'a\nb'],
    ['at most one empty line', 'a\n\n\n\nb', 'a\n\nb'],
    ['white space is collapsed', 'a \t\u00a0 b', 'a b'],
    ['control and invisible characters', 'a\u0000b\u00adc\ufeffd\u200be', 'abcde'],
    ['characters are composed', 'u\u0308ber', 'über'],
  ])('%s', (_name, text, clean) => {
    expect(cleanText(text)).toBe(clean)
  })

  test.each([
    ['&auml;&szlig;&amp;&shy;', 'äß&'],
    ['&#228;&#xE4;&#XE4;', 'äää'],
    ['&unbekannt;', '&unbekannt;'],
    ['a&#0;b', 'ab'],
    ['a&#x10FFFF;b', 'a\u{10ffff}b'],
    ['a&#x110000;b', 'ab'],
    ['a&#xD800;b', 'ab'],
    ['a&#xDFFF;b', 'ab'],
    ['a&#xE000;b', 'a\ue000b'],
  ])('%s becomes %s', (text, clean) => {
    expect(cleanText(text)).toBe(clean)
  })
})

test('cleanLine puts everything on one line', () => {
  expect(cleanLine(' <p>a</p>\n\n<p>b</p> ')).toBe('a b')
})
