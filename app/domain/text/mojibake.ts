/** Characters that Windows-1252 has at 0x80 to 0x9F, in order; ISO control characters where it has none. */
const CP1252 =
  '\u20ac\u0081\u201a\u0192\u201e\u2026\u2020\u2021\u02c6\u2030\u0160\u2039\u0152\u008d\u017d\u008f' +
  '\u0090\u2018\u2019\u201c\u201d\u2022\u2013\u2014\u02dc\u2122\u0161\u203a\u0153\u009d\u017e\u0178'
const BYTES = new Map<string, number>([
  ...[...CP1252].map((character, at): [string, number] => [character, 0x80 + at]),
  ...Array.from({ length: 0x60 }, (_, at): [string, number] => [String.fromCharCode(0xa0 + at), 0xa0 + at]),
])
/** UTF-8 that was read as Windows-1252: lead bytes of Latin-1, of punctuation and of pictures. */
const BROKEN = /[\u00c2\u00c3][^\0-\u007f]|\u00e2[^\0-\u007f]{2}|\u00f0[^\0-\u007f]{3}/g

/**
 * Mends UTF-8 that somebody read as Windows-1252 ("fÃ¼r", "donâ€™t"). A sequence is replaced only where its
 * bytes are valid UTF-8, so that right text stays as it is.
 */
export function repairMojibake(text: string): string {
  return text.replace(BROKEN, (sequence) => {
    const bytes = [...sequence].map((character) => BYTES.get(character) ?? 0)
    return decode(bytes) ?? sequence
  })
}

function decode([lead = 0, ...rest]: number[]): string | null {
  if (rest.some((byte) => byte < 0x80 || byte > 0xbf)) return null
  const start = rest.length === 1 ? lead & 0x1f : rest.length === 2 ? lead & 0x0f : lead & 0x07
  const code = rest.reduce((sum, byte) => (sum << 6) | (byte & 0x3f), start)
  const least = [0, 0x80, 0x2000, 0x10000][rest.length] ?? 0
  return code >= least && code <= 0x10ffff ? String.fromCodePoint(code) : null
}
