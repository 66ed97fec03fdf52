import { describe, expect, it } from 'vitest'
import { FirstSteps } from '~/features/account/components/first-steps'
import { NoticeList, type ShownNotice } from '~/features/account/components/notice-list'
import { OwnOrganisations } from '~/features/account/components/own-organisations'
import { OwnPilots } from '~/features/account/components/own-pilots'
import { TaskList } from '~/features/account/components/task-list'
import { BOTH, buttonsOf, EVIL, hiddenFields, linksOf, show, textOf, wordsIn } from '../show'
import { openingTags, values } from '../ui/markup'

const { t } = wordsIn('de')

describe('the notices', () => {
  const notice = (overrides: Partial<ShownNotice> = {}): ShownNotice => ({
    id: 'n-1',
    title: 'Frist vorbei',
    why: EVIL,
    path: '/herausforderungen/c',
    kind: 'security',
    createdAt: '2027-07-01T10:00:00.000Z',
    isRead: false,
    ...overrides,
  })
  const list = (notices: ShownNotice[], locale: 'de' | 'en' = 'de') =>
    show(<NoticeList notices={notices} />, locale)

  it.each([
    ['de', '1. Juli 2027 um 12:00 MESZ'],
    ['en', '1 July 2027 at 12:00 CEST'],
  ] as const)('say what, why and when, in Berlin (%s)', (locale, time) => {
    const text = textOf(list([notice()], locale))
    for (const part of ['Frist vorbei', EVIL, time]) expect(text).toContain(part)
    expect(values(list([notice()], locale), 'dateTime')).toEqual(['2027-07-01T10:00:00.000Z'])
    expect(list([notice()], locale)).not.toContain('<img')
  })

  it.each(BOTH)('mark in words what is new, and only that (%s)', (locale) => {
    const mark = wordsIn(locale).t('account.notifications.new')
    expect(textOf(list([notice()], locale)).split('\n')).toContain(mark)
    expect(textOf(list([notice({ isRead: true })], locale)).split('\n')).not.toContain(mark)
  })

  it('are marked as read one by one, by buttons that say which', () => {
    const html = list([notice()])
    expect(hiddenFields(html)).toEqual({ notificationId: 'n-1' })
    expect(buttonsOf(html)).toEqual([`${t('account.notifications.readOne')}: Frist vorbei`])
    expect(buttonsOf(list([notice({ isRead: true })]))).toEqual([])
  })

  it('lead on by links that say where', () => {
    expect(
      linksOf(list([notice(), notice({ id: 'n-2', title: 'Anderes', path: '/konto', isRead: true })])),
    ).toEqual({
      [`${t('account.notifications.open')}: Frist vorbei`]: '/herausforderungen/c',
      [`${t('account.notifications.open')}: Anderes`]: '/konto',
    })
  })
})

describe('the tasks', () => {
  const task = {
    id: 'a',
    title: EVIL,
    why: 'Sie sind dran.',
    href: '/ziel',
    dueAt: '2027-01-15T11:00:00.000Z',
  }

  it.each([
    ['de', 'Freitag, 15. Januar 2027 um 12:00 MEZ'],
    ['en', 'Friday, 15 January 2027 at 12:00 CET'],
  ] as const)('say what, why and by when (%s)', (locale, at) => {
    const html = show(<TaskList label="Sie" tasks={[task]} />, locale)
    expect(textOf(html)).toContain(wordsIn(locale).t('account.workspace.due', { at }))
    expect(textOf(html)).toContain('Sie sind dran.')
    expect(linksOf(html)).toEqual({ [EVIL]: '/ziel' })
    expect(html).not.toContain('<img')
  })

  it('without a date claim none, and keep their order', () => {
    const tasks = [
      { ...task, dueAt: null },
      { ...task, id: 'b', title: 'Zweites', dueAt: null },
    ]
    const html = show(<TaskList label="Sie" tasks={tasks} />)
    expect(openingTags(html, '<time')).toEqual([])
    expect(Object.keys(linksOf(html))).toEqual([EVIL, 'Zweites'])
  })
})

describe('the own organisations', () => {
  it.each(['listed', 'unverified', 'verified', 'rejected'] as const)('say that one is %s', (state) => {
    for (const locale of BOTH) {
      const words = wordsIn(locale)
      const own = { organisationId: 'o', name: EVIL, role: 'admin', state } as const
      const html = show(<OwnOrganisations organisations={[own]} />, locale)
      expect(textOf(html)).toContain(words.t(`account.state.${state}`))
      expect(textOf(html)).toContain(words.label('organisationRole', 'admin'))
      expect(Object.keys(linksOf(html))).toEqual([EVIL])
      expect(html).not.toContain('<img')
    }
  })

  it('tell the states apart by words', () => {
    for (const locale of BOTH) {
      const texts = (['listed', 'unverified', 'verified', 'rejected'] as const).map((state) =>
        wordsIn(locale).t(`account.state.${state}`),
      )
      expect(new Set(texts).size).toBe(4)
    }
  })
})

describe('the first steps', () => {
  it.each([
    ['de', '/organisationen/neu'],
    ['en', '/en/organisations/new'],
  ] as const)('lead to founding an organisation or to finding it (%s)', (locale, found) => {
    const words = wordsIn(locale)
    const html = show(<FirstSteps />, locale)
    expect(linksOf(html)[words.t('account.workspace.found')]).toBe(found)
    expect(Object.keys(linksOf(html))).toContain(words.t('account.workspace.claim'))
    expect(textOf(html)).toContain(words.t('account.workspace.startText'))
  })
})

describe.each(BOTH)('what belongs to the organisations (%s)', (locale) => {
  const { t } = wordsIn(locale)

  it('has headings that fit: a pilot is no challenge and ends on a day', () => {
    const pilot = { id: 'p', title: EVIL, phase: 'running', endsOn: '2027-03-31', isOwn: true } as const
    const text = textOf(show(<OwnPilots pilots={[pilot]} markOf={(phase) => phase} />, locale)).split('\n')
    expect(text).toEqual(expect.arrayContaining([t('pilot.own.title'), t('pilot.own.end')]))
    for (const key of ['title', 'deadline'] as const)
      expect(text).not.toContain(t(`account.workspace.column.${key}`))
  })
})
