import { collectBallots, type Vote, votesNeeded } from './ballots'
import { project } from './components'
import type { OpinionMap } from './draw-opinion-map'

/** Where somebody stands on a map, and which group is nearest. */
export type Position = { x: number; y: number; group: number }

/** The place of one person, for this person alone; null while their votes do not suffice. */
export function positionOf(
  { means, components, groups }: Pick<OpinionMap, 'means' | 'components' | 'groups'>,
  votes: readonly Vote[],
): Position | null {
  if (votes.length === 0 || votes.length < votesNeeded(means.length)) return null
  const ballots = collectBallots(means.length)
  ballots.add(votes)
  const directions = [Float64Array.from(components[0]), Float64Array.from(components[1])] as const
  const points = project(ballots.done(), Float64Array.from(means), directions)
  const [x = 0, y = 0] = [points.x[0], points.y[0]]
  const distances = groups.map(({ middle }) => Math.hypot(middle[0] - x, middle[1] - y))
  return { x, y, group: Math.max(0, distances.indexOf(Math.min(...distances))) }
}
