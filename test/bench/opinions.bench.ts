import { ballotsOf, plantRows } from '#test/factories/planted-votes'
import { cosine, oracleComponents } from '#test/support/opinion-oracle'
import { readRealVotes } from '#test/support/real-votes'
import type { Ballots } from '~/domain/participation/opinion/ballots'
import { drawOpinions } from '~/domain/participation/opinion/draw-opinion-map'
import type { Steps } from '~/domain/participation/opinion/limits'
import { clusterPoints } from '~/features/participation/operations/cluster-points.server'
import { runInSlices } from '~/platform/jobs/run-in-slices.server'
import type { Measurement } from './measurement'

const PEOPLE = 10_000
const STATEMENTS = 500
const SECONDS = 10
const LEAST_COSINE = 0.999
const HELD_UP = 250

/**
 * How long a map of opinions takes where everybody has voted on everything and where people see a tenth, how long
 * the process answers nobody meanwhile, and how far the directions are from those of another library on real votes.
 */
export async function bench(): Promise<Measurement[]> {
  const many = { people: PEOPLE, statements: STATEMENTS, camps: 4, noise: 0.3 }
  // The first run pays for what the engine has yet to learn of the code.
  await time(ballotsOf(plantRows({ ...many, people: 1000 }), STATEMENTS))
  const full = await time(ballotsOf(plantRows(many), STATEMENTS))
  const sparse = await time(ballotsOf(plantRows({ ...many, share: 0.1 }), STATEMENTS))
  const size = `${PEOPLE.toLocaleString('en')} people, ${STATEMENTS} statements`
  return [
    seconds('opinions.full', full, `${size}, every vote cast (${millions(full.votes)})`),
    seconds('opinions.sparse', sparse, `${size}, a tenth of the votes cast (${millions(sparse.votes)})`),
    {
      ...{ name: 'opinions.longestStep', value: full.longest, unit: 'ms', target: HELD_UP },
      ...{ ok: full.longest < HELD_UP, baseline: null },
      conditions: 'of the processor, between two places at which others get their turn; every vote cast',
    },
    await deviation(),
  ]
}

type Timed = { seconds: number; processor: number; longest: number; votes: number; groups: number }

async function time(ballots: Ballots): Promise<Timed> {
  let longest = 0
  const used = process.cpuUsage()
  const start = performance.now()
  const { map } = await runInSlices(
    watched(drawOpinions(ballots, clusterPoints), (spent) => {
      longest = Math.max(longest, spent)
    }),
  )
  const seconds = (performance.now() - start) / 1000
  const processor = millisecondsOf(process.cpuUsage(used)) / 1000
  return { seconds, processor, longest, votes: ballots.at.length, groups: map?.groups.length ?? 0 }
}

/** The same steps; of each it is told how much of the processor's time it took, whatever else the machine does. */
function* watched<Result>(steps: Steps<Result>, tell: (milliseconds: number) => void): Steps<Result> {
  for (;;) {
    const used = process.cpuUsage()
    const step = steps.next()
    tell(millisecondsOf(process.cpuUsage(used)))
    if (step.done) return step.value
    yield
  }
}

const millisecondsOf = ({ user, system }: NodeJS.CpuUsage) => (user + system) / 1000

function seconds(name: string, { seconds: value, processor, groups }: Timed, size: string): Measurement {
  const conditions = `${size}; ${groups} groups, ${processor.toFixed(1)} s of one processor`
  return { name, value, unit: 's', target: SECONDS, ok: value < SECONDS, baseline: null, conditions }
}

async function deviation(): Promise<Measurement> {
  const line = { name: 'opinions.cosine', unit: '|cos|', target: LEAST_COSINE, baseline: null }
  const real = readRealVotes()
  if ('absent' in real) return { ...line, value: null, ok: null, conditions: `not measured: ${real.absent}` }
  const { rows, columns } = real
  const { map } = await runInSlices(drawOpinions(ballotsOf(rows, columns), clusterPoints))
  if (!map) return { ...line, value: 0, ok: false, conditions: 'no map' }
  const oracle = oracleComponents(
    rows.filter((row) => row.length >= 7),
    columns,
  )
  const [first, second] = [0, 1].map((at) => cosine(map.components[at] ?? [], oracle[at] ?? []))
  const value = Math.min(first ?? 0, second ?? 0)
  return {
    ...{ ...line, value, ok: value > LEAST_COSINE },
    conditions: `smaller of the two directions against ml-pca, ${map.people} people of Austria's Klimarat, ${columns} statements; 1 - |cos| ${(1 - value).toExponential(1)}`,
  }
}

const millions = (count: number) => `${(count / 1e6).toFixed(1)} million`
