import type { MultiSearchQuery } from 'meilisearch'
import type { Suggestion } from '../engine'
import { readings } from '../postgres/suggest.server'
import { markBeginnings } from '../query/mark-beginnings'
import { readWords } from '../query/read-words'
import { ask, meilisearchClient, SEARCH_MILLISECONDS } from './client.server'
import { seconds } from './document'
import { allOf, quoted } from './filter'
import { LIVE_INDEX } from './names'
import { NEWEST } from './rank'
import { LOCALES } from './settings'

const MOST_WORDS = 8
/** Shorter beginnings are compared with the beginnings of titles only. */
const SHORTEST_WORD = 3
const MOST = 20

type Row = {
  kind: string
  entityId: string
  language: 'de' | 'en'
  title: string
  englishTitle: string | null
  listed: number
  publishedTs: number
}
type Placed = Row & { place: number }

/** Titles that begin like what was typed, then titles with a word that does; with a mistyped word, as it was meant. */
export async function suggestIndexed(
  typed: string,
  locale: 'de' | 'en',
  most: number,
  at: Date,
  signal?: AbortSignal,
): Promise<Suggestion[]> {
  const words = readWords(typed)
    .slice(0, MOST_WORDS)
    .map(({ folded }) => folded)
  const limit = Math.min(MOST, Math.max(0, Math.floor(most) || 0))
  if (words.length === 0 || limit === 0) return []
  for await (const meant of readings(words)) {
    const rows = await find(meant, limit, at, signal)
    if (rows.length > 0) return rows.map((row) => show(row, meant, locale))
  }
  return []
}

/** What begins so goes before what holds it; within both, what is over comes last. */
async function find(words: readonly string[], limit: number, at: Date, signal?: AbortSignal): Promise<Row[]> {
  const last = words.at(-1) ?? ''
  const begins = `foldedTitle STARTS WITH ${quoted(words.join(' '))}`
  const holds = allOf([
    ...words.slice(0, -1).map((word) => `titleWords = ${quoted(word)}`),
    `titleWords STARTS WITH ${quoted(last)}`,
    `NOT ${begins}`,
  ])
  const over = `deadlineTs <= ${seconds(at)}`
  const groups = [begins, ...(last.length < SHORTEST_WORD ? [] : [holds])].flatMap((title) => [
    [title, `NOT ${over}`],
    [title, over],
  ])
  const queries = groups.map(
    (conditions): MultiSearchQuery => ({
      ...{ indexUid: LIVE_INDEX, q: '', filter: allOf(conditions), sort: NEWEST, limit, locales: LOCALES },
      attributesToRetrieve: [
        ...['kind', 'entityId', 'language', 'title', 'englishTitle', 'listed', 'publishedTs'],
      ],
    }),
  )
  const { results } = await ask(() =>
    meilisearchClient('searchKey', SEARCH_MILLISECONDS).multiSearch({ queries }, signal ? { signal } : {}),
  )
  return results
    .flatMap(({ hits }, place) => (hits as unknown as Row[]).map((row) => ({ ...row, place })))
    .sort(inOrder)
    .slice(0, limit)
}

function inOrder(a: Placed, b: Placed): number {
  const beginning = ({ place }: Placed) => Math.floor(place / 2)
  return (
    beginning(a) - beginning(b) ||
    a.listed - b.listed ||
    a.place - b.place ||
    b.publishedTs - a.publishedTs ||
    (`${a.kind} ${a.entityId}` < `${b.kind} ${b.entityId}` ? -1 : 1)
  )
}

function show(row: Row, words: readonly string[], locale: 'de' | 'en'): Suggestion {
  const { kind, entityId: id, language, englishTitle } = row
  const isEnglish = locale === 'en' && englishTitle !== null
  const shown = isEnglish ? 'en' : language
  return {
    ...{ kind, id, language: shown },
    title: markBeginnings(isEnglish ? englishTitle : row.title, shown, words),
  }
}
