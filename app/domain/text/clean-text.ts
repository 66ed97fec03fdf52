const ENTITIES: Record<string, string> = {
  amp: '&',
  apos: "'",
  auml: 'ä',
  Auml: 'Ä',
  bdquo: '„',
  gt: '>',
  hellip: '…',
  ldquo: '“',
  lt: '<',
  mdash: '—',
  nbsp: ' ',
  ndash: '–',
  ouml: 'ö',
  Ouml: 'Ö',
  quot: '"',
  rdquo: '”',
  shy: '',
  szlig: 'ß',
  uuml: 'ü',
  Uuml: 'Ü',
}
const LAST_CODE_POINT = 0x10ffff

/**
 * Makes plain text of text that may carry HTML: tags go with what scripts and styles hold, blocks become
 * lines, entities become characters, white space is collapsed and control characters are dropped.
 */
export function cleanText(text: string): string {
  return text
    .replace(/<(script|style)\b[\s\S]*?<\/\1\s*>/gi, ' ')
    .replace(/<!--[\s\S]*?-->/g, ' ')
    .replace(/<(?:br|\/p|\/div|\/li|\/h[1-6]|\/tr)\b[^>]*>/gi, '\n')
    .replace(/<\/?[a-z][^<>]*>/gi, ' ')
    .replace(/&(#x[0-9a-f]{1,6}|#\d{1,7}|[a-z]+);/gi, decode)
    .normalize('NFC')
    .replace(/\r\n?/g, '\n')
    .replace(/[^\P{Cc}\n\t]|\u00ad|\ufeff|\u200b/gu, '')
    .replace(/[^\S\n]+/g, ' ')
    .replace(/ ?\n ?/g, '\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim()
}

/** Like cleanText, on one line. */
export function cleanLine(text: string): string {
  return cleanText(text).replace(/\s+/g, ' ')
}

function decode(whole: string, name: string): string {
  if (!name.startsWith('#')) return ENTITIES[name] ?? whole
  const code = /^#x/i.test(name) ? Number.parseInt(name.slice(2), 16) : Number.parseInt(name.slice(1), 10)
  const isCharacter = code > 0 && code <= LAST_CODE_POINT && (code < 0xd800 || code > 0xdfff)
  return isCharacter ? String.fromCodePoint(code) : ''
}
