import { describe, expect, it } from 'vitest'
import { ChallengeFactList } from '~/features/challenges/components/challenge-fact-list'
import type { ChallengeFactSheet } from '~/features/challenges/operations/present-challenge.server'
import { BOTH, EVIL, factsOf, linksOf, show, wordsIn } from '../show'

const facts = (overrides: Partial<ChallengeFactSheet> = {}): ChallengeFactSheet => ({
  authorityId: 'o-1',
  authorityName: 'Amt Küste',
  kind: 'open',
  deadlineAt: new Date('2027-03-28T00:30:00Z'),
  startsOn: new Date('2027-05-01T00:00:00Z'),
  publishedAt: new Date('2027-01-31T23:30:00Z'),
  domains: ['energy'],
  capabilities: ['computerVision'],
  techniques: ['documentExtraction'],
  districts: ['13004'],
  personalData: 'anonymised',
  hostingDemand: 'none',
  licenceDemand: 'none',
  consortiumRule: 'staysValid',
  readinessMin: null,
  budgetMinCents: null,
  budgetMaxCents: null,
  contactName: 'Kim Beispiel',
  contactEmail: 'kim@amt.example',
  contactPhone: '',
  ...overrides,
})
const read = (overrides: Partial<ChallengeFactSheet> = {}, locale: 'de' | 'en' = 'de') =>
  factsOf(show(<ChallengeFactList facts={facts(overrides)} />, locale))
const { t } = wordsIn('de')

describe('the facts of a challenge', () => {
  it('give deadline and publication in Berlin, also where the day differs from UTC', () => {
    expect(read()[t('challenge.fact.deadline')]).toBe('Sonntag, 28. März 2027 um 01:30 MEZ')
    expect(read()[t('challenge.fact.published')]).toBe('1. Februar 2027')
    const after = new Date('2027-03-28T01:30:00Z')
    expect(read({ deadlineAt: after })[t('challenge.fact.deadline')]).toBe(
      'Sonntag, 28. März 2027 um 03:30 MESZ',
    )
  })

  it.each([
    [null, null, undefined],
    [1_000_000n, null, t('challenge.fact.budgetFrom', { min: '10.000\u00a0€' })],
    [null, 2_500_050n, t('challenge.fact.budgetTo', { max: '25.000,50\u00a0€' })],
    [0n, 100n, t('challenge.fact.budgetRange', { min: '0\u00a0€', max: '1\u00a0€' })],
  ])('say the budget %s to %s', (budgetMinCents, budgetMaxCents, text) => {
    expect(read({ budgetMinCents, budgetMaxCents })[t('challenge.fact.budget')]).toBe(text)
  })

  it('write money the English way on English pages', () => {
    const english = wordsIn('en').t
    expect(read({ budgetMaxCents: 2_500_050n }, 'en')[english('challenge.fact.budget')]).toBe(
      english('challenge.fact.budgetTo', { max: '€25,000.50' }),
    )
  })

  it('leave out what is empty', () => {
    const terms = Object.keys(read({ deadlineAt: null, publishedAt: null, startsOn: null, techniques: [] }))
    for (const key of ['deadline', 'published', 'startsOn', 'techniques', 'budget', 'readiness'] as const)
      expect(terms).not.toContain(t(`challenge.fact.${key}`))
    expect(terms).toContain(t('challenge.fact.capabilities'))
  })

  it.each(BOTH)('say that no district means the whole state (%s)', (locale) => {
    const words = wordsIn(locale)
    const term = words.t('challenge.fact.districts')
    expect(read({ districts: [] }, locale)[term]).toBe(words.t('district.all'))
    expect(read({}, locale)[term]).toBe(words.label('district', '13004'))
  })

  it.each(BOTH)('put every code into words (%s)', (locale) => {
    const { t: translate, label } = wordsIn(locale)
    const all = read({ readinessMin: 6 }, locale)
    expect(all[translate('challenge.fact.domains')]).toBe(label('domain', 'energy'))
    expect(all[translate('challenge.fact.capabilities')]).toBe(label('capability', 'computerVision'))
    expect(all[translate('challenge.fact.techniques')]).toBe(label('technique', 'documentExtraction'))
    expect(all[translate('challenge.fact.personalData')]).toBe(label('personalData', 'anonymised'))
    expect(all[translate('challenge.fact.readiness')]).toContain(label('readiness', '6'))
  })

  it('link the authority and the address of the contact', () => {
    expect(linksOf(show(<ChallengeFactList facts={facts()} />))).toEqual({
      'Amt Küste': '/organisationen/o-1',
      'kim@amt.example': 'mailto:kim@amt.example',
    })
  })

  it('show the contact as text and no empty link', () => {
    const html = show(<ChallengeFactList facts={facts({ contactName: EVIL, contactEmail: '' })} />)
    expect(html).not.toContain('<img')
    expect(html).not.toContain('mailto:')
    expect(factsOf(html)[t('challenge.fact.contact')]).toBe(EVIL)
  })
})
