import { DISTRICTS, isDistrict } from '../../app/domain/taxonomy/regions'
import { type IndexedTexts, type IndexedThing, revisionOf } from '../indexed-thing'
import { foldWord, readWords } from '../query/read-words'
import { lexemeVector, plainLexemeVector, type WeighedText, wordVector } from './vectors'

/** Goes up when the analyser gives other lexemes, so that a comparison finds what has to be read anew. */
const ANALYSIS = 4
/** So many districts are named; a thing of more is one of the whole state. */
const MOST_NAMED_DISTRICTS = 3
const LONGEST_FOLDED_TITLE = 200

/** A row of the index, and how the words in it are written. */
export type Entry = ReturnType<typeof toEntry>

/** What the index would keep of a thing now, as a hash. */
export function entryRevision(thing: IndexedThing): string {
  return `${ANALYSIS}:${revisionOf(thing)}`
}

/** Everything the index keeps of a thing. */
export function toEntry(thing: IndexedThing) {
  const { language, english } = thing
  const texts = clean(thing.texts)
  const version = english && clean(english)
  const organisation = storable(thing.organisation)
  const titles = [texts.title, ...(version ? [version.title] : [])]
  const bodies = version ? [version.summary, version.body] : []
  const allTexts = [...titles, texts.summary, texts.body, ...bodies, organisation]
  return {
    kind: thing.kind,
    entityId: thing.id,
    language,
    ...texts,
    englishTitle: version?.title ?? null,
    englishSummary: version?.summary ?? null,
    englishBody: version?.body ?? null,
    organisation,
    status: thing.status,
    statusAfter: thing.statusAfter,
    districts: thing.districts,
    domains: thing.domains,
    capabilities: thing.capabilities,
    deadlineAt: thing.deadlineAt?.toISOString() ?? null,
    budgetMaxCents: thing.budgetMaxCents,
    publishedAt: thing.publishedAt.toISOString(),
    lexemes: lexemeVector([
      ...weigh(texts, language),
      ...(version ? weigh(version, 'en') : []),
      { text: organisation, language: 'de', weight: 'D' },
      { text: placesOf(thing.districts), language: 'de', weight: 'D' },
      { text: storable(thing.labels?.de ?? ''), language: 'de', weight: 'D' },
      { text: storable(thing.labels?.en ?? ''), language: 'en', weight: 'D' },
    ]),
    titleLexemes: plainLexemeVector([
      { text: texts.title, language },
      ...(version ? [{ text: version.title, language: 'en' as const }] : []),
    ]),
    words: wordVector(allTexts),
    titleWords: wordVector(titles),
    foldedTitle: foldTitle(texts.title),
    revision: entryRevision(thing),
    spellings: spellingsOf(allTexts),
  }
}

/** A title as its beginnings are compared. */
export function foldTitle(title: string): string {
  const words = readWords(title).map(({ folded }) => folded)
  return words.join(' ').slice(0, LONGEST_FOLDED_TITLE)
}

/** What PostgreSQL cannot keep is left out: NUL, and halves of characters. */
export function storable(text: string): string {
  return text.replaceAll('\0', '').replace(/\p{Surrogate}/gu, '\uFFFD')
}

function clean({ title, summary, body }: IndexedTexts): IndexedTexts {
  return { title: storable(title), summary: storable(summary), body: storable(body) }
}

function weigh({ title, summary, body }: IndexedTexts, language: 'de' | 'en'): WeighedText[] {
  return [
    { text: title, language, weight: 'A' },
    { text: summary, language, weight: 'B' },
    { text: body, language, weight: 'C' },
  ]
}

function placesOf(districts: readonly string[]): string {
  if (districts.length > MOST_NAMED_DISTRICTS) return ''
  return districts.flatMap((code) => (isDistrict(code) ? [DISTRICTS[code]] : [])).join(' ')
}

/** How words that differ from their folded form are written, for "did you mean". */
function spellingsOf(texts: readonly string[]): Record<string, string> {
  const spellings: Record<string, string> = {}
  for (const text of texts)
    for (const { folded, start, end } of readWords(text)) {
      const written = text.slice(start, end)
      if (written !== folded && foldWord(written) === folded) spellings[folded] ??= written
    }
  return spellings
}
