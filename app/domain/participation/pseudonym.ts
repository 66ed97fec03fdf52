import { foldText } from './fold'

/**
 * The key by which pseudonyms are compared: two that a reader could take for one another have the same. Case,
 * accents, unseen signs and letters of other scripts do not count; i, l and 1, o and 0, rn and m, vv and w stand
 * together, because in many fonts they look alike.
 */
export function pseudonymKeyOf(text: string): string {
  return foldText(text)
    .replace(/[^\p{L}\p{N}]/gu, '')
    .replace(/[1i]/g, 'l')
    .replace(/0/g, 'o')
    .replace(/rn/g, 'm')
    .replace(/vv/g, 'w')
}
