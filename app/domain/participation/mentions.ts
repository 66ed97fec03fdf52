import { SHAPE_OF_PSEUDONYMS } from './pseudonym-rules'

/** So many people can be called by one contribution; who names more calls the first ones. */
export const MOST_MENTIONS = 10

/** A name after an @ that is no part of a mail address or of a longer word. */
const MENTION = new RegExp(`(?<![\\p{L}\\p{N}._%+@-])@(${SHAPE_OF_PSEUDONYMS})`, 'gu')

/** The pseudonyms that a text calls, as they are first written, each once. */
export function mentionsIn(text: string): string[] {
  const names = new Map<string, string>()
  for (const [, name = ''] of text.matchAll(MENTION)) {
    const key = name.toLowerCase()
    if (!names.has(key)) names.set(key, name)
  }
  return [...names.values()].slice(0, MOST_MENTIONS)
}
