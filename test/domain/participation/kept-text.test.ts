import { expect, test } from 'vitest'
import { quickest } from '#test/support/quickest'
import { keptText } from '~/domain/participation/kept-text'
import { withoutInvisible } from '~/domain/text/invisible'

test.each([
  [
    'HTML stays as it was typed',
    '<script>alert(1)</script> &lt;b&gt; <3',
    '<script>alert(1)</script> &lt;b&gt; <3',
  ],
  ['turned direction', 'a\u202egnp.exe\u202c b\u2066c\u2069', 'agnp.exe bc'],
  ['signs without a width', 'V\u200bi\u2060a\u00adg\ufeffr\u200da', 'Viagra'],
  ['hidden tags', 'Hallo\u{e0041}\u{e0042}', 'Hallo'],
  ['emoji keep their joiners', '👩‍💻 👨‍👩‍👧 ❤️‍🔥 🏴󠁧󠁢󠁥󠁮󠁧󠁿', '👩‍💻 👨‍👩‍👧 ❤️‍🔥 🏴󠁧󠁢󠁥󠁮󠁧󠁿'],
  ['Persian keeps its joiners', 'می\u200cخواهم', 'می\u200cخواهم'],
  ['piled marks', `Z${'\u0335'.repeat(30)}a`, 'Z\u0335\u0335a'],
  ['line ends', 'a\r\nb\rc\u2028d\n\n\n\n\ne', 'a\nb\nc\nd\n\ne'],
  ['control characters', 'a\u0000\u0007b\u001b[31m', 'ab[31m'],
  ['nothing but unseen signs', '\u200b\u2060\u202e \ufeff', ''],
  ['composed letters', 'u\u0308ber', 'über'],
])('%s', (_name, text, kept) => {
  expect(keptText(text)).toBe(kept)
  expect(keptText(kept)).toBe(kept)
})

test('a long heap of joiners takes no time', async () => {
  const text = `${'\u200d'.repeat(200_000)}x`
  expect(await quickest(2_000, () => expect(withoutInvisible(text)).toBe('x'))).toBeLessThan(2_000)
})
