import type { Points } from './components'
import { LEAST_GROUP, MOST_GROUPS, type Steps } from './limits'

/**
 * Puts each point into the nearest of some groups, which it moves to the middle of their points until they stay
 * (k-means), from the given first middles on.
 * @returns the number of its group for each point
 */
export type Cluster = (points: Points, firstMiddles: readonly [number, number][]) => Steps<ArrayLike<number>>

export type Grouping = {
  /** the group of each point, counted from 0; the largest group first */
  labels: Uint8Array
  sizes: number[]
  /** how well the groups stand apart, from -1 to 1; null where there is one alone */
  silhouette: number | null
}

/** So many points are compared with each other; of more, every so-and-so-many-th in the order of their places. */
const MOST_COMPARED = 5000
const SLICE = 50

/**
 * Finds the groups: of two to five, the number that stands apart best by the mean silhouette. A number that leaves a
 * group with fewer than five people is not taken; where none is left, all people are one group.
 */
export function* findGroups(points: Points, cluster: Cluster): Steps<Grouping> {
  const order = byPlace(points)
  const distinct = distinctOf(points, order)
  let best: { labels: Uint8Array; silhouette: number } | null = null
  for (let count = 2; count <= MOST_GROUPS; count += 1) {
    if (count > distinct.length || count * LEAST_GROUP > points.x.length) break
    const middles = spread(distinct, count).map((at): [number, number] => [
      points.x[at] ?? 0,
      points.y[at] ?? 0,
    ])
    const labels = Uint8Array.from(yield* cluster(points, middles))
    if (Math.min(...sizesOf(labels, count)) < LEAST_GROUP) continue
    const silhouette = yield* meanSilhouette(points, labels, count, order)
    if (!best || silhouette > best.silhouette + 1e-9) best = { labels, silhouette }
  }
  if (!best) {
    const everybody = points.x.length
    return { labels: new Uint8Array(everybody), sizes: everybody > 0 ? [everybody] : [], silhouette: null }
  }
  return { ...largestFirst(points, best.labels), silhouette: best.silhouette }
}

/** The points from left to right, and from below where two lie above each other. */
function byPlace({ x, y }: Points): number[] {
  const places = Array.from(x, (_, at) => at)
  return places.sort((a, b) => (x[a] ?? 0) - (x[b] ?? 0) || (y[a] ?? 0) - (y[b] ?? 0))
}

function distinctOf({ x, y }: Points, order: readonly number[]): number[] {
  return order.filter((at, index) => {
    const before = order[index - 1]
    return before === undefined || x[at] !== x[before] || y[at] !== y[before]
  })
}

/** So many of them, evenly spread: the same for the same points, and not all on one side. */
function spread(list: readonly number[], count: number): number[] {
  return Array.from(
    { length: count },
    (_, index) => list[Math.floor(((index + 0.5) * list.length) / count)] ?? 0,
  )
}

function sizesOf(labels: Uint8Array, count: number): number[] {
  const sizes = new Array<number>(count).fill(0)
  for (const label of labels) sizes[label] = (sizes[label] ?? 0) + 1
  return sizes
}

/**
 * How much nearer people are to their own group than to the next one, on the average: -1 to 1. A person alone in a
 * group counts as 0.
 */
export function* meanSilhouette(
  { x, y }: Points,
  labels: Uint8Array,
  count: number,
  order: readonly number[],
): Steps<number> {
  const step = Math.ceil(order.length / MOST_COMPARED)
  const compared = order.filter((_, index) => index % step === 0)
  const sizes = sizesOf(
    Uint8Array.from(compared, (at) => labels[at] ?? 0),
    count,
  )
  let sum = 0
  for (const [index, one] of compared.entries()) {
    const [ownX, ownY, own] = [x[one] as number, y[one] as number, labels[one] as number]
    const distances = new Float64Array(count)
    for (const other of compared) {
      const [dx, dy] = [(x[other] as number) - ownX, (y[other] as number) - ownY]
      const label = labels[other] as number
      distances[label] = (distances[label] as number) + Math.sqrt(dx * dx + dy * dy)
    }
    sum += silhouetteOf(distances, sizes, own)
    if (index % SLICE === 0) yield
  }
  return compared.length > 0 ? sum / compared.length : 0
}

function silhouetteOf(distances: Float64Array, sizes: readonly number[], own: number): number {
  const others = (sizes[own] ?? 0) - 1
  if (others < 1) return 0
  const within = (distances[own] ?? 0) / others
  let next = Number.POSITIVE_INFINITY
  sizes.forEach((size, label) => {
    if (label !== own && size > 0) next = Math.min(next, (distances[label] ?? 0) / size)
  })
  const larger = Math.max(within, next)
  return larger > 0 && Number.isFinite(next) ? (next - within) / larger : 0
}

/** Numbers the groups anew: the largest first, of equal ones the one further to the left. */
function largestFirst({ x }: Points, labels: Uint8Array): { labels: Uint8Array; sizes: number[] } {
  const count = Math.max(...labels) + 1
  const sizes = sizesOf(labels, count)
  const sums = new Float64Array(count)
  labels.forEach((label, at) => {
    sums[label] = (sums[label] ?? 0) + (x[at] ?? 0)
  })
  const middle = (group: number) => (sums[group] ?? 0) / (sizes[group] ?? 1)
  const order = sizes
    .map((_, group) => group)
    .sort((a, b) => (sizes[b] ?? 0) - (sizes[a] ?? 0) || middle(a) - middle(b))
  return {
    labels: labels.map((label) => order.indexOf(label)),
    sizes: order.map((group) => sizes[group] ?? 0),
  }
}
