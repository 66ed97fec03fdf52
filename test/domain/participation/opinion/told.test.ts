import { describe, expect, it } from 'vitest'
import {
  carriedByAll,
  consensusOf,
  contendedOf,
  contentionOf,
  groupAwareConsensus,
} from '~/domain/participation/opinion/consensus'
import { isRedrawDue, type SinceDrawn } from '~/domain/participation/opinion/redraw'
import { representativesOf } from '~/domain/participation/opinion/representative'
import { certaintyOf, differenceOf, shareOf } from '~/domain/participation/opinion/shares'
import { addTallies } from '~/domain/participation/opinion/tallies'

const tally = (agree: number, disagree = 0, pass = 0) => ({ agree, disagree, pass })

describe('shares', () => {
  it('are drawn to the middle while few have voted', () => {
    expect(shareOf(tally(0), 'agree')).toBe(0.5)
    expect(shareOf(tally(8, 1, 1), 'agree')).toBe(9 / 12)
    expect(certaintyOf(tally(7), 'agree')).toBeCloseTo(2 * Math.sqrt(8) * 0.5, 12)
    expect(certaintyOf(tally(3, 4), 'agree')).toBeCloseTo(0, 12)
  })

  it('differ by the test of two shares, one more each', () => {
    const [here, there] = [9 / 10, 3 / 10]
    const both = (9 + 3) / 20
    const expected = (here - there) / Math.sqrt(both * (1 - both) * (1 / 10 + 1 / 10))
    expect(differenceOf(tally(8, 1), tally(2, 7), 'agree')).toBeCloseTo(expected, 12)
    expect(differenceOf(tally(5), tally(5), 'agree'), 'all the same').toBe(0)
  })

  it('add up', () => {
    expect(addTallies([tally(1, 2, 3), tally(4, 5, 6)])).toEqual(tally(5, 7, 9))
  })
})

describe('what tells a group apart', () => {
  it('is what it surely says and others do not, the clearest agreement first', () => {
    const group = [tally(3, 20), tally(20, 1), tally(18, 2), tally(10, 10)]
    const others = [tally(20, 2), tally(5, 20), tally(8, 12), tally(10, 10)]
    expect(representativesOf(group, others)).toEqual([
      { column: 1, side: 'agree', isSignificant: true },
      { column: 0, side: 'disagree', isSignificant: true },
      { column: 2, side: 'agree', isSignificant: true },
    ])
  })

  it('is at most five statements', () => {
    const group = Array.from({ length: 9 }, () => tally(20, 1))
    expect(
      representativesOf(
        group,
        group.map(() => tally(1, 20)),
      ),
    ).toHaveLength(5)
  })

  it('is at least one, marked as possible chance', () => {
    const found = representativesOf([tally(6, 5), tally(5, 6)], [tally(5, 5), tally(5, 5)])
    expect(found).toHaveLength(1)
    expect(found[0]).toMatchObject({ isSignificant: false })
  })

  it('is never what fewer than five of the group have seen', () => {
    expect(representativesOf([tally(4)], [tally(0, 30)])).toEqual([])
    expect(representativesOf([tally(5)], [tally(0, 30)])).toMatchObject([{ isSignificant: true }])
  })
})

describe('consensus', () => {
  it('is a sure majority on either side, the clearest first, from five votes on', () => {
    const everybody = [tally(30, 10), tally(40, 2), tally(2, 40), tally(20, 20), tally(4)]
    expect(consensusOf(everybody)).toEqual({ agree: [1, 0], disagree: [2] })
  })

  it('of all groups is high only where every group agrees', () => {
    const groups = [
      [tally(18), tally(18)],
      [tally(18), tally(0, 18)],
    ]
    expect(groupAwareConsensus(groups, 0)).toBeCloseTo((19 / 20) ** 2, 12)
    expect(groupAwareConsensus(groups, 1)).toBeCloseTo((19 / 20) * (1 / 20), 12)
    expect(carriedByAll([0.9, 0.05, 0.5, 0.49])).toEqual([0, 2])
  })

  it('parts where groups are far apart, and counts no group of fewer than five votes', () => {
    const groups = [
      [tally(18), tally(18), tally(9, 9)],
      [tally(0, 18), tally(0, 4), tally(10, 8)],
    ]
    expect(contendedOf(groups, 3)).toEqual([0])
    expect(contentionOf(groups, 1)).toBe(0)
  })
})

describe('a new map', () => {
  const since: SinceDrawn = {
    ...{ lastDrawnAt: new Date(0), changedPeople: 0, isOtherwiseChanged: false, hasEnded: false },
  }

  it.each([
    [{}, false],
    [{ changedPeople: 4 }, false],
    [{ changedPeople: 5 }, true],
    [{ isOtherwiseChanged: true }, false],
    [{ isOtherwiseChanged: true, changedPeople: 4 }, false],
    [{ lastDrawnAt: null, changedPeople: 1 }, true],
    [{ lastDrawnAt: null, isOtherwiseChanged: true }, true],
    [{ lastDrawnAt: null }, false],
    [{ hasEnded: true, changedPeople: 1 }, true],
    [{ hasEnded: true, isOtherwiseChanged: true }, true],
    [{ hasEnded: true }, false],
  ])('%j: %s', (more, isDue) => {
    expect(isRedrawDue({ ...since, ...more })).toBe(isDue)
  })
})
