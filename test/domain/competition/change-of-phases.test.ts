import { describe, expect, it } from 'vitest'
import { daysLater } from '~/domain/challenge/extension'
import {
  arePhasesMaterial,
  isPhaseMaterial,
  phaseChangeObjection,
  phasesAfterChange,
} from '~/domain/competition/change-of-phases'
import type { Phase } from '~/domain/competition/competition'
import { day, phase } from './some-phases'

const BEFORE = [phase(0, 10), phase(20, 30)]
const [ONE, TWO] = [phase(0, 10), phase(20, 30)]
/** Phase one is open, phase two is ahead. */
const AT = day(5)
const judge = (wished: Phase[], at = AT) => phaseChangeObjection(BEFORE, wished, at)

describe('a change of public phases', () => {
  it('may stay as it is, prolong, describe anew, move what is ahead and add', () => {
    for (const wished of [
      BEFORE,
      [phase(0, 15), TWO],
      [{ ...ONE, title: 'Skizzen', description: 'Neu' }, TWO],
      [ONE, phase(25, 35)],
      [ONE, phase(12, 30)],
      [ONE, TWO, phase(40, 50)],
    ])
      expect(judge(wished)).toBe(null)
  })

  it('takes no phase away', () => {
    expect(judge([ONE])).toBe('phaseRemoved')
    expect(judge([])).toBe('phaseRemoved')
  })

  it.each([
    ['its end', phase(0, 11)],
    ['its beginning', phase(1, 10)],
    ['its title', phase(0, 10, { title: 'Anders' })],
    ['its criteria', phase(0, 10, { criteria: [{ criterion: 'Preis', weight: 100 }] })],
  ])('leaves a past phase as it was: not %s', (_what, wished) => {
    expect(judge([wished, TWO], day(10))).toBe('phasePast')
    expect(judge([wished, TWO], day(9))).not.toBe('phasePast')
  })

  it('does not move the beginning of a phase that is open', () => {
    expect(judge([phase(1, 10), TWO])).toBe('phaseOpenFixed')
    expect(judge([phase(6, 10), TWO])).toBe('phaseOpenFixed')
  })

  it('lets no end get earlier, of an open phase or of one that is ahead', () => {
    expect(judge([phase(0, 9), TWO])).toBe('phaseShorter')
    expect(judge([ONE, phase(20, 29)])).toBe('phaseShorter')
    expect(judge([ONE, { ...TWO, deadlineAt: null }])).toBe('phaseShorter')
  })

  it('begins nothing in the past', () => {
    expect(judge([ONE, phase(4, 30)])).toBe('phaseInPast')
    expect(judge([ONE, phase(5, 30)])).toBe('phaseInPast')
    expect(judge([ONE, TWO, phase(1, 50)])).toBe('phaseInPast')
  })
})

describe('a material change of a phase', () => {
  it.each([
    ['a later end', phase(0, 12), false],
    ['nothing', phase(0, 10), false],
    ['another title', phase(0, 10, { title: 'Anders' }), true],
    ['another text', phase(0, 10, { description: 'Neu' }), true],
    ['another beginning', phase(1, 10), true],
    ['another weight', phase(0, 10, { criteria: [{ criterion: 'Nutzen', weight: 100 }] }), true],
  ])('%s: %#', (_what, wished, isMaterial) => {
    expect(isPhaseMaterial(ONE, wished)).toBe(isMaterial)
    expect(arePhasesMaterial(BEFORE, [wished, TWO])).toBe(isMaterial)
  })

  it('is a new phase', () => {
    expect(isPhaseMaterial(undefined, TWO)).toBe(true)
    expect(arePhasesMaterial([ONE], BEFORE)).toBe(true)
  })
})

describe('the phases that a change brings', () => {
  const brought = (wished: Phase[], more: { elsewhere?: boolean; at?: Date; days?: number } = {}) => {
    const { elsewhere = false, at = AT, days = 7 } = more
    const change = { before: BEFORE, wished, isMaterialElsewhere: elsewhere, at, minimumDays: days }
    return phasesAfterChange(change).map(({ opensAt, deadlineAt }) => ({ opensAt, deadlineAt }))
  }
  const times = ({ opensAt, deadlineAt }: Phase) => ({ opensAt, deadlineAt })

  it('are as wished where nothing is material', () => {
    expect(brought([phase(0, 12), TWO])).toEqual([phase(0, 12), TWO].map(times))
  })

  it('give phase one the minimum after what is material elsewhere or in itself', () => {
    const extended = { opensAt: day(0), deadlineAt: daysLater(AT, 7) }
    expect(brought(BEFORE, { elsewhere: true })).toEqual([extended, times(TWO)])
    expect(brought([{ ...ONE, title: 'Anders' }, TWO])).toEqual([extended, times(TWO)])
    expect(brought([phase(0, 18), TWO], { elsewhere: true })[0]).toEqual(times(phase(0, 18)))
  })

  it('give a later phase its own minimum and leave phase one alone', () => {
    const wished = [ONE, phase(20, 30, { description: 'Neu' })]
    expect(brought(wished)).toEqual(BEFORE.map(times))
    expect(brought(wished, { days: 40 })).toEqual([
      times(ONE),
      { opensAt: day(20), deadlineAt: daysLater(AT, 40) },
    ])
  })

  it('move a later phase that would begin too early, and keep its length', () => {
    expect(brought(BEFORE, { elsewhere: true, days: 20 })).toEqual([
      { opensAt: day(0), deadlineAt: day(25) },
      { opensAt: day(25), deadlineAt: day(35) },
    ])
    const third = brought([...BEFORE, phase(30, 50)], { elsewhere: true, days: 20 })[2]
    expect(third).toEqual({ opensAt: day(35), deadlineAt: day(55) })
  })

  it('never give a phase less than it had, and never touch a past one', () => {
    expect(brought([phase(0, 4), TWO])[0]).toEqual(times(ONE))
    expect(brought(BEFORE, { elsewhere: true, at: day(12) })).toEqual(BEFORE.map(times))
  })
})
