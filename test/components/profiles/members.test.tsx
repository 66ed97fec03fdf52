import { describe, expect, it } from 'vitest'
import type { MembershipObjection } from '~/domain/organisation/membership'
import { JoinRequestCard } from '~/features/profiles/components/join-requests'
import { MemberCard, type MemberRow } from '~/features/profiles/components/member-card'
import { BOTH, buttonsOf, disabledActions, EVIL, fieldOf, hiddenFields, show, textOf, wordsIn } from '../show'
import { brokenReferences, INTACT, openingTags } from '../ui/markup'

const { t, label } = wordsIn('de')
const MEMBER: MemberRow = {
  id: 'm-1',
  role: 'editor',
  createdAt: new Date('2026-12-31T23:30:00Z'),
  displayName: EVIL,
  isSelf: false,
  objection: null,
}
type Seen = { isManager?: boolean; isOwner?: boolean; locale?: 'de' | 'en' }
const card = (overrides: Partial<MemberRow>, { isManager = true, isOwner = true, locale }: Seen = {}) =>
  show(<MemberCard member={{ ...MEMBER, ...overrides }} isManager={isManager} isOwner={isOwner} />, locale)
const optionsOf = (html: string) =>
  openingTags(html, '<option').map((tag) => tag.match(/value="(\w*)"/)?.[1] ?? '')

describe('a member', () => {
  it.each([
    ['de', '1. Januar 2027'],
    ['en', '1 January 2027'],
  ] as const)('is named with the role in words and the day in Berlin (%s)', (locale, date) => {
    const words = wordsIn(locale)
    const text = textOf(card({}, { locale }))
    expect(text).toContain(EVIL)
    expect(text).toContain(words.label('organisationRole', 'editor'))
    expect(text).toContain(words.t('profiles.members.since', { date }))
    expect(card({}, { locale })).not.toContain('<img')
  })

  it('recognises themselves', () => {
    const you = t('profiles.members.you', { name: EVIL })
    expect(textOf(card({ isSelf: true }))).toContain(you)
    expect(textOf(card({}))).not.toContain(you)
  })

  it('can be given any role by owners, every role but owner by others who manage', () => {
    expect(optionsOf(card({}))).toContain('owner')
    expect(optionsOf(card({}, { isOwner: false }))).not.toContain('owner')
    expect(optionsOf(card({}, { isOwner: false }))).toContain('admin')
    expect(fieldOf(card({}), 'role')).toMatchObject({ value: 'editor', label: t('profiles.members.role') })
  })

  it('is not managed by members without the role', () => {
    const html = card({}, { isManager: false, isOwner: false })
    expect(buttonsOf(html)).toEqual([])
    expect(openingTags(html, '<form')).toEqual([])
  })

  it('may always leave, also without the role to manage', () => {
    const html = card({ isSelf: true }, { isManager: false, isOwner: false })
    expect(buttonsOf(html)).toEqual([t('profiles.members.leave')])
    expect(openingTags(html, '<button', 'name="intent"', 'value="leave"')).toHaveLength(1)
    expect(textOf(html)).toContain(t('profiles.members.leaveText'))
  })

  it('is removed by another button, which asks twice and names the membership', () => {
    const html = card({})
    expect(openingTags(html, '<button', 'name="intent"', 'value="end"')).toHaveLength(1)
    expect(openingTags(html, '<details')).toHaveLength(1)
    expect(hiddenFields(html)).toEqual({ membershipId: 'm-1' })
    expect(openingTags(html, 'value="leave"')).toEqual([])
  })

  it.each<[MembershipObjection, boolean]>([
    ['lastOwner', true],
    ['lastOwner', false],
    ['ownersDecide', false],
  ])('who cannot go because of %s sees why (self: %s)', (objection, isSelf) => {
    for (const locale of BOTH) {
      const words = wordsIn(locale)
      const html = card({ role: 'owner', objection, isSelf }, { locale, isOwner: false })
      const action = words.t(isSelf ? 'profiles.members.leave' : 'profiles.members.end')
      expect(disabledActions(html)).toEqual({ [action]: words.t(`reason.${objection}`) })
      expect(buttonsOf(html)).toEqual([])
    }
  })
})

describe('a request to join', () => {
  const request = {
    id: 'j-1',
    note: `Hallo\n${EVIL}`,
    createdAt: new Date('2027-01-01T12:00:00Z'),
    user: { displayName: 'Toni' },
  }
  const ask = (error: string | null = null, isOwner = true, note = request.note) =>
    show(<JoinRequestCard request={{ ...request, note }} isOwner={isOwner} error={error} />)

  it('says who asks since when, with their words as text', () => {
    expect(textOf(ask())).toContain('Toni')
    expect(textOf(ask())).toContain(t('profiles.join.since', { date: '1. Januar 2027' }))
    expect(textOf(ask())).toContain(`Hallo\n${EVIL}`)
    expect(ask()).not.toContain('<img')
  })

  it('is accepted with a role, which is owner for owners only', () => {
    expect(fieldOf(ask(), 'role').value).toBe('editor')
    expect(textOf(ask())).toContain(label('organisationRole', 'owner'))
    expect(textOf(ask(null, false))).not.toContain(label('organisationRole', 'owner'))
    expect(openingTags(ask(), '<input', 'name="requestId"', 'value="j-1"')).toHaveLength(2)
  })

  it('is refused with a reason, which stays open and marked where it was missing', () => {
    expect(openingTags(ask(), '<details', 'open')).toEqual([])
    const html = ask('Bitte begründen')
    expect(openingTags(html, '<details', 'open')).toHaveLength(1)
    expect(fieldOf(html, 'reason')).toMatchObject({ isInvalid: true, isRequired: true })
    expect(fieldOf(html, 'reason').descriptions).toContain('Bitte begründen')
    expect(brokenReferences(html)).toEqual(INTACT)
  })
})
