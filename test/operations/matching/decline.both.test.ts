import { describe, expect, it } from 'vitest'
import { addMember, createOrganisation } from '#test/factories/organisation'
import { createProposal } from '#test/factories/proposal'
import { createUser, viewerOf } from '#test/factories/user'
import { useDatabase } from '#test/support/database'
import { eventActions, toldOf } from '#test/support/event-actions'
import { standingToOrganisation } from '~/domain/permission/standing'
import { countOpenMatches } from '~/features/matching/operations/count-open-matches.server'
import { declineChallenge, undoDecline } from '~/features/matching/operations/decline-challenge.server'
import { listBestMatches } from '~/features/matching/operations/list-best-matches.server'
import { moveMatching } from '~/features/matching/operations/move-matching.server'
import { notifyMatches } from '~/features/matching/operations/notify-matches.server'
import type { Pair } from '~/features/matching/operations/pair-facts.server'
import { readDeclineCounts } from '~/features/matching/operations/read-declines.server'
import { db, transact } from '~/platform/database/client.server'
import { authorize } from '~/platform/guard/authorized.server'
import { addProvider, BRIDGE_PROFILE, followAll, setStage } from './stage'

useDatabase()

const NO_TIME = { reason: 'noCapacity', words: '' } as const

async function declining(pair: Pair, userId: string) {
  const viewer = await viewerOf(userId)
  return authorize('match.decline', viewer, standingToOrganisation(viewer, pair.organisationId), pair)
}

async function setScene() {
  const { organisation, user } = await addProvider({ ...BRIDGE_PROFILE, name: 'Küstenblick' })
  const { challenge, authority } = await setStage()
  const official = await createUser()
  await addMember(official.id, authority.id, 'editor')
  const pair = { challengeId: challenge.id, organisationId: organisation.id }
  return {
    organisation,
    user,
    challenge,
    authority,
    official,
    pair,
    provider: await declining(pair, user.id),
  }
}
const invite = (pair: Pair) => db.matchInvitation.create({ data: { ...pair, reason: 'Ihr Gebiet' } })

describe('a challenge that does not suit a provider', () => {
  it('is not told, counted or recommended any more, and is again after one click', async () => {
    const { pair, challenge, organisation, provider } = await setScene()
    expect(await declineChallenge(provider, NO_TIME)).toEqual({ ok: true })
    await followAll(challenge.id)
    expect(await db.match.count({ where: pair })).toBe(1)
    const seen = async () => [
      (await countOpenMatches([organisation.id])).size,
      (await listBestMatches([organisation.id], 'de')).length,
    ]
    expect(await seen()).toEqual([0, 0])
    expect(await toldOf()).toEqual([])
    await undoDecline(provider)
    await undoDecline(provider)
    expect(await seen()).toEqual([1, 1])
    expect(await db.matchDecline.count()).toBe(0)
    expect(await eventActions('organisation', organisation.id)).toEqual([
      'match.declined',
      'match.declineTakenBack',
    ])
    expect(await eventActions('challenge', challenge.id)).toEqual(['challenge.matched'])
  })

  it('is hidden once by two clicks at once, and the later reason holds', async () => {
    const { pair, organisation, provider } = await setScene()
    await Promise.all([declineChallenge(provider, NO_TIME), declineChallenge(provider, NO_TIME)])
    expect(await eventActions('organisation', organisation.id)).toEqual(['match.declined'])
    await declineChallenge(provider, { reason: 'other', words: 'Zu weit weg' })
    expect(await db.matchDecline.findFirstOrThrow({ where: pair })).toMatchObject({
      ...{ reason: 'other', words: 'Zu weit weg', isTold: false },
    })
  })

  it('is told to nobody at the publication either', async () => {
    const { challenge, provider } = await setScene()
    await declineChallenge(provider, NO_TIME)
    await notifyMatches(challenge.id)
    expect(await toldOf()).toEqual([])
  })

  it('cannot be declined after the deadline, when answered, or without verification', async () => {
    const { pair, provider, challenge, organisation } = await setScene()
    const proposal = await createProposal({ ...pair })
    expect(await declineChallenge(provider, NO_TIME)).toEqual({ ok: false, reason: 'answeredAlready' })
    await db.proposal.delete({ where: { id: proposal.id } })
    await db.challenge.update({
      where: { id: challenge.id },
      data: { deadlineAt: new Date(Date.now() - 1000) },
    })
    expect(await declineChallenge(provider, NO_TIME)).toEqual({ ok: false, reason: 'challengeNotRunning' })
    await db.organisation.update({ where: { id: organisation.id }, data: { state: 'rejected' } })
    expect(await declineChallenge(provider, NO_TIME)).toEqual({ ok: false, reason: 'providerNotVerified' })
    expect(await db.matchDecline.count()).toBe(0)
  })
})

describe('the authority', () => {
  it('learns nothing of who declined, even where the provider asks to tell but was not invited', async () => {
    const { pair, challenge, provider } = await setScene()
    await declineChallenge(provider, { ...NO_TIME, tell: 'on' })
    expect(await db.matchDecline.findFirstOrThrow({ where: pair })).toMatchObject({ isTold: false })
    expect(await eventActions('challenge', challenge.id)).toEqual([])
    expect(await toldOf()).toEqual([])
  })

  it('is told by name and once where it invited the provider and that one wants it', async () => {
    const { pair, challenge, official, provider } = await setScene()
    await invite(pair)
    const answer = { reason: 'hosting', words: 'Nur in der Cloud', tell: 'on' } as const
    await Promise.all([declineChallenge(provider, answer), declineChallenge(provider, answer)])
    expect(await toldOf()).toEqual([[official.id, 'invitationDeclined']])
    const [message] = await db.outboxMessage.findMany()
    expect(message?.params).toMatchObject({ organisation: 'Küstenblick', words: 'Nur in der Cloud' })
    const [event] = await db.event.findMany({ where: { streamType: 'challenge', streamId: challenge.id } })
    expect(event).toMatchObject({ action: 'challenge.invitationDeclined', actorId: null })
    await undoDecline(provider)
    expect(await eventActions('challenge', challenge.id)).toEqual([
      'challenge.invitationDeclined',
      'challenge.invitationReconsidered',
    ])
  })

  it('sees counts from three providers on; unverified ones and those with a shared member never count', async () => {
    const { pair, authority, official, challenge } = await setScene()
    const viewer = await viewerOf(official.id)
    const standing = standingToOrganisation(viewer, authority.id)
    const counts = () => readDeclineCounts(authorize('challenge.viewMatches', viewer, standing, challenge))
    const decline = (organisationId: string, isTold = false) =>
      db.matchDecline.create({ data: { ...pair, organisationId, reason: 'tooLarge', isTold } })
    const people = []
    for (let count = 0; count < 3; count += 1) people.push(await addProvider())
    for (const { organisation } of people.slice(0, 2)) await decline(organisation.id)
    await decline((await createOrganisation({ state: 'rejected' })).id)
    await decline((await createOrganisation()).id, true)
    expect(await counts()).toBeNull()
    await decline(people[2]?.organisation.id ?? '')
    expect(await counts()).toEqual({ total: 3, counts: [{ reason: 'tooLarge', count: 3 }] })
    await addMember(people[0]?.user.id ?? '', authority.id, 'viewer')
    expect(await counts()).toBeNull()
  })
})

it('what a duplicate said, was invited to and was shown moves to the survivor', async () => {
  const { pair, challenge, organisation } = await setScene()
  const { id: survivor } = await createOrganisation()
  await followAll(challenge.id)
  await invite(pair)
  await db.matchDecline.create({ data: { ...pair, reason: 'tooLarge' } })
  await db.matchDecline.create({ data: { ...pair, organisationId: survivor, reason: 'licence' } })
  const day = new Date('2026-11-01')
  for (const organisationId of [organisation.id, survivor])
    await db.showing.create({ data: { organisationId, day, shown: 2, amongFirst: 1 } })
  await transact((tx) => moveMatching(tx, organisation.id, survivor))
  expect(await db.matchDecline.findMany()).toMatchObject([{ organisationId: survivor, reason: 'licence' }])
  expect(await db.matchInvitation.findMany()).toMatchObject([{ organisationId: survivor }])
  expect(await db.showing.findMany()).toMatchObject([{ organisationId: survivor, shown: 4, amongFirst: 1 }])
  expect(await db.match.count({ where: { organisationId: organisation.id } })).toBe(0)
})
