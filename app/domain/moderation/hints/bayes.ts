import type { Hint } from './hint-source'
import { allGroups, letterGroups } from './letter-groups'

export type Example = { text: string; isRefused: boolean }

/** What was learnt: for each group of letters how much more often it stands in refused texts. */
export type Model = { prior: number; weights: Readonly<Record<string, number>> }

/** A group of letters is learnt from so many texts at least: no single text can be read from a model. */
export const LEAST_TEXTS = 5
/** Below this the decisions say too little, and no model is made. */
export const LEAST_EXAMPLES = 30
const MOST_WORDS = 5

/**
 * Learns from decisions of people (naive Bayes over groups of letters, each text counted once for each group).
 * The same examples make the same model in whatever order they come.
 */
export function trainModel(examples: readonly Example[]): Model {
  const counts = new Map<string, [kept: number, refused: number]>()
  for (const { text, isRefused } of examples)
    for (const group of allGroups(letterGroups(text))) {
      const count = counts.get(group) ?? [0, 0]
      count[isRefused ? 1 : 0] += 1
      counts.set(group, count)
    }
  const refused = examples.filter(({ isRefused }) => isRefused).length
  const kept = examples.length - refused
  const weights = [...counts]
    .filter(([, count]) => count[0] + count[1] >= LEAST_TEXTS)
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([group, count]) => [
      group,
      Math.log((count[1] + 1) / (refused + 2)) - Math.log((count[0] + 1) / (kept + 2)),
    ])
  return { prior: Math.log((refused + 1) / (kept + 1)), weights: Object.fromEntries(weights) }
}

/** Whether there is enough to learn from, of both kinds. */
export function isEnough(examples: readonly Example[]): boolean {
  const refused = examples.filter(({ isRefused }) => isRefused).length
  return Math.min(refused, examples.length - refused) >= LEAST_EXAMPLES
}

/**
 * What a model says of a text: how much it resembles what people refused, and the words that speak for it most.
 * Long texts weigh no more than short ones.
 */
export function judgeText({ prior, weights }: Model, text: string): Hint {
  const words = letterGroups(text)
  const groups = allGroups(words)
  const sum = (of: Iterable<string>) => [...of].reduce((total, one) => total + (weights[one] ?? 0), 0)
  const evidence = sum(groups) / Math.sqrt(1 + groups.size)
  const strongest = [...words]
    .map(([word, own]): [string, number] => [word, sum(own)])
    .filter(([, weight]) => weight > 0)
    .sort(([one, a], [other, b]) => b - a || (one < other ? -1 : 1))
  return {
    label: 'refusedBefore',
    score: 1 / (1 + Math.exp(-(prior + evidence))),
    words: strongest.slice(0, MOST_WORDS).map(([word]) => word),
  }
}
