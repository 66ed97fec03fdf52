import { describe, expect, it } from 'vitest'
import { ERASED_NAME } from '~/domain/account/erased'
import { HandoverOfferForm } from '~/features/profiles/components/handover-offer-form'
import { InviteForm } from '~/features/profiles/components/invite-form'
import { handoverSchema, invitationsSchema } from '~/features/profiles/schema-people'
import { path } from '~/paths'
import { answerTo, BOTH, buttonsOf, EVIL, fieldOf, linksOf, show, textOf, tickedOf, wordsIn } from '../show'
import { brokenReferences, INTACT, openingTags } from '../ui/markup'

const radios = (html: string, name: string) =>
  openingTags(html, '<input', `name="${name}"`).map((tag) => tag.match(/value="([^"]*)"/)?.[1])

const ORGANISATION = '0190f3a0-0000-7000-8000-000000000001'
const FIRST = '0190f3a0-0000-7000-8000-000000000002'
const candidates = [
  { id: FIRST, role: 'admin' as const, user: { displayName: EVIL } },
  { id: 'm-2', role: 'viewer' as const, user: { displayName: ERASED_NAME } },
]
type Offer = Partial<Parameters<typeof HandoverOfferForm>[0]>
const offer = (seen: Offer = {}, locale: 'de' | 'en' = 'de') =>
  show(
    <HandoverOfferForm organisationId={ORGANISATION} candidates={candidates} answer={undefined} {...seen} />,
    locale,
  )

describe('an organisation is offered', () => {
  it.each(BOTH)('to one of the members, each with name and role (%s)', (locale) => {
    const { t, label } = wordsIn(locale)
    const html = offer({}, locale)
    expect(radios(html, 'membershipId')).toEqual([FIRST, 'm-2'])
    expect(textOf(html)).toContain(EVIL)
    expect(textOf(html)).toContain(t('person.erased'))
    expect(textOf(html)).toContain(label('organisationRole', 'viewer'))
    expect(html).not.toContain('<img')
    expect(buttonsOf(html)).toEqual([t('people.handover.offer')])
    expect(openingTags(html, '<button', 'name="intent"', 'value="offer"')).toHaveLength(1)
    expect(brokenReferences(html)).toEqual(INTACT)
  })

  it('to nobody by default, and the role afterwards is never owner', () => {
    expect(tickedOf(offer(), 'membershipId')).toEqual([])
    expect(tickedOf(offer(), 'roleAfter')).toEqual(['admin'])
    expect(radios(offer(), 'roleAfter')).toEqual(['admin', 'editor', 'finance', 'viewer', 'leave'])
    expect(textOf(offer())).toContain(wordsIn('de').t('people.handover.leave'))
  })

  it.each(BOTH)('with an error where no member was chosen; the other choice stays (%s)', (locale) => {
    const { t } = wordsIn(locale)
    const html = offer({ answer: answerTo(handoverSchema, { intent: 'offer', roleAfter: 'leave' }) }, locale)
    expect(tickedOf(html, 'roleAfter')).toEqual(['leave'])
    expect(textOf(html)).toContain(t('shell.errorSummary'))
    const summary = Object.entries(linksOf(html))
    expect(summary.map(([, href]) => href)).toEqual(['#offer-membershipId'])
    expect(summary[0]?.[0]).toContain(t('people.handover.membershipId'))
    expect(brokenReferences(html)).toEqual(INTACT)
  })

  it.each(BOTH)('to nobody where there is no other member: invite somebody first (%s)', (locale) => {
    const { t } = wordsIn(locale)
    const html = offer({ candidates: [] }, locale)
    expect(textOf(html)).toContain(t('people.handover.nobody'))
    expect(linksOf(html)).toEqual({
      [t('people.invitations.invite')]: path(locale, 'organisationInvitations', {
        organisationId: ORGANISATION,
      }),
    })
    expect(openingTags(html, '<form')).toEqual([])
    expect(buttonsOf(html)).toEqual([])
  })
})

describe('somebody is invited', () => {
  type Answer = Parameters<typeof InviteForm>[0]['answer']
  const invite = (isOwner: boolean, locale: 'de' | 'en' = 'de', answer?: Answer) =>
    show(<InviteForm isOwner={isOwner} answer={answer} />, locale)

  it('by owners with every role, by others with every role but owner', () => {
    expect(radios(invite(true), 'role')).toContain('owner')
    expect(radios(invite(false), 'role')).not.toContain('owner')
    expect(radios(invite(false), 'role')).toHaveLength(radios(invite(true), 'role').length - 1)
    for (const isOwner of [true, false]) expect(tickedOf(invite(isOwner), 'role')).toEqual(['editor'])
  })

  it.each(BOTH)('with what each role may do beside it (%s)', (locale) => {
    const { t, label } = wordsIn(locale)
    const html = invite(false, locale)
    for (const role of ['admin', 'editor', 'finance', 'viewer']) {
      expect(textOf(html)).toContain(label('people.roleHint', role))
    }
    expect(textOf(html)).not.toContain(label('people.roleHint', 'owner'))
    expect(fieldOf(html, 'email')).toMatchObject({ type: 'email', isRequired: true, value: '' })
    expect(fieldOf(html, 'email').descriptions).toContain(t('people.invite.email.hint'))
    expect(buttonsOf(html)).toEqual([t('people.invite.submit')])
  })

  it.each(BOTH)('not without a right address; what was typed stays (%s)', (locale) => {
    const { t } = wordsIn(locale)
    const fields = { intent: 'invite', email: EVIL, role: 'finance' }
    const html = invite(true, locale, answerTo(invitationsSchema, fields))
    expect(fieldOf(html, 'email')).toMatchObject({ value: EVIL, isInvalid: true })
    expect(tickedOf(html, 'role')).toEqual(['finance'])
    expect(Object.values(linksOf(html))).toEqual(['#invite-email'])
    expect(textOf(html)).toContain(t('shell.errorSummary'))
    expect(html).not.toContain('<img')
  })
})
