import { describe, expect, it } from 'vitest'
import { type CardChallenge, ChallengeCard } from '~/features/challenges/components/challenge-card'
import { BOTH, EVIL, linksOf, show, textOf, wordsIn } from '../show'
import { openingTags, values } from '../ui/markup'

const WINTER = new Date('2027-01-15T11:00:00Z')
const SUMMER = new Date('2027-07-15T10:00:00Z')

const card = (overrides: Partial<CardChallenge> = {}): CardChallenge => ({
  id: 'c-1',
  phase: 'open',
  title: { text: 'Brücken prüfen', lang: 'de' },
  summary: { text: 'Risse finden', lang: 'de' },
  authorityName: 'Amt Küste',
  domains: ['energy'],
  ...{ kind: 'open', prizeCents: null, opensAt: null },
  deadlineAt: WINTER,
  partnerCount: 0,
  ...overrides,
})

describe('the card of a challenge', () => {
  it('leads to its page in the language of the reader', () => {
    expect(linksOf(show(<ChallengeCard challenge={card()} />))).toEqual({
      'Brücken prüfen': '/herausforderungen/c-1',
    })
    expect(linksOf(show(<ChallengeCard challenge={card()} />, 'en'))).toEqual({
      'Brücken prüfen': '/en/challenges/c-1',
    })
  })

  it.each([
    ['de', WINTER, '15. Januar 2027', '12:00 MEZ'],
    ['de', SUMMER, '15. Juli 2027', '12:00 MESZ'],
    ['en', WINTER, '15 January 2027', '12:00 CET'],
    ['en', SUMMER, '15 July 2027', '12:00 CEST'],
  ] as const)('says the deadline in Berlin with the name of the zone (%s, %s)', (locale, at, day, time) => {
    const html = show(<ChallengeCard challenge={card({ deadlineAt: at })} />, locale)
    expect(textOf(html)).toContain(day)
    expect(textOf(html)).toContain(time)
    expect(values(html, 'dateTime')).toEqual([at.toISOString()])
  })

  it.each(['closed', 'opened', 'withdrawn', 'archived'] as const)(
    'of phase %s names no deadline',
    (phase) => {
      const html = show(<ChallengeCard challenge={card({ phase })} />)
      expect(openingTags(html, '<time')).toEqual([])
      expect(textOf(html)).toContain(wordsIn('de').t(`challenge.phase.${phase}`))
    },
  )

  it.each(BOTH)('names authority and fields in words (%s)', (locale) => {
    const text = textOf(show(<ChallengeCard challenge={card({ domains: ['energy', 'health'] })} />, locale))
    const { label } = wordsIn(locale)
    expect(text).toContain('Amt Küste')
    expect(text).toContain(`${label('domain', 'energy')}, ${label('domain', 'health')}`)
  })

  it('marks German text on English pages and nothing on German ones', () => {
    const english = show(<ChallengeCard challenge={card()} />, 'en')
    expect(english).toMatch(/lang="de"[^>]*>.*Brücken prüfen/s)
    expect(english).toMatch(/lang="en"[^>]*>.*Open/s)
    expect(show(<ChallengeCard challenge={card()} />)).not.toContain('lang="en"')
  })

  it('marks a German summary below an English title', () => {
    const title = { text: 'Check bridges', lang: 'en' } as const
    const html = show(<ChallengeCard challenge={card({ title })} />, 'en')
    expect(html).toMatch(/<p lang="de"[^>]*>Risse finden/)
    expect(html).not.toMatch(/lang="de".*Check bridges/s)
  })

  it('shows what an author wrote as text', () => {
    const challenge = card({
      title: { text: EVIL, lang: 'de' },
      summary: { text: EVIL, lang: 'de' },
      authorityName: EVIL,
    })
    const html = show(<ChallengeCard challenge={challenge} />)
    expect(html).not.toContain('<img')
    expect(textOf(html).split(EVIL)).toHaveLength(4)
  })
})
