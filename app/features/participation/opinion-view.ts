import type { Picture } from '~/domain/participation/opinion/picture'
import type { Position } from '~/domain/participation/opinion/position'
import type { Side } from '~/domain/participation/opinion/shares'
import type { Tally } from '~/domain/participation/opinion/tallies'

/** One statement with what may be told of it; null stands for counts of too few people. */
export type StatementRow = { number: number; text: string; total: Tally | null; groups: (Tally | null)[] }

/** What tells a group apart, and which side it takes there. */
export type TellingRow = StatementRow & { side: Side; isSignificant: boolean }

export type GroupView = { size: number; telling: TellingRow[] }

/** One map in the words and numbers that its pages and files show. Groups are named A, B … by their place here. */
export type MapView = {
  people: number
  groups: GroupView[]
  picture: Picture
  /** what every group carries */
  carried: StatementRow[]
  agreed: StatementRow[]
  rejected: StatementRow[]
  contended: StatementRow[]
  /** where the person who looks stands; nobody else is shown it */
  own: Position | null
}

export type OpinionView =
  /** nothing has been computed yet */
  | { state: 'none' }
  | { state: 'tooFew'; people: number; missing: number; drawnAt: Date }
  | {
      state: 'drawn'
      drawnAt: Date
      voters: number
      people: number
      /** so many gave the same answer every time; null for fewer than five */
      uniform: number | null
      /** the map is the one without them */
      isWithoutUniform: boolean
      hasBoth: boolean
      map: MapView
    }

const FIRST_LETTER = 'A'.charCodeAt(0)

/** What a group is called: A for the largest one. */
export const groupLetter = (group: number): string => String.fromCharCode(FIRST_LETTER + group)
