import { createHash } from 'node:crypto'
import { BUDGET_RANGES } from '../engine'
import { readWords } from '../query/read-words'
import { DOCUMENT_FORMAT, EVERY } from './settings'
import { tokenOf, wordToken } from './token'

/** So much of a text is looked through for the excerpt. */
const LONGEST_SHOWN = 20_000
/** Meilisearch counts no further position in one field. */
const MOST_WORDS = 60_000
const LONGEST_VALUE = 400

/** A row of the PostgreSQL index, with its lexemes by the field they stand in. */
export type Entry = {
  kind: string
  entityId: string
  language: 'de' | 'en'
  title: string
  summary: string
  body: string
  englishTitle: string | null
  englishSummary: string | null
  englishBody: string | null
  organisation: string
  status: string
  statusAfter: string | null
  districts: string[]
  domains: string[]
  capabilities: string[]
  deadlineAt: Date | null
  budgetMaxCents: bigint | null
  publishedAt: Date
  foldedTitle: string
  revision: string
  titleLexemes: string[]
  summaryLexemes: string[]
  bodyLexemes: string[]
  otherLexemes: string[]
}

/** Ids of documents are of few signs; what is not is written as a hash. */
export function documentId(kind: string, entityId: string): string {
  const id = `${kind}-${entityId}`
  return /^[A-Za-z0-9_-]{1,200}$/.test(id) ? id : `h-${createHash('sha256').update(id).digest('hex')}`
}

/** What the index keeps of an entry: its revision says whether it is the same. */
export const documentRevision = (revision: string): string => `${DOCUMENT_FORMAT}:${revision}`

/** An instant as the index compares it: seconds, with their fractions. */
export const seconds = (at: Date): number => at.getTime() / 1000

/** An entry as a document, whole. */
export function documentOf(entry: Entry) {
  const { kind, entityId, language, title, summary, englishTitle, englishSummary, organisation } = entry
  const { titleLexemes, summaryLexemes, bodyLexemes, otherLexemes } = entry
  const tokens = (terms: readonly string[]) => terms.map(tokenOf)
  const all = new Set([...titleLexemes, ...summaryLexemes, ...bodyLexemes, ...otherLexemes])
  const texts = [title, englishTitle, summary, entry.body, englishSummary, entry.englishBody, organisation]
  return {
    id: documentId(kind, entityId),
    revision: documentRevision(entry.revision),
    ...{ kind, entityId, language, title, summary, englishTitle, englishSummary },
    body: entry.body.slice(0, LONGEST_SHOWN),
    englishBody: entry.englishBody?.slice(0, LONGEST_SHOWN) ?? null,
    inTitle: tokens(titleLexemes).join(' '),
    inSummary: tokens(summaryLexemes).join(' '),
    inBody: tokens(bodyLexemes).join(' '),
    inOrganisation: tokens(otherLexemes).join(' '),
    every: EVERY,
    lexemes: tokens([...all]),
    words: wordLists(texts),
    titleWords: [...new Set([title, englishTitle].flatMap((text) => (text ? foldedWords(text) : [])))],
    foldedTitle: entry.foldedTitle.slice(0, LONGEST_VALUE),
    status: entry.status,
    statusAfter: entry.statusAfter ?? entry.status,
    districts: entry.districts,
    domains: entry.domains,
    capabilities: entry.capabilities,
    ...(entry.deadlineAt && { deadlineTs: seconds(entry.deadlineAt) }),
    budget: budgetOf(entry.budgetMaxCents),
    publishedTs: seconds(entry.publishedAt),
    listed: entry.status === 'listed' ? 1 : 0,
  }
}

/** One list of words a text: no phrase reaches from one into the next. */
function wordLists(texts: readonly (string | null)[]): string[] {
  let left = MOST_WORDS
  return texts.flatMap((text) => {
    const words = text ? foldedWords(text).slice(0, Math.max(0, left)) : []
    left -= words.length
    return words.length > 0 ? [words.map(wordToken).join(' ')] : []
  })
}

const foldedWords = (text: string): string[] =>
  readWords(text).map(({ folded }) => folded.slice(0, LONGEST_VALUE))

/** The range of the budget: its bounds are code, so it can be kept. */
function budgetOf(cents: bigint | null): string[] {
  if (cents === null) return []
  return Object.entries(BUDGET_RANGES).flatMap(([name, [from, below]]) =>
    cents >= from && (below === null || cents < below) ? [name] : [],
  )
}
