/** One over the place (from 1) of the first relevant id; 0 where none is in the ranking. */
export function reciprocalRank(ranking: readonly string[], relevant: ReadonlySet<string>): number {
  const place = ranking.findIndex((id) => relevant.has(id))
  return place < 0 ? 0 : 1 / (place + 1)
}

/** The share of the relevant ids that stand among the first `depth`. */
export function recallAt(depth: number, ranking: readonly string[], relevant: ReadonlySet<string>): number {
  const found = ranking.slice(0, depth).filter((id) => relevant.has(id)).length
  return relevant.size === 0 ? 0 : found / relevant.size
}

/**
 * Normalised discounted cumulative gain at `depth`: gain 2^grade - 1, discount log2(place + 1), over
 * the best order of all grades (Järvelin and Kekäläinen 2002). Null where no grade is above 0.
 */
export function ndcgAt(
  depth: number,
  ranking: readonly string[],
  grades: ReadonlyMap<string, number>,
): number | null {
  const ideal = discountedGain([...grades.values()].sort((a, b) => b - a).slice(0, depth))
  if (ideal === 0) return null
  return discountedGain(ranking.slice(0, depth).map((id) => grades.get(id) ?? 0)) / ideal
}

function discountedGain(grades: readonly number[]): number {
  return grades.reduce((sum, grade, index) => sum + (2 ** grade - 1) / Math.log2(index + 2), 0)
}

/** The mean; 0 for no values. */
export function mean(values: readonly number[]): number {
  return values.length === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / values.length
}

/**
 * The 95 % interval of a mean by 2,000 bootstrap samples (Efron 1979), from a seeded generator so
 * that two runs agree. Give differences of pairs for a paired interval.
 */
export function bootstrapInterval(values: readonly number[], seed = 20_240_501): [number, number] {
  const random = mulberry(seed)
  const means = Array.from({ length: 2000 }, () =>
    mean(values.map(() => values[Math.floor(random() * values.length)] ?? 0)),
  ).sort((a, b) => a - b)
  return [means[49] ?? 0, means[1949] ?? 0]
}

/** A small seeded generator of numbers from 0 to 1 (mulberry32, public domain, Tommy Ettinger). */
export function mulberry(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}
