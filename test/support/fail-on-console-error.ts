import { afterEach, beforeEach, expect, vi } from 'vitest'

const calls: unknown[][] = []

/** Takes back the console errors seen so far, for a test that expects them. */
export function takeConsoleErrors(): unknown[][] {
  return calls.splice(0)
}

beforeEach(() => {
  calls.length = 0
  vi.spyOn(console, 'error').mockImplementation((...values) => {
    calls.push(values)
  })
})

afterEach(() => {
  expect(calls, 'unexpected console.error').toEqual([])
})
