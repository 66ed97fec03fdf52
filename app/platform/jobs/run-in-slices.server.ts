import { setImmediate } from 'node:timers/promises'

/**
 * Runs a long computation in the process that also serves people: after so many milliseconds it stands aside for
 * whatever waits, and goes on.
 */
export async function runInSlices<Result>(
  steps: Generator<void, Result, void>,
  milliseconds = 10,
): Promise<Result> {
  let until = performance.now() + milliseconds
  for (;;) {
    const step = steps.next()
    if (step.done) return step.value
    if (performance.now() < until) continue
    await setImmediate()
    until = performance.now() + milliseconds
  }
}
