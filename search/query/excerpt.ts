import type { TextLanguage } from '../analysis/analyse'
import type { MarkedText } from '../engine'
import { findMatches, markText, type Wanted } from './mark'
import type { Word } from './read-words'

/** About two lines under a title, and at most a lead more. */
const LENGTH = 240
/** So much is left before the first match, so that one sees what it stands in. */
const LEAD = 50
const ELLIPSIS = '…'

/**
 * The part of a text with the most different matches, marked and cut between words; the beginning where nothing
 * matches.
 */
export function excerptOf(text: string, language: TextLanguage, wanted: Wanted): MarkedText {
  const matches = findMatches(text, language, wanted)
  const { start, end } = cut(text, bestStart(matches))
  const inside = matches.filter((word) => word.start >= start && word.end <= end)
  const moved = inside.map((word) => ({ start: word.start - start, end: word.end - start }))
  const pieces = markText(text.slice(start, end), moved)
  return [
    ...(start > 0 ? [{ text: ELLIPSIS, isMatch: false }] : []),
    ...pieces,
    ...(end < text.length ? [{ text: ELLIPSIS, isMatch: false }] : []),
  ]
}

/** Where the window begins that holds the most different words; the first of equals. */
function bestStart(matches: readonly Word[]): number {
  let best = { start: 0, different: 0 }
  matches.forEach((first, index) => {
    const different = new Set<string>()
    for (const word of matches.slice(index)) {
      if (word.end > first.start - LEAD + LENGTH) break
      different.add(word.folded)
    }
    if (different.size > best.different) best = { start: first.start - LEAD, different: different.size }
  })
  return Math.max(0, best.start)
}

/** Moves both ends outwards or inwards to the next blank, so that no word is cut. */
function cut(text: string, from: number): { start: number; end: number } {
  const { start, end } = cutBetweenWords(text, from)
  return { start: wholeCharacter(text, start), end: wholeCharacter(text, end) }
}

/** A place that lies in the middle of a character moves before it. */
function wholeCharacter(text: string, at: number): number {
  return /^[\uD800-\uDBFF][\uDC00-\uDFFF]/.test(text.slice(at - 1, at + 1)) ? at - 1 : at
}

function cutBetweenWords(text: string, from: number): { start: number; end: number } {
  if (text.length <= LENGTH) return { start: 0, end: text.length }
  const latest = Math.min(from, text.length - LENGTH)
  const blank = latest === 0 ? 0 : text.lastIndexOf(' ', latest) + 1
  const start = latest - blank > LEAD ? latest : blank
  // Counted from where it was wanted: moved to a blank, the window would lose a match at its end.
  const wanted = latest + LENGTH
  if (wanted >= text.length) return { start, end: text.length }
  const last = text.lastIndexOf(' ', wanted)
  return { start, end: last > wanted - LEAD ? last : wanted }
}
