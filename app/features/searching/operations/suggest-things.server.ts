import { showKeys } from '#search/kinds/show-keys.server'
import type { Locale } from '~/paths'
import { FOUND_KINDS } from '../search-address'
import { searchEngine } from './search-engine.server'

const MOST = 8
const SHORTEST = 2
/** Nobody types more than this without meaning the whole search. */
const LONGEST = 100

/** Whether something is suggested for what was typed at all. */
export function isSuggestible(typed: string): boolean {
  return typed.length >= SHORTEST && typed.length <= LONGEST
}

/** Public things whose titles go on like what somebody is typing. */
export async function suggestThings(typed: string, locale: Locale, at: Date, signal?: AbortSignal) {
  if (!isSuggestible(typed)) return []
  const suggestions = await searchEngine().suggest(typed, locale, MOST, at, signal)
  const thingOf = await showKeys(suggestions, at)
  return suggestions.flatMap((suggestion) => {
    const thing = thingOf(suggestion)
    const kind = FOUND_KINDS.find((one) => one === suggestion.kind)
    if (!thing || !kind) return []
    const { title, language } = suggestion
    return [{ id: thing.id, kind, title, language, address: thing.address[locale] }]
  })
}
