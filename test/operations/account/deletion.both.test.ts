import { beforeEach, describe, expect, it } from 'vitest'
import { addMember, createOrganisation } from '#test/factories/organisation'
import { cookieOf, createUser, DEFAULT_PASSWORD, viewerOf } from '#test/factories/user'
import { useDatabase } from '#test/support/database'
import { eventActions } from '#test/support/event-actions'
import { invite } from '#test/support/invite'
import { passTime } from '#test/support/outbox'
import { standingToPerson } from '~/domain/permission/standing'
import { eraseAccountOf } from '~/features/account/operations/erase-account.server'
import { logIn } from '~/features/account/operations/log-in.server'
import type { PersonalDataArea } from '~/features/account/operations/personal-data.server'
import { remindOfErasures } from '~/features/account/operations/remind-of-erasures.server'
import { requestDeletion } from '~/features/account/operations/request-deletion.server'
import { requestPasswordReset } from '~/features/account/operations/request-password-reset.server'
import { changePlatformRole } from '~/features/administration/operations/change-platform-role.server'
import { findUsers } from '~/features/administration/operations/find-users.server'
import { PERSONAL_DATA } from '~/features/administration/operations/personal-data-areas.server'
import { processMessages } from '~/outbox/process-messages.server'
import { processStates } from '~/outbox/process-states.server'
import { drainOutbox } from '~/outbox/worker.server'
import { db } from '~/platform/database/client.server'
import { Authorized } from '~/platform/guard/authorized.server'
import { stateHandlers } from '~/platform/server/background'
import { findViewer } from '~/platform/session/viewer.server'

useDatabase()

let user: Awaited<ReturnType<typeof createUser>>
beforeEach(async () => {
  user = await createUser()
})
const ask = async (id = user.id) => requestDeletion(await viewerOf(id), PERSONAL_DATA)
const asked = async () => (await db.user.findUniqueOrThrow({ where: { id: user.id } })).deletionAskedAt
const erased = async () => (await db.user.findUniqueOrThrow({ where: { id: user.id } })).erasedAt

describe('asking for the deletion', () => {
  it('shuts the account at once: sessions end, links die, nothing opens it again', async () => {
    const cookie = await cookieOf(user.id)
    await requestPasswordReset(user.email)
    await db.mailToken.create({
      data: { id: 'x', userId: user.id, purpose: 'resetPassword', expiresAt: new Date(Date.now() + 1e6) },
    })
    expect(await ask()).toEqual({ ok: true })
    expect(await asked()).toBeInstanceOf(Date)
    expect(await db.session.count({ where: { userId: user.id } })).toBe(0)
    expect(await db.mailToken.count({ where: { userId: user.id } })).toBe(0)
    expect(await db.outboxMessage.count({ where: { userId: user.id } })).toBe(0)
    expect((await findViewer(cookie)).viewer).toBeNull()
    await requestPasswordReset(user.email)
    expect(await db.outboxMessage.count()).toBe(0)
  })

  it('opens no session that was begun at the same moment', async () => {
    await ask()
    expect((await findViewer(await cookieOf(user.id))).viewer).toBeNull()
  })

  it('is refused to the last owner of an organisation', async () => {
    const organisation = await createOrganisation()
    await addMember(user.id, organisation.id, 'owner')
    await addMember((await createUser()).id, organisation.id, 'admin')
    expect(await ask()).toEqual({ ok: false, reason: 'blocked' })
    expect(await asked()).toBeNull()
    expect(await db.membership.count({ where: { endedAt: null } })).toBe(2)
    await addMember((await createUser()).id, organisation.id, 'owner')
    expect(await ask()).toEqual({ ok: true })
  })

  it.each(['closed', 'merged'] as const)('is open to the last owner of one that is %s', async (state) => {
    const mergedIntoId = state === 'merged' ? (await createOrganisation()).id : null
    const organisation = await createOrganisation({ state, mergedIntoId })
    await addMember(user.id, organisation.id, 'owner')
    expect(await ask()).toEqual({ ok: true })
  })

  it('lets one of two owners go who both ask at the same moment', async () => {
    const organisation = await createOrganisation()
    const other = await createUser()
    await addMember(user.id, organisation.id, 'owner')
    await addMember(other.id, organisation.id, 'owner')
    const answers = await Promise.all([ask(), ask(other.id)])
    expect(answers.filter((answer) => answer.ok)).toHaveLength(1)
    expect(await db.membership.count({ where: { role: 'owner', endedAt: null } })).toBe(1)
  })

  it.each(['staff', 'moderator', 'administrator'] as const)('is refused to %s', async (platformRole) => {
    user = await createUser({ platformRole })
    expect(await ask()).toEqual({ ok: false, reason: 'blocked' })
    expect(await asked()).toBeNull()
  })

  it('twice at once happens once', async () => {
    const viewer = await viewerOf(user.id)
    const answers = await Promise.all([1, 2].map(() => requestDeletion(viewer, PERSONAL_DATA)))
    expect(answers).toEqual([{ ok: true }, { ok: true }])
    expect(await eventActions('account', user.id)).toEqual(['account.deletionAsked'])
  })
})

describe('between the request and the erasure', () => {
  beforeEach(async () => {
    await ask()
  })

  it('nobody logs in, and the answer is that to an unknown address', async () => {
    const person = { email: user.email, password: DEFAULT_PASSWORD, network: '10.2.2.2' }
    expect(await logIn(person)).toEqual({ ok: false, reason: 'credentials' })
    expect(await logIn({ ...person, email: 'nobody@b.example' })).toEqual({
      ok: false,
      reason: 'credentials',
    })
  })

  it('nothing more is sent, nor shown', async () => {
    const params = { path: '/x', organisation: 'Firma', isAccepted: true, reason: '' }
    await db.outboxMessage.create({
      data: { eventId: 'e', userId: user.id, template: 'joinDecided', params },
    })
    await processMessages()
    expect(await db.outboxMessage.findFirst()).toMatchObject({ state: 'skipped', sentAt: null })
    expect(await db.notification.count()).toBe(0)
  })

  it('nobody gives the account a role', async () => {
    const boss = await viewerOf((await createUser({ platformRole: 'administrator' })).id)
    const standing = { ...standingToPerson(boss, boss.id), relation: 'foreign' } as const
    const authorized = Authorized.judge('users.manage', boss, standing, null)
    if (!authorized) return expect.fail('not held')
    const change = { userId: user.id, role: 'staff', reason: 'Verstärkung' } as const
    expect(await changePlatformRole(authorized, change)).toEqual({ ok: false, reason: 'wrongState' })
    await drainOutbox(stateHandlers)
    const { users } = await findUsers(authorized, { beginning: '', before: null })
    expect(users.map(({ id }) => id)).toEqual([boss.id])
  })
})

it('what was decided before stays decided; only what is personal in it goes', async () => {
  const { id: organisationId } = await createOrganisation()
  const mine = { organisationId, userId: user.id }
  await db.claim.create({ data: { ...mine, email: 'amt@b.example', note: 'Ich', state: 'granted' } })
  await db.joinRequest.create({ data: { ...mine, note: 'Ich', state: 'accepted' } })
  const until = new Date(Date.now() + 1e6)
  const invitation = { organisationId, email: user.email, role: 'viewer', invitedById: 'x' } as const
  await db.invitation.create({ data: { ...invitation, state: 'accepted', expiresAt: until } })
  await ask()
  await drainOutbox(stateHandlers)
  expect(await db.claim.findFirst()).toMatchObject({
    state: 'granted',
    note: '',
    email: expect.stringMatching(/^erased:/),
  })
  expect(await db.joinRequest.findFirst()).toMatchObject({ state: 'accepted', note: '' })
  expect(await db.invitation.findFirst()).toMatchObject({
    state: 'accepted',
    email: expect.stringMatching(/^erased:/),
  })
  expect(await eventActions('organisation', organisationId)).toEqual([])
})

it('what was open with others is taken back, with the events of the organisation', async () => {
  const organisation = await createOrganisation()
  const owner = await createUser()
  await addMember(owner.id, organisation.id, 'owner')
  await addMember(user.id, organisation.id, 'owner')
  const { id: invitationId } = await invite(user.id, organisation, 'neu@b.example')
  const { tokenHash } = await db.invitation.update({
    where: { id: invitationId },
    data: { tokenHash: 'hash' },
  })
  const expiresAt = new Date(Date.now() + 1e6)
  const offer = { organisationId: organisation.id, fromUserId: user.id, toUserId: owner.id, expiresAt }
  const { id: handoverId } = await db.handover.create({ data: offer })
  await ask()
  expect(await db.invitation.findFirst()).toMatchObject({ state: 'revoked', tokenHash })
  expect(await db.handover.findFirst()).toMatchObject({ state: 'cancelled' })
  const events = await db.event.findMany({
    where: { streamId: organisation.id, action: { in: ['invitation.revoked', 'handover.cancelled'] } },
    include: { details: true },
  })
  const values = events.flatMap(({ details }) => details.map(({ value }) => value))
  expect(values.sort()).toEqual([invitationId, handoverId].sort())
})

describe('the erasure', () => {
  const broken: PersonalDataArea = {
    sections: [],
    consequences: async () => [],
    erase: async () => {
      throw new Error('no connection')
    },
  }

  it('leaves everything as it was where one area fails, and is tried again', async () => {
    await ask()
    await processStates({ erasure: eraseAccountOf([...PERSONAL_DATA, broken]) })
    expect(await erased()).toBeNull()
    expect(await db.user.count({ where: { email: user.email } })).toBe(1)
    await passTime()
    await drainOutbox(stateHandlers)
    expect(await erased()).toBeInstanceOf(Date)
    const actions = await eventActions('account', user.id)
    expect(actions.filter((action) => action === 'account.farewellSent')).toHaveLength(1)
  })

  it('is taken up again by the clock when the worker had given up', async () => {
    await ask()
    await db.outboxState.updateMany({ data: { deadAt: new Date(), attempts: 10 } })
    await drainOutbox(stateHandlers)
    expect(await erased()).toBeNull()
    await remindOfErasures()
    expect(await erased(), 'not before the worker has had its time').toBeNull()
    await db.user.update({
      where: { id: user.id },
      data: { deletionAskedAt: new Date(Date.now() - 3_600_000) },
    })
    await remindOfErasures()
    await drainOutbox(stateHandlers)
    expect(await erased()).toBeInstanceOf(Date)
  })

  it('does nothing to an account whose deletion nobody asked for', async () => {
    await stateHandlers['erasure']?.(user.id)
    expect(await erased()).toBeNull()
    expect(await db.user.count({ where: { email: user.email } })).toBe(1)
  })

  it('frees the address: it can sign up anew', async () => {
    await ask()
    await drainOutbox(stateHandlers)
    expect((await createUser({ email: user.email })).id).not.toBe(user.id)
  })
})
