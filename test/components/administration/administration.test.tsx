import { describe, expect, it } from 'vitest'
import { DISTRICT_CODES, DISTRICTS, type District } from '~/domain/taxonomy/regions'
import { DecisionForm } from '~/features/administration/components/decision-form'
import { FeedbackCards, type FeedbackMessage } from '~/features/administration/components/feedback-cards'
import { FeedbackForm } from '~/features/administration/components/feedback-form'
import { HomeEntries } from '~/features/administration/components/home-entries'
import { HomeHero } from '~/features/administration/components/home-hero'
import { HomeMap } from '~/features/administration/components/home-map'
import { ProcedureList } from '~/features/administration/components/procedure-list'
import { PROCEDURE_STEPS } from '~/features/administration/components/procedure-steps'
import { ReviewList, type ReviewRow } from '~/features/administration/components/review-list'
import { RoleChangeForm } from '~/features/administration/components/role-change-form'
import { type ShownUser, UserTable } from '~/features/administration/components/user-table'
import { organisationReviewSchema } from '~/features/administration/review-schema'
import { FEEDBACK_TOPICS, feedbackSchema, roleChangeSchema } from '~/features/administration/schema-accounts'
import {
  answerTo,
  BOTH,
  buttonsOf,
  EVIL,
  factsOf,
  fieldOf,
  hiddenFields,
  itemsOf,
  linksOf,
  rowHeaders,
  rowsOf,
  show,
  textOf,
  tickedOf,
  wordsIn,
} from '../show'
import { brokenReferences, INTACT, openingTags } from '../ui/markup'

const { t } = wordsIn('de')

describe('the review list', () => {
  const row: ReviewRow = { key: 'o', href: '/pruefen/o', name: EVIL, facts: 'Wismar', since: '1. Mai 2027' }
  const list = (rows: ReviewRow[], count: number, locale: 'de' | 'en' = 'de') =>
    show(<ReviewList id="profile" title="Profile" rows={rows} count={count} />, locale)

  it('is a table whose rows are named by what waits', () => {
    const html = list([row], 1)
    expect(rowsOf(html)).toEqual([[EVIL, 'Wismar', '1. Mai 2027']])
    expect(rowHeaders(html)).toEqual([EVIL])
    expect(linksOf(html)).toEqual({ [EVIL]: '/pruefen/o' })
    expect(html).not.toContain('<img')
  })

  it.each(BOTH)('says so where nothing waits (%s)', (locale) => {
    expect(textOf(list([], 0, locale))).toContain(wordsIn(locale).t('review.nothing'))
    expect(openingTags(list([], 0, locale), '<table')).toEqual([])
    expect(textOf(list([row], 1, locale))).not.toContain(wordsIn(locale).t('review.nothing'))
  })

  it('says how many more there are than it shows', () => {
    expect(textOf(list([row], 75))).toContain(t('review.shown', { shown: 1, count: 75 }))
    expect(textOf(list([row], 1))).not.toContain(t('review.shown', { shown: 1, count: 1 }))
  })
})

describe('the decision of staff', () => {
  const choices = [
    { value: 'verify', label: 'Bestätigen', look: 'primary' },
    { value: 'reject', label: 'Ablehnen', look: 'danger' },
  ] as const
  const form = (fields?: Record<string, string>, version?: number) =>
    show(
      <DecisionForm
        choices={choices}
        {...(version !== undefined && { version })}
        answer={fields && answerTo(organisationReviewSchema, fields)}
      />,
    )

  it('asks for the reason before the choices and says who reads it', () => {
    const html = form()
    expect(html.indexOf('name="reason"')).toBeLessThan(html.indexOf('<button'))
    expect(buttonsOf(html)).toEqual(['Bestätigen', 'Ablehnen'])
    expect(textOf(html)).toContain(t('review.decision.note'))
    expect(fieldOf(html, 'reason').isRequired).toBe(true)
  })

  it('carries the version of what was judged, where there is one', () => {
    expect(hiddenFields(form(undefined, 6))).toEqual({ version: '6' })
    expect(hiddenFields(form())).toEqual({})
  })

  it('is refused without a reason, and keeps one that was given', () => {
    const missing = form({ action: 'reject', version: '6', reason: '' }, 6)
    expect(fieldOf(missing, 'reason')).toMatchObject({ isInvalid: true })
    expect(fieldOf(missing, 'reason').descriptions).toContain(t('field.required'))
    const given = form({ action: 'burn', version: '6', reason: EVIL }, 6)
    expect(fieldOf(given, 'reason')).toMatchObject({ isInvalid: false, value: EVIL })
    expect(given).not.toContain('<img')
  })
})

describe('the accounts', () => {
  const user = (overrides: Partial<ShownUser> = {}): ShownUser => ({
    id: 'u-1',
    displayName: EVIL,
    email: 'kim@a.example',
    platformRole: 'staff',
    isConfirmed: true,
    hasSecondFactor: false,
    isDisabled: false,
    lastSeenAt: null,
    createdAt: '2026-12-31T23:30:00.000Z',
    ...overrides,
  })
  const table = (users: ShownUser[], locale: 'de' | 'en' = 'de') => show(<UserTable users={users} />, locale)

  it.each([
    ['de', '1. Januar 2027'],
    ['en', '1 January 2027'],
  ] as const)('stand in a table with role in words and day in Berlin (%s)', (locale, day) => {
    const words = wordsIn(locale)
    const html = table([user()], locale)
    expect(rowsOf(html)).toEqual([
      [
        EVIL,
        'kim@a.example',
        words.label('platformRole', 'staff'),
        words.t('administration.users.no'),
        words.t('administration.users.never'),
        day,
      ],
    ])
    expect(rowHeaders(html)).toEqual([EVIL])
    expect(html).not.toContain('<img')
  })

  it('whose address is not confirmed are marked', () => {
    const mark = t('administration.users.unconfirmed')
    expect(textOf(table([user({ isConfirmed: false })]))).toContain(mark)
    expect(textOf(table([user()]))).not.toContain(mark)
  })

  it('lead to their pages, and say who is disabled, secured and was here last', () => {
    expect(linksOf(table([user()]))).toEqual({ [EVIL]: '/verwaltung/konten/u-1' })
    expect(textOf(table([user()]))).not.toContain(t('administration.users.disabled'))
    const seen = { isDisabled: true, hasSecondFactor: true, lastSeenAt: '2027-03-04T12:00:00.000Z' }
    const text = textOf(table([user(seen)]))
    expect(text).toContain(t('administration.users.disabled'))
    expect(text).toContain('4. März 2027')
    expect(rowsOf(table([user(seen)]))[0]?.[3]).toBe(t('administration.users.yes'))
  })

  it.each(BOTH)('get another role with a reason (%s)', (locale) => {
    const words = wordsIn(locale)
    const person = { id: 'u-1', displayName: EVIL, platformRole: 'staff' } as const
    const empty = show(<RoleChangeForm user={person} answer={undefined} />, locale)
    expect(hiddenFields(empty)).toEqual({ intent: 'role' })
    expect(fieldOf(empty, 'role').value).toBe('staff')
    expect(textOf(empty)).toContain(words.t('administration.users.changeTitle', { name: EVIL }))
    const answer = answerTo(roleChangeSchema, { intent: 'role', role: 'moderator', reason: 'x' })
    const refused = show(<RoleChangeForm user={person} answer={answer} />, locale)
    expect(fieldOf(refused, 'role').value).toBe('moderator')
    expect(fieldOf(refused, 'reason')).toMatchObject({ isInvalid: true, value: 'x' })
    expect(fieldOf(refused, 'reason').descriptions).toContain(words.t('field.tooShort', { count: 3 }))
    expect(refused).not.toContain('<img')
  })
})

describe('feedback', () => {
  const form = (fields?: Record<string, string>, locale: 'de' | 'en' = 'de') =>
    show(
      <FeedbackForm
        topics={FEEDBACK_TOPICS}
        page="/anbieter"
        answer={fields && answerTo(feedbackSchema, fields)}
      />,
      locale,
    )

  it.each(BOTH)('says that address and page may be left out (%s)', (locale) => {
    const html = form(undefined, locale)
    for (const name of ['page', 'replyTo']) {
      expect(fieldOf(html, name).isRequired).toBe(false)
      expect(fieldOf(html, name).label).toContain(wordsIn(locale).t('shell.optional'))
    }
    expect(fieldOf(html, 'text').isRequired).toBe(true)
    expect(fieldOf(html, 'page').value).toBe('/anbieter')
    expect(hiddenFields(html)).toEqual({})
    expect(brokenReferences(html)).toEqual(INTACT)
  })

  it('keeps what was typed', () => {
    const html = form({ topic: 'idea', page: '', text: EVIL, replyTo: 'kein' })
    expect(tickedOf(html, 'topic')).toEqual(['idea'])
    expect(fieldOf(html, 'text')).toMatchObject({ value: EVIL, isInvalid: false })
    expect(fieldOf(html, 'replyTo').descriptions).toContain(t('field.email'))
    expect(html).not.toContain('<img')
  })

  const message: FeedbackMessage = {
    id: 'f-1',
    topic: 'barrier',
    page: '/anbieter',
    text: EVIL,
    replyTo: null,
    createdAt: '2027-01-15T11:00:00.000Z',
    isDone: false,
  }
  const cards = (overrides: Partial<FeedbackMessage> = {}) =>
    show(<FeedbackCards messages={[{ ...message, ...overrides }]} />)

  it('is read as it was written, with topic and time', () => {
    const text = textOf(cards())
    expect(text).toContain(EVIL)
    expect(text).toContain('15. Januar 2027 um 12:00 MEZ')
    expect(text).toContain(wordsIn('de').label('administration.feedback.topic', 'barrier'))
    expect(factsOf(cards())).toEqual({ [t('administration.feedbackList.page')]: '/anbieter' })
    expect(cards()).not.toContain('<img')
  })

  it('is marked as done once', () => {
    expect(hiddenFields(cards())).toEqual({ feedbackId: 'f-1' })
    expect(buttonsOf(cards())).toEqual([t('administration.feedbackList.markDone')])
    expect(buttonsOf(cards({ isDone: true }))).toEqual([])
  })
})

describe('the start page', () => {
  const none = Object.fromEntries(DISTRICT_CODES.map((code) => [code, 0])) as Record<District, number>

  it.each(BOTH)('leads to the challenges and to how it works (%s)', (locale) => {
    const words = wordsIn(locale)
    const html = show(<HomeHero />, locale)
    expect(Object.keys(linksOf(html))).toEqual([words.t('home.browse'), words.t('home.howItWorks')])
    expect(textOf(html)).toContain(words.t('home.title'))
    expect(Object.keys(linksOf(show(<HomeEntries />, locale)))).toEqual(
      (['authority', 'developer', 'citizen'] as const).map((entry) => words.t(`home.entry.${entry}.title`)),
    )
  })

  it('says of every district how many are open and leads there', () => {
    const html = show(<HomeMap counts={{ ...none, '13004': 1, '13003': 4 }} />)
    const text = textOf(html)
    for (const code of DISTRICT_CODES) expect(text).toContain(DISTRICTS[code])
    expect(text).toContain(t('home.map.count', { count: 1 }))
    expect(text).toContain(t('home.map.count', { count: 4 }))
    expect(html).toContain('/herausforderungen?district=13004&amp;phase=open')
  })

  it('shows no map as long as nothing is open', () => {
    expect(show(<HomeMap counts={none} />)).toBe('')
  })

  it.each(BOTH)('lists the six steps with who acts, in order (%s)', (locale) => {
    const words = wordsIn(locale)
    const html = show(<ProcedureList />, locale)
    expect(openingTags(html, '<ol')).toHaveLength(1)
    const items = itemsOf(html)
    expect(items).toHaveLength(PROCEDURE_STEPS.length)
    for (const [index, [step, side]] of PROCEDURE_STEPS.entries()) {
      expect(items[index]).toContain(words.t(`how.step.${step}.title`))
      expect(items[index]).toContain(words.t(`how.who.${side}`))
    }
  })
})
