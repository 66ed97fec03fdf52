/** Endings that make a bare name an address for readers and for programs. */
const ENDINGS =
  'de|com|net|org|eu|info|io|biz|shop|online|site|club|xyz|top|app|dev|me|ru|cn|tk|ly|to|cc|link|store|live|pro|at|ch|uk|pl'

const LINK = new RegExp(
  [
    '(?:https?|hxxps?|ftp):\\/{1,2}[^\\s<>]+',
    '(?<![\\p{L}\\p{N}@.])www\\.[^\\s<>]+',
    `(?<![\\p{L}\\p{N}@.\\/-])(?:[\\p{L}\\p{N}-]{1,63}(?:\\.|\\[\\.\\]|\\(\\.\\))){1,4}(?:${ENDINGS})(?![\\p{L}\\p{N}-]|\\.\\p{L})`,
  ].join('|'),
  'giu',
)

/** How many links a text holds, those included that are spelled so that programs overlook them. */
export function countLinks(text: string): number {
  return text.normalize('NFKC').match(LINK)?.length ?? 0
}
