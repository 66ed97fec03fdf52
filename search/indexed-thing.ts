import { createHash } from 'node:crypto'

export type IndexedTexts = { title: string; summary: string; body: string }

/** What the index keeps of one public thing. What is not public is never made into one. */
export type IndexedThing = {
  kind: string
  id: string
  /** German, or in whichever language the thing was written; `english` beside it where there is a version */
  language: 'de' | 'en'
  texts: IndexedTexts
  english: IndexedTexts | null
  /** who stands behind it, found as well; '' where nobody does */
  organisation: string
  /** what was chosen for it from the catalogue's lists, as its page names it; left out where nothing can be chosen */
  labels?: Readonly<Record<'de' | 'en', string>>
  /** the status until `deadlineAt`, and the one from then on: openness is computed, never stored */
  status: string
  statusAfter: string | null
  /** codes of the catalogue as it is today; a kind may name no district for the whole state, the index holds each */
  districts: readonly string[]
  domains: readonly string[]
  capabilities: readonly string[]
  deadlineAt: Date | null
  budgetMaxCents: number | null
  /** when it became public, by which the newest come first */
  publishedAt: Date
}

/** A thing's content as a hash: two that are the same have the same. Hex, SHA-256. */
export function revisionOf(thing: IndexedThing): string {
  const { kind, id, language, texts, english, organisation, status, statusAfter } = thing
  const parts = [kind, id, language, wordsOf(texts), english && wordsOf(english), organisation, status]
  const facts = [
    statusAfter,
    thing.districts,
    thing.domains,
    thing.capabilities,
    thing.budgetMaxCents,
    thing.labels,
  ]
  const times = [thing.deadlineAt?.getTime() ?? null, thing.publishedAt.getTime()]
  return createHash('sha256')
    .update(JSON.stringify([parts, facts, times]))
    .digest('hex')
}

const wordsOf = ({ title, summary, body }: IndexedTexts) => [title, summary, body]
