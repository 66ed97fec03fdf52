import { describe, expect, it } from 'vitest'
import { ballotsOf } from '#test/factories/planted-votes'
import { cosine, oracleComponents } from '#test/support/opinion-oracle'
import { readRealVotes } from '#test/support/real-votes'
import { drawOpinions, type OpinionMap } from '~/domain/participation/opinion/draw-opinion-map'
import { positionOf } from '~/domain/participation/opinion/position'
import { clusterPoints } from '~/features/participation/operations/cluster-points.server'
import { runInSlices } from '~/platform/jobs/run-in-slices.server'

const real = readRealVotes()
if ('absent' in real) process.stdout.write(`real votes are not checked: ${real.absent}\n`)

describe.skipIf('absent' in real)('the map of real votes', () => {
  const { rows, columns } = 'absent' in real ? { rows: [], columns: 0 } : real
  const counted = rows.filter((row) => row.length >= 7)
  let drawn: OpinionMap | null = null
  const map = async (): Promise<OpinionMap> => {
    drawn ??= (await runInSlices(drawOpinions(ballotsOf(rows, columns), clusterPoints))).map
    if (!drawn) throw new Error('no map')
    return drawn
  }

  it('lies in the directions that another library finds in another way', async () => {
    const { components, people } = await map()
    expect(people).toBe(counted.length)
    const oracle = oracleComponents(counted, columns)
    expect(cosine(components[0], oracle[0])).toBeGreaterThan(0.999)
    expect(cosine(components[1], oracle[1])).toBeGreaterThan(0.999)
  }, 60_000)

  it('gives consensus and what is told apart as a plain second computation does', async () => {
    const { components, means, groups, groupAware } = await map()
    // Who stands where is found again person by person, with nothing of the computation but its result.
    const people = counted.map((row) => ({ row, ...positionOf({ means, components, groups }, row) }))
    const sizes = groups.map((_, group) => people.filter((one) => one.group === group).length)
    expect(sizes).toEqual(groups.map(({ size }) => size))
    let error = 0
    for (let column = 0; column < columns; column += 1) {
      let product = 1
      for (const [group] of groups.entries()) {
        const said = people
          .filter((one) => one.group === group)
          .flatMap(({ row }) => row.filter((vote) => vote.column === column).map(({ value }) => value))
        const agreed = said.filter((value) => value === 1).length
        product *= (agreed + 1) / (said.length + 2)
        expect(groups[group]?.tallies[column]).toEqual({
          agree: agreed,
          disagree: said.filter((value) => value === -1).length,
          pass: said.filter((value) => value === 0).length,
        })
      }
      error = Math.max(error, Math.abs(product - (groupAware[column] ?? 0)))
    }
    expect(error).toBeLessThan(1e-9)
  }, 60_000)
})
