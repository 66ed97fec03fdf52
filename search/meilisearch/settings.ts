import { createHash } from 'node:crypto'
import type { Settings } from 'meilisearch'

/** The fields in which lexemes are looked for, what counts most first; the last one holds a word that all have. */
export const LEXEME_FIELDS = ['inTitle', 'inSummary', 'inBody', 'inOrganisation', 'every'] as const
export const WORDS_FIELD = 'words'
/** Goes up when documents are made otherwise, so that the index is filled anew. */
export const DOCUMENT_FORMAT = 1
/** The word that every document has: a query of it finds all, and ranks them behind the others. */
export const EVERY = 'every'

/** What is shown of a hit. */
export const SHOWN = [
  'kind',
  'entityId',
  'language',
  'title',
  'summary',
  'body',
  'englishTitle',
  'englishSummary',
  'englishBody',
] as const

/** So many hits can be reached and are counted exactly. */
export const MOST_HITS = 1_000_000

const EQUAL = { facetSearch: false, filter: { equality: true, comparison: false } }
const COMPARED = { facetSearch: false, filter: { equality: true, comparison: true } }

/**
 * How an index is set up, as code. The texts come analysed, so everything by which Meilisearch would guess stands
 * off: typos, beginnings, languages. What it does is find, count and order.
 */
export const SETTINGS = {
  searchableAttributes: [...LEXEME_FIELDS, WORDS_FIELD],
  displayedAttributes: ['id', 'revision', ...SHOWN, 'listed', 'deadlineTs', 'publishedTs'],
  filterableAttributes: [
    {
      attributePatterns: [
        ...['kind', 'status', 'statusAfter', 'districts', 'domains', 'capabilities', 'budget'],
        ...['id', 'lexemes', 'titleWords', 'foldedTitle'],
      ],
      features: EQUAL,
    },
    { attributePatterns: ['deadlineTs', 'publishedTs'], features: COMPARED },
  ],
  sortableAttributes: ['deadlineTs', 'entityId', 'id', 'kind', 'listed', 'publishedTs'],
  rankingRules: ['words', 'attributeRank', 'sort', 'wordPosition', 'exactness'],
  stopWords: [],
  synonyms: {},
  dictionary: [],
  separatorTokens: [],
  nonSeparatorTokens: [],
  distinctAttribute: null,
  typoTolerance: { enabled: false },
  // Not what the texts are written in: the words are opaque, and this keeps the server from cutting German ones.
  localizedAttributes: [{ attributePatterns: ['*'], locales: ['eng'] }],
  proximityPrecision: 'byWord',
  prefixSearch: 'disabled',
  facetSearch: false,
  searchCutoffMs: 700,
  faceting: { maxValuesPerFacet: 1000 },
  pagination: { maxTotalHits: MOST_HITS },
  embedders: {},
} satisfies Settings

/** Languages are always named in a query, the same as in the index. */
export const LOCALES: ['eng'] = ['eng']

/** The settings and the making of documents as a hash, kept with the index that has them. */
export const settingsHash = (): string =>
  createHash('sha256')
    .update(`${DOCUMENT_FORMAT} ${canonical(SETTINGS)}`)
    .digest('hex')
    .slice(0, 32)

/** Names of settings that a server has otherwise than the code says; it adds defaults and sorts what is a set. */
export function differingSettings(found: object): string[] {
  const given = found as Record<string, unknown>
  return Object.entries(SETTINGS)
    .filter(([name, wanted]) => !holds(given[name], wanted, SETS.has(name)))
    .map(([name]) => name)
}

const SETS: ReadonlySet<string> = new Set([
  'sortableAttributes',
  'displayedAttributes',
  'stopWords',
  'dictionary',
])

/** Whether what was found has all that is wanted; an object may have more. */
function holds(found: unknown, wanted: unknown, isSet = false): boolean {
  if (Array.isArray(wanted)) {
    if (!Array.isArray(found) || found.length !== wanted.length) return false
    const [a, b] = isSet ? [[...found].sort(), [...wanted].sort()] : [found, wanted]
    return b.every((each, index) => holds(a[index], each))
  }
  if (typeof wanted === 'object' && wanted !== null) {
    if (typeof found !== 'object' || found === null) return false
    return Object.entries(wanted).every(([name, each]) =>
      holds((found as Record<string, unknown>)[name], each),
    )
  }
  return found === wanted
}

/** JSON with the names of objects in order. */
function canonical(value: unknown): string {
  return JSON.stringify(value, (_, each: unknown) =>
    typeof each === 'object' && each !== null && !Array.isArray(each)
      ? Object.fromEntries(Object.entries(each).sort(([a], [b]) => (a < b ? -1 : 1)))
      : each,
  )
}
