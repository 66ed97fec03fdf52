const PICTURES = /!\[([^\]]{0,300})\]\([^)]{0,600}\)/g
const LINKS = /\[([^\]]{0,300})\]\([^)]{0,600}\)/g
const LINE_STARTS = /^[ \t]*(?:#{1,6}|>|[-*+]|\d{1,3}[.)])[ \t]+/gm
const STRESS = /(\*{1,3}|_{2,3}|`+|~~)(?=\S)(.{1,300}?)\1/g
const MAIL_ADDRESS = /[\p{L}\p{N}._%+-]{1,64}@[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63})+/gu
/** A number with a leading zero or plus, in groups, of at least seven digits. */
const PHONE = /(?<![\p{L}\p{N}.,-])(?:\+|00?)[1-9](?:[ ()/-]{0,3}\d){6,14}(?![\p{L}\p{N}])/gu

/**
 * A text as the index keeps it: the words of the Markdown without its marks, on one line, without mail addresses and
 * telephone numbers that somebody wrote into it.
 */
export function readableText(...parts: readonly (string | null | undefined)[]): string {
  return parts
    .map((part) => (part ? withoutMarks(part) : ''))
    .filter(Boolean)
    .join(' ')
}

function withoutMarks(text: string): string {
  return text
    .replace(PICTURES, '$1')
    .replace(LINKS, '$1')
    .replace(LINE_STARTS, '')
    .replace(STRESS, '$2')
    .replace(MAIL_ADDRESS, ' ')
    .replace(PHONE, ' ')
    .replace(/\s+/g, ' ')
    .trim()
}
