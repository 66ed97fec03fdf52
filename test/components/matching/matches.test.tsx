import { describe, expect, it } from 'vitest'
import { MATCHED_PARTS } from '~/domain/matching/profile-gaps'
import type { Reason } from '~/domain/matching/types'
import { CONTEXT_WEIGHTS, MINIMUM_SCORE } from '~/domain/matching/weights'
import { DISTRICT_CODES } from '~/domain/taxonomy/regions'
import { ChallengeMatch, type ChallengeMatchRow } from '~/features/matching/components/challenge-match'
import { MatchPages } from '~/features/matching/components/match-pages'
import { NoChallenges } from '~/features/matching/components/no-challenges'
import { NoProviders } from '~/features/matching/components/no-providers'
import { ProfileGaps } from '~/features/matching/components/profile-gaps'
import { ProviderMatch, type ProviderMatchRow } from '~/features/matching/components/provider-match'
import { RankingExplained } from '~/features/matching/components/ranking-explained'
import { reasonExplainer } from '~/features/matching/operations/explain-reasons.server'
import { storedReasons } from '~/features/matching/operations/stored-reasons.server'
import { BOTH, EVIL, itemsOf, linksOf, show, textOf, wordsIn } from '../show'
import { openingTags, values } from '../ui/markup'

const { t } = wordsIn('de')
const CHALLENGE: ChallengeMatchRow = {
  id: 'c',
  title: { text: EVIL, lang: 'de' },
  authorityName: 'Amt Küste',
  deadlineAt: new Date('2027-07-15T10:00:00Z'),
  score: 72.6,
  reasons: ['Erster Grund', 'Zweiter Grund'],
  proposalId: null,
  isPartner: false,
  isInvited: false,
  declineReason: null,
}
const PROVIDER: ProviderMatchRow = {
  id: 'o',
  name: EVIL,
  kind: 'company',
  city: 'Wismar',
  score: 0.4,
  reasons: ['Ein Grund'],
  notifiedAt: null,
  invitedAt: null,
  takesInvitations: true,
}

describe('a challenge that fits', () => {
  const match = (row: Partial<ChallengeMatchRow> = {}, mayPropose = true, locale: 'de' | 'en' = 'de') =>
    show(<ChallengeMatch row={{ ...CHALLENGE, ...row }} mayPropose={mayPropose} organisationId="o" />, locale)

  it.each([
    ['de', 'Donnerstag, 15. Juli 2027 um 12:00 MESZ'],
    ['en', 'Thursday, 15 July 2027 at 12:00 CEST'],
  ] as const)('says until when, in Berlin (%s)', (locale, date) => {
    const text = textOf(match({}, true, locale))
    expect(text).toContain(wordsIn(locale).t('matching.organisation.due', { date }))
    expect(values(match({}, true, locale), 'dateTime')).toEqual(['2027-07-15T10:00:00.000Z'])
  })

  it.each(BOTH)('says its points as a number and its reasons as sentences (%s)', (locale) => {
    const text = textOf(match({}, true, locale))
    expect(text).toContain(wordsIn(locale).t('matching.scoreValue', { points: 73 }))
    expect(itemsOf(match({}, true, locale))).toEqual(['Erster Grund', 'Zweiter Grund'])
    const [list] = openingTags(match({}, true, locale), '<ul')
    expect(list).toContain(`aria-label="${wordsIn(locale).t('matching.reasons')}"`)
  })

  it('leads writers to a proposal, and says to which when heard alone', () => {
    const href = '/herausforderungen/c/vorschlag'
    expect(linksOf(match())[t('matching.organisation.propose')]).toBe(href)
    expect(match()).toContain(`aria-label="${t('matching.organisation.propose')}: &lt;img`)
    expect(linksOf(match({}, false))).toEqual({ [EVIL]: '/herausforderungen/c' })
  })

  it('leads to the proposal that is there already, readers too, and offers no second one', () => {
    for (const mayPropose of [true, false]) {
      const links = linksOf(match({ proposalId: 'p' }, mayPropose))
      expect(links).toEqual({
        [EVIL]: '/herausforderungen/c',
        [t('matching.organisation.proposal')]: '/vorschlaege/p',
      })
    }
  })

  it('says that the organisation is a partner where the proposal is that of others', () => {
    const links = linksOf(match({ proposalId: 'p', isPartner: true }))
    expect(links[t('matching.organisation.partner')]).toBe('/vorschlaege/p')
    expect(links[t('matching.organisation.proposal')]).toBeUndefined()
  })

  it('marks a German title on an English page, and the rest of it as English', () => {
    const html = match({}, true, 'en')
    expect(openingTags(html, 'lang="de"')).toHaveLength(1)
    expect(html.indexOf('lang="en"')).toBeGreaterThan(html.indexOf('lang="de"'))
    expect(openingTags(match({ title: { text: 'Check', lang: 'en' } }, true, 'en'), 'lang="de"')).toEqual([])
    expect(html).not.toContain('<img')
  })
})

describe('a provider that fits', () => {
  const match = (row: Partial<ProviderMatchRow> = {}, locale: 'de' | 'en' = 'de') =>
    show(<ProviderMatch row={{ ...PROVIDER, ...row }} challengeId={null} />, locale)

  it.each(BOTH)('is named with kind and town (%s)', (locale) => {
    const kind = wordsIn(locale).label('kind', 'company')
    expect(textOf(match({}, locale))).toContain(`${kind} · Wismar`)
    expect(textOf(match({ city: null }, locale))).not.toContain('·')
    expect(textOf(match({}, locale))).toContain(wordsIn(locale).t('matching.scoreValue', { points: 0 }))
    expect(match({}, locale)).not.toContain('<img')
  })

  it('says when it was told, and nothing where it was not', () => {
    const told = t('matching.challenge.told', { date: '1. Februar 2027' })
    expect(textOf(match({ notifiedAt: new Date('2027-01-31T23:30:00Z') }))).toContain(told)
    expect(textOf(match())).not.toContain(t('matching.challenge.told', { date: '' }).trim())
  })
})

describe('reasons in words', () => {
  const TEXTS = {
    title: 'Brückenprüfung',
    summary: 'Risse',
    problem: '',
    desiredOutcome: '',
    dataSituation: '',
  }
  const say = (reason: Partial<Reason> & Pick<Reason, 'kind'>, locale: 'de' | 'en' = 'de') =>
    reasonExplainer(locale, TEXTS)([{ points: 1, matched: [], ...reason }])[0]

  it.each([
    ['technique', 'documentExtraction'],
    ['capability', 'computerVision'],
    ['domain', 'energy'],
  ] as const)('name the %s', (kind, code) => {
    for (const locale of BOTH) {
      const { t: words, label } = wordsIn(locale)
      const what = label(kind, code)
      expect(say({ kind, matched: [code] }, locale)).toBe(words(`matching.reason.${kind}`, { what }))
    }
  })

  it('tell one district from the whole state', () => {
    const what = wordsIn('de').label('district', '13004')
    expect(say({ kind: 'region', matched: ['13004'] })).toBe(t('matching.reason.region', { what }))
    expect(say({ kind: 'region', matched: [...DISTRICT_CODES] })).toBe(t('matching.reason.everywhere'))
  })

  it('tell ready from nearly ready', () => {
    const full = CONTEXT_WEIGHTS.readiness
    expect(say({ kind: 'readiness', points: full })).toBe(t('matching.reason.readiness'))
    expect(say({ kind: 'readiness', points: full - 0.1 })).toBe(t('matching.reason.nearlyReady'))
  })

  it('are read from rows, and refused where a row holds something else', () => {
    const rows = [{ kind: 'region', points: 2, matched: ['13004'] }]
    expect(storedReasons(rows)).toEqual(rows)
    for (const broken of [
      null,
      {},
      [{ kind: 'charm', points: 1, matched: [] }],
      [{ kind: 'region', matched: [] }],
    ])
      expect(() => storedReasons(broken)).toThrow()
  })
})

describe('lists without matches', () => {
  it.each([
    ['none', '/herausforderungen'],
    ['unverified', '/organisationen/o'],
    ['authority', '/organisationen/o'],
  ] as const)('of an organisation say why: %s', (because, href) => {
    const html = show(<NoChallenges because={because} organisationId="o" />)
    expect(textOf(html)).toContain(t(`matching.organisation.${because}.title`))
    expect(textOf(html)).toContain(t(`matching.organisation.${because}.text`))
    expect(Object.values(linksOf(html))).toEqual([href])
  })

  it.each([
    ['draft', 'notYet', '/herausforderungen/c/verwalten'],
    ['inApproval', 'notYet', '/herausforderungen/c/verwalten'],
    ['open', 'none', '/anbieter'],
    ['closed', 'none', '/anbieter'],
    ['opened', 'ended', '/herausforderungen/c/verwalten'],
    ['withdrawn', 'ended', '/herausforderungen/c/verwalten'],
    ['archived', 'ended', '/herausforderungen/c/verwalten'],
  ] as const)('of a challenge in %s say: %s', (phase, which, href) => {
    for (const locale of BOTH) {
      const words = wordsIn(locale)
      const text = textOf(show(<NoProviders phase={phase} challengeId="c" isNarrowed={false} />, locale))
      expect(text).toContain(words.t(`matching.challenge.${which}.title`))
      expect(text).toContain(words.t(`matching.challenge.${which}.text`))
    }
    expect(
      Object.values(linksOf(show(<NoProviders phase={phase} challengeId="c" isNarrowed={false} />))),
    ).toEqual([href])
  })
})

describe('the gaps of a profile', () => {
  const gaps = (
    parts: readonly (typeof MATCHED_PARTS)[number][],
    mayEdit: boolean,
    locale: 'de' | 'en' = 'de',
  ) => show(<ProfileGaps organisationId="o" gaps={parts} mayEdit={mayEdit} />, locale)

  it.each(BOTH)('are named one by one (%s)', (locale) => {
    const words = wordsIn(locale)
    expect(itemsOf(gaps(MATCHED_PARTS, false, locale))).toEqual(
      MATCHED_PARTS.map((part) => words.t(`matching.gap.${part}`)),
    )
  })

  it('lead to the form those who may write', () => {
    expect(Object.values(linksOf(gaps(['domains'], true)))).toEqual(['/organisationen/o/bearbeiten'])
    expect(linksOf(gaps(['domains'], false))).toEqual({})
  })

  it('are not mentioned where there are none', () => {
    expect(gaps([], true)).toBe('')
  })
})

describe('around the list', () => {
  it.each(BOTH)('the ranking is explained, and that it decides nothing (%s)', (locale) => {
    const text = textOf(show(<RankingExplained />, locale))
    const { t: say } = wordsIn(locale)
    expect(text).toContain(say('matching.how.decidesNothing'))
    expect(text).toContain(say('matching.how.required'))
    expect(text).toContain(say('matching.how.points', { points: 10 }))
    expect(text).toContain(say('matching.how.rule', { minimum: MINIMUM_SCORE }))
  })

  it('pages lead only where there is something', () => {
    expect(linksOf(show(<MatchPages next="/weiter" previous={null} />))).toEqual({
      [t('matching.next')]: '/weiter',
    })
    expect(linksOf(show(<MatchPages next={null} previous="/vor" />))).toEqual({
      [t('matching.previous')]: '/vor',
    })
    expect(linksOf(show(<MatchPages next={null} previous={null} />))).toEqual({})
  })
})
