import { useEffect, useState } from 'react'
import { type Locale, path } from '~/paths'

/** What the server answers: where a thing stands, its title with what matches marked, and what it is. */
export type Suggestion = {
  id: string
  kind: string
  title: { text: string; isMatch: boolean }[]
  language: Locale
  address: string
}

const WAIT_MILLISECONDS = 150
const SHORTEST = 2

/**
 * What goes on like what somebody has typed so far; null while there is nothing to say. Asked a moment after the last
 * letter, and a request that is overtaken is given up. Without an answer the field is a plain one.
 */
export function useSuggestions(locale: Locale, typed: string): Suggestion[] | null {
  const [found, setFound] = useState<{ typed: string; suggestions: Suggestion[] } | null>(null)
  useEffect(() => {
    if (typed.length < SHORTEST) return
    const request = new AbortController()
    const address = `${path(locale, 'searchSuggestions')}?${new URLSearchParams({ q: typed })}`
    const timer = setTimeout(async () => {
      const response = await fetch(address, { signal: request.signal }).catch(() => null)
      const answer = response?.ok ? await response.json().catch(() => null) : null
      if (answer && !request.signal.aborted) setFound({ typed, suggestions: answer.suggestions })
    }, WAIT_MILLISECONDS)
    return () => {
      clearTimeout(timer)
      request.abort()
    }
  }, [locale, typed])
  return typed.length >= SHORTEST && found ? found.suggestions : null
}
