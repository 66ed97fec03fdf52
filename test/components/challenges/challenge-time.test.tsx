import { describe, expect, it } from 'vitest'
import { type TimedChallenge, timelineOf, todayIn } from '~/domain/challenge/timeline'
import { ChallengeHistory } from '~/features/challenges/components/challenge-history'
import { ChallengeTimeline } from '~/features/challenges/components/challenge-timeline'
import { BOTH, EVIL, itemsOf, show, textOf, wordsIn } from '../show'
import { openingTags, values } from '../ui/markup'

const CREATED = new Date('2027-01-01T08:00:00Z')
const SUBMITTED = new Date('2027-01-02T08:00:00Z')
const PUBLISHED = new Date('2027-01-03T08:00:00Z')
const DEADLINE = new Date('2027-02-01T11:00:00Z')
const LATER = new Date('2027-02-02T11:00:00Z')
const NOW = new Date('2027-01-10T11:00:00Z')
const KNOWN = {
  createdAt: CREATED,
  submittedAt: SUBMITTED,
  publishedAt: PUBLISHED,
  deadlineAt: DEADLINE,
  questionsUntil: new Date('2027-01-20T11:00:00Z'),
  answersUntil: null,
  openedAt: null,
  startsOn: new Date('2027-03-01T00:00:00Z'),
  withdrawnAt: null,
  archivedAt: null,
}

const timeline = (at: Date, overrides: Partial<TimedChallenge> = {}, daysToOpening: number | null = null) => {
  const moments = timelineOf({ ...KNOWN, state: 'published', ...overrides }, at, { daysToOpening })
  return <ChallengeTimeline moments={moments} today={todayIn(moments, at)} />
}

describe('the timeline of a challenge', () => {
  it.each(BOTH)('says every moment and its state in words, in order (%s)', (locale) => {
    const { t } = wordsIn(locale)
    const items = itemsOf(show(timeline(NOW), locale))
    const told = (key: 'published' | 'questionsUntil' | 'deadline', state: 'past' | 'now' | 'ahead') =>
      `${t(`timeline.moment.${key}`)} (${t(`timeline.state.${state}`)})`
    expect(items[2]).toContain(told('published', 'past'))
    expect(items[3]).toContain(told('questionsUntil', 'now'))
    expect(items[4]).toContain(told('deadline', 'ahead'))
  })

  it('marks the one moment that is awaited', () => {
    expect(openingTags(show(timeline(NOW)), '<li', 'aria-current="step"')).toHaveLength(1)
    const over = timeline(LATER, { state: 'withdrawn', withdrawnAt: LATER })
    expect(openingTags(show(over), '<li', 'aria-current="step"')).toHaveLength(0)
  })

  it('gives a time in Berlin where one is fixed, a day where it is a wish, and none where none is known', () => {
    const html = show(timeline(NOW))
    expect(itemsOf(html)[4]).toContain('1. Februar 2027 um 12:00 MEZ')
    expect(itemsOf(html)[5]).not.toMatch(/\d/)
    expect(itemsOf(html)[7]).toContain('voraussichtlich 1. März 2027')
    expect(values(html, 'dateTime')).toHaveLength(6)
    expect(itemsOf(show(timeline(NOW, {}, 9)))[5]).toContain('voraussichtlich 10. Februar 2027')
  })

  it('is an ordered list with a name, and the picture is silent', () => {
    const html = show(timeline(NOW), 'en')
    const [list] = openingTags(html, '<ol')
    expect(list).toContain(`aria-label="${wordsIn('en').t('challenge.timeline')}"`)
    expect(openingTags(html, '<svg', 'ui-rail__picture', 'aria-hidden="true"')).toHaveLength(8)
    expect(html).not.toContain('style=')
  })

  it('is the same at every hour of a day', () => {
    const evening = new Date('2027-01-10T19:59:00Z')
    expect(show(timeline(NOW))).toBe(show(timeline(evening)))
    expect(show(timeline(NOW))).not.toBe(show(timeline(new Date('2027-01-11T19:59:00Z'))))
  })
})

describe('the history of a challenge', () => {
  type Entry = Parameters<typeof ChallengeHistory>[0]['entries'][number]
  const entry = (overrides: Partial<Entry> = {}): Entry => ({
    id: 'e-1',
    action: 'challenge.saved',
    at: new Date('2027-07-01T10:00:05Z'),
    actorName: 'Kim Beispiel',
    fields: ['title', 'deadlineAt'],
    reason: null,
    ...overrides,
  })
  const read = (entries: Entry[], locale: 'de' | 'en' = 'de') =>
    textOf(show(<ChallengeHistory entries={entries} />, locale))

  it.each(BOTH)('names who saved which fields, in words (%s)', (locale) => {
    const { t } = wordsIn(locale)
    const text = read([entry()], locale)
    expect(text).toContain('Kim Beispiel')
    const fields = `${t('challengeForm.title')}, ${t('challengeForm.deadline')}`
    expect(text).toContain(t('challengeManage.historyFields', { fields }))
    expect(text).toContain(t('challengeEvent.saved'))
  })

  it('gives the time to the second, in Berlin', () => {
    expect(read([entry()])).toContain('1. Juli 2027 um 12:00:05 MESZ')
    expect(read([entry()], 'en')).toContain('12:00:05 CEST')
  })

  it('says so where the platform itself acted', () => {
    const { t } = wordsIn('de')
    expect(read([entry({ actorName: null })])).toContain(t('challengeManage.historyPlatform'))
    expect(read([entry()])).not.toContain(t('challengeManage.historyPlatform'))
  })

  it('shows a reason as text and lists no fields of other events', () => {
    const html = show(
      <ChallengeHistory
        entries={[entry({ action: 'challenge.returned', reason: EVIL, fields: ['state'] })]}
      />,
    )
    expect(html).not.toContain('<img')
    expect(textOf(html)).toContain(wordsIn('de').t('challengeManage.reason', { reason: EVIL }))
    expect(textOf(html)).not.toContain('state')
  })

  it('never shows the key of an event that it has no words for', () => {
    const text = read([entry({ action: 'challenge.somethingNew' })])
    expect(text).toContain(wordsIn('de').t('challengeEvent.other'))
    expect(text).not.toContain('somethingNew')
  })

  it('keeps the order that it is given', () => {
    const text = read([entry({ id: 'b', actorName: 'Neu' }), entry({ id: 'a', actorName: 'Alt' })])
    expect(text.indexOf('Neu')).toBeLessThan(text.indexOf('Alt'))
  })
})
