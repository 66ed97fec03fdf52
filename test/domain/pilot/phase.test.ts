import { describe, expect, it } from 'vitest'
import { columnOf, dayOf } from '~/domain/calendar/day'
import { indicatorProgress, recordedDayObjection, standingValues } from '~/domain/pilot/indicator'
import { pilotPartnerGuards } from '~/domain/pilot/partners'
import { nextMilestone, pilotOutlook, pilotPhase, publicPilotPhase } from '~/domain/pilot/phase'
import { PILOT_STATES } from '~/domain/pilot/pilot'
import { decimalForInput, parseDecimal } from '~/domain/text/decimal'

const known = { state: 'published', startsOn: '2026-11-01', endsOn: '2026-12-31' } as const

describe('the phase of a pilot', () => {
  it.each([
    ['2026-10-31', 'planned'],
    ['2026-11-01', 'running'],
    ['2026-12-31', 'running'],
    ['2027-01-01', 'overdue'],
  ])('on %s is %s', (today, phase) => {
    expect(pilotPhase(known, today)).toBe(phase)
    expect(pilotPhase({ ...known, state: 'endInApproval' }, today)).toBe(phase)
  })

  it('is its state where days do not matter, and public only where it is', () => {
    for (const state of PILOT_STATES.filter((one) => !/^published$|^endInApproval$/.test(one)))
      expect(pilotPhase({ ...known, state }, '2026-12-01')).toBe(state)
    expect(() => publicPilotPhase({ ...known, state: 'draft' }, '2026-12-01')).toThrow()
  })
})

describe('whose turn it is', () => {
  const outlook = (
    state: (typeof PILOT_STATES)[number],
    today: string,
    milestones: { dueOn: string; reachedOn: string | null }[] = [],
    approvers = { text: 1, end: 1 },
  ) => pilotOutlook({ ...known, state }, milestones, approvers, today)

  it('is said in every state', () => {
    const open = [
      { dueOn: '2026-12-10', reachedOn: null },
      { dueOn: '2026-11-10', reachedOn: '2026-11-12' },
    ]
    expect(outlook('draft', '2026-10-01')).toEqual({ turn: 'authors', next: 'submit', by: '2026-11-01' })
    expect(outlook('inApproval', '2026-10-01').turn).toBe('secondPerson')
    expect(outlook('inApproval', '2026-10-01', [], { text: 0, end: 1 }).turn).toBe('staff')
    expect(outlook('published', '2026-10-01')).toMatchObject({ turn: 'time', next: 'start' })
    expect(outlook('published', '2026-11-20', open)).toEqual({
      ...{ turn: 'authority', next: 'milestone', by: '2026-12-10' },
    })
    expect(outlook('published', '2026-11-20')).toMatchObject({ next: 'end', by: '2026-12-31' })
    expect(outlook('published', '2027-01-20')).toMatchObject({ turn: 'authority', next: 'outcome' })
    expect(outlook('endInApproval', '2027-01-20')).toMatchObject({ turn: 'secondPerson' })
    expect(outlook('endInApproval', '2027-01-20', [], { text: 1, end: 0 }).turn).toBe('staff')
    expect(outlook('stopped', '2027-01-20')).toEqual({ turn: 'nobody', next: 'none', by: null })
    expect(nextMilestone([])).toBeNull()
  })
})

describe('the progress of an indicator', () => {
  const up = { baseline: 60, target: 90, direction: 'higher' } as const
  const down = { baseline: 10, target: 4, direction: 'lower' } as const
  it.each([
    [up, 75, 0.5, false],
    [up, 90, 1, true],
    [up, 96, 1.2, true],
    [up, 54, -0.2, false],
    [down, 7, 0.5, false],
    [down, 4, 1, true],
    [down, 13, -0.5, false],
    [{ ...up, target: 60 }, 60, null, true],
  ] as const)('%o at %d is %s of the way, reached: %s', (indicator, value, share, isReached) => {
    const progress = indicatorProgress(indicator, value)
    expect(progress.isReached).toBe(isReached)
    if (share === null) expect(progress.share).toBeNull()
    else expect(progress.share).toBeCloseTo(share)
  })

  it('counts the values that hold, by day', () => {
    const value = (id: string, measuredOn: string, correctsId: string | null = null) => ({
      ...{ id, measuredOn, correctsId, value: 1 },
    })
    const rows = [
      value('a', '2026-11-20'),
      value('b', '2026-11-05'),
      value('c', '2026-11-10', 'a'),
      value('d', '2026-11-12', 'c'),
      value('e', '2026-11-12'),
    ]
    expect(standingValues(rows).map(({ id }) => id)).toEqual(['b', 'd', 'e'])
  })

  it('knows no value of before the start nor of tomorrow', () => {
    const facts = { startsOn: '2026-11-01', today: '2026-11-27' }
    expect(recordedDayObjection('2026-10-31', facts)).toBe('beforeStart')
    expect(recordedDayObjection('2026-11-28', facts)).toBe('inFuture')
    expect(recordedDayObjection('2026-11-01', facts)).toBeNull()
    expect(recordedDayObjection('2026-11-27', facts)).toBeNull()
    expect(recordedDayObjection('2026-11-01', { ...facts, startsOn: null })).toBe('beforeStart')
  })
})

describe('partners of a pilot', () => {
  const guards = (change: Partial<Parameters<typeof pilotPartnerGuards>[0]> = {}) =>
    pilotPartnerGuards({
      ...{ pilotState: 'draft', isLeader: false, isVerified: true },
      ...change,
    })
  it('are other verified organisations, asked in the draft', () => {
    expect(guards().draftAndOtherVerified()).toBeNull()
    expect(guards({ isLeader: true }).draftAndOtherVerified()).toBe('partnerIsLeader')
    expect(guards({ isVerified: false }).draftAndOtherVerified()).toBe('partnerNotVerified')
    expect(guards({ pilotState: 'inApproval' }).draftAndOtherVerified()).toBe('partnersOnlyInDraft')
  })

  it('say yes before the publication and leave until the end', () => {
    expect(guards().unpublishedAndVerified()).toBeNull()
    expect(guards({ isVerified: false }).unpublishedAndVerified()).toBe('partnerNotVerified')
    expect(guards({ pilotState: 'published' }).unpublished()).toBe('alreadyPublished')
    expect(guards({ isVerified: false }).unpublished()).toBeNull()
    expect(guards({ pilotState: 'endInApproval' }).notOver()).toBeNull()
    for (const pilotState of ['finished', 'stopped', 'withdrawn'] as const)
      expect(guards({ pilotState }).notOver()).toBe('pilotOver')
  })
})

describe('numbers as people write them', () => {
  it.each([
    ['12,5', 12.5],
    ['12.5', 12.5],
    ['1.250', 1250],
    ['1.250,75', 1250.75],
    ['−3', -3],
    [' 7 ', 7],
    ['0.125', 0.125],
    ['-0.125', -0.125],
    ['-0', 0],
  ])('%s is %d', (text, value) => expect(parseDecimal(text)).toBe(value))
  it.each(['', 'viel', '1,2,3', '12 %', '1e5', 'NaN', '9999999999999'])('%s is none', (text) => {
    expect(parseDecimal(text)).toBeNull()
  })
  it('are written back as they are read', () => {
    expect(decimalForInput(12.5)).toBe('12,5')
    expect(dayOf(columnOf('2026-02-28'))).toBe('2026-02-28')
  })
})
