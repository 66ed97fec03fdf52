export type TextPart = { text: string; href: string | null }

const LINK = /\bhttps?:\/\/[^\s<>"'`]+/giu
/** Signs that end a sentence or a bracket rather than an address. */
const AFTER = /[.,;:!?…)\]}»“”’]+$/u

/**
 * A text cut into what is a link and what is none. Only addresses that are written out with http or https become
 * one: what else looks like an address, such as javascript:, stays the text that it is.
 */
export function linksIn(text: string): TextPart[] {
  const parts: TextPart[] = []
  let from = 0
  for (const match of text.matchAll(LINK)) {
    const address = match[0].replace(AFTER, '')
    if (!isAddress(address)) continue
    if (match.index > from) parts.push({ text: text.slice(from, match.index), href: null })
    parts.push({ text: address, href: address })
    from = match.index + address.length
  }
  if (from < text.length) parts.push({ text: text.slice(from), href: null })
  return parts
}

function isAddress(text: string): boolean {
  return URL.canParse(text) && /^https?:$/.test(new URL(text).protocol) && new URL(text).username === ''
}
