import { describe, expect, it } from 'vitest'
import type { Kind } from '~/domain/notification/kinds'
import { type DigestItem, digestTexts } from '~/outbox/templates/digest'

const item = (kind: Kind, at: string, subject: string): DigestItem => ({
  kind,
  at: new Date(at),
  subject,
  url: `https://x.example/${subject}`,
})
const ITEMS = [
  item('tasks', '2026-11-24T10:00:00Z', 'A'),
  item('matches', '2026-11-24T11:00:00Z', 'B'),
  item('tasks', '2026-11-24T23:30:00Z', 'C'),
]
const digest = (locale: 'de' | 'en', items = ITEMS) => digestTexts(locale, items, (kind) => `[${kind}]`)

describe('a digest', () => {
  it('gathers each kind once under its name, within it in the given order', () => {
    const [, ...sections] = digest('de').paragraphs
    expect(sections).toHaveLength(2)
    expect(sections[0]?.split('\n')).toEqual([
      '[tasks]',
      '– 24. November 2026 um 11:00 Uhr: A',
      '  https://x.example/A',
      '– 25. November 2026 um 00:30 Uhr: C',
      '  https://x.example/C',
    ])
    expect(sections[1]).toMatch(/^\[matches\]\n.*: B\n {2}https:\/\/x\.example\/B$/)
  })

  it('says in English that the times are those of Berlin', () => {
    expect(digest('en').paragraphs[1]).toMatch(/– 24 November 2026 at 11:00 \(Berlin time\): A\n/)
  })

  it('counts in its subject, and one is one', () => {
    expect(digest('de').subject).toBe('Ihre Zusammenfassung: 3 Mitteilungen')
    expect(digest('en').subject).toBe('Your digest: 3 notifications')
    expect(digest('de', ITEMS.slice(0, 1)).subject).toBe('Ihre Zusammenfassung: eine Mitteilung')
    expect(digest('en', ITEMS.slice(0, 1)).subject).toBe('Your digest: one notification')
  })

  it('warns that things may be done by now, and ends with why it was sent', () => {
    expect(digest('de').paragraphs[0]).toContain('inzwischen erledigt oder überholt')
    expect(digest('en').paragraphs[0]).toContain('done or out of date')
    expect(digest('de').why).toMatch(/^Sie erhalten diese Zusammenfassung, weil .*\.$/)
    expect(digest('en').why).toMatch(/^You receive this digest because .*\.$/)
  })
})
