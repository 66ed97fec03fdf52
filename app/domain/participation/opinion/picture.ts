import type { Points } from './components'
import { LEAST_GROUP } from './limits'

/**
 * What of the map may be drawn: nobody's own point. A group has an outline, which follows from all its people
 * together, and dots that stand for at least five people each.
 */
export type Picture = {
  /** half of the side of the square that everything lies in, around the middle of everybody */
  reach: number
  outlines: Outline[]
  dots: Dot[]
  /** people who stand for themselves, for whom no dot is drawn */
  scattered: number
}

/** An ellipse that holds most of a group: twice the spread along its longer and its shorter axis. */
export type Outline = { x: number; y: number; long: number; short: number; degrees: number }
export type Dot = { group: number; x: number; y: number; people: number }

const MOST_CELLS = 14
const FEWEST_CELLS = 3

export function drawPicture({ x, y }: Points, labels: Uint8Array, groups: number): Picture {
  const outlines = Array.from({ length: groups }, (_, group) => outlineOf({ x, y }, labels, group))
  const reach = Math.max(
    1e-6,
    ...outlines.map(
      ({ x: middleX, y: middleY, long }) => Math.max(Math.abs(middleX), Math.abs(middleY)) + long,
    ),
  )
  const cells = Math.min(MOST_CELLS, Math.max(FEWEST_CELLS, Math.round(Math.sqrt(x.length / LEAST_GROUP))))
  const side = (2 * reach) / cells
  const cellOf = (value: number) => Math.min(cells - 1, Math.max(0, Math.floor((value + reach) / side)))
  const counts = new Map<string, Dot>()
  labels.forEach((group, at) => {
    const [column, row] = [cellOf(x[at] ?? 0), cellOf(y[at] ?? 0)]
    const key = `${group}:${row}:${column}`
    const middle = { x: -reach + (column + 0.5) * side, y: -reach + (row + 0.5) * side }
    const dot = counts.get(key) ?? { group, ...middle, people: 0 }
    dot.people += 1
    counts.set(key, dot)
  })
  const dots = [...counts.entries()].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, dot]) => dot)
  const drawn = dots.filter(({ people }) => people >= LEAST_GROUP)
  return {
    reach,
    outlines,
    dots: drawn,
    scattered: labels.length - drawn.reduce((sum, { people }) => sum + people, 0),
  }
}

function outlineOf({ x, y }: Points, labels: Uint8Array, group: number): Outline {
  let people = 0
  let [sumX, sumY] = [0, 0]
  labels.forEach((label, at) => {
    if (label !== group) return
    people += 1
    sumX += x[at] ?? 0
    sumY += y[at] ?? 0
  })
  const middle = { x: sumX / people, y: sumY / people }
  let [xx, xy, yy] = [0, 0, 0]
  labels.forEach((label, at) => {
    if (label !== group) return
    const [dx, dy] = [(x[at] ?? 0) - middle.x, (y[at] ?? 0) - middle.y]
    xx += (dx * dx) / people
    xy += (dx * dy) / people
    yy += (dy * dy) / people
  })
  const half = (xx + yy) / 2
  const apart = Math.hypot((xx - yy) / 2, xy)
  return {
    ...middle,
    long: 2 * Math.sqrt(half + apart),
    short: 2 * Math.sqrt(Math.max(0, half - apart)),
    degrees: (Math.atan2(2 * xy, xx - yy) / 2) * (180 / Math.PI),
  }
}
