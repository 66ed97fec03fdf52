/** Characters that Windows-1252 has at 0x80 to 0x9F, in order; control characters where it has none. */
const UPPER =
  '\u20ac\u0081\u201a\u0192\u201e\u2026\u2020\u2021\u02c6\u2030\u0160\u2039\u0152\u008d\u017d\u008f' +
  '\u0090\u2018\u2019\u201c\u201d\u2022\u2013\u2014\u02dc\u2122\u0161\u203a\u0153\u009d\u017e\u0178'
const FIRST = 0x80

/** Bytes that were read as Latin-1 as what they mean in Windows-1252: it has quotation marks and the euro sign. */
export function fromLatin1(text: string): string {
  return text.replace(/[\u0080-\u009f]/g, (sign) => UPPER[sign.charCodeAt(0) - FIRST] ?? sign)
}

/** Byte of a character in Windows-1252, also where somebody read it as Latin-1; null where it has none. */
export function byteOf(character: string): number | null {
  const code = character.charCodeAt(0)
  if (code <= 0xff) return code
  const at = UPPER.indexOf(character)
  return at < 0 ? null : FIRST + at
}
