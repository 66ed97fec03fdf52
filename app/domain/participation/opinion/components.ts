import { type Ballots, rowsOf } from './ballots'
import type { Steps } from './limits'

const ROUNDS = 100
/** A round that turns the direction by less than this ends the search. */
const STILL = 1e-8
/** Shorter than this is no direction: there is nothing left in which people differ. */
const NOTHING = 1e-9
/** Rows between two places at which the computation can be put aside. */
const SLICE = 500
/** An irrational step, so that the first guess is at right angles to nothing that people vote. */
const GOLDEN = 0.618_033_988_749_895

/** Means of the columns over the votes cast: what a missing vote is taken to be. */
export function columnMeans({ columns, at, values }: Ballots): Float64Array {
  const sums = new Float64Array(columns)
  const counts = new Float64Array(columns)
  for (let index = 0; index < at.length; index += 1) {
    const column = at[index] ?? 0
    sums[column] = (sums[column] ?? 0) + (values[index] ?? 0)
    counts[column] = (counts[column] ?? 0) + 1
  }
  return sums.map((sum, column) => (counts[column] ? sum / (counts[column] ?? 1) : 0))
}

/**
 * The two directions in which votes differ most (the first principal components), by power iteration of both at once.
 * A missing vote counts as the mean of its column, which is 0 once the mean is taken off: so only votes cast are walked
 * through, and neither the filled matrix nor the one of covariances is ever built. Of the two signs of a direction the
 * one is taken in which its largest entry is positive.
 */
export function* mainComponents(ballots: Ballots, means: Float64Array): Steps<[Float64Array, Float64Array]> {
  let first = firstGuess(means.length, 0)
  let second = firstGuess(means.length, 0.5)
  makeUpright(first, second)
  for (let round = 0; round < ROUNDS; round += 1) {
    const [nextFirst, nextSecond] = yield* timesCovariance(ballots, means, first, second)
    makeUpright(nextFirst, nextSecond)
    const turned = Math.max(between(first, nextFirst), between(second, nextSecond))
    first = nextFirst
    second = nextSecond
    if (turned < STILL) break
  }
  return [withFixedSign(first), withFixedSign(second)]
}

const firstGuess = (columns: number, offset: number): Float64Array =>
  Float64Array.from({ length: columns }, (_, column) => 1 + ((column * GOLDEN + offset) % 1))

/** The centred matrix' transpose times itself times both directions, in one walk over the votes. */
function* timesCovariance(
  { starts, at, values, columns }: Ballots,
  means: Float64Array,
  first: Float64Array,
  second: Float64Array,
): Steps<[Float64Array, Float64Array]> {
  const [ofFirst, ofSecond] = [new Float64Array(columns), new Float64Array(columns)]
  const rows = starts.length - 1
  for (let slice = 0; slice < rows; slice += SLICE) {
    for (let row = slice; row < Math.min(rows, slice + SLICE); row += 1) {
      const [from, to] = [starts[row] as number, starts[row + 1] as number]
      let alongFirst = 0
      let alongSecond = 0
      for (let index = from; index < to; index += 1) {
        const column = at[index] as number
        const apart = (values[index] as number) - (means[column] as number)
        alongFirst += apart * (first[column] as number)
        alongSecond += apart * (second[column] as number)
      }
      for (let index = from; index < to; index += 1) {
        const column = at[index] as number
        const apart = (values[index] as number) - (means[column] as number)
        ofFirst[column] = (ofFirst[column] as number) + alongFirst * apart
        ofSecond[column] = (ofSecond[column] as number) + alongSecond * apart
      }
    }
    yield
  }
  return [ofFirst, ofSecond]
}

/** Makes both one long and at right angles; a direction that has no length is left without one. */
function makeUpright(first: Float64Array, second: Float64Array): void {
  normalise(first)
  takeOff(second, first)
  normalise(second)
}

function between(one: Float64Array, other: Float64Array): number {
  let sum = 0
  for (let column = 0; column < one.length; column += 1) {
    sum += ((one[column] ?? 0) - (other[column] ?? 0)) ** 2
  }
  return Math.sqrt(sum)
}

function takeOff(direction: Float64Array, other: Float64Array): void {
  const along = direction.reduce((sum, value, column) => sum + value * (other[column] ?? 0), 0)
  for (let column = 0; column < direction.length; column += 1) {
    direction[column] = (direction[column] ?? 0) - along * (other[column] ?? 0)
  }
}

function normalise(direction: Float64Array): void {
  const length = Math.sqrt(direction.reduce((sum, value) => sum + value * value, 0))
  for (let column = 0; column < direction.length; column += 1) {
    direction[column] = length < NOTHING ? 0 : (direction[column] ?? 0) / length
  }
}

function withFixedSign(direction: Float64Array): Float64Array {
  let largest = 0
  for (const value of direction) if (Math.abs(value) > Math.abs(largest) + 1e-9) largest = value
  return largest < 0 ? direction.map((value) => -value) : direction
}

/** Where people stand, as two lists of coordinates. */
export type Points = { x: Float64Array; y: Float64Array }

/**
 * Lays people onto the two directions. Only votes cast are summed up, and the sum is stretched by the share of
 * statements that a person has voted on, so that nobody is drawn to the middle for having seen few of them.
 */
export function project(
  ballots: Ballots,
  means: Float64Array,
  [first, second]: readonly [Float64Array, Float64Array],
): Points {
  const { starts, at, values, columns } = ballots
  const rows = rowsOf(ballots)
  const points = { x: new Float64Array(rows), y: new Float64Array(rows) }
  for (let row = 0; row < rows; row += 1) {
    const [from, to] = [starts[row] ?? 0, starts[row + 1] ?? 0]
    let [x, y] = [0, 0]
    for (let index = from; index < to; index += 1) {
      const column = at[index] ?? 0
      const apart = (values[index] ?? 0) - (means[column] ?? 0)
      x += apart * (first[column] ?? 0)
      y += apart * (second[column] ?? 0)
    }
    const stretch = to > from ? Math.sqrt(columns / (to - from)) : 0
    points.x[row] = x * stretch
    points.y[row] = y * stretch
  }
  return points
}

/** How far from the middle somebody stands who has said nothing but "agree" to this one statement. */
export function extremities(
  means: Float64Array,
  [first, second]: readonly [Float64Array, Float64Array],
): number[] {
  return Array.from(means, (mean, column) => {
    const stretch = (1 - mean) * Math.sqrt(means.length)
    return Math.hypot((first[column] ?? 0) * stretch, (second[column] ?? 0) * stretch)
  })
}
