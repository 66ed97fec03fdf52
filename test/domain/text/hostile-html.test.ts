import { describe, expect, it, test } from 'vitest'
import { quickest } from '#test/support/quickest'
import { cleanText } from '~/domain/text/clean-text'

describe('cleanText on hostile HTML', () => {
  test.each([
    ['a script that is never closed', 'a<script>alert(1)', 'a'],
    ['a script in capitals', 'a<SCRIPT>x</ScRiPt >b', 'a b'],
    ['a closing tag alone', 'a</script>b', 'a b'],
    ['a tag inside a tag', '<scr<script>x</script>ipt>alert(1)</script>', '<scr ipt>alert(1)'],
    ['an image with a handler', '<img src=x onerror=alert(1)>b', 'b'],
    ['a template and a noscript', '<template>x</template>a<noscript>y</noscript>', 'a'],
    ['a tag that is never closed', 'a<b c', 'a<b c'],
    ['entities that spell a tag stay text', '&lt;script&gt;', '<script>'],
    ['entities of Latin-1 and typography', '&sect;&reg;&deg;&micro;&rsquo;&ndash;&nbsp;x', '§®°µ’– x'],
    ['an entity that is decoded once', '&amp;rsquo;', '&rsquo;'],
  ])('%s', (_name, html, text) => {
    expect(cleanText(html)).toBe(text)
  })

  it.each(['<', '<script', '<!--', '<a', '</', '&#', '<script>', '<b>'])(
    'takes no longer than the text for many %s',
    async (piece) => {
      const text = piece.repeat(40_000 / piece.length)
      expect(await quickest(1_000, () => cleanText(text))).toBeLessThan(1_000)
    },
  )
})
