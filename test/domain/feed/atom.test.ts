import { describe, expect, it } from 'vitest'
import { atomFeed, escapeXml, type Feed } from '~/domain/feed/atom'

const at = (hour: number) => new Date(Date.UTC(2026, 10, 26, hour))
const ENTRY = {
  id: 'urn:uuid:1',
  title: 'Größe & <b>Preis</b>',
  url: 'https://b.example/x?a=1&b="2"',
  publishedAt: at(1),
  updatedAt: at(2),
  text: 'Zeile]]>\nzwei',
}
const FEED: Feed = {
  id: 'https://b.example/feed',
  title: 'Neues',
  language: 'de',
  self: 'https://b.example/feed',
  alternate: 'https://b.example/',
  author: 'Amt',
  entries: [ENTRY, { ...ENTRY, id: 'urn:uuid:2', updatedAt: at(5), author: 'Amt & Co' }],
}

describe('a feed', () => {
  it('has its id, its own address, an author and the date of its newest entry', () => {
    const xml = atomFeed(FEED)
    const head = xml.slice(0, xml.indexOf('<entry>'))
    expect(head).toContain('<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="de">')
    expect(head).toContain('<id>https://b.example/feed</id>')
    expect(head).toContain('<updated>2026-11-26T05:00:00.000Z</updated>')
    expect(head).toContain('<author><name>Amt</name></author>')
    expect(head).toContain('rel="self" type="application/atom+xml" href="https://b.example/feed"')
  })

  it('has entries with everything that RFC 4287 asks for, escaped', () => {
    const [, entry = ''] = atomFeed(FEED).split('<entry>')
    expect(entry).toContain('<id>urn:uuid:1</id>')
    expect(entry).toContain('<title>Größe &amp; &lt;b&gt;Preis&lt;/b&gt;</title>')
    expect(entry).toContain('<published>2026-11-26T01:00:00.000Z</published>')
    expect(entry).toContain('<updated>2026-11-26T02:00:00.000Z</updated>')
    expect(entry).toContain('href="https://b.example/x?a=1&amp;b=&quot;2&quot;"')
    expect(entry).toContain('<content type="text">Zeile]]&gt;\nzwei</content>')
    expect(entry).not.toContain('<author>')
  })

  it('gives the same bytes for the same things, also without entries', () => {
    expect(atomFeed(FEED)).toBe(atomFeed({ ...FEED, entries: [...FEED.entries] }))
    expect(atomFeed({ ...FEED, entries: [] })).toContain('<updated>1970-01-01T00:00:00.000Z</updated>')
  })

  it('leaves out what XML cannot hold', () => {
    expect(escapeXml('a\u0000b\u0008c\uD800d\uFFFEe\tf\n😀')).toBe('abcde\tf\n😀')
  })
})
