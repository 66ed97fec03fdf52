/** Names of the characters from U+00A0 to U+00FF, in order (HTML Living Standard). */
const LATIN_1 =
  'nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg macr deg plusmn sup2 sup3 ' +
  'acute micro para middot cedil sup1 ordm raquo frac14 frac12 frac34 iquest Agrave Aacute Acirc Atilde ' +
  'Auml Aring AElig Ccedil Egrave Eacute Ecirc Euml Igrave Iacute Icirc Iuml ETH Ntilde Ograve Oacute ' +
  'Ocirc Otilde Ouml times Oslash Ugrave Uacute Ucirc Uuml Yacute THORN szlig agrave aacute acirc atilde ' +
  'auml aring aelig ccedil egrave eacute ecirc euml igrave iacute icirc iuml eth ntilde ograve oacute ' +
  'ocirc otilde ouml divide oslash ugrave uacute ucirc uuml yacute thorn yuml'

const ENTITIES = new Map<string, string>([
  ...LATIN_1.split(' ').map((name, at): [string, string] => [name, String.fromCharCode(0xa0 + at)]),
  ...Object.entries({
    amp: '&',
    apos: "'",
    gt: '>',
    lt: '<',
    quot: '"',
    bdquo: '„',
    bull: '•',
    dagger: '†',
    ensp: ' ',
    emsp: ' ',
    euro: '€',
    ge: '≥',
    hellip: '…',
    larr: '←',
    ldquo: '“',
    le: '≤',
    lsaquo: '‹',
    lsquo: '‘',
    mdash: '—',
    minus: '−',
    ndash: '–',
    ne: '≠',
    OElig: 'Œ',
    oelig: 'œ',
    permil: '‰',
    rarr: '→',
    rdquo: '”',
    rsaquo: '›',
    rsquo: '’',
    sbquo: '‚',
    Scaron: 'Š',
    scaron: 'š',
    thinsp: ' ',
    trade: '™',
    zwj: '',
    zwnj: '',
  }),
])
const LAST_CODE_POINT = 0x10ffff

/** Replaces entities by their characters, once: `&amp;lt;` becomes `&lt;`. Unknown ones stay. */
export function decodeEntities(text: string): string {
  return text.replace(/&(#x[0-9a-f]{1,6}|#\d{1,7}|[a-z][a-z0-9]{1,8});/gi, decode)
}

function decode(whole: string, name: string): string {
  if (!name.startsWith('#')) return ENTITIES.get(name) ?? whole
  const code = /^#x/i.test(name) ? Number.parseInt(name.slice(2), 16) : Number.parseInt(name.slice(1), 10)
  const isCharacter = code > 0 && code <= LAST_CODE_POINT && (code < 0xd800 || code > 0xdfff)
  return isCharacter ? String.fromCodePoint(code) : ''
}
