import { describe, expect, it } from 'vitest'
import { type ChallengePhase, stepsOf } from '~/domain/challenge/view'
import { ChallengeHistory } from '~/features/challenges/components/challenge-history'
import { ChallengeTimeline } from '~/features/challenges/components/challenge-timeline'
import { BOTH, EVIL, itemsOf, show, textOf, wordsIn } from '../show'
import { openingTags, values } from '../ui/markup'

const CREATED = new Date('2027-01-01T08:00:00Z')
const SUBMITTED = new Date('2027-01-02T08:00:00Z')
const PUBLISHED = new Date('2027-01-03T08:00:00Z')
const DEADLINE = new Date('2027-02-01T11:00:00Z')
const LATER = new Date('2027-02-02T11:00:00Z')
const KNOWN = {
  createdAt: CREATED,
  submittedAt: SUBMITTED,
  publishedAt: PUBLISHED,
  deadlineAt: DEADLINE,
  openedAt: null,
  withdrawnAt: null,
  archivedAt: null,
}

const timeline = (
  phase: ChallengePhase,
  overrides: Partial<Record<keyof typeof KNOWN, Date | null>> = {},
) => {
  const state = phase === 'open' || phase === 'closed' ? 'published' : phase
  return stepsOf({ ...KNOWN, ...overrides, state }, phase)
}
const states = (html: string) =>
  openingTags(html, '<li').map((tag) => tag.match(/data-state="(\w+)"/)?.[1] ?? '')

describe('the timeline of a challenge', () => {
  it.each<[ChallengePhase, Partial<Record<keyof typeof KNOWN, Date>>, string]>([
    ['draft', {}, 'current next next next next'],
    ['inApproval', {}, 'done done current next next'],
    ['open', {}, 'done done done current next'],
    ['closed', {}, 'done done done done current'],
    ['opened', { openedAt: LATER }, 'done done done done done'],
    ['withdrawn', { withdrawnAt: SUBMITTED }, 'done done done done'],
    ['archived', { withdrawnAt: SUBMITTED, archivedAt: LATER }, 'done done done done done'],
  ])('of phase %s says what is done, what is under way and what follows', (phase, dates, expected) => {
    const html = show(<ChallengeTimeline steps={timeline(phase, dates)} />)
    expect(states(html).join(' ')).toBe(expected)
    const current = expected.split(' ').filter((one) => one === 'current').length
    expect(openingTags(html, '<li', 'aria-current="step"')).toHaveLength(current)
  })

  it.each(BOTH)('says every state in words for those who do not see it (%s)', (locale) => {
    const { t } = wordsIn(locale)
    const items = itemsOf(show(<ChallengeTimeline steps={timeline('open')} />, locale))
    expect(items[2]).toContain(`${t('challenge.step.published')} (${t('challenge.stepState.done')})`)
    expect(items[3]).toContain(`${t('challenge.step.deadline')} (${t('challenge.stepState.current')})`)
    expect(items[4]).toContain(`${t('challenge.step.opened')} (${t('challenge.stepState.next')})`)
  })

  it('gives a time in Berlin where one is known and none where none is', () => {
    const html = show(<ChallengeTimeline steps={timeline('open')} />)
    expect(itemsOf(html)[3]).toContain('1. Februar 2027 um 12:00 MEZ')
    expect(values(html, 'dateTime')).toEqual(
      [CREATED, SUBMITTED, PUBLISHED, DEADLINE].map((at) => at.toISOString()),
    )
  })

  it('is an ordered list with a name', () => {
    const [list] = openingTags(show(<ChallengeTimeline steps={timeline('open')} />, 'en'), '<ol')
    expect(list).toContain(`aria-label="${wordsIn('en').t('challenge.timeline')}"`)
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
