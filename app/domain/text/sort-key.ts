/**
 * The key by which names are put in order, after DIN 5007 variant 1: umlauts stand with their vowels, ß with
 * ss, case, accents and punctuation do not count. The same folding finds a name by what somebody types.
 */
export function sortKey(name: string): string {
  return name
    .replaceAll('ß', 'ss')
    .replaceAll('ẞ', 'ss')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}
