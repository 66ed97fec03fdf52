import { describe, expect, it } from 'vitest'
import { INDICATOR_DIRECTIONS } from '~/domain/pilot/completeness'
import { indicatorProgress, standingValues } from '~/domain/pilot/indicator'
import { missingOutcome, type PilotOutcome } from '~/domain/pilot/outcome'

describe('the way of an indicator', () => {
  it.each([
    [60, 90, 'higher'],
    [90, 60, 'lower'],
    [-5, 5, 'higher'],
    [0.5, 0.1, 'lower'],
  ] as const)('from %d to %d (%s) begins at 0, ends at 1 and never turns', (baseline, target, direction) => {
    const plan = { baseline, target, direction }
    const at = (share: number) => indicatorProgress(plan, baseline + share * (target - baseline))
    expect(at(0)).toEqual({ share: 0, isReached: false })
    expect(indicatorProgress(plan, target)).toEqual({ share: 1, isReached: true })
    const shares = [-1, -0.1, 0, 0.3, 0.9, 1, 1.5].map((share) => at(share).share ?? Number.NaN)
    expect(shares).toEqual([...shares].sort((one, other) => one - other))
    expect([at(-1).isReached, at(0.9).isReached, at(1.5).isReached]).toEqual([false, false, true])
  })

  it('has no share where there is no way to go', () => {
    for (const direction of INDICATOR_DIRECTIONS)
      expect(indicatorProgress({ baseline: 7, target: 7, direction }, 7)).toEqual({
        share: null,
        isReached: true,
      })
  })
})

describe('the values that hold', () => {
  const value = (id: string, measuredOn: string, correctsId: string | null = null) => ({
    ...{ id, measuredOn, value: 1, correctsId },
  })
  const ids = (rows: ReturnType<typeof value>[]) => standingValues(rows).map(({ id }) => id)

  it('are the last ones of a chain of corrections, and change nothing that they are given', () => {
    const rows = [value('c', '2026-03-01'), value('a', '2026-01-01'), value('b', '2026-02-01', 'a')]
    const before = structuredClone(rows)
    expect(ids([...rows, value('d', '2026-01-15', 'b')])).toEqual(['d', 'c'])
    expect(ids(rows)).toEqual(['b', 'c'])
    expect(rows).toEqual(before)
    expect(ids([])).toEqual([])
  })

  it('of one day stay in the order in which they were entered', () => {
    expect(ids([value('z', '2026-01-01'), value('a', '2026-01-01'), value('m', '2025-01-01')])).toEqual([
      ...['m', 'z', 'a'],
    ])
  })
})

it('an outcome that says nothing lacks everything, in the order of the form', () => {
  const nothing: PilotOutcome = {
    ...{ ending: 'stopped', result: '', lessons: '', future: null, futureBecause: '', reuse: '' },
    ...{ stoppedBecause: ' ', indicators: [{ isMeasured: false, unmeasuredBecause: '' }] },
  }
  const all = ['stoppedBecause', 'result', 'lessons', 'unmeasuredBecause', 'future', 'futureBecause', 'reuse']
  expect(missingOutcome(nothing)).toEqual(all)
  expect(missingOutcome({ ...nothing, ending: null })).toEqual(['ending', ...all.slice(1)])
  const measured = { ...nothing, indicators: [{ isMeasured: true, unmeasuredBecause: '' }] }
  expect(missingOutcome(measured)).not.toContain('unmeasuredBecause')
})
