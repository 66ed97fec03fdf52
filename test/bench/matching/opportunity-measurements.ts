import type { Measurement } from '../measurement'
import { type OpportunityCase, rankOpportunityProject } from './opportunity-project'
import { bootstrapInterval, mean, recallAt, reciprocalRank } from './retrieval-measures'

type Measure = (ranking: readonly string[], relevant: ReadonlySet<string>) => number

const MEASURES: readonly (readonly [string, Measure])[] = [
  ['matching.opportunityProject.mrr', reciprocalRank],
  ['matching.opportunityProject.recallAt10', (ranking, relevant) => recallAt(10, ranking, relevant)],
]

/** Our ranking against plain TF-IDF on what teams really built for real problem statements. */
export function measureOpportunityProject(): Measurement[] {
  const cases = rankOpportunityProject()
  return MEASURES.map(([name, measure]) =>
    cases ? compare(name, measure, cases) : notMeasured(name, 'data set opportunity-project is absent'),
  )
}

function compare(name: string, measure: Measure, cases: readonly OpportunityCase[]): Measurement {
  const ours = cases.map(({ ours: ranking, relevant }) => measure(ranking, relevant))
  const plain = cases.map(({ plain: ranking, relevant }) => measure(ranking, relevant))
  const differences = ours.map((value, index) => value - (plain[index] ?? 0))
  const value = mean(ours)
  const baseline = mean(plain)
  return {
    name,
    value,
    unit: 'share',
    target: baseline,
    ok: value >= baseline,
    baseline,
    conditions: [
      `${cases.length} problem statements with products, corpus of ${cases[0]?.corpusSize} products, same run`,
      `95 % ${interval(ours)}, plain TF-IDF ${interval(plain)}, paired difference ${interval(differences)}`,
    ].join('; '),
  }
}

function interval(values: readonly number[]): string {
  const [low, high] = bootstrapInterval(values)
  return `[${low.toFixed(3)}, ${high.toFixed(3)}]`
}

/** A line that says why there is no value. */
function notMeasured(name: string, why: string, unit = 'share'): Measurement {
  return {
    name,
    value: null,
    unit,
    target: null,
    ok: null,
    baseline: null,
    conditions: `not measured: ${why}`,
  }
}
