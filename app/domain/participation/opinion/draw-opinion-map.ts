import { type Ballots, eligible, inCanonicalOrder, rowsOf, rowsWhere, uniformValue } from './ballots'
import { columnMeans, extremities, mainComponents, project } from './components'
import { type Consensus, carriedByAll, consensusOf, contendedOf, groupAwareConsensus } from './consensus'
import { type Cluster, findGroups } from './grouping'
import { LEAST_GROUP, LEAST_PEOPLE, type Steps } from './limits'
import { drawPicture, type Picture } from './picture'
import { type Representative, representativesOf } from './representative'
import { addTallies, type Tally, tallyGroups } from './tallies'

/** One map: who stands with whom, and what follows from it. Statements are columns counted from 0. */
export type OpinionMap = {
  people: number
  means: number[]
  /** the two directions */
  components: [number[], number[]]
  /** how far one agreement carries somebody from the middle, for the order in which statements are shown */
  extremities: number[]
  silhouette: number | null
  groups: OpinionGroup[]
  consensus: Consensus
  /** for each statement */
  groupAware: number[]
  carriedByAll: number[]
  contended: number[]
  picture: Picture
}

export type OpinionGroup = {
  size: number
  middle: [number, number]
  tallies: Tally[]
  representatives: Representative[]
}

export type Opinions = {
  /** people who have voted at all, and those of them who have voted enough */
  voters: number
  people: number
  /** so many of those gave the same answer every time */
  uniform: number
  /** null below the least number of people */
  map: OpinionMap | null
  /** the same without those who gave the same answer every time; null where that would tell of too few people */
  withoutUniform: OpinionMap | null
}

/** Computes everything that is told of the votes: the same for the same votes, in whatever order they come. */
export function* drawOpinions(votes: Ballots, cluster: Cluster): Steps<Opinions> {
  const entitled = eligible(votes)
  yield
  const counted = inCanonicalOrder(entitled)
  yield
  const people = rowsOf(counted)
  const varied = rowsWhere(counted, (row) => uniformValue(counted, row) === null)
  const uniform = people - rowsOf(varied)
  const isTold = people >= LEAST_PEOPLE
  yield
  const map = isTold ? yield* drawMap(counted, cluster) : null
  const hasBoth = isTold && uniform >= LEAST_GROUP && rowsOf(varied) >= LEAST_PEOPLE
  const withoutUniform = hasBoth ? yield* drawMap(varied, cluster) : null
  return { voters: rowsOf(votes), people, uniform, map, withoutUniform }
}

function* drawMap(ballots: Ballots, cluster: Cluster): Steps<OpinionMap> {
  const means = columnMeans(ballots)
  yield
  const components = yield* mainComponents(ballots, means)
  const points = project(ballots, means, components)
  yield
  const { labels, sizes, silhouette } = yield* findGroups(points, cluster)
  const tallies = yield* tallyGroups(ballots, labels, sizes.length)
  yield
  const everybody = means.reduce<Tally[]>((sums, _, column) => {
    sums.push(addTallies(tallies.flatMap((group) => group[column] ?? [])))
    return sums
  }, [])
  const groupAware = everybody.map((_, column) => groupAwareConsensus(tallies, column))
  const picture = drawPicture(points, labels, sizes.length)
  return {
    people: rowsOf(ballots),
    means: [...means],
    components: [[...components[0]], [...components[1]]],
    extremities: extremities(means, components),
    silhouette,
    groups: sizes.map((size, group) => {
      const own = tallies[group] ?? []
      const others = tallies.filter((_, other) => other !== group)
      const outside = own.map((_, column) => addTallies(others.flatMap((one) => one[column] ?? [])))
      const { x, y } = picture.outlines[group] ?? { x: 0, y: 0 }
      return {
        ...{ size, middle: [x, y] as [number, number], tallies: own },
        representatives: others.length > 0 ? representativesOf(own, outside) : [],
      }
    }),
    ...{ consensus: consensusOf(everybody), groupAware, picture },
    carriedByAll: carriedByAll(groupAware),
    contended: contendedOf(tallies, means.length),
  }
}
