import { byteOf } from './windows-1252'

/** UTF-8 that was read as Windows-1252: lead bytes of Latin-1, of punctuation and of pictures. */
const BROKEN = /[\u00c2\u00c3][^\0-\u007f]|\u00e2[^\0-\u007f]{2}|\u00f0[^\0-\u007f]{3}/g

/**
 * Mends UTF-8 that somebody read as Windows-1252 ("fÃ¼r", "donâ€™t"). A sequence is replaced only where its
 * bytes are valid UTF-8, so that right text stays as it is.
 */
export function repairMojibake(text: string): string {
  return text.replace(BROKEN, (sequence) => {
    const bytes = [...sequence].map((character) => byteOf(character) ?? 0)
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
