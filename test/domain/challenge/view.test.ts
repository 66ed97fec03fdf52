import { describe, expect, it } from 'vitest'
import { challengeView, phaseOf, type Step } from '~/domain/challenge/view'

const day = (number: number) => new Date(Date.UTC(2026, 10, number, 12))
const BASE = {
  state: 'draft',
  createdAt: day(1),
  submittedAt: null,
  publishedAt: null,
  deadlineAt: day(20),
  openedAt: null,
  withdrawnAt: null,
  archivedAt: null,
} as const
const PUBLISHED = { ...BASE, state: 'published', submittedAt: day(2), publishedAt: day(3) } as const
const told = (steps: Step[]) =>
  steps.map((step) => `${step.key} ${step.state} ${step.at?.getUTCDate() ?? '-'}`)

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
  it('a draft: the authors write, everything else lies ahead', () => {
    const view = challengeView(BASE, 2, day(2))
    expect(view).toMatchObject({ phase: 'draft', turn: 'authors', dueAt: null })
    expect(told(view.steps)).toEqual([
      'drafted current 1',
      'submitted next -',
      'published next -',
      'deadline next 20',
      'opened next -',
    ])
  })

  it('a returned draft forgets the earlier submission', () => {
    const view = challengeView({ ...BASE, submittedAt: day(2) }, 2, day(3))
    expect(told(view.steps)[1]).toBe('submitted next -')
  })

  it('in approval: a colleague, or staff where there is none, before the deadline', () => {
    const waiting = { ...BASE, state: 'inApproval', submittedAt: day(2) } as const
    expect(challengeView(waiting, 2, day(3))).toMatchObject({ turn: 'secondPerson', dueAt: day(20) })
    expect(challengeView(waiting, 0, day(3))).toMatchObject({ turn: 'staff' })
    expect(told(challengeView(waiting, 0, day(3)).steps).slice(0, 3)).toEqual([
      'drafted done 1',
      'submitted done 2',
      'published current -',
    ])
  })

  it('open: providers until the deadline', () => {
    const view = challengeView(PUBLISHED, 2, day(4))
    expect(view).toMatchObject({ phase: 'open', turn: 'providers', dueAt: day(20) })
    expect(told(view.steps)).toEqual([
      'drafted done 1',
      'submitted done 2',
      'published done 3',
      'deadline current 20',
      'opened next -',
    ])
  })

  it('closed: two persons open', () => {
    const view = challengeView(PUBLISHED, 2, day(20))
    expect(view).toMatchObject({ phase: 'closed', turn: 'twoPersons', dueAt: null })
    expect(told(view.steps).slice(3)).toEqual(['deadline done 20', 'opened current -'])
  })

  it('opened: the authority reads, all steps are done', () => {
    const view = challengeView({ ...PUBLISHED, state: 'opened', openedAt: day(21) }, 2, day(22))
    expect(view).toMatchObject({ turn: 'authority', dueAt: null })
    expect(view.steps.every((step) => step.state === 'done')).toBe(true)
    expect(told(view.steps).at(-1)).toBe('opened done 21')
  })

  it('withdrawn before the deadline: the deadline and the opening never came', () => {
    const view = challengeView({ ...PUBLISHED, state: 'withdrawn', withdrawnAt: day(10) }, 2, day(25))
    expect(view).toMatchObject({ turn: 'nobody', dueAt: null })
    expect(view.steps.map((step) => step.key)).toEqual(['drafted', 'submitted', 'published', 'withdrawn'])
  })

  it('withdrawn after the deadline: the deadline did come', () => {
    const view = challengeView({ ...PUBLISHED, state: 'withdrawn', withdrawnAt: day(21) }, 2, day(25))
    expect(view.steps.map((step) => step.key)).toContain('deadline')
  })

  it('archived: tells the whole way, with nothing ahead', () => {
    const opened = { ...PUBLISHED, state: 'archived', openedAt: day(21), archivedAt: day(25) } as const
    const view = challengeView(opened, 2, day(26))
    expect(view.turn).toBe('nobody')
    expect(told(view.steps).slice(3)).toEqual(['deadline done 20', 'opened done 21', 'archived done 25'])
  })
})
