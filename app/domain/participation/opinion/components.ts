import { type Ballots, rowsOf } from './ballots'
import type { Steps } from './limits'
import { eigenvectorsOf } from './small-symmetric'

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
 * The two directions in which votes differ most (the first principal components), by power iteration. A missing vote
 * counts as the mean of its column, which is 0 once the mean is taken off: so only votes cast are walked through, and
 * neither the filled matrix nor the one of covariances is ever built. Four directions are taken along and turned so
 * that they fit best after every walk (Rayleigh and Ritz): the two that are wanted then stand still after few walks,
 * also where several camps are about as far apart. Of the two signs of a direction the one is taken in which its
 * largest entry is positive.
 */
export function* mainComponents(ballots: Ballots, means: Float64Array): Steps<[Float64Array, Float64Array]> {
  let directions = Array.from({ length: TAKEN_ALONG }, (_, number) => firstGuess(means.length, number))
  makeUpright(directions)
  for (let round = 0; round < ROUNDS; round += 1) {
    const walked = yield* timesCovariance(ballots, means, directions)
    const turn = eigenvectorsOf(directions.map((one) => walked.map((other) => along(one, other))))
    const [before, next] = [turned(directions, turn), turned(walked, turn)]
    makeUpright(next)
    directions = next
    if (WANTED.every((number) => between(before[number], next[number]) < STILL)) break
  }
  const [first = new Float64Array(), second = new Float64Array()] = directions
  return [withFixedSign(first), withFixedSign(second)]
}

const TAKEN_ALONG = 4
const WANTED = [0, 1] as const

const firstGuess = (columns: number, number: number): Float64Array =>
  Float64Array.from(
    { length: columns },
    (_, column) => 1 + ((column * GOLDEN * (number + 1) + number / 4) % 1),
  )

/** The centred matrix' transpose times itself times four directions, in one walk over the votes. */
function* timesCovariance(
  { starts, at, values, columns }: Ballots,
  means: Float64Array,
  directions: readonly Float64Array[],
): Steps<Float64Array[]> {
  const [a, b, c, d] = directions as [Float64Array, Float64Array, Float64Array, Float64Array]
  const products = directions.map(() => new Float64Array(columns))
  const [ofA, ofB, ofC, ofD] = products as [Float64Array, Float64Array, Float64Array, Float64Array]
  const rows = starts.length - 1
  for (let slice = 0; slice < rows; slice += SLICE) {
    for (let row = slice; row < Math.min(rows, slice + SLICE); row += 1) {
      const [from, to] = [starts[row] as number, starts[row + 1] as number]
      let [alongA, alongB, alongC, alongD] = [0, 0, 0, 0]
      for (let index = from; index < to; index += 1) {
        const column = at[index] as number
        const apart = (values[index] as number) - (means[column] as number)
        alongA += apart * (a[column] as number)
        alongB += apart * (b[column] as number)
        alongC += apart * (c[column] as number)
        alongD += apart * (d[column] as number)
      }
      for (let index = from; index < to; index += 1) {
        const column = at[index] as number
        const apart = (values[index] as number) - (means[column] as number)
        ofA[column] = (ofA[column] as number) + alongA * apart
        ofB[column] = (ofB[column] as number) + alongB * apart
        ofC[column] = (ofC[column] as number) + alongC * apart
        ofD[column] = (ofD[column] as number) + alongD * apart
      }
    }
    yield
  }
  return products
}

/** Makes all one long and at right angles; a direction that has no length is left without one. */
function makeUpright(directions: readonly Float64Array[]): void {
  directions.forEach((direction, number) => {
    // Twice, since what is taken off leaves a rest of the size of its last digits.
    for (const _ of [1, 2]) {
      for (const other of directions.slice(0, number)) takeOff(direction, other)
      normalise(direction)
    }
  })
}

/** The directions mixed by the columns of a small matrix. */
function turned(directions: readonly Float64Array[], turn: readonly (readonly number[])[]): Float64Array[] {
  return directions.map((_, number) => {
    const mixed = new Float64Array(directions[0]?.length ?? 0)
    directions.forEach((direction, from) => {
      const share = turn[from]?.[number] ?? 0
      for (let column = 0; column < mixed.length; column += 1) {
        mixed[column] = (mixed[column] ?? 0) + share * (direction[column] ?? 0)
      }
    })
    return mixed
  })
}

const along = (one: Float64Array, other: Float64Array): number =>
  one.reduce((sum, value, column) => sum + value * (other[column] ?? 0), 0)

function between(one: Float64Array | undefined, other: Float64Array | undefined): number {
  if (!one || !other) return 0
  let sum = 0
  for (let column = 0; column < one.length; column += 1) {
    sum += ((one[column] ?? 0) - (other[column] ?? 0)) ** 2
  }
  return Math.sqrt(sum)
}

function takeOff(direction: Float64Array, other: Float64Array): void {
  const share = along(direction, other)
  for (let column = 0; column < direction.length; column += 1) {
    direction[column] = (direction[column] ?? 0) - share * (other[column] ?? 0)
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
