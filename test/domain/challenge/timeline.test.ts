import { describe, expect, it } from 'vitest'
import { type Moment, type TimedChallenge, timelineOf, todayIn } from '~/domain/challenge/timeline'

const day = (number: number) => new Date(Date.UTC(2026, 10, number, 12))
const DRAFT: TimedChallenge = {
  state: 'draft',
  createdAt: day(1),
  ...{ submittedAt: null, publishedAt: null, openedAt: null, withdrawnAt: null, archivedAt: null },
  questionsUntil: day(10),
  answersUntil: day(15),
  deadlineAt: day(20),
  startsOn: null,
}
const PUBLISHED: TimedChallenge = { ...DRAFT, state: 'published', submittedAt: day(2), publishedAt: day(3) }
const OPENED: TimedChallenge = { ...PUBLISHED, state: 'opened', openedAt: day(21) }
const told = (moments: readonly Moment[]) =>
  moments.map(({ key, number, state, at }) => `${key}${number ?? ''} ${state} ${at?.getUTCDate() ?? '-'}`)

describe('timelineOf', () => {
  it('a draft: begun, and the approval is what comes next', () => {
    expect(told(timelineOf(DRAFT, day(2)))).toEqual([
      'drafted past 1',
      'submitted now -',
      'published ahead -',
      'questionsUntil ahead 10',
      'answersUntil ahead 15',
      'deadline ahead 20',
      'opened ahead -',
      'decided ahead -',
    ])
  })

  it('a draft that came back forgets the earlier submission, and reaches no date', () => {
    const moments = timelineOf({ ...DRAFT, submittedAt: day(2) }, day(25))
    expect(told(moments)[1]).toBe('submitted now -')
    expect(moments.filter(({ state }) => state === 'past').map(({ key }) => key)).toEqual(['drafted'])
  })

  it('in approval: the publication is awaited', () => {
    const moments = timelineOf({ ...DRAFT, state: 'inApproval', submittedAt: day(2) }, day(3))
    expect(told(moments).slice(0, 3)).toEqual(['drafted past 1', 'submitted past 2', 'published now -'])
  })

  it.each([
    [day(4), 'questionsUntil'],
    [new Date(day(10).getTime() - 1), 'questionsUntil'],
    [day(10), 'answersUntil'],
    [day(15), 'deadline'],
    [new Date(day(20).getTime() - 1), 'deadline'],
    [day(20), 'opened'],
    [day(90), 'opened'],
  ] as const)('published, at %s: %s is awaited, everything before is over', (at, next) => {
    const moments = timelineOf(PUBLISHED, at)
    const index = moments.findIndex(({ key }) => key === next)
    expect(moments.map(({ state }) => state)).toEqual(
      moments.map((_, place) => (place < index ? 'past' : place === index ? 'now' : 'ahead')),
    )
  })

  it('opened: the decision is awaited', () => {
    expect(told(timelineOf(OPENED, day(22))).slice(-2)).toEqual(['opened past 21', 'decided now -'])
  })

  it('withdrawn before the deadline: nothing follows, and what was not reached does not stand there', () => {
    const withdrawn = { ...PUBLISHED, state: 'withdrawn' as const, withdrawnAt: day(12) }
    expect(told(timelineOf(withdrawn, day(30)))).toEqual([
      'drafted past 1',
      'submitted past 2',
      'published past 3',
      'questionsUntil past 10',
      'withdrawn past 12',
    ])
  })

  it('archived after the opening: all that happened, and no decision that nobody took', () => {
    const archived = { ...OPENED, state: 'archived' as const, archivedAt: day(25), startsOn: day(29) }
    const moments = timelineOf(archived, day(26))
    expect(moments.map(({ key }) => key).slice(-3)).toEqual(['deadline', 'opened', 'archived'])
  })

  it('without question dates or a deadline it names no date that nobody has set', () => {
    const bare = { ...DRAFT, questionsUntil: null, answersUntil: null, deadlineAt: null }
    expect(told(timelineOf(bare, day(2))).slice(3)).toEqual([
      'deadline ahead -',
      'opened ahead -',
      'decided ahead -',
    ])
  })

  it('takes other dates in among its own by their time, each with its number', () => {
    const dated = [{ key: 'questionsUntil' as const, number: 1, at: day(5) }]
    expect(told(timelineOf(PUBLISHED, day(6), { dated })).slice(3, 7)).toEqual([
      'questionsUntil1 past 5',
      'questionsUntil now 10',
      'answersUntil ahead 15',
      'deadline ahead 20',
    ])
  })

  it('puts later phases behind the opening of what was handed in for the first one', () => {
    const dated = [
      { key: 'phaseDeadline' as const, number: 2, at: day(30) },
      { key: 'phaseOpens' as const, number: 1, at: day(4) },
      { key: 'phaseOpens' as const, number: 2, at: day(28) },
    ]
    const ahead = told(timelineOf(PUBLISHED, day(6), { dated })).slice(3)
    expect(ahead).toEqual([
      'phaseOpens1 past 4',
      'questionsUntil now 10',
      'answersUntil ahead 15',
      'deadline ahead 20',
      'opened ahead -',
      'phaseOpens2 ahead 28',
      'phaseDeadline2 ahead 30',
      'decided ahead -',
    ])
    const opened = { ...PUBLISHED, state: 'opened' as const, openedAt: day(22) }
    expect(told(timelineOf(opened, day(29), { dated }))).toEqual(
      expect.arrayContaining(['opened past 22', 'phaseOpens2 past 28', 'phaseDeadline2 now 30']),
    )
  })

  describe('what nobody has fixed', () => {
    const openingOf = (at: Date, daysToOpening: number | null, challenge = PUBLISHED) =>
      timelineOf(challenge, at, { daysToOpening }).find(({ key }) => key === 'opened')

    it('puts the opening where it usually is, marked as estimated', () => {
      expect(openingOf(day(4), 3)).toMatchObject({ at: day(23), isEstimated: true, state: 'ahead' })
    })

    it('estimates nothing that is over, not known, or has happened', () => {
      expect(openingOf(day(23), 3)).toMatchObject({ at: null, isEstimated: false })
      expect(openingOf(day(4), null)).toMatchObject({ at: null, isEstimated: false })
      expect(openingOf(day(22), 3, OPENED)).toMatchObject({ at: day(21), isEstimated: false })
    })

    it('names the desired start only while it can come true', () => {
      const start = (startsOn: Date, at: Date) =>
        timelineOf({ ...PUBLISHED, startsOn }, at).filter(({ key }) => key === 'pilotStart')
      expect(start(day(28), day(4))).toMatchObject([{ at: day(28), isEstimated: true, state: 'ahead' }])
      expect(start(day(28), day(28))).toEqual([])
      expect(start(day(19), day(4))).toEqual([])
    })
  })
})

describe('todayIn', () => {
  const at = (now: Date, challenge = PUBLISHED) => todayIn(timelineOf(challenge, now), now)

  it('lies between the last moment and the next one, by whole days', () => {
    expect(at(day(3))).toEqual({ index: 2, share: 0 })
    expect(at(day(6))?.share).toBeCloseTo(3 / 7)
    expect(at(day(17))).toEqual({ index: 4, share: 0.4 })
  })

  it('is nowhere where the next date is not known, or nothing goes on', () => {
    expect(at(day(20))).toBeNull()
    expect(at(day(2), DRAFT)).toBeNull()
    expect(at(day(30), { ...PUBLISHED, state: 'withdrawn', withdrawnAt: day(12) })).toBeNull()
  })

  it('lies in the middle where both moments are on one day', () => {
    const later = new Date(day(10).getTime() + 3_600_000)
    expect(at(day(10), { ...PUBLISHED, answersUntil: later })?.share).toBe(0.5)
  })
})
