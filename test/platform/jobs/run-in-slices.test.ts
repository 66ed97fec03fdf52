import { expect, it } from 'vitest'
import { runInSlices } from '~/platform/jobs/run-in-slices.server'

/** Steps of a millisecond each. */
function* steps(count: number): Generator<void, string, void> {
  for (let step = 0; step < count; step += 1) {
    const until = performance.now() + 1
    while (performance.now() < until);
    yield
  }
  return 'done'
}

it('gives the result, and stands aside for others meanwhile', async () => {
  let turns = 0
  const timer = setInterval(() => {
    turns += 1
  }, 1)
  expect(await runInSlices(steps(40), 5)).toBe('done')
  clearInterval(timer)
  expect(turns).toBeGreaterThanOrEqual(3)
})

it('passes on what goes wrong', async () => {
  const failing = (function* (): Generator<void, never, void> {
    yield
    throw new Error('no map')
  })()
  await expect(runInSlices(failing)).rejects.toThrow('no map')
})
