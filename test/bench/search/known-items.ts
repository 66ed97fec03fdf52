import type { SearchEngine } from '../../../search/engine'
import { AT, thing } from '../../search/contract/things'
import { bootstrapInterval, mean, mulberry, reciprocalRank } from '../matching/retrieval-measures'
import type { Measurement } from '../measurement'
import { DISTURBANCES, joinNouns, type Written } from './disturb'
import { rank } from './quality'
import { readTitledTexts, type TitledText } from './titled-texts'

/** So many of a title's rarest words are typed. */
const MOST_WORDS = 3
const QUERIES_A_CLASS = 200

/** What somebody types who knows a title, undisturbed and as it comes out. */
export type KnownItemQuery = { way: string; id: string; plain: string; typed: string }

const idOf = (index: number) => `title-${String(index).padStart(5, '0')}`
const wordsOf = (text: string): string[] => text.match(/\p{L}[\p{L}\p{M}\p{N}]*/gu) ?? []

/**
 * The rarest words of titles, each disturbed in one way where that is possible; up to 200 for each way, the same at
 * every run. Needs no grades: the title that they were taken from is the answer.
 */
export function knownItemQueries(texts: readonly TitledText[]): KnownItemQuery[] {
  const random = mulberry(31)
  const counts = new Map<string, number>()
  for (const { title, text } of texts)
    for (const word of new Set(wordsOf(`${title} ${text}`).map((one) => one.toLowerCase())))
      counts.set(word, (counts.get(word) ?? 0) + 1)
  const written: Written = new Set(counts.keys())
  const order = texts.map((_, index) => ({ index, by: random() })).sort((a, b) => a.by - b.by)
  return WAYS.flatMap((way) => {
    const queries: KnownItemQuery[] = []
    for (const { index } of order) {
      if (queries.length === QUERIES_A_CLASS) break
      const title = texts[index]?.title ?? ''
      const made = ask(way, title, counts, written, random)
      if (made) queries.push({ way, id: idOf(index), ...made })
    }
    return queries
  })
}

const WAYS = [...(Object.keys(DISTURBANCES) as (keyof typeof DISTURBANCES)[]), 'nounsJoined'] as const

function ask(
  way: (typeof WAYS)[number],
  title: string,
  counts: ReadonlyMap<string, number>,
  written: Written,
  random: () => number,
): { plain: string; typed: string } | null {
  if (way === 'nounsJoined') {
    const typed = joinNouns(title)
    return typed === null ? null : { plain: title, typed }
  }
  const rarity = (word: string) => counts.get(word.toLowerCase()) ?? 0
  const rarest = [...new Set(wordsOf(title).filter((word) => word.length > 3))]
    .sort((a, b) => rarity(a) - rarity(b))
    .slice(0, MOST_WORDS)
  const words = wordsOf(title).filter(
    (word, index, all) => rarest.includes(word) && all.indexOf(word) === index,
  )
  const disturb = DISTURBANCES[way]
  const disturbed = words.map((word) => disturb(word, random, written))
  if (disturbed.every((word) => word === null)) return null
  return { plain: words.join(' '), typed: words.map((word, index) => disturbed[index] ?? word).join(' ') }
}

export type AnsweredItem = KnownItemQuery & { plainRank: number; typedRank: number }

/** Indexes the titled texts and asks for them, disturbed and not. */
export async function answerKnownItems(
  engine: SearchEngine,
  texts: readonly TitledText[],
  queries: readonly KnownItemQuery[] = knownItemQueries(texts),
): Promise<AnsweredItem[]> {
  const things = texts.map(({ title, text }, index) =>
    thing({ id: idOf(index), title, body: text, publishedAt: AT }),
  )
  for (let start = 0; start < things.length; start += 500)
    await engine.upsert(things.slice(start, start + 500))
  const answered: AnsweredItem[] = []
  for (const query of queries) {
    const wanted = new Set([query.id])
    answered.push({
      ...query,
      plainRank: reciprocalRank(await rank(engine, query.plain), wanted),
      typedRank: reciprocalRank(await rank(engine, query.typed), wanted),
    })
  }
  return answered
}

/** The mean reciprocal rank for each way of disturbing, beside that of the same words as they were written. */
export async function measureKnownItems(engine: SearchEngine): Promise<Measurement[]> {
  const texts = readTitledTexts()
  const name = `search.${engine.name}.knownItem`
  const row = { unit: '', target: null, ok: null }
  if (!Array.isArray(texts))
    return [{ ...row, name, value: null, baseline: null, conditions: `not measured: ${texts.absent}` }]
  const answered = await answerKnownItems(engine, texts)
  return WAYS.map((way) => {
    const ofWay = answered.filter((query) => query.way === way)
    const ranks = ofWay.map(({ typedRank }) => typedRank)
    const [low, high] = bootstrapInterval(ranks)
    return {
      ...row,
      name: `${name}.${way}.mrr@10`,
      value: mean(ranks),
      baseline: mean(ofWay.map(({ plainRank }) => plainRank)),
      conditions: `${ofWay.length} queries to ${texts.length} real titles, baseline the same words undisturbed, 95 % [${low.toFixed(3)}, ${high.toFixed(3)}]`,
    }
  })
}
