import { decodeEntities } from './entities'
import { oneLine } from './one-line'

const BLOCK_ENDS = /^(?:br|\/p|\/div|\/li|\/h[1-6]|\/tr|\/section|\/blockquote)$/
/** What they hold is no text. */
const SILENT = /^(?:script|style|template|noscript)$/

/**
 * Makes plain text of text that may carry HTML: tags go with what scripts and styles hold, blocks become
 * lines, entities become characters, white space is collapsed and control characters are dropped. What comes
 * out is text and must be shown as text: an entity can hide a sign that begins a tag.
 */
export function cleanText(text: string): string {
  return decodeEntities(withoutTags(text))
    .normalize('NFC')
    .replace(/\r\n?/g, '\n')
    .replace(/[^\P{Cc}\n\t]|\u00ad|\ufeff|\u200b/gu, '')
    .replace(/[^\S\n]+/g, ' ')
    .replace(/ ?\n ?/g, '\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim()
}

/** Like cleanText, on one line. */
export function cleanLine(text: string): string {
  return oneLine(cleanText(text))
}

/** Reads from left to right and never goes back, so that the time grows with the length only. */
function withoutTags(text: string): string {
  const lower = text.toLowerCase()
  const parts: string[] = []
  let at = 0
  let tag = nextTag(text, 0)
  while (tag) {
    parts.push(text.slice(at, tag.start), tag.isBlockEnd ? '\n' : ' ')
    at = tag.end
    if (tag.silences) at = endOfSilence(lower, tag.silences, tag.end)
    tag = nextTag(text, at)
  }
  parts.push(text.slice(at))
  return parts.join('')
}

type Tag = { start: number; end: number; isBlockEnd: boolean; silences: string | null }

function nextTag(text: string, from: number): Tag | null {
  let end = -1
  let mayBeComment = true
  for (let start = text.indexOf('<', from); start >= 0; start = text.indexOf('<', start + 1)) {
    if (mayBeComment && text.startsWith('<!--', start)) {
      const close = text.indexOf('-->', start + 4)
      if (close >= 0) return { start, end: close + 3, isBlockEnd: false, silences: null }
      mayBeComment = false
      continue
    }
    if (end < start) end = text.indexOf('>', start)
    if (end < 0) return null
    const name = /^\/?[a-z][a-z0-9]*/i.exec(text.slice(start + 1, start + 20))?.[0].toLowerCase()
    const another = text.indexOf('<', start + 1)
    // Another "<" before the ">" is a comparison or broken HTML: the tag, if any, begins there.
    if (!name || (another >= 0 && another < end)) continue
    return {
      start,
      end: end + 1,
      isBlockEnd: BLOCK_ENDS.test(name),
      silences: SILENT.test(name) ? name : null,
    }
  }
  return null
}

/** Where a script or style ends; one that is never closed holds nothing that was meant to be read. */
function endOfSilence(lower: string, name: string, from: number): number {
  const closing = lower.indexOf(`</${name}`, from)
  if (closing < 0) return lower.length
  const end = lower.indexOf('>', closing)
  return end < 0 ? lower.length : end + 1
}
