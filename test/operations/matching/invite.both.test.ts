import { describe, expect, it } from 'vitest'
import { addMember, createOrganisation } from '#test/factories/organisation'
import { createProposal } from '#test/factories/proposal'
import { createUser, viewerOf } from '#test/factories/user'
import { useDatabase } from '#test/support/database'
import { eventActions, toldOf } from '#test/support/event-actions'
import { invitationObjection } from '~/domain/matching/invitation'
import { standingToOrganisation } from '~/domain/permission/standing'
import { inviteProvider } from '~/features/matching/operations/invite-provider.server'
import { listInvitable } from '~/features/matching/operations/list-invitable.server'
import { listInvitations, listInvited } from '~/features/matching/operations/list-invited.server'
import { listReceivedInvitations } from '~/features/matching/operations/list-received-invitations.server'
import { switchInvitations } from '~/features/matching/operations/switch-invitations.server'
import { findTemplate } from '~/outbox/templates/registry'
import { db } from '~/platform/database/client.server'
import { authorize } from '~/platform/guard/authorized.server'
import { addProvider, setStage } from './stage'

useDatabase()

const REASON = 'Sie haben Brücken in Wismar vermessen.'

async function setScene(deadlineAt?: Date) {
  const { organisation, user } = await addProvider()
  const { challenge, authority } = await setStage(deadlineAt ? { deadlineAt } : {})
  const official = await createUser()
  await addMember(official.id, authority.id, 'editor')
  const viewer = await viewerOf(official.id)
  const standing = standingToOrganisation(viewer, authority.id)
  const inviting = authorize('match.invite', viewer, standing, challenge)
  const invite = (organisationId = organisation.id) => inviteProvider(inviting, organisationId, REASON)
  const reader = authorize('challenge.viewMatches', viewer, standing, challenge)
  return { organisation, user, challenge, authority, official, viewer, invite, reader }
}
const untouched = async () => {
  expect(await db.matchInvitation.count()).toBe(0)
  expect(await db.contactNote.count()).toBe(0)
  expect(await toldOf()).toEqual([])
}

describe('what stands against an invitation', () => {
  const free = { isOpen: true, isVerifiedProvider: true, sharesMembers: false, takesInvitations: true }
  it.each([
    [{}, null],
    [{ isOpen: false, takesInvitations: false }, 'challengeNotRunning'],
    [{ isVerifiedProvider: false }, 'providerNotVerified'],
    [{ sharesMembers: true }, 'providerExcluded'],
    [{ takesInvitations: false }, 'takesNoInvitations'],
  ] as const)('%j: %s', (facts, objection) => {
    expect(invitationObjection({ ...free, ...facts })).toBe(objection)
  })
})

describe('an invitation', () => {
  it('is public, in the log and among the contacts, and told to the writers with what it means', async () => {
    const { organisation, user, challenge, official, invite } = await setScene()
    const reads = await createUser()
    await addMember(reads.id, organisation.id, 'viewer')
    const suspended = await createUser()
    await addMember(suspended.id, organisation.id, 'owner')
    await db.user.update({
      where: { id: suspended.id },
      data: { disabledAt: new Date(), disabledReason: 'Geprüft.' },
    })
    expect(await invite()).toEqual({ ok: true, isRepeated: false })
    expect(await listInvited(challenge.id)).toMatchObject([{ id: organisation.id, reason: REASON }])
    expect(await eventActions('challenge', challenge.id)).toEqual(['challenge.providerInvited'])
    const [note] = await db.contactNote.findMany()
    expect(note).toMatchObject({
      ...{ challengeId: challenge.id, organisationId: organisation.id, channel: 'platform' },
      ...{ counterpart: organisation.name, recordedById: official.id },
    })
    expect(note?.told).toContain(REASON)
    expect(await toldOf()).toEqual([[user.id, 'providerInvited']])
    const [message] = await db.outboxMessage.findMany()
    const written = findTemplate('providerInvited')?.write(message?.params)
    expect(written?.de.paragraphs.join(' ')).toContain('keinen Vorteil')
    expect(written?.en.paragraphs.join(' ')).toContain('no advantage')
    expect(await listReceivedInvitations([organisation.id], 'de')).toMatchObject([
      { challengeId: challenge.id, reason: REASON },
    ])
  })

  it('happens once, however often and at once somebody sends it; the first reason stands', async () => {
    const { challenge, invite } = await setScene()
    const sent = await Promise.all([invite(), invite(), invite()])
    expect(sent.filter((one) => one.ok && !one.isRepeated)).toHaveLength(1)
    expect(await db.contactNote.count()).toBe(1)
    expect(await eventActions('challenge', challenge.id)).toEqual(['challenge.providerInvited'])
    expect(await toldOf()).toHaveLength(1)
  })

  it('comes too late by a second', async () => {
    const { invite } = await setScene(new Date(Date.now() - 1000))
    expect(await invite()).toEqual({ ok: false, reason: 'challengeNotRunning' })
    await untouched()
  })

  it('finds the challenge withdrawn, the provider unverified, excluded or unwilling', async () => {
    const { organisation, user, authority, challenge, invite } = await setScene()
    await db.challenge.update({ where: { id: challenge.id }, data: { state: 'withdrawn' } })
    expect(await invite()).toEqual({ ok: false, reason: 'challengeNotRunning' })
    await db.challenge.update({ where: { id: challenge.id }, data: { state: 'published' } })
    const become = (data: { state?: 'rejected' | 'verified'; takesInvitations?: boolean }) =>
      db.organisation.update({ where: { id: organisation.id }, data })
    await become({ state: 'rejected' })
    expect(await invite()).toEqual({ ok: false, reason: 'providerNotVerified' })
    await become({ state: 'verified', takesInvitations: false })
    expect(await invite()).toEqual({ ok: false, reason: 'takesNoInvitations' })
    await become({ takesInvitations: true })
    await addMember(user.id, authority.id, 'viewer')
    expect(await invite()).toEqual({ ok: false, reason: 'providerExcluded' })
    expect(await invite((await createOrganisation({ kind: 'authority' })).id)).toMatchObject({ ok: false })
    await untouched()
  })

  it('races a withdrawal: either it stands and was told, or nothing of it is there', async () => {
    const { challenge, invite } = await setScene()
    const [invited] = await Promise.all([
      invite(),
      db.challenge.update({ where: { id: challenge.id }, data: { state: 'withdrawn' } }),
    ])
    expect(await db.matchInvitation.count()).toBe(invited.ok ? 1 : 0)
    expect(await db.contactNote.count()).toBe(invited.ok ? 1 : 0)
  })

  it('never depends on whether the provider has a proposal or waved it aside', async () => {
    const { organisation, challenge, viewer, invite, reader } = await setScene()
    const pair = { challengeId: challenge.id, organisationId: organisation.id }
    const { organisation: answering } = await addProvider()
    const { organisation: plain } = await addProvider()
    await db.matchDecline.create({ data: { ...pair, reason: 'noCapacity' } })
    await createProposal({ ...pair, organisationId: answering.id, state: 'submitted' })
    const results = []
    for (const { id } of [organisation, answering, plain])
      results.push([await invite(id), (await listInvitable(viewer, id)).length])
    expect(new Set(results.map((one) => JSON.stringify(one))).size).toBe(1)
    const answers = (await listInvitations(reader)).map(({ declineReason }) => declineReason)
    expect(answers).toEqual([null, null, null])
    // The one that waved it aside hears nothing of it, as with everything about this challenge.
    expect((await db.outboxMessage.findMany()).map(({ params }) => params)).not.toContainEqual(
      expect.objectContaining({ organisation: organisation.name }),
    )
    expect(await listReceivedInvitations([organisation.id, answering.id], 'de')).toEqual([])
  })

  it('shows the authority the answer of who wants it to', async () => {
    const { organisation, challenge, invite, reader } = await setScene()
    await invite()
    const pair = { challengeId: challenge.id, organisationId: organisation.id }
    await db.matchDecline.create({ data: { ...pair, reason: 'hosting', words: 'W', isTold: true } })
    expect(await listInvitations(reader)).toMatchObject([{ declineReason: 'hosting', declineWords: 'W' }])
    expect(JSON.stringify(await listInvited(challenge.id))).not.toContain('hosting')
  })
})

describe('who can invite', () => {
  it('are writers of a verified authority with an open challenge, and nobody else', async () => {
    const { organisation, user, authority, challenge, viewer } = await setScene()
    expect(await listInvitable(viewer, organisation.id)).toEqual([
      { id: challenge.id, title: challenge.title, isInvited: false },
    ])
    const reads = await createUser()
    await addMember(reads.id, authority.id, 'viewer')
    const others = [await viewerOf(reads.id), await viewerOf(user.id), null]
    for (const other of others) expect(await listInvitable(other, organisation.id)).toEqual([])
    expect(await listInvitable(viewer, authority.id)).toEqual([])
    await db.challenge.update({ where: { id: challenge.id }, data: { deadlineAt: new Date(Date.now() - 1) } })
    expect(await listInvitable(viewer, organisation.id)).toEqual([])
  })
})

it('a provider switches invitations off and on, each once', async () => {
  const { organisation, user } = await addProvider()
  const viewer = await viewerOf(user.id)
  const editing = authorize(
    'organisation.edit',
    viewer,
    standingToOrganisation(viewer, organisation.id),
    organisation,
  )
  for (const to of [false, false, true]) await switchInvitations(editing, to)
  expect(await eventActions('organisation', organisation.id)).toHaveLength(2)
  const { takesInvitations } = await db.organisation.findUniqueOrThrow({ where: { id: organisation.id } })
  expect(takesInvitations).toBe(true)
})
