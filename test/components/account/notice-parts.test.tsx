import { describe, expect, it } from 'vitest'
import { BounceAlert } from '~/features/account/components/bounce-alert'
import { DeliveryTable, type ShownDelivery } from '~/features/account/components/delivery-table'
import { FilterLinks } from '~/features/account/components/filter-links'
import { NoticeList } from '~/features/account/components/notice-list'
import { TaskGroups } from '~/features/account/components/task-groups'
import { BOTH, EVIL, hiddenFields, linksOf, show, textOf, wordsIn } from '../show'
import { values } from '../ui/markup'

const { t } = wordsIn('de')

describe('the log of mails', () => {
  const row = (more: Partial<ShownDelivery>): ShownDelivery => ({
    id: 'a',
    at: '2027-07-01T10:00:00.000Z',
    subject: null,
    kind: 'tasks',
    outcome: 'sent',
    reply: '250 fine',
    ...more,
  })
  const text = (more: Partial<ShownDelivery>, locale: 'de' | 'en' = 'de') =>
    textOf(show(<DeliveryTable deliveries={[row(more)]} />, locale))

  it.each(['sent', 'written', 'failed', 'bounced', 'skipped'] as const)('says in words: %s', (outcome) => {
    for (const locale of BOTH) {
      expect(text({ outcome }, locale)).toContain(wordsIn(locale).t(`notices.log.outcome.${outcome}`))
      expect(text({ outcome }, locale)).toContain(wordsIn(locale).t(`notices.log.outcome.${outcome}.short`))
    }
  })

  it('names the subject, else the kind, else the digest, else just a notification', () => {
    expect(text({ subject: EVIL })).toContain(EVIL)
    expect(show(<DeliveryTable deliveries={[row({ subject: EVIL })]} />)).not.toContain('<img')
    expect(text({})).toContain(t('notificationKind.tasks'))
    expect(text({ kind: 'digest' })).toContain(t('notices.log.digest'))
    expect(text({ kind: null })).toContain(t('notices.log.other'))
  })

  it('shows the answer of the mail server where something went wrong', () => {
    expect(text({ outcome: 'bounced', reply: '550 5.1.1 gone' })).toContain('550 5.1.1 gone')
    expect(text({})).not.toContain('250 fine')
  })
})

describe('a notice', () => {
  const notice = {
    id: 'n',
    title: 'T',
    why: 'W',
    path: '/x',
    createdAt: '2027-07-01T10:00:00.000Z',
    isRead: true,
  }
  const links = (kind: 'tasks' | 'legal') => linksOf(show(<NoticeList notices={[{ ...notice, kind }]} />))

  it('names its kind and leads to where that is set', () => {
    expect(Object.values(links('tasks'))).toContain('/konto/mitteilungen#tasks')
    expect(textOf(show(<NoticeList notices={[{ ...notice, kind: 'tasks' }]} />))).toContain(
      t('notices.list.kind', { kind: t('notificationKind.tasks') }),
    )
  })

  it('of an essential kind leads nowhere, for nothing can be set', () => {
    expect(Object.values(links('legal'))).toEqual(['/x'])
  })
})

it('the filter marks the current choice', () => {
  const choices = [
    { href: '/a', label: 'A', isCurrent: true },
    { href: '/b', label: 'B', isCurrent: false },
  ]
  const html = show(<FilterLinks label="Filter" choices={choices} />)
  expect(values(html, 'aria-current')).toEqual(['page'])
  expect(linksOf(html)).toEqual({ A: '/a', B: '/b' })
})

it('a bounced address is named with the day, a way to change it and a button to check it', () => {
  const html = show(<BounceAlert bounce={{ email: 'anna@example.org', at: '2027-07-01T22:30:00.000Z' }} />)
  expect(textOf(html)).toContain('Am 2. Juli 2027')
  expect(textOf(html)).toContain('anna@example.org')
  expect(hiddenFields(html)).toEqual({ intent: 'checkAddress' })
  expect(linksOf(html)).toEqual({ [t('notices.bounced.change')]: '/konto/adresse' })
})

it('tasks stand in groups under whose turn it is', () => {
  const task = {
    id: 't',
    title: EVIL,
    why: 'Warum',
    href: '/ziel',
    dueAt: '2027-01-15T11:00:00.000Z',
    due: 'bis morgen',
  }
  const groups = [
    { id: 'o', name: 'Amt', tasks: [task] },
    { id: 'p', name: 'Werft', tasks: [{ ...task, id: 'u', title: 'Zwei', dueAt: null, due: null }] },
  ]
  const html = show(<TaskGroups title="Sie sind am Zug" groups={groups} />)
  expect([...html.matchAll(/<h(\d)/g)].map((match) => match[1])).toEqual(['2', '3', '4', '3', '4'])
  expect(linksOf(html)).toEqual({ [EVIL]: '/ziel', Zwei: '/ziel' })
  expect(values(html, 'dateTime')).toEqual(['2027-01-15T11:00:00.000Z'])
  expect(textOf(html)).toContain('bis morgen')
})
