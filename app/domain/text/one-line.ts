/** White space of every kind, ends of lines and paragraphs among it, and control characters. */
const GAPS = /[\s\p{Cc}\p{Zl}\p{Zp}]+/gu
/** Signs that turn the direction of what follows: one text could look like another. */
const TURNS = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu

/**
 * A name or title on one line. It stands in mails to strangers: with lines of its own it could say anything in
 * the platform's voice.
 */
export function oneLine(text: string): string {
  return text.replace(TURNS, '').replace(GAPS, ' ').trim()
}
