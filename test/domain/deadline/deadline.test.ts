import { describe, expect, it } from 'vitest'
import { isOver, openness } from '~/domain/deadline/deadline'

describe('a deadline', () => {
  const deadline = new Date('2026-10-25T01:00:00Z')
  it.each([
    [-1000, false],
    [-1, false],
    [0, true],
    [1, true],
    [1000, true],
  ])('%s ms after it: over %s', (difference, isItOver) => {
    const at = new Date(deadline.getTime() + difference)
    expect(isOver(deadline, at)).toBe(isItOver)
    expect(openness(deadline, at)).toBe(isItOver ? 'closed' : 'open')
  })
})
