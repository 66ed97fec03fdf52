import type { XmlRules } from './rewrite-xml.server'

/** What drawing programs write beside a drawing: its author and licence, and how its window looked. */
const DROPPED_TAGS = new Set(['metadata', 'namedview', 'pgf', 'sfw'])
const PROGRAM = /inkscape|sodipodi|adobe|sketch|figma/i

/** What becomes of a drawing inside a document. */
export const SVG_RULES: XmlRules = {
  fate: (tag) => (DROPPED_TAGS.has(tag.local) ? 'drop' : 'keep'),
  value: ({ uri, value }) => (PROGRAM.test(uri) ? null : value),
}
