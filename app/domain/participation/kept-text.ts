import { withoutInvisible } from '../text/invisible'

/** More marks on one letter than any language writes. */
const PILED_MARKS = /(\p{M}{2})\p{M}+/gu

/**
 * A contribution as it is kept: plain text with its line breaks. HTML stays as the signs that were typed and is
 * shown as such; signs without a width and changes of direction go. Kept a second time it is the same.
 */
export function keptText(text: string): string {
  return withoutInvisible(text.normalize('NFC'))
    .replace(/\p{Surrogate}/gu, '\ufffd')
    .replace(/\r\n?|[\u0085\u2028\u2029]/g, '\n')
    .replace(/[^\P{Cc}\n\t]/gu, '')
    .replace(PILED_MARKS, '$1')
    .replace(/[^\S\n]+/g, ' ')
    .replace(/ ?\n ?/g, '\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim()
}
