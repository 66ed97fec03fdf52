import type { Locale } from '../../app/paths'
import type { IndexedThing } from '../indexed-thing'

/** What a list of hits shows of one thing, read from the database a moment ago. */
export type ShownThing = {
  id: string
  /** where it stands: an address in both languages, with an anchor where it is a part of a page */
  address: Readonly<Record<Locale, string>>
  /** as its page has it, in the language in which it was written */
  title: string
  language: 'de' | 'en'
  /** where there is an English version */
  englishTitle: string | null
  /** who stands behind it; '' where nobody does */
  organisation: string
  /** as of the moment of the reading */
  status: string
  deadlineAt: Date | null
  budgetMaxCents: number | null
  publishedAt: Date
}

/**
 * One kind of thing that can be found, in one file. A new kind is such a file, its line in the registry and its
 * names in the message files; neither the tables nor the page change.
 */
export type SearchKind = {
  name: string
  /** For each entity of the outbox: which things of this kind a change of it concerns. */
  follows: Readonly<Record<string, (entityId: string) => Promise<string[]>>>
  /** Of these things, those that are public now, whole. */
  read(ids: readonly string[]): Promise<IndexedThing[]>
  /** The ids of everything that may be public, in order, after one: for rebuilding and comparing. */
  idsAfter(id: string, most: number): Promise<string[]>
  /** Of these things, those that everybody may see now: what the index says is not believed. */
  show(ids: readonly string[], at: Date): Promise<ShownThing[]>
}
