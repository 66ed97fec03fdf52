/**
 * Brings a text into the spelling in which words are compared: lower case, ß as ss, one kind of
 * quote and hyphen, no soft hyphens. Umlauts stay, because "ae" is judged against them.
 */
export function foldCase(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/\u00AD|\u200B|\u200C|\u200D|\uFEFF/g, '')
    .replaceAll('ß', 'ss')
    .replace(/[‘’‚‛′`´]/g, "'")
    .replace(/[“”„‟«»‹›]/g, '"')
    .replace(/[\u2010-\u2015\u2212]/g, '-')
}

/** Removes what is written above, below and through letters: ü to u, é to e, ø to o. */
export function removeDiacritics(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replaceAll('ø', 'o')
    .replaceAll('ł', 'l')
    .replaceAll('đ', 'd')
    .replaceAll('æ', 'ae')
    .replaceAll('œ', 'oe')
}

/** Both steps: the form in which lexemes are stored. */
export function fold(text: string): string {
  return removeDiacritics(foldCase(text))
}
