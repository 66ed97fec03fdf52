import { expect, it } from 'vitest'
import { postgresEngine } from '#search/postgres/engine.server'
import { standingIn } from '#search/standing-in.server'
import { timeLimit } from '#search/time-limit'

const never = () => new Promise<never>(() => undefined)

it('ends what never ends by itself', async () => {
  const limit = timeLimit(5)
  await expect(Promise.race([never(), limit.ended])).rejects.toThrow()
  expect([limit.isOver(), limit.signal.aborted]).toEqual([true, true])
})

it('ends when whoever asked has gone, before or meanwhile, and is not over then', async () => {
  const gone = new AbortController()
  const limit = timeLimit(60_000, gone.signal)
  gone.abort()
  await expect(limit.ended).rejects.toThrow()
  const late = timeLimit(60_000, gone.signal)
  await expect(late.ended).rejects.toThrow()
  expect([limit.isOver(), late.isOver()]).toEqual([false, false])
  for (const each of [limit, late]) each.release()
})

it('does nothing any more once it was released', async () => {
  const gone = new AbortController()
  const limit = timeLimit(1, gone.signal)
  limit.release()
  gone.abort()
  await new Promise((resolve) => setTimeout(resolve, 5))
  expect([limit.isOver(), limit.signal.aborted]).toEqual([false, false])
})

it('an engine that never answers, not even to the signal, is stood in for', async () => {
  const silent = { ...postgresEngine, suggest: never }
  const other = { ...postgresEngine, suggest: async () => [] }
  const engine = standingIn(silent, other, { milliseconds: 5 })
  expect(await engine.suggest('De', 'de', 5, new Date())).toEqual([])
})
