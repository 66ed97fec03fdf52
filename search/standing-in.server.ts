import { logger } from '../app/platform/logger.server'
import { CircuitBreaker } from './breaker'
import type { SearchEngine } from './engine'
import { SEARCH_MILLISECONDS } from './meilisearch/client.server'
import { failureOf } from './meilisearch/failure'
import { timeLimit } from './time-limit'

/**
 * Has one engine answer, and another one where the first does not within its time: unreachable, overloaded, without
 * its index, or with a key that it no longer takes. A question that is wrong in itself is an error of ours and is
 * thrown, so that it is seen. What is written goes to the one that stands in; the other one mirrors it.
 */
export function standingIn(
  first: SearchEngine,
  second: SearchEngine,
  { milliseconds = SEARCH_MILLISECONDS, now = Date.now }: { milliseconds?: number; now?: () => number } = {},
): SearchEngine {
  const breaker = new CircuitBreaker()

  async function either<Answer>(
    ask: (engine: SearchEngine, signal: AbortSignal | undefined) => Promise<Answer>,
    signal: AbortSignal | undefined,
  ): Promise<{ answer: Answer; isDegraded: boolean }> {
    if (breaker.mayAsk(now())) {
      const limit = timeLimit(milliseconds, signal)
      try {
        const answer = await Promise.race([ask(first, limit.signal), limit.ended])
        breaker.succeeded()
        return { answer, isDegraded: false }
      } catch (error) {
        if (signal?.aborted) {
          breaker.left()
          throw error
        }
        const failure = failureOf(error)
        if (!limit.isOver() && (!failure || failure.kind === 'request')) {
          breaker.left()
          throw error
        }
        breaker.failed(now())
        logger().warn({ code: failure?.code ?? 'timeout' }, 'Meilisearch did not answer: PostgreSQL does')
      } finally {
        limit.release()
      }
    }
    return { answer: await ask(second, signal), isDegraded: true }
  }

  const plainly = async <Answer>(
    ask: (engine: SearchEngine, signal: AbortSignal | undefined) => Promise<Answer>,
    signal: AbortSignal | undefined,
  ) => (await either(ask, signal)).answer

  return {
    name: first.name,
    async search(query, signal) {
      const { answer, isDegraded } = await either((engine, limit) => engine.search(query, limit), signal)
      return { ...answer, isDegraded: isDegraded || answer.isDegraded }
    },
    suggest: (typed, locale, most, at, signal) =>
      plainly((engine, limit) => engine.suggest(typed, locale, most, at, limit), signal),
    similar: (thing, kinds, locale, most, signal) =>
      plainly((engine, limit) => engine.similar(thing, kinds, locale, most, limit), signal),
    upsert: (things) => second.upsert(things),
    remove: (keys) => second.remove(keys),
    rebuild: (things) => first.rebuild(things),
    reconcile: (things) => first.reconcile(things),
    health: () => first.health(),
  }
}
