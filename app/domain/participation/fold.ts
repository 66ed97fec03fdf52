import { withoutInvisible } from '../text/invisible'
import { withLatinLetters } from './confusables'

/** The one letter that looks like another one in each case: as a capital like N, small like v. */
const CAPITAL_NU = /\u039d/g

/**
 * A text as it is compared with others: whoever swaps letters for look-alikes, adds signs that nobody sees or
 * changes case, accents and punctuation has written the same text again.
 */
export function foldText(text: string): string {
  const plain = withoutInvisible(text.normalize('NFKC'))
    .replace(/[\u200c\u200d]/g, '')
    .replace(CAPITAL_NU, 'N')
    .toLowerCase()
    .replaceAll('ß', 'ss')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
  return withLatinLetters(plain)
    .replace(/[^\p{L}\p{N}\p{Extended_Pictographic}]+/gu, ' ')
    .trim()
}
