import type { SearchQuery } from '../engine'
import type { Plan } from './plan.server'
import type { Tally } from './tally'

const MOST = 100
const MINUTE = 60_000
const remembered = new Map<string, Tally>()

/**
 * Counting what the facets see of many hits takes longer than finding them, and everybody who opens the page of the
 * search asks for the same. A process remembers counts until the next writing, and for a minute at most, since
 * deadlines pass.
 */
export function tallyKey({ filter, at }: SearchQuery, { any, phrases, none, version }: Plan): string {
  return JSON.stringify([version, any, phrases, none, filter, Math.floor(at.getTime() / MINUTE)])
}

export const rememberedTally = (key: string): Tally | null => remembered.get(key) ?? null

/** Keeps a count; the oldest goes. */
export function rememberTally(key: string, tally: Tally): void {
  const [oldest] = remembered.keys()
  if (remembered.size >= MOST && oldest !== undefined) remembered.delete(oldest)
  remembered.set(key, tally)
}
