import { describe, expect, it } from 'vitest'
import { ballotsOf, plantVotes, shuffled } from '#test/factories/planted-votes'
import type { Vote } from '~/domain/participation/opinion/ballots'
import { drawOpinions, type Opinions } from '~/domain/participation/opinion/draw-opinion-map'
import { clusterPoints } from '~/features/participation/operations/cluster-points.server'
import { runInSlices } from '~/platform/jobs/run-in-slices.server'

const draw = (rows: readonly (readonly Vote[])[], columns: number): Promise<Opinions> =>
  runInSlices(drawOpinions(ballotsOf(rows, columns), clusterPoints))
const same = (value: number, statements = 12): Vote[] =>
  Array.from({ length: statements }, (_, column) => ({ column, value }))

describe('the map of opinions', () => {
  it('finds the camps that were planted, the larger one first', async () => {
    const rows = plantVotes({ people: 90, statements: 20, camps: 3, noise: 0.04, seed: 3 })
    const { map } = await draw(rows, 20)
    expect(map?.groups.map(({ size }) => size)).toEqual([30, 30, 30])
    expect(map?.silhouette).toBeGreaterThan(0.6)
    expect(map?.groups.every(({ representatives }) => representatives.length > 0)).toBe(true)
  })

  it('is the same to the last digit in whatever order people and their votes come', async () => {
    for (const seed of [1, 2, 3]) {
      const rows = plantVotes({
        people: 70,
        statements: 15,
        camps: 2 + (seed % 3),
        share: 0.7,
        noise: 0.25,
        seed,
      })
      const drawn = JSON.stringify(await draw(rows, 15))
      for (const order of [11, 12, 13]) {
        const other = shuffled(rows, order).map((row) => shuffled(row, order))
        expect(JSON.stringify(await draw(other, 15))).toBe(drawn)
      }
    }
  })

  it('needs fifteen people who have voted enough, and says how many there are', async () => {
    const enough = plantVotes({ people: 14, statements: 12 })
    const fewVotes = same(1, 6)
    const before = await draw([...enough, fewVotes, fewVotes], 12)
    expect(before).toEqual({ voters: 16, people: 14, uniform: 0, map: null, withoutUniform: null })
    const after = await draw([...enough, [...fewVotes, { column: 6, value: -1 }]], 12)
    expect(after.people).toBe(15)
    expect(after.map?.people).toBe(15)
  })

  it('takes a vote on each of them as enough where there are fewer than seven statements', async () => {
    const rows = plantVotes({ people: 15, statements: 3 })
    expect((await draw(rows, 3)).people).toBe(15)
    expect(
      (
        await draw(
          rows.map((row) => row.slice(1)),
          3,
        )
      ).people,
    ).toBe(0)
  })

  it('never makes a group of fewer than five people', async () => {
    for (const seed of [4, 5, 6, 7]) {
      const rows = plantVotes({ people: 24, statements: 10, camps: 8, seed })
      const { map } = await draw(rows, 10)
      expect(Math.min(...(map?.groups.map(({ size }) => size) ?? []))).toBeGreaterThanOrEqual(5)
    }
  })

  it('shows one group where all agree, and no pull where nobody differs', async () => {
    const { map, uniform } = await draw(
      Array.from({ length: 20 }, () => same(1)),
      12,
    )
    expect(uniform).toBe(20)
    expect(map?.groups.map(({ size }) => size)).toEqual([20])
    expect(map?.silhouette).toBeNull()
    expect(map?.components.flat().every((entry) => entry === 0)).toBe(true)
    expect(map?.consensus.agree).toHaveLength(5)
    expect(map?.contended).toEqual([])
    expect(map?.picture.dots).toMatchObject([{ group: 0, people: 20 }])
  })

  it('draws a second map without those who always say the same, from five of them on', async () => {
    const rows = plantVotes({ people: 40, statements: 12 })
    const four = await draw([...rows, ...Array.from({ length: 4 }, () => same(1))], 12)
    expect([four.uniform, four.withoutUniform]).toEqual([4, null])
    const five = await draw([...rows, ...Array.from({ length: 5 }, () => same(0))], 12)
    expect(five.uniform).toBe(5)
    expect([five.map?.people, five.withoutUniform?.people]).toEqual([45, 40])
    expect(five.withoutUniform).toEqual((await draw(rows, 12)).map)
  })

  it('keeps no map without them where too few people would be left', async () => {
    const rows = [...plantVotes({ people: 14, statements: 12 }), ...Array.from({ length: 9 }, () => same(-1))]
    const { map, withoutUniform } = await draw(rows, 12)
    expect([map?.people, withoutUniform]).toEqual([23, null])
  })

  it('draws no dot for fewer than five people, and counts those left out', async () => {
    const { map } = await draw(plantVotes({ people: 60, statements: 14, noise: 0.3 }), 14)
    const { dots, scattered } = map?.picture ?? { dots: [], scattered: 0 }
    expect(dots.every(({ people }) => people >= 5)).toBe(true)
    expect(dots.reduce((sum, { people }) => sum + people, scattered)).toBe(60)
  })

  it('does without any vote, and without any statement', async () => {
    expect(await draw([], 5)).toMatchObject({ voters: 0, people: 0, map: null })
    expect(await draw([[], []], 0)).toMatchObject({ voters: 2, people: 0, map: null })
  })
})
