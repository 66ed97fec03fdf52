import { expect, it } from 'vitest'
import { classOf, ENDLESS, lagOf } from '#search/lag/classes'

it.each([
  [0, 50],
  [50, 50],
  [50.1, 100],
  [600_000, 600_000],
  [600_001, ENDLESS],
])('%d ms belong to the class up to %d', (lag, bound) => {
  expect(classOf(lag)).toBe(bound)
})

it('says within what time a share was found, in whatever order the classes come', () => {
  const classes = [
    { milliseconds: ENDLESS, changes: 1 },
    { milliseconds: 100, changes: 50 },
    { milliseconds: 250, changes: 49 },
  ]
  expect([0.5, 0.95, 0.99, 1].map((share) => lagOf(classes, share))).toEqual([100, 250, 250, ENDLESS])
  expect(lagOf([], 0.5)).toBeNull()
})
