import { beforeEach, describe, expect, it } from 'vitest'
import { answerInvitation } from '~/features/profiles/operations/answer-invitation.server'
import { resendInvitation } from '~/features/profiles/operations/change-invitation.server'
import { changeRole } from '~/features/profiles/operations/change-role.server'
import { closeOrganisation } from '~/features/profiles/operations/close-organisation.server'
import { endMembership, leaveOrganisation } from '~/features/profiles/operations/end-membership.server'
import {
  findInvitationLink,
  findWaitingInvitation,
} from '~/features/profiles/operations/find-invitation.server'
import { inviteMember } from '~/features/profiles/operations/invite-member.server'
import { listInvitations } from '~/features/profiles/operations/list-invitations.server'
import { peopleTasks } from '~/features/profiles/operations/people-tasks.server'
import { de } from '~/i18n/de'
import { translator } from '~/i18n/translate'
import { db } from '~/platform/database/client.server'
import { addMember, createOrganisation } from '../../factories/organisation'
import { createUser, viewerOf } from '../../factories/user'
import { useDatabase } from '../../support/database'
import { grant } from '../../support/grant'
import { answering, invite, tokenOfMail } from '../../support/invite'

useDatabase()

const ADDRESS = 'neu@amt.example'
type User = Awaited<ReturnType<typeof createUser>>
let organisation: Awaited<ReturnType<typeof createOrganisation>>
let owner: User
let admin: User
let person: User
beforeEach(async () => {
  organisation = await createOrganisation({ kind: 'authority' })
  ;[owner, admin, person] = [await createUser(), await createUser(), await createUser({ email: ADDRESS })]
  await addMember(owner.id, organisation.id, 'owner')
  await addMember(admin.id, organisation.id, 'admin')
})

const manage = () => grant('organisation.manageMembers', owner.id, organisation, organisation.id)
const peopleTasksOf = async (userId: string) =>
  peopleTasks({ viewer: await viewerOf(userId), t: translator(de), locale: 'de' })
const membershipOf = async ({ id: userId }: User) =>
  (await db.membership.findFirstOrThrow({ where: { userId, organisationId: organisation.id } })).id
const give = async (user: User, role: 'owner' | 'admin' | 'editor') =>
  changeRole(await manage(), { membershipId: await membershipOf(user), role })

/** Every way in which somebody loses the right to invite, and what the link says then. */
const ENDINGS: Record<string, { end: () => Promise<unknown>; phase: 'inviterGone' | 'organisationGone' }> = {
  left: {
    end: async () =>
      leaveOrganisation(await grant('organisation.viewMembers', admin.id, organisation, organisation.id)),
    phase: 'inviterGone',
  },
  'was shown out': {
    end: async () => endMembership(await manage(), { membershipId: await membershipOf(admin) }),
    phase: 'inviterGone',
  },
  'got a lesser role': { end: () => give(admin, 'editor'), phase: 'inviterGone' },
  'was locked out': {
    end: () =>
      db.user.update({
        where: { id: admin.id },
        data: { disabledAt: new Date(), disabledReason: 'Verdacht.' },
      }),
    phase: 'inviterGone',
  },
  'asked to be deleted': {
    end: () => db.user.update({ where: { id: admin.id }, data: { deletionAskedAt: new Date() } }),
    phase: 'inviterGone',
  },
  'sees the organisation closed': {
    end: async () =>
      closeOrganisation(
        await grant('organisation.close', owner.id, organisation, organisation.id),
        'Zusammengelegt.',
      ),
    phase: 'organisationGone',
  },
}

describe.each(Object.entries(ENDINGS))('an invitation whose sender %s', (_, { end, phase }) => {
  it('is refused, says so, waits for nobody, and is shown as ended', async () => {
    const invitation = await invite(admin.id, organisation, ADDRESS)
    const token = await tokenOfMail(ADDRESS)
    expect(await peopleTasksOf(person.id)).toHaveLength(1)
    expect(await findWaitingInvitation(person.id)).toBe(invitation.id)
    await end()
    const refused = await answerInvitation(await answering(person.id, invitation), 'accept')
    expect(refused).toEqual({ ok: false, reason: phase })
    expect(await db.membership.count({ where: { userId: person.id } })).toBe(0)
    expect(await findInvitationLink(token, null)).toEqual({ kind: 'over', phase })
    expect(await peopleTasksOf(person.id)).toEqual([])
    expect(await findWaitingInvitation(person.id)).toBeNull()
    const thing = await db.organisation.findUniqueOrThrow({ where: { id: organisation.id } })
    const listed = await listInvitations(
      await grant('organisation.manageMembers', owner.id, thing, organisation.id),
    )
    expect(listed).toMatchObject([{ email: ADDRESS, phase, inviter: admin.displayName }])
  })
})

describe('an owner who becomes an admin', () => {
  it('stands behind invitations of admins still, behind those of owners no more', async () => {
    await give(admin, 'owner')
    const asOwner = await invite(admin.id, organisation, ADDRESS, 'owner')
    const other = await createUser({ email: 'zwei@amt.example' })
    const asEditor = await invite(admin.id, organisation, other.email, 'editor')
    await give(admin, 'admin')
    expect(await answerInvitation(await answering(person.id, asOwner), 'accept')).toEqual({
      ok: false,
      reason: 'inviterGone',
    })
    expect(await answerInvitation(await answering(other.id, asEditor), 'accept')).toMatchObject({ ok: true })
  })
})

describe('an ended invitation', () => {
  it('holds again in the name of whoever sends it once more', async () => {
    const invitation = await invite(admin.id, organisation, ADDRESS)
    await give(admin, 'editor')
    expect(await resendInvitation(await manage(), invitation.id, 'de')).toEqual({ ok: true })
    const row = await db.invitation.findUniqueOrThrow({ where: { id: invitation.id } })
    expect(row.invitedById).toBe(owner.id)
    expect(await answerInvitation(await answering(person.id, invitation), 'accept')).toMatchObject({
      ok: true,
    })
  })

  it('does not stand in the way of a new one with another role', async () => {
    const { id } = await invite(admin.id, organisation, ADDRESS)
    await give(admin, 'editor')
    const again = await inviteMember(await manage(), { email: ADDRESS, role: 'viewer' }, 'de')
    expect(again).toEqual({ ok: true })
    expect(await db.invitation.findMany()).toMatchObject([{ id, role: 'viewer', invitedById: owner.id }])
  })

  it('can still be declined', async () => {
    const invitation = await invite(admin.id, organisation, ADDRESS)
    await give(admin, 'editor')
    expect(await answerInvitation(await answering(person.id, invitation), 'decline')).toMatchObject({
      ok: true,
    })
  })
})

it('who accepts and who demotes the inviter at the same time: one of the two comes first', async () => {
  const invitation = await invite(admin.id, organisation, ADDRESS)
  const [accepting, managing] = [await answering(person.id, invitation), await manage()]
  const membershipId = await membershipOf(admin)
  const [answer, change] = await Promise.all([
    answerInvitation(accepting, 'accept'),
    changeRole(managing, { membershipId, role: 'editor' }),
  ])
  expect(change.ok).toBe(true)
  expect((await db.membership.count({ where: { userId: person.id } })) === 1).toBe(answer.ok)
})
