import { describe, expect, it } from 'vitest'
import { seeded } from '#test/factories/planted-votes'
import { pickStatement, priorityOf, type RoutingCandidate } from '~/domain/participation/routing'

const candidate = (id: string, more: Partial<RoutingCandidate> = {}): RoutingCandidate => ({
  ...{ id, agree: 10, disagree: 10, pass: 2, extremity: 1 },
  ...more,
})

describe('the next statement', () => {
  it('is the likelier, the fewer have seen it', () => {
    const seen = [0, 5, 10, 20, 40].map((count) =>
      priorityOf(candidate('x', { agree: count, disagree: count, pass: 0 })),
    )
    expect(seen).toEqual(seen.toSorted((a, b) => b - a))
    expect(new Set(seen).size).toBe(5)
  })

  it('is the likelier, the more it divides, and the less it is passed', () => {
    const plain = priorityOf(candidate('x'))
    expect(priorityOf(candidate('x', { extremity: 3 }))).toBeGreaterThan(plain)
    expect(priorityOf(candidate('x', { pass: 12, disagree: 0 }))).toBeLessThan(plain)
    expect(priorityOf(candidate('x', { agree: 18, disagree: 2 }))).toBeGreaterThan(plain)
  })

  it('is by the formula', () => {
    const importance = (1 - 3 / 24) * 2 * (11 / 24)
    expect(priorityOf(candidate('x'))).toBeCloseTo((importance * (1 + 8 * 2 ** (-22 / 5))) ** 2, 12)
  })

  it('is drawn in proportion, so that priorities differ and nothing is shut out', () => {
    const candidates = [
      candidate('new', { agree: 0, disagree: 0, pass: 0 }),
      candidate('dividing', { extremity: 4 }),
      candidate('passed', { pass: 40 }),
    ]
    const priorities = candidates.map(priorityOf)
    expect(new Set(priorities).size).toBe(3)
    const sum = priorities.reduce((all, one) => all + one, 0)
    const random = seeded(5)
    const drawn = new Map<string | null, number>()
    for (let count = 0; count < 20_000; count += 1) {
      const id = pickStatement(candidates, random)
      drawn.set(id, (drawn.get(id) ?? 0) + 1)
    }
    candidates.forEach(({ id }, index) => {
      expect((drawn.get(id) ?? 0) / 20_000).toBeCloseTo((priorities[index] ?? 0) / sum, 1)
      expect(drawn.get(id)).toBeGreaterThan(0)
    })
  })

  it('is none where nothing is left, and the last one at the very edge', () => {
    expect(pickStatement([], () => 0.5)).toBeNull()
    expect(pickStatement([candidate('a'), candidate('b')], () => 1)).toBe('b')
    expect(pickStatement([candidate('a'), candidate('b')], () => 0)).toBe('a')
  })
})
