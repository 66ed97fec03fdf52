import { beforeEach, describe, expect, it } from 'vitest'
import type { OrganisationRole } from '~/domain/permission/matrix'
import { answerInvitation } from '~/features/profiles/operations/answer-invitation.server'
import { resendInvitation, revokeInvitation } from '~/features/profiles/operations/change-invitation.server'
import { findInvitationLink, showInvitation } from '~/features/profiles/operations/find-invitation.server'
import { INVITATION } from '~/features/profiles/operations/invitation-row.server'
import { inviteMember } from '~/features/profiles/operations/invite-member.server'
import { requestJoin } from '~/features/profiles/operations/request-join.server'
import { db } from '~/platform/database/client.server'
import { tokenId } from '~/platform/token-id.server'
import { addMember, createOrganisation } from '../../factories/organisation'
import { createUser, viewerOf } from '../../factories/user'
import { useDatabase } from '../../support/database'
import { eventActions, toldOf } from '../../support/event-actions'
import { grant } from '../../support/grant'
import { answering, invite, tokenOfMail } from '../../support/invite'

useDatabase()

const ADDRESS = 'neu@amt.example'
let organisation: Awaited<ReturnType<typeof createOrganisation>>
let owner: Awaited<ReturnType<typeof createUser>>
beforeEach(async () => {
  organisation = await createOrganisation()
  owner = await createUser()
  await addMember(owner.id, organisation.id, 'owner')
})

const manage = (userId = owner.id) =>
  grant('organisation.manageMembers', userId, organisation, organisation.id)
const send = async (email: string, role: OrganisationRole = 'editor', userId = owner.id) =>
  inviteMember(await manage(userId), { email, role }, 'de')
const roleOf = async (userId: string) => {
  const row = await db.membership.findFirst({ where: { userId, organisationId: organisation.id } })
  return row && row.endedAt === null ? row.role : null
}
const expire = (id: string) => db.invitation.update({ where: { id }, data: { expiresAt: new Date(0) } })

describe('an invitation as owner', () => {
  const secondOwner = async () => {
    const second = await createUser()
    await addMember(second.id, organisation.id, 'owner')
    return second
  }
  const demote = (userId: string) => db.membership.updateMany({ where: { userId }, data: { role: 'viewer' } })

  it('ends with the ownership of who sent it', async () => {
    const second = await secondOwner()
    const invitation = await invite(second.id, organisation, ADDRESS, 'owner')
    await demote(second.id)
    const invited = await createUser({ email: ADDRESS })
    const answer = await answerInvitation(await answering(invited.id, invitation), 'accept')
    expect(answer).toEqual({ ok: false, reason: 'inviterGone' })
    expect(await roleOf(invited.id)).toBeNull()
  })

  it('holds where another owner has sent it again', async () => {
    const second = await secondOwner()
    const invitation = await invite(second.id, organisation, ADDRESS, 'owner')
    await demote(second.id)
    expect(await resendInvitation(await manage(), invitation.id, 'de')).toEqual({ ok: true })
    const invited = await createUser({ email: ADDRESS })
    expect((await answerInvitation(await answering(invited.id, invitation), 'accept')).ok).toBe(true)
    expect(await roleOf(invited.id)).toBe('owner')
  })
})

describe('inviting', () => {
  it('writes one mail to the bare address; the token is in no row, only its hash once the mail is written', async () => {
    const { id } = await invite(owner.id, organisation, ADDRESS)
    expect(await toldOf()).toEqual([[ADDRESS, 'invitationSent']])
    expect(await eventActions('organisation', organisation.id)).toEqual(['invitation.sent'])
    expect(await db.invitation.findUniqueOrThrow({ where: { id } })).toMatchObject({ tokenHash: null })
    const token = await tokenOfMail(ADDRESS)
    expect(token).toHaveLength(43)
    const row = await db.invitation.findUniqueOrThrow({ where: { id } })
    expect(row.tokenHash).toBe(tokenId(token))
    const everything = JSON.stringify([
      row,
      await db.outboxMessage.findMany(),
      await db.eventDetail.findMany(),
    ])
    expect(everything).not.toContain(token)
  })

  it('keeps the address out of the events', async () => {
    await invite(owner.id, organisation, ADDRESS)
    expect(JSON.stringify(await db.eventDetail.findMany())).not.toContain(ADDRESS)
  })

  it('answers the same for a stranger, an account and a member', async () => {
    const account = await createUser()
    const member = await createUser()
    await addMember(member.id, organisation.id, 'viewer')
    const answers = []
    for (const email of [ADDRESS, account.email, member.email]) answers.push(await send(email))
    expect(answers).toEqual([{ ok: true }, { ok: true }, { ok: true }])
    expect((await toldOf()).map(([to]) => to)).toEqual([ADDRESS, account.email, member.email])
    expect(await roleOf(member.id)).toBe('viewer')
  })

  it('sends once where the form comes twice, also at the same time', async () => {
    await Promise.all([send(ADDRESS), send(ADDRESS)])
    await send(ADDRESS)
    expect(await toldOf()).toHaveLength(1)
    expect(await db.invitation.count()).toBe(1)
    expect(await send(ADDRESS, 'admin')).toEqual({ ok: false, reason: 'alreadyInvited' })
  })

  it('is not for admins where the role is owner, nor for editors', async () => {
    const [admin, editor] = [await createUser(), await createUser()]
    await addMember(admin.id, organisation.id, 'admin')
    const membership = await addMember(editor.id, organisation.id, 'admin')
    expect(await send(ADDRESS, 'owner', admin.id)).toEqual({ ok: false, reason: 'ownersDecide' })
    const stale = await manage(editor.id)
    await db.membership.update({ where: { id: membership.id }, data: { role: 'editor' } })
    const late = await inviteMember(stale, { email: ADDRESS, role: 'viewer' }, 'de')
    expect(late).toEqual({ ok: false, reason: 'notPermitted' })
    expect(await db.invitation.count()).toBe(0)
  })

  it('ends for the day after five mails before staff has looked, counting those sent again', async () => {
    organisation = await createOrganisation({ state: 'unverified' })
    await addMember(owner.id, organisation.id, 'owner')
    const first = await invite(owner.id, organisation, 'p0@amt.example')
    for (const place of [1, 2, 3]) await invite(owner.id, organisation, `p${place}@amt.example`)
    expect(await resendInvitation(await manage(), first.id, 'de')).toEqual({ ok: true })
    expect(await send('p9@amt.example')).toEqual({ ok: false, reason: 'tooManyInvitations' })
    expect(await resendInvitation(await manage(), first.id, 'de')).toMatchObject({
      reason: 'tooManyInvitations',
    })
  })

  it('begins anew where an invitation has expired', async () => {
    const { id } = await invite(owner.id, organisation, ADDRESS)
    await expire(id)
    expect(await send(ADDRESS, 'viewer')).toEqual({ ok: true })
    const rows = await db.invitation.findMany()
    expect(rows).toMatchObject([{ id, role: 'viewer', state: 'pending' }])
    expect(rows[0]?.expiresAt.getTime()).toBeGreaterThan(Date.now())
  })
})

describe('answering', () => {
  it('makes the owner of the address a member, once', async () => {
    const person = await createUser({ email: ADDRESS })
    const invitation = await invite(owner.id, organisation, ADDRESS, 'finance')
    const twice = [await answering(person.id, invitation), await answering(person.id, invitation)]
    const results = await Promise.all(twice.map((one) => answerInvitation(one, 'accept')))
    expect(results.filter((one) => one.ok)).toHaveLength(1)
    expect(results.filter((one) => !one.ok)).toHaveLength(1)
    expect(await roleOf(person.id)).toBe('finance')
    const [told] = await db.outboxMessage.findMany({ where: { userId: owner.id } })
    expect(JSON.stringify(told?.params)).not.toContain(ADDRESS)
    expect(await toldOf()).toContainEqual([owner.id, 'invitationAnswered'])
    const again = await answerInvitation(await answering(person.id, invitation), 'accept')
    expect(again).toEqual({ ok: false, reason: 'wrongState' })
    const actions = await eventActions('organisation', organisation.id)
    expect(actions).toEqual(['invitation.sent', 'invitation.accepted'])
  })

  it('is refused to every other address, and to the right one before it is confirmed', async () => {
    const invitation = await invite(owner.id, organisation, ADDRESS)
    for (const person of [await createUser(), await createUser({ email: ADDRESS, confirmed: false })]) {
      const result = await answerInvitation(await answering(person.id, invitation), 'accept')
      expect(result).toEqual({ ok: false, reason: 'otherAddress' })
      expect(await roleOf(person.id)).toBeNull()
    }
  })

  it('is refused when the time is over, when it was taken back, and when the organisation is closed', async () => {
    const person = await createUser({ email: ADDRESS })
    const invitation = await invite(owner.id, organisation, ADDRESS)
    const answer = async () => answerInvitation(await answering(person.id, invitation), 'accept')
    const { expiresAt } = invitation
    await expire(invitation.id)
    expect(await answer()).toEqual({ ok: false, reason: 'invitationExpired' })
    await db.invitation.update({ where: { id: invitation.id }, data: { expiresAt } })
    await db.organisation.update({ where: { id: organisation.id }, data: { state: 'closed' } })
    expect(await answer()).toEqual({ ok: false, reason: 'organisationGone' })
    await db.organisation.update({ where: { id: organisation.id }, data: { state: 'verified' } })
    expect(await revokeInvitation(await manage(), invitation.id)).toEqual({ ok: true })
    expect(await answer()).toEqual({ ok: false, reason: 'wrongState' })
    expect(await roleOf(person.id)).toBeNull()
  })

  it('counts once where it is accepted and taken back at the same time', async () => {
    const person = await createUser({ email: ADDRESS })
    const invitation = await invite(owner.id, organisation, ADDRESS)
    const [accepting, managing] = [await answering(person.id, invitation), await manage()]
    const [accepted, revoked] = await Promise.all([
      answerInvitation(accepting, 'accept'),
      revokeInvitation(managing, invitation.id),
    ])
    expect([accepted.ok, revoked.ok].filter(Boolean)).toHaveLength(1)
    expect((await roleOf(person.id)) !== null).toBe(accepted.ok)
  })

  it('brings a former member back with the new role, and settles a request to join', async () => {
    const person = await createUser({ email: ADDRESS })
    await addMember(person.id, organisation.id, 'admin', { ended: true })
    await requestJoin(await grant('organisation.join', person.id, organisation, organisation.id), {
      note: '',
    })
    const invitation = await invite(owner.id, organisation, ADDRESS, 'viewer')
    await answerInvitation(await answering(person.id, invitation), 'accept')
    expect(await roleOf(person.id)).toBe('viewer')
    expect(await db.joinRequest.findMany()).toMatchObject([{ state: 'cancelled' }])
  })

  it('leaves a member as they are', async () => {
    const person = await createUser({ email: ADDRESS })
    await addMember(person.id, organisation.id, 'viewer')
    const invitation = await invite(owner.id, organisation, ADDRESS, 'admin')
    const result = await answerInvitation(await answering(person.id, invitation), 'accept')
    expect(result).toEqual({ ok: false, reason: 'alreadyMember' })
    expect(await roleOf(person.id)).toBe('viewer')
  })

  it('can be no', async () => {
    const person = await createUser({ email: ADDRESS })
    const invitation = await invite(owner.id, organisation, ADDRESS)
    expect(await answerInvitation(await answering(person.id, invitation), 'decline')).toMatchObject({
      ok: true,
    })
    expect(await roleOf(person.id)).toBeNull()
    expect((await toldOf()).at(-1)).toEqual([owner.id, 'invitationAnswered'])
  })
})

describe('the link', () => {
  const kindFor = async (token: string, userId?: string) =>
    findInvitationLink(token, userId ? await viewerOf(userId) : null)

  it('tells nobody signed in who invites whom, another address only that it is another one', async () => {
    const stranger = await createUser()
    const person = await createUser({ email: ADDRESS })
    const { id } = await invite(owner.id, organisation, ADDRESS)
    const token = await tokenOfMail(ADDRESS)
    expect(await kindFor(token)).toMatchObject({ kind: 'open', email: ADDRESS, inviter: owner.displayName })
    expect(await kindFor(token, person.id)).toEqual({ kind: 'own', invitationId: id })
    const other = await kindFor(token, stranger.id)
    expect(other).toMatchObject({ kind: 'otherAddress', invited: 'n…@amt.example', own: stranger.email })
    expect(JSON.stringify(other)).not.toContain(ADDRESS)
  })

  it('dies when the mail is sent again, at once', async () => {
    const { id } = await invite(owner.id, organisation, ADDRESS)
    const old = await tokenOfMail(ADDRESS)
    expect(await resendInvitation(await manage(), id, 'de')).toEqual({ ok: true })
    expect(await kindFor(old)).toEqual({ kind: 'unknown' })
    const fresh = await tokenOfMail(ADDRESS)
    expect(await kindFor(fresh)).toMatchObject({ kind: 'open' })
    expect(await kindFor(old)).toEqual({ kind: 'unknown' })
  })

  it('says how it ended', async () => {
    const { id } = await invite(owner.id, organisation, ADDRESS)
    const token = await tokenOfMail(ADDRESS)
    for (const state of ['accepted', 'declined', 'revoked'] as const) {
      await db.invitation.update({ where: { id }, data: { state } })
      expect(await kindFor(token)).toEqual({ kind: 'over', phase: state })
    }
    await db.invitation.update({ where: { id }, data: { state: 'pending', expiresAt: new Date(0) } })
    expect(await kindFor(token)).toEqual({ kind: 'over', phase: 'expired' })
  })

  it('shows a member that there is nothing to do', async () => {
    const person = await createUser({ email: ADDRESS })
    await addMember(person.id, organisation.id, 'viewer')
    const { id } = await invite(owner.id, organisation, ADDRESS)
    const row = await db.invitation.findUniqueOrThrow({ where: { id }, select: INVITATION })
    expect(await showInvitation(row, await viewerOf(person.id))).toMatchObject({ phase: 'alreadyMember' })
  })
})
