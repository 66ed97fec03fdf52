import { describe, expect, it } from 'vitest'
import { shuffled } from '#test/factories/planted-votes'
import { countBallots } from '~/domain/participation/poll/count-ballots'
import { ballotObjection, mayEditPolls, pollObjection } from '~/domain/participation/poll/poll'

const [A, B, C, D] = ['a', 'b', 'c', 'd'] as const
const times = <Item>(count: number, item: Item): Item[] => Array.from({ length: count }, () => item)

it('a poll is changed in the draft of its consultation alone', () => {
  const states = ['draft', 'inApproval', 'published', 'closed', 'withdrawn']
  expect(states.filter(mayEditPolls)).toEqual(['draft'])
})

describe('a ballot', () => {
  const poll = { kind: 'multiple', mostChoices: 2, optionIds: [A, B, C] } as const

  it.each([
    [poll, [], 'nothingChosen'],
    [poll, [A, B], null],
    [poll, [A, B, C], 'tooManyChosen'],
    [{ ...poll, mostChoices: null }, [A, B, C], null],
    [poll, [A, A], 'chosenTwice'],
    [poll, ['x'], 'optionUnknown'],
    [{ ...poll, kind: 'single' }, [A], null],
    [{ ...poll, kind: 'single' }, [A, B], 'onlyOne'],
    [{ ...poll, kind: 'ranked' }, [C, A, B], null],
    [{ ...poll, kind: 'ranked' }, [C, A, C], 'chosenTwice'],
  ] as const)('%j with %j: %s', (asked, chosen, objection) => {
    expect(ballotObjection(asked, chosen)).toBe(objection)
  })
})

describe('a poll', () => {
  const asked = { kind: 'multiple', options: ['Nord', 'Süd'], mostChoices: null } as const

  it.each([
    [asked, null],
    [{ ...asked, options: ['Nord'] }, 'tooFewOptions'],
    [{ ...asked, options: Array.from({ length: 11 }, (_, index) => `Weg ${index}`) }, 'tooManyOptions'],
    [{ ...asked, options: ['Nord', ' nord  '] }, 'optionTwice'],
    [{ ...asked, mostChoices: 3 }, 'mostChoicesTooLarge'],
    [{ ...asked, mostChoices: 2 }, null],
  ] as const)('%j: %s', (poll, objection) => {
    expect(pollObjection(poll)).toBe(objection)
  })
})

describe('counting', () => {
  it('tells nothing by option below five ballots', () => {
    for (const kind of ['single', 'multiple', 'ranked'] as const) {
      expect(countBallots(kind, [A, B], times(4, [A]))).toEqual({ isShown: false, ballots: 4 })
      expect(countBallots(kind, [A, B], times(5, [A]))).toMatchObject({ isShown: true, winners: [A] })
    }
  })

  it('single: the most frequent option, and all of those that are equal', () => {
    const result = countBallots('single', [A, B, C], [...times(3, [A]), ...times(2, [B])])
    expect(result).toMatchObject({
      winners: [A],
      counts: [{ count: 3, share: 0.6 }, { count: 2 }, { count: 0 }],
    })
    expect(countBallots('single', [A, B, C], [...times(3, [A]), ...times(3, [C])])).toMatchObject({
      winners: [A, C],
    })
  })

  it('multiple: every choice counts, shares are of the people', () => {
    const result = countBallots('multiple', [A, B, C], [...times(4, [A, B]), [B]])
    expect(result).toMatchObject({ winners: [B], counts: [{ share: 0.8 }, { share: 1 }, { share: 0 }] })
  })

  it('ranked: the ballots of whoever leaves go on to the next option on them', () => {
    const ballots = [...times(4, [A]), ...times(3, [B]), ...times(2, [C, B])]
    const result = countBallots('ranked', [A, B, C], ballots)
    expect(result).toMatchObject({ winners: [B] })
    if (!result.isShown) throw new Error('not shown')
    expect(result.rounds.map(({ out }) => out)).toEqual([[C], []])
    expect(result.rounds[1]?.counts.map(({ count }) => count)).toEqual([4, 5])
  })

  it('ranked: ballots without an option that is left count no more', () => {
    const ballots = [...times(3, [A]), ...times(2, [B]), [C]]
    const result = countBallots('ranked', [A, B, C], ballots)
    expect(result).toMatchObject({ winners: [A], rounds: [{ exhausted: 0, out: [C] }, { exhausted: 1 }] })
  })

  it('ranked: those who have equally few leave together, and equals at the end are told as equal', () => {
    const ballots = [...times(4, [A]), ...times(4, [B]), [C, A], [D, B]]
    const result = countBallots('ranked', [A, B, C, D], ballots)
    expect(result).toMatchObject({ winners: [A, B], rounds: [{ out: [C, D] }, { out: [] }] })
    expect(countBallots('ranked', [A, B], [...times(3, [A]), ...times(3, [B])])).toMatchObject({
      winners: [A, B],
      rounds: [{ out: [] }],
    })
  })

  it('gives the same in whatever order ballots come', () => {
    const ballots = [...times(3, [A, B]), ...times(4, [B, C]), ...times(4, [C]), [D, C, A], [D]]
    for (const kind of ['multiple', 'ranked'] as const) {
      const counted = countBallots(kind, [A, B, C, D], ballots)
      for (const seed of [1, 2, 3]) {
        expect(countBallots(kind, [A, B, C, D], shuffled(ballots, seed))).toEqual(counted)
      }
    }
  })
})
