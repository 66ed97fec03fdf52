import { describe, expect, it } from 'vitest'
import { ballotsOf } from '#test/factories/planted-votes'
import {
  collectBallots,
  eligible,
  inCanonicalOrder,
  pickRows,
  rowsOf,
  uniformValue,
  votesNeeded,
} from '~/domain/participation/opinion/ballots'
import { columnMeans, extremities, mainComponents, project } from '~/domain/participation/opinion/components'
import { type Cluster, findGroups, meanSilhouette } from '~/domain/participation/opinion/grouping'
import type { Steps } from '~/domain/participation/opinion/limits'
import { drawPicture } from '~/domain/participation/opinion/picture'
import { positionOf } from '~/domain/participation/opinion/position'
import { eigenvectorsOf } from '~/domain/participation/opinion/small-symmetric'

const run = <Result>(steps: Steps<Result>): Result => {
  for (;;) {
    const step = steps.next()
    if (step.done) return step.value
  }
}
const votes = (...values: readonly (number | null)[]) =>
  values.flatMap((value, column) => (value === null ? [] : [{ column, value }]))
const points = (...places: readonly (readonly [number, number])[]) => ({
  x: Float64Array.from(places, ([x]) => x),
  y: Float64Array.from(places, ([, y]) => y),
})

describe('ballots', () => {
  it('keep the latest vote of a person about a statement, by column', () => {
    const collected = collectBallots(3)
    collected.add([
      { column: 2, value: 1 },
      { column: 0, value: 1 },
      { column: 2, value: -1 },
    ])
    const { starts, at, values } = collected.done()
    expect([[...starts], [...at], [...values]]).toEqual([
      [0, 2],
      [0, 2],
      [1, -1],
    ])
  })

  it('grow as votes come, and take none about a statement that there is not', () => {
    const many = Array.from({ length: 300 }, () => votes(1, -1, 0, 1, -1))
    expect(ballotsOf(many, 5).at).toHaveLength(1500)
    expect(() => ballotsOf([votes(1, 1)], 1)).toThrow('no column 1 of 1')
  })

  it('are put into the order of their content, shorter rows first', () => {
    const rows = [votes(1, 0), votes(null, 1), votes(1), votes(-1, 1)]
    const ordered = inCanonicalOrder(ballotsOf(rows, 2))
    expect(ordered).toEqual(ballotsOf([votes(-1, 1), votes(1), votes(1, 0), votes(null, 1)], 2))
  })

  it('count from seven votes on, or one on each where there are fewer statements', () => {
    expect([0, 3, 7, 500].map(votesNeeded)).toEqual([0, 3, 7, 7])
    expect(rowsOf(eligible(ballotsOf([votes(1, 0, 1), votes(1, 0)], 3)))).toBe(1)
    expect(rowsOf(eligible(ballotsOf([[], []], 0)))).toBe(0)
  })

  it('tell who gave the same answer every time', () => {
    const ballots = ballotsOf([votes(1, 1), votes(0, 0), votes(1, 0), []], 2)
    expect([0, 1, 2, 3].map((row) => uniformValue(ballots, row))).toEqual([1, 0, null, null])
    expect(pickRows(ballots, [1, 1])).toEqual(ballotsOf([votes(0, 0), votes(0, 0)], 2))
  })
})

describe('directions', () => {
  it('take a missing vote for the mean, and none for 0', () => {
    expect([...columnMeans(ballotsOf([votes(1, -1, null), votes(0, null, null)], 3))]).toEqual([0.5, -1, 0])
  })

  it('are one long, at right angles, and of a fixed sign', () => {
    const rows = [votes(1, 1, -1), votes(-1, -1, 1), votes(1, -1, 0), votes(0, 1, 1), votes(1, 0, -1)]
    const ballots = ballotsOf(rows, 3)
    const [first, second] = run(mainComponents(ballots, columnMeans(ballots)))
    expect(Math.hypot(...first)).toBeCloseTo(1, 9)
    expect(first.reduce((sum, value, at) => sum + value * (second[at] ?? 0), 0)).toBeCloseTo(0, 9)
    for (const direction of [first, second]) {
      const [largest = 0] = [...direction].sort((a, b) => Math.abs(b) - Math.abs(a))
      expect(largest).toBeGreaterThan(0)
    }
  })

  it('do not draw those to the middle who have seen little', () => {
    const directions = [Float64Array.of(0.5, 0.5, 0.5, 0.5), Float64Array.of(0, 0, 0, 0)] as const
    const means = new Float64Array(4)
    const { x } = project(ballotsOf([votes(1, 1, 1, 1), votes(1)], 4), means, directions)
    expect([...x]).toEqual([2, 1])
    expect(extremities(means, directions)).toEqual([1, 1, 1, 1])
  })
})

describe('groups', () => {
  const left = Array.from({ length: 6 }, (_, at) => [-5, at / 10] as const)
  const right = Array.from({ length: 5 }, (_, at) => [5, at / 10] as const)
  /** Parts points at zero, whatever it is asked for. */
  const atZero: Cluster = function* ({ x }) {
    yield
    return Array.from(x, (value) => (value > 0 ? 0 : 1))
  }

  it('are numbered by size, whatever the clustering calls them', () => {
    const grouping = run(findGroups(points(...left, ...right), atZero))
    expect(grouping.sizes).toEqual([6, 5])
    expect([...grouping.labels]).toEqual([...left.map(() => 0), ...right.map(() => 1)])
    expect(grouping.silhouette).toBeGreaterThan(0.9)
  })

  it('of fewer than five are not taken: everybody is one group', () => {
    const grouping = run(findGroups(points(...left, ...right.slice(1)), atZero))
    expect(grouping).toMatchObject({ sizes: [10], silhouette: null })
  })

  it('are one where all stand at the same place', () => {
    const same = Array.from({ length: 20 }, () => [1, 1] as const)
    expect(run(findGroups(points(...same), atZero)).sizes).toEqual([20])
    expect(run(findGroups(points(), atZero)).sizes).toEqual([])
  })

  it('have the silhouette that is worked out by hand', () => {
    const places = points([0, 0], [0, 2], [4, 0], [4, 2])
    const apart = (4 + Math.sqrt(20)) / 2
    const silhouette = run(meanSilhouette(places, Uint8Array.of(0, 0, 1, 1), 2, [0, 1, 2, 3]))
    expect(silhouette).toBeCloseTo((apart - 2) / apart, 12)
    // Somebody alone counts as nothing.
    const alone = run(meanSilhouette(places, Uint8Array.of(0, 1, 1, 1), 2, [0, 1, 2, 3]))
    expect(alone).toBeLessThan(silhouette)
  })
})

describe('the picture', () => {
  it('has an outline from all of a group and dots for five or more', () => {
    const near = Array.from({ length: 5 }, () => [1, 1] as const)
    const { dots, outlines, scattered, reach } = drawPicture(
      points(...near, [-3, 1], [-3, -1]),
      new Uint8Array(7),
      1,
    )
    expect(dots).toHaveLength(1)
    expect(dots[0]).toMatchObject({ group: 0, people: 5 })
    expect(scattered).toBe(2)
    const [outline] = outlines
    expect(outline?.x).toBeCloseTo(-1 / 7, 12)
    expect(outline?.long).toBeGreaterThan(outline?.short ?? 0)
    expect(reach).toBeGreaterThanOrEqual((outline?.long ?? 0) + 1 / 7)
  })
})

describe('the own place', () => {
  const map = {
    means: [0, 0],
    components: [
      [1, 0],
      [0, 1],
    ] as [number[], number[]],
    groups: [-1, 1].map((x) => ({
      size: 5,
      middle: [x, 0] as [number, number],
      tallies: [],
      representatives: [],
    })),
  }

  it('is where the votes put it, with the nearest group', () => {
    expect(positionOf(map, votes(1, -1))).toEqual({ x: 1, y: -1, group: 1 })
    expect(positionOf(map, votes(-1, 0))).toMatchObject({ x: -1, group: 0 })
  })

  it('is none before enough votes', () => {
    expect(positionOf(map, votes(1))).toBeNull()
    expect(positionOf(map, [])).toBeNull()
  })
})

describe('eigenvectors of a small matrix', () => {
  it('are those worked out by hand, the largest first', () => {
    const [top = [], bottom = []] = eigenvectorsOf([
      [2, 1],
      [1, 2],
    ])
    expect((top[0] ?? 0) / (bottom[0] ?? 0)).toBeCloseTo(1, 12)
    expect((top[1] ?? 0) / (bottom[1] ?? 0)).toBeCloseTo(-1, 12)
  })

  it('turn a matrix into its eigenvalues', () => {
    const matrix = [
      [4, 1, -2, 0.5],
      [1, 3, 0, 1],
      [-2, 0, 5, 2],
      [0.5, 1, 2, 1],
    ]
    const vectors = eigenvectorsOf(matrix)
    const column = (at: number) => vectors.map((row) => row[at] ?? 0)
    const times = (list: readonly number[]) =>
      matrix.map((row) => row.reduce((sum, value, at) => sum + value * (list[at] ?? 0), 0))
    const dot = (one: readonly number[], other: readonly number[]) =>
      one.reduce((sum, value, at) => sum + value * (other[at] ?? 0), 0)
    const values = [0, 1, 2, 3].map((at) => dot(column(at), times(column(at))))
    expect(values).toEqual(values.toSorted((a, b) => b - a))
    expect(values.reduce((sum, value) => sum + value, 0)).toBeCloseTo(13, 10)
    for (const one of [0, 1, 2, 3]) {
      for (const other of [0, 1, 2, 3]) {
        expect(dot(column(one), times(column(other)))).toBeCloseTo(one === other ? (values[one] ?? 0) : 0, 10)
      }
    }
  })

  it('of one without anything are any that are one long', () => {
    expect(
      eigenvectorsOf([
        [0, 0],
        [0, 0],
      ]),
    ).toEqual([
      [1, 0],
      [0, 1],
    ])
  })
})
