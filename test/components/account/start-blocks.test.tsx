import { describe, expect, it } from 'vitest'
import { QuickLinks } from '~/features/account/components/quick-links'
import { StartGaps } from '~/features/account/components/start-gaps'
import { StartLatest } from '~/features/account/components/start-latest'
import { StartMatches } from '~/features/account/components/start-matches'
import { StartNoChallenges } from '~/features/account/components/start-no-challenges'
import { StartHealth, StartQueue } from '~/features/account/components/start-office'
import { StartReadsAlong } from '~/features/account/components/start-reads-along'
import { AllTasks, OthersTurn, OwnTurn } from '~/features/account/components/start-turns'
import { path } from '~/paths'
import { BOTH, EVIL, headingsOf, itemsOf, linksOf, rowsOf, show, textOf, wordsIn } from '../show'
import { openingTags, values } from '../ui/markup'

const AT = new Date('2026-12-31T23:30:00Z')
const task = { id: 't', title: EVIL, why: 'Warum', href: '/ziel', dueAt: null }
const own = { organisationId: 'o-1', name: EVIL }
const other = { organisationId: 'o-2', name: 'Küste KI' }

describe.each(BOTH)('the start page (%s)', (locale) => {
  const { t } = wordsIn(locale)

  it('says that nothing is to be done, unless a first step is offered', () => {
    expect(textOf(show(<OwnTurn tasks={[]} isQuietWhenEmpty={false} />, locale))).toContain(
      t('account.workspace.nothing'),
    )
    expect(headingsOf(show(<OwnTurn tasks={[]} isQuietWhenEmpty />, locale))).toEqual([])
    const full = show(<OwnTurn tasks={[task]} isQuietWhenEmpty />, locale)
    expect(headingsOf(full)[0]).toBe(t('account.workspace.yours'))
    expect(textOf(full)).not.toContain(t('account.workspace.nothing'))
    expect(full).not.toContain('<img')
  })

  it('shows what waits for others and the way to all tasks only where there are any', () => {
    expect(headingsOf(show(<OthersTurn tasks={[]} />, locale))).toEqual([])
    expect(linksOf(show(<OthersTurn tasks={[task]} />, locale))).toEqual({ [EVIL]: '/ziel' })
    expect(linksOf(show(<AllTasks count={0} />, locale))).toEqual({})
    expect(textOf(show(<AllTasks count={50} isCut />, locale))).toContain(t('tasks.allOfMore', { count: 50 }))
    expect(linksOf(show(<AllTasks count={7} />, locale))).toEqual({
      [t('tasks.all', { count: 7 })]: path(locale, 'tasks'),
    })
  })

  it('names what profiles lack, each with its own way to complete it', () => {
    const gaps = [
      { ...own, gaps: ['techniques', 'hostingLocations'] as const },
      { ...other, gaps: ['description'] as const },
    ]
    const html = show(<StartGaps profiles={gaps} />, locale)
    expect(headingsOf(html)).toEqual([t('face.start.gaps'), EVIL, 'Küste KI'])
    expect(itemsOf(html)).toEqual([
      t('matching.gap.techniques'),
      t('matching.gap.hostingLocations'),
      t('matching.gap.description'),
    ])
    expect(values(html, 'href')).toEqual(
      ['o-1', 'o-2'].map((organisationId) => path(locale, 'organisationEdit', { organisationId })),
    )
    expect(values(html, 'aria-label')[1]).toBe(t('face.start.completeOf', { name: 'Küste KI' }))
    expect(html).not.toContain('<img')
    expect(headingsOf(show(<StartGaps profiles={[]} />, locale))).toEqual([])
  })

  it('shows the next deadlines only where there are challenges', () => {
    expect(headingsOf(show(<StartLatest>{[]}</StartLatest>, locale))).toEqual([])
    const html = show(
      <StartLatest>
        <p>Eine</p>
      </StartLatest>,
      locale,
    )
    expect(textOf(html)).toContain('Eine')
    expect(linksOf(html)).toEqual({ [t('face.start.latestAll')]: path(locale, 'challengeList') })
  })

  it('offers to post a first challenge to those who may', () => {
    const writes = show(<StartNoChallenges mayPost />, locale)
    expect(linksOf(writes)).toEqual({ [t('challenge.list.new')]: path(locale, 'challengeNew') })
    const reads = show(<StartNoChallenges mayPost={false} />, locale)
    expect(linksOf(reads)).toEqual({})
    expect(textOf(reads)).toContain(t('face.start.noChallengesRead'))
    expect(textOf(reads)).not.toContain(t('face.start.noChallengesText'))
  })

  it('tells readers whom to ask, in each of their organisations', () => {
    const html = show(<StartReadsAlong organisations={[own, other]} />, locale)
    const members = (organisationId: string) => path(locale, 'organisationMembers', { organisationId })
    expect(linksOf(html)).toEqual({
      [t('face.start.readsAsk', { name: EVIL })]: members('o-1'),
      [t('face.start.readsAsk', { name: 'Küste KI' })]: members('o-2'),
    })
    expect(html).not.toContain('<img')
  })
})

describe('matches on the start page', () => {
  const match = (lang: 'de' | 'en') => ({
    id: 'c-1',
    title: { text: EVIL, lang },
    authorityName: 'Stadt Wismar',
    organisationName: 'Küste KI',
    deadlineAt: AT,
    score: 72,
  })

  it('name the organisation only where there are several', () => {
    const { t } = wordsIn('de')
    const one = textOf(show(<StartMatches matches={[match('de')]} organisations={[own]} />))
    expect(one).toContain(t('face.start.fit', { score: 72 }))
    expect(one).toContain(t('face.start.allMatches'))
    const two = show(<StartMatches matches={[match('de')]} organisations={[own, other]} />)
    expect(textOf(two)).toContain(t('face.start.fitOf', { score: 72, name: 'Küste KI' }))
    expect(linksOf(two)[t('face.start.allMatchesOf', { name: 'Küste KI' })]).toBe(
      path('de', 'organisationMatches', { organisationId: 'o-2' }),
    )
    expect(two).not.toContain('<img')
  })

  it('mark a title in another language, and ends in the time of Berlin', () => {
    const html = show(<StartMatches matches={[match('en')]} organisations={[own]} />)
    expect(openingTags(html, 'lang="en"')).toHaveLength(1)
    expect(html).toMatch(/datetime="2026-12-31T23:30:00\.000Z"/i)
    expect(textOf(html)).toContain('1. Januar 2027')
    const same = show(<StartMatches matches={[match('de')]} organisations={[own]} />)
    expect(openingTags(same, 'lang="en"')).toEqual([])
  })

  it('say that there are none and still lead to the list', () => {
    const html = show(<StartMatches matches={[]} organisations={[own]} />, 'en')
    const { t } = wordsIn('en')
    expect(textOf(html)).toContain(t('face.start.noMatches'))
    expect(Object.keys(linksOf(html))).toEqual([t('face.start.allMatches')])
  })
})

describe.each(BOTH)('the start page of the office (%s)', (locale) => {
  const { t } = wordsIn(locale)
  const none = { count: 0, since: null }

  it('counts what waits, or says that nothing does', () => {
    const queues = { organisations: { count: 2, since: AT }, claims: none, feedback: none }
    const rows = rowsOf(show(<StartQueue queues={queues} />, locale))
    expect(rows).toEqual([
      [t('face.start.queue.organisations'), '2', locale === 'de' ? '1. Januar 2027' : '1 January 2027'],
      [t('face.start.queue.claims'), '0', t('face.start.queue.nothing')],
      [t('face.start.queue.feedback'), '0', t('face.start.queue.nothing')],
    ])
    const empty = show(<StartQueue queues={{ ...queues, organisations: none }} />, locale)
    expect(rowsOf(empty)).toEqual([])
    expect(textOf(empty)).toContain(t('face.start.queueEmpty'))
  })

  it.each([
    [0, 0, []],
    [0, 3, ['late']],
    [2, 0, ['dead']],
    [2, 3, ['late', 'dead']],
  ] as const)('tells of %i dead and %i late messages', (dead, late, told) => {
    const health = { dead, late, lateSince: late > 0 ? AT : null }
    const html = show(<StartHealth health={health} />, locale)
    const text = textOf(html)
    const outbox = { [t('face.start.outbox')]: path(locale, 'outbox') }
    expect(linksOf(html)).toEqual(told.length > 0 ? outbox : {})
    expect(text.includes(t('face.start.healthGood'))).toBe(told.length === 0)
    expect(text.includes(t('face.start.late', { count: 3 }))).toBe(told.some((one) => one === 'late'))
    expect(text.includes(t('face.start.dead', { count: 2 }))).toBe(told.some((one) => one === 'dead'))
  })
})

describe('quick links', () => {
  const member = (kind: string, role: string, state = 'verified') => ({ ...own, kind, role, state })
  const challenge = path('de', 'challengeNew')
  const matches = path('de', 'organisationMatches', { organisationId: 'o-1' })

  it.each([
    ['authority', 'editor', 'verified', [challenge]],
    ['authority', 'viewer', 'verified', []],
    ['authority', 'finance', 'verified', []],
    ['authority', 'owner', 'unverified', []],
    ['company', 'viewer', 'verified', [matches]],
    ['company', 'owner', 'listed', []],
  ])('of a %s as %s while %s', (kind, role, state, expected) => {
    const organisations = [member(kind, role, state)]
    const html = show(<QuickLinks organisations={organisations} seesAdministration={false} />)
    const hrefs = values(html, 'href')
    expect(hrefs.filter((href) => href === challenge || href === matches)).toEqual(expected)
    expect(hrefs).not.toContain(path('de', 'administration'))
  })

  it('lead to the administration those who see it', () => {
    const html = show(<QuickLinks organisations={[]} seesAdministration />, 'en')
    expect(values(html, 'href')).toContain(path('en', 'administration'))
  })
})
