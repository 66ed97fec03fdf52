import { describe, expect, it } from 'vitest'
import {
  arePhasesComplete,
  callTimes,
  laterPhases,
  needsAdmission,
  phaseObjections,
  phaseState,
  weightSum,
} from '~/domain/competition/phases'
import { day, phase } from './some-phases'

const just = (at: Date, milliseconds: number) => new Date(at.getTime() + milliseconds)

describe('where a phase stands', () => {
  it.each([
    ['a millisecond before it opens', just(day(1), -1), 'upcoming'],
    ['at the instant at which it opens', day(1), 'open'],
    ['a millisecond before its deadline', just(day(5), -1), 'open'],
    ['at the instant of its deadline', day(5), 'closed'],
    ['long after it', day(50), 'closed'],
  ])('%s', (_when, at, state) => {
    expect(phaseState(phase(1, 5), at)).toBe(state)
  })

  it('is not known while a draft lacks a time', () => {
    expect(phaseState(phase(1, 5, { opensAt: null }), day(2))).toBe('unscheduled')
    expect(phaseState(phase(1, 5, { deadlineAt: null }), day(9))).toBe('unscheduled')
  })
})

describe('the call', () => {
  const phases = [phase(1, 5), phase(7, 9)]

  it('has the times of phase one, or none', () => {
    expect(callTimes(phases)).toEqual({ opensAt: day(1), deadlineAt: day(5) })
    expect(callTimes([])).toEqual({ opensAt: null, deadlineAt: null })
  })

  it('needs an admission exactly while a later phase is open', () => {
    const later = laterPhases(phases)
    expect(later).toEqual([phases[1]])
    for (const [at, needed] of [
      [day(2), false],
      [just(day(7), -1), false],
      [day(7), true],
      [just(day(9), -1), true],
      [day(9), false],
    ] as const)
      expect(needsAdmission(later, at)).toBe(needed)
    expect(needsAdmission([], day(2))).toBe(false)
  })
})

describe('what is wrong in phases', () => {
  it('is nothing where one follows the other, even at the same instant', () => {
    expect(phaseObjections([phase(1, 5), phase(5, 9), phase(20, 21)])).toEqual([])
    expect(phaseObjections([])).toEqual([])
  })

  it.each([
    ['earlier than the opening', phase(5, 1)],
    ['at the instant of the opening', phase(5, 5)],
  ])('a deadline %s', (_what, one) => {
    expect(phaseObjections([one])).toEqual([
      { index: 0, field: 'deadlineAt', reason: 'deadlineBeforeOpening' },
    ])
  })

  it('a phase that begins while the one before it, or any before it, runs', () => {
    const overlap = { index: 1, field: 'opensAt', reason: 'overlap' }
    expect(phaseObjections([phase(1, 5), phase(4, 9)])).toEqual([overlap])
    expect(phaseObjections([phase(10, 20), phase(1, 5)])).toEqual([overlap])
    expect(phaseObjections([phase(1, 9), phase(9, 10, { deadlineAt: null }), phase(5, 20)])).toEqual([
      { ...overlap, index: 2 },
    ])
  })

  it.each([[0], [99], [101]])('weights that make %i', (sum) => {
    const criteria = [{ criterion: 'Nutzen', weight: sum }]
    expect(phaseObjections([phase(1, 5, { criteria })])).toEqual([
      { index: 0, field: 'criteria', reason: 'weights' },
    ])
  })

  it('says nothing about what is not written yet', () => {
    expect(phaseObjections([phase(1, 5, { opensAt: null, criteria: [] })])).toEqual([])
    expect(phaseObjections([phase(1, 5, { deadlineAt: null }), phase(2, 3)])).toEqual([])
  })

  it('counts a missing weight as nothing', () => {
    expect(weightSum([{ criterion: 'Nutzen', weight: null }])).toBe(0)
  })
})

describe('phases that are ready to be published', () => {
  it('are one at least, and complete', () => {
    expect(arePhasesComplete([phase(1, 5)])).toBe(true)
    expect(arePhasesComplete([phase(1, 5), phase(6, 9)])).toBe(true)
    expect(arePhasesComplete([])).toBe(false)
  })

  it.each([
    ['a title', { title: ' ' }],
    ['an opening', { opensAt: null }],
    ['a deadline', { deadlineAt: null }],
    ['criteria', { criteria: [] }],
    ['a name of a criterion', { criteria: [{ criterion: ' ', weight: 100 }] }],
    [
      'a weight',
      {
        criteria: [
          { criterion: 'A', weight: 100 },
          { criterion: 'B', weight: null },
        ],
      },
    ],
    ['a hundred per cent', { criteria: [{ criterion: 'A', weight: 90 }] }],
  ])('never lack %s', (_what, missing) => {
    expect(arePhasesComplete([phase(1, 5), phase(6, 9, missing)])).toBe(false)
  })

  it('never overlap', () => {
    expect(arePhasesComplete([phase(1, 5), phase(4, 9)])).toBe(false)
  })
})
