const EMOJI = /[\p{Extended_Pictographic}\p{Regional_Indicator}]/gu
const MOST_EMOJI = 20
const LONGEST_RUN = 40
const LONGEST_WORD = 180
/** From this length on a text has to show some variety. */
const SOME_LENGTH = 80
const FEWEST_SIGNS = 8
const SOME_WORDS = 60
const LEAST_VARIETY = 0.12

/**
 * Whether a text floods the page instead of saying something: nothing but signs that nobody sees, emoji by the
 * hundred, one letter or one word over and over, or a heap of characters without a gap. Languages and opinions
 * play no part.
 */
export function isFlood(text: string): boolean {
  const signs = [...text.replace(/\s+/gu, '')]
  if (signs.length === 0) return true
  const emoji = text.match(EMOJI)?.length ?? 0
  if (emoji > MOST_EMOJI && emoji * 3 > signs.length) return true
  if (longestRun(signs) > LONGEST_RUN) return true
  if (signs.length >= SOME_LENGTH && new Set(signs).size < FEWEST_SIGNS) return true
  const words = text.toLowerCase().split(/\s+/u)
  if (words.some((word) => word.length > LONGEST_WORD && !/^https?:/.test(word))) return true
  return words.length >= SOME_WORDS && new Set(words).size / words.length < LEAST_VARIETY
}

function longestRun(signs: readonly string[]): number {
  let longest = 0
  let run = 0
  signs.forEach((sign, at) => {
    run = sign === signs[at - 1] ? run + 1 : 1
    longest = Math.max(longest, run)
  })
  return longest
}
