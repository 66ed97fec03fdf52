import { describe, expect, it } from 'vitest'
import { challengeView, phaseOf } from '~/domain/challenge/view'

const day = (number: number) => new Date(Date.UTC(2026, 10, number, 12))
const PUBLISHED = { state: 'published', deadlineAt: day(20) } as const

describe('phaseOf', () => {
  it('closes at the very instant of the deadline', () => {
    expect(phaseOf(PUBLISHED, new Date(day(20).getTime() - 1))).toBe('open')
    expect(phaseOf(PUBLISHED, day(20))).toBe('closed')
  })

  it.each(['draft', 'inApproval', 'opened', 'withdrawn', 'archived'] as const)('keeps %s', (state) => {
    expect(phaseOf({ state, deadlineAt: day(20) }, day(1))).toBe(state)
    expect(phaseOf({ state, deadlineAt: null }, day(30))).toBe(state)
  })

  it('never calls a challenge without a deadline open', () => {
    expect(phaseOf({ state: 'published', deadlineAt: null }, day(1))).toBe('closed')
  })
})

describe('challengeView', () => {
  it.each([
    ['draft', 'draft', 'authors', null],
    ['published', 'open', 'providers', day(20)],
    ['opened', 'opened', 'authority', null],
    ['withdrawn', 'withdrawn', 'nobody', null],
    ['archived', 'archived', 'nobody', null],
  ] as const)('%s: the phase, whose turn it is, by when', (state, phase, turn, dueAt) => {
    expect(challengeView({ state, deadlineAt: day(20) }, 2, day(4))).toEqual({ phase, turn, dueAt })
  })

  it('staff is the second person where nobody else in the authority can be', () => {
    const waiting = { state: 'inApproval', deadlineAt: day(20) } as const
    expect(challengeView(waiting, 2, day(3))).toMatchObject({ turn: 'secondPerson', dueAt: day(20) })
    expect(challengeView(waiting, 0, day(3))).toMatchObject({ turn: 'staff' })
  })

  it('after the deadline two persons are awaited, and no date holds any more', () => {
    expect(challengeView(PUBLISHED, 2, day(20))).toEqual({ phase: 'closed', turn: 'twoPersons', dueAt: null })
  })
})
