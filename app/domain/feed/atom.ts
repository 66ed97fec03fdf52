/** A feed by RFC 4287. Addresses are whole ones. */
export type Feed = {
  /** stays the same for ever */
  id: string
  title: string
  language: string
  self: string
  alternate: string
  author: string
  entries: readonly FeedEntry[]
}
export type FeedEntry = {
  /** stays the same for ever, in both languages */
  id: string
  title: string
  url: string
  publishedAt: Date
  updatedAt: Date
  author?: string
  /** plain text */
  text: string
}

/** A feed without entries has not changed since the beginning of time. */
const NEVER = 0

/** Writes a feed. Its own date is that of the newest entry, so that the same content gives the same bytes. */
export function atomFeed({ id, title, language, self, alternate, author, entries }: Feed): string {
  const updated = new Date(Math.max(NEVER, ...entries.map((one) => one.updatedAt.getTime())))
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${escapeXml(language)}">`,
    element('id', id),
    element('title', title),
    element('updated', updated.toISOString()),
    `<author>${element('name', author)}</author>`,
    `<link rel="self" type="application/atom+xml" href="${escapeXml(self)}"/>`,
    `<link rel="alternate" type="text/html" href="${escapeXml(alternate)}"/>`,
    ...entries.map(entryXml),
    '</feed>',
    '',
  ].join('\n')
}

function entryXml({ id, title, url, publishedAt, updatedAt, author, text }: FeedEntry): string {
  return [
    '<entry>',
    element('id', id),
    element('title', title),
    element('published', publishedAt.toISOString()),
    element('updated', updatedAt.toISOString()),
    ...(author === undefined ? [] : [`<author>${element('name', author)}</author>`]),
    `<link rel="alternate" type="text/html" href="${escapeXml(url)}"/>`,
    `<content type="text">${escapeXml(text)}</content>`,
    '</entry>',
  ].join('\n')
}

function element(name: string, text: string): string {
  return `<${name}>${escapeXml(text)}</${name}>`
}

const ENTITIES: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

/** Text for XML 1.0: marks are escaped; characters that XML cannot hold, and halves of characters, are left out. */
export function escapeXml(text: string): string {
  return text
    .replace(/[&<>"']/g, (mark) => ENTITIES[mark] ?? mark)
    .replace(/[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu, '')
}
