import { setTimeout } from 'node:timers/promises'

/** Does some work and answers no sooner than after a fixed time, so that the time does not tell what was done. */
export async function atLeast<Result>(milliseconds: number, work: Promise<Result>): Promise<Result> {
  const [result] = await Promise.all([work, setTimeout(milliseconds)])
  return result
}
