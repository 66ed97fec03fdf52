import type { SearchQuery } from '#search/engine'
import type { IndexedThing } from '#search/indexed-thing'

export const AT = new Date('2027-03-01T10:00:00Z')
const DAY = 86_400_000

/** Days after the moment of the searches. */
export const inDays = (days: number) => new Date(AT.getTime() + days * DAY)

export type Given = Partial<Omit<IndexedThing, 'texts' | 'english'>> & {
  title: string
  summary?: string
  body?: string
  english?: { title: string; summary?: string; body?: string }
}

let made = 0

/** A thing with what a test says of it; the later it is made, the newer it is. */
export function thing({ title, summary = '', body = '', english, ...given }: Given): IndexedThing {
  made += 1
  return {
    kind: 'challenge',
    id: `thing-${String(made).padStart(6, '0')}`,
    language: 'de',
    organisation: '',
    status: 'open',
    statusAfter: null,
    districts: [],
    domains: [],
    capabilities: [],
    deadlineAt: null,
    budgetMaxCents: null,
    publishedAt: new Date(AT.getTime() - DAY + made * 1000),
    ...given,
    texts: { title, summary, body },
    english: english ? { summary: '', body: '', ...english } : null,
  }
}

/** A search for a text, as a page without choices asks. */
export function searchFor(text: string, asked: Partial<SearchQuery> = {}): SearchQuery {
  return {
    text,
    locale: 'de',
    filter: {},
    sort: 'relevance',
    page: 1,
    pageSize: 20,
    withFacets: false,
    at: AT,
    ...asked,
  }
}
