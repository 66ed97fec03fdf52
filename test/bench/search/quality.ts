import type { SearchEngine } from '../../../search/engine'
import { CLASSES, type GoldQuery, readGoldDocuments, readGoldQueries } from '../../search/gold/gold-set'
import { mean, ndcgAt, recallAt } from '../matching/retrieval-measures'
import type { Measurement } from '../measurement'

const DEPTH = 10
const AT = new Date('2027-03-01T10:00:00Z')
const TARGETS = { overall: 0.85, class: 0.7 }
/** From this grade on a document has to be found. */
const RELEVANT = 2

export type AnsweredQuery = GoldQuery & { ranking: string[]; ndcg: number; recall: number }

/** Indexes the gold set and asks its queries. */
export async function answerGoldSet(
  engine: SearchEngine,
  halves: readonly boolean[],
): Promise<AnsweredQuery[]> {
  const documents = readGoldDocuments()
  await engine.upsert(documents)
  const queries = readGoldQueries(documents).filter(({ isLocked }) => halves.includes(isLocked))
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

/** NDCG@10 and Recall@10 of each half, whole and by class. Targets hold for the locked half. */
export async function measureQuality(engine: SearchEngine): Promise<Measurement[]> {
  const answered = await answerGoldSet(engine, [false, true])
  return [false, true].flatMap((isLocked) => {
    const half = answered.filter((query) => query.isLocked === isLocked)
    const name = `search.${engine.name}.${isLocked ? 'locked' : 'open'}`
    const ofClasses = CLASSES.flatMap((one) =>
      figures(
        `${name}.${one}`,
        half.filter((query) => query.class === one),
        isLocked ? TARGETS.class : null,
      ),
    )
    return [...figures(name, half, isLocked ? TARGETS.overall : null), ...ofClasses]
  })
}

function figures(name: string, answered: readonly AnsweredQuery[], target: number | null): Measurement[] {
  const ndcg = mean(answered.map((query) => query.ndcg))
  const recall = mean(answered.map((query) => query.recall))
  const row = { unit: '', baseline: null, conditions: `${answered.length} queries, 150 documents` }
  return [
    { ...row, name: `${name}.ndcg@10`, value: ndcg, target, ok: target === null ? null : ndcg >= target },
    { ...row, name: `${name}.recall@10`, value: recall, target: null, ok: null },
  ]
}
