import type { SearchEngine } from '../../../search/engine'
import {
  CLASSES,
  type GoldHalf,
  type GoldQuery,
  HALVES,
  readGoldDocuments,
  readGoldQueries,
} from '../../search/gold/gold-set'
import { bootstrapInterval, mean, ndcgAt, recallAt } from '../matching/retrieval-measures'
import type { Measurement } from '../measurement'

const DEPTH = 10
const AT = new Date('2027-03-01T10:00:00Z')
const TARGETS = { overall: 0.85, class: 0.7 }
/** What was read while weights and words were chosen. */
const TUNED_ON: readonly GoldHalf[] = ['open', 'second']
/** From this grade on a document has to be found. */
const RELEVANT = 2

export type AnsweredQuery = GoldQuery & { ranking: string[]; ndcg: number; recall: number }

/** Indexes the gold set and asks its queries. */
export async function answerGoldSet(
  engine: SearchEngine,
  halves: readonly GoldHalf[],
): Promise<AnsweredQuery[]> {
  const documents = readGoldDocuments()
  await engine.upsert(documents)
  const queries = readGoldQueries(documents).filter(({ half }) => halves.includes(half))
  const answered: AnsweredQuery[] = []
  for (const query of queries) {
    const ranking = await rank(engine, query.text, query.kinds)
    const relevant = new Set([...query.grades].flatMap(([id, grade]) => (grade >= RELEVANT ? [id] : [])))
    const ndcg = ndcgAt(DEPTH, ranking, query.grades) ?? 0
    answered.push({ ...query, ranking, ndcg, recall: recallAt(DEPTH, ranking, relevant) })
  }
  return answered
}

/** The first ten hits of a text. */
export async function rank(
  engine: SearchEngine,
  text: string,
  kinds: readonly string[] = [],
): Promise<string[]> {
  const { hits } = await engine.search({
    text,
    locale: 'de',
    filter: { kind: kinds },
    sort: 'relevance',
    page: 1,
    pageSize: DEPTH,
    withFacets: false,
    at: AT,
  })
  return hits.map(({ id }) => id)
}

/**
 * NDCG@10 and Recall@10 of each half by itself, whole and by class, never averaged over halves. Targets hold for what
 * was not tuned on.
 */
export async function measureQuality(engine: SearchEngine): Promise<Measurement[]> {
  return figuresOf(engine.name, await answerGoldSet(engine, HALVES))
}

/** The same for a second engine, and by how much the halves differ, query by query. */
export async function compareQuality(engine: SearchEngine, other: SearchEngine): Promise<Measurement[]> {
  const answered = await answerGoldSet(engine, HALVES)
  const before = new Map((await answerGoldSet(other, HALVES)).map((query) => [keyOf(query), query.ndcg]))
  const differences = HALVES.flatMap((half): Measurement[] => {
    const ofHalf = answered.filter((query) => query.half === half)
    if (ofHalf.length === 0) return []
    const each = ofHalf.map((query) => query.ndcg - (before.get(keyOf(query)) ?? 0))
    const name = `search.${engine.name}.${half}.difference.ndcg@10`
    const conditions = `${ofHalf.length} queries, minus ${other.name}, pair by pair, ${interval(each)}`
    return [{ name, value: mean(each), unit: '', target: null, ok: null, baseline: null, conditions }]
  })
  return [...figuresOf(engine.name, answered), ...differences]
}

const keyOf = ({ half, name }: AnsweredQuery) => `${half} ${name}`

function figuresOf(engine: string, answered: readonly AnsweredQuery[]): Measurement[] {
  return HALVES.flatMap((half) => {
    const ofHalf = answered.filter((query) => query.half === half)
    const name = `search.${engine}.${half}`
    if (ofHalf.length === 0) return [notThere(`${name}.ndcg@10`)]
    const isTunedOn = TUNED_ON.includes(half)
    const ofClasses = CLASSES.flatMap((one) =>
      figures(
        `${name}.${one}`,
        ofHalf.filter((query) => query.class === one),
        isTunedOn ? null : TARGETS.class,
      ),
    )
    return [...figures(name, ofHalf, isTunedOn ? null : TARGETS.overall), ...ofClasses]
  })
}

function notThere(name: string): Measurement {
  const nothing = { value: null, unit: '', target: null, ok: null, baseline: null }
  return { ...nothing, name, conditions: 'not measured: there are no such queries' }
}

function figures(name: string, answered: readonly AnsweredQuery[], target: number | null): Measurement[] {
  if (answered.length === 0) return []
  const values = answered.map((query) => query.ndcg)
  const recall = mean(answered.map((query) => query.recall))
  const ndcg = mean(values)
  const row = { unit: '', baseline: null, conditions: `${answered.length} queries, 150 documents` }
  return [
    {
      ...row,
      name: `${name}.ndcg@10`,
      value: ndcg,
      target,
      ok: target === null ? null : ndcg >= target,
      conditions: `${row.conditions}, ${interval(values)}`,
    },
    { ...row, name: `${name}.recall@10`, value: recall, target: null, ok: null },
  ]
}

/** 95 % by bootstrap samples of the queries. */
function interval(values: readonly number[]): string {
  const [low, high] = bootstrapInterval(values)
  return `95 % [${low.toFixed(3)}, ${high.toFixed(3)}]`
}
