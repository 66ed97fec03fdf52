import { beforeEach, describe, expect, it } from 'vitest'
import { EMPTY_FINANCE } from '~/domain/organisation/finance'
import type { OrganisationRole } from '~/domain/permission/matrix'
import { mergeOrganisations } from '~/features/administration/operations/merge-organisations.server'
import { authorizeMerge } from '~/features/administration/operations/require-merge.server'
import { sealFinance, unsealFinance } from '~/features/profiles/operations/finance-details.server'
import { INVITATION, standingOf } from '~/features/profiles/operations/invitation-row.server'
import { unsealContent } from '~/features/proposals/operations/proposal-content.server'
import * as proposalPage from '~/features/proposals/routes/show'
import { drainOutbox } from '~/outbox/worker.server'
import { db } from '~/platform/database/client.server'
import { verifyEvents } from '~/platform/events/verify-events.server'
import { stateHandlers } from '~/platform/server/background'
import { createChallenge } from '../../factories/challenge'
import { addMember, createOrganisation } from '../../factories/organisation'
import { completeContent, createProposal } from '../../factories/proposal'
import { createUser, viewerOf } from '../../factories/user'
import { callLoader } from '../../support/call-route'
import { textOf } from '../../support/crawl'
import { useDatabase } from '../../support/database'
import { eventActions, toldOf } from '../../support/event-actions'
import { invite } from '../../support/invite'

useDatabase()

const REASON = 'Gleiches Handelsregister.'
type Organisation = Awaited<ReturnType<typeof createOrganisation>>
let staff: Awaited<ReturnType<typeof createUser>>
let survivor: Organisation
let duplicate: Organisation
beforeEach(async () => {
  staff = await createUser({ platformRole: 'staff' })
  survivor = await createOrganisation({ name: 'Werft Nord GmbH' })
  duplicate = await createOrganisation({ name: 'Werft Nord' })
})

type Change = { from?: Organisation; to?: Organisation; reason?: string; stale?: boolean }
async function merge({ from = duplicate, to = survivor, reason = REASON, stale = false }: Change = {}) {
  const pair = { survivorId: to.id, duplicateId: from.id }
  const authorized = authorizeMerge(await viewerOf(staff.id), pair)
  if (!authorized) throw new Error('organisation.merge is not held')
  const version = async ({ id }: Organisation) =>
    (await db.organisation.findUniqueOrThrow({ where: { id } })).version
  const [survivorVersion, duplicateVersion] = [await version(to), stale ? 99 : await version(from)]
  return mergeOrganisations(authorized, { survivorVersion, duplicateVersion, reason })
}
async function member(organisation: Organisation, role: OrganisationRole, ended = false) {
  const user = await createUser()
  await addMember(user.id, organisation.id, role, { ended })
  return user
}
const rolesIn = async ({ id }: Organisation) => {
  const rows = await db.membership.findMany({ where: { organisationId: id } })
  return Object.fromEntries(rows.map((row) => [row.userId, row.endedAt ? `former ${row.role}` : row.role]))
}

describe('merging', () => {
  it('moves people: the higher role counts, former members stay former', async () => {
    const both = await member(survivor, 'viewer')
    await addMember(both.id, duplicate.id, 'owner')
    const back = await member(survivor, 'owner', true)
    await addMember(back.id, duplicate.id, 'editor')
    const [own, moved] = [await member(survivor, 'owner'), await member(duplicate, 'finance')]
    const former = await member(duplicate, 'admin', true)
    expect(await merge()).toEqual({ ok: true })
    expect(await rolesIn(survivor)).toEqual({
      [both.id]: 'owner',
      [back.id]: 'editor',
      [own.id]: 'owner',
      [moved.id]: 'finance',
      [former.id]: 'former admin',
    })
    expect(await rolesIn(duplicate)).toEqual({})
    const told = (await toldOf()).filter(([, template]) => template === 'organisationMerged')
    expect(told.map(([id]) => id).sort()).toEqual([both.id, back.id, own.id, moved.id].sort())
  })

  it('lets nobody of an unchecked duplicate in: they ask, and its bank details go', async () => {
    duplicate = await createOrganisation({ name: 'Werft Nord', state: 'unverified' })
    const both = await member(survivor, 'viewer')
    await addMember(both.id, duplicate.id, 'owner')
    const [own, stranger] = [await member(survivor, 'owner'), await member(duplicate, 'owner')]
    const waiting = await member(duplicate, 'editor')
    await db.joinRequest.create({ data: { organisationId: survivor.id, userId: waiting.id } })
    await db.financeDetails.create({
      data: { organisationId: duplicate.id, sealed: new Uint8Array([1]), updatedById: stranger.id },
    })
    expect(await merge()).toEqual({ ok: true })
    expect(await rolesIn(survivor)).toEqual({
      [both.id]: 'viewer',
      [own.id]: 'owner',
      [stranger.id]: 'former owner',
      [waiting.id]: 'former editor',
    })
    const asked = await db.joinRequest.findMany({ where: { organisationId: survivor.id, state: 'pending' } })
    expect(asked.map((one) => one.userId).sort()).toEqual([stranger.id, waiting.id].sort())
    expect(await db.financeDetails.count()).toBe(0)
    const told = (await toldOf()).filter(([, template]) => template === 'organisationMerged')
    expect(told.map(([id]) => id).sort()).toEqual([both.id, own.id, stranger.id].sort())
  })

  it('leaves a row that leads on, an event on both sides, and chains that verify', async () => {
    expect(await merge()).toEqual({ ok: true })
    const row = await db.organisation.findUniqueOrThrow({ where: { id: duplicate.id } })
    expect(row).toMatchObject({ state: 'merged', mergedIntoId: survivor.id })
    expect(await eventActions('organisation', duplicate.id)).toEqual(['organisation.merged'])
    expect(await eventActions('organisation', survivor.id)).toEqual(['organisation.absorbed'])
    expect((await verifyEvents()).problems).toEqual([])
  })

  it('moves proposals sealed: the new team and nobody else opens them', async () => {
    const { id: authorityId } = await createOrganisation({ kind: 'authority' })
    const challenge = await createChallenge({ authorityId, state: 'published' })
    const content = { title: 'Nur für das Team' }
    const mine = { challengeId: challenge.id, organisationId: duplicate.id, content }
    const proposal = await createProposal({ ...mine, state: 'submitted' })
    const reader = await member(survivor, 'viewer')
    const open = async () =>
      callLoader(proposalPage, {
        path: `/vorschlaege/${proposal.id}`,
        params: { proposalId: proposal.id },
        viewer: await viewerOf(reader.id),
      })
    expect((await open()).status).toBe(404)
    await merge()
    const row = await db.proposal.findUniqueOrThrow({ where: { id: proposal.id } })
    expect(row.organisationId).toBe(survivor.id)
    expect(unsealContent(challenge.id, row.sealed)).toEqual(completeContent(content))
    const page = await open()
    expect(page.status).toBe(200)
    expect(await textOf(page.data)).toContain('Nur für das Team')
    expect(await db.submission.count({ where: { proposalId: proposal.id } })).toBe(1)
    const details = await db.eventDetail.findMany({ where: { event: { action: 'proposal.moved' } } })
    expect(details.map((one) => one.value)).toEqual([null])
  })

  it('moves challenges, and search and matches follow', async () => {
    survivor = await createOrganisation({ kind: 'authority' })
    duplicate = await createOrganisation({ kind: 'authority' })
    const { id } = await createChallenge({ authorityId: duplicate.id, state: 'published' })
    await drainOutbox(stateHandlers)
    expect(await merge()).toEqual({ ok: true })
    expect(await db.challenge.findUniqueOrThrow({ where: { id } })).toMatchObject({
      authorityId: survivor.id,
    })
    expect(await eventActions('challenge', id)).toContain('challenge.moved')
    const waiting = await db.outboxState.findMany({ select: { entityId: true } })
    expect(waiting.map((one) => one.entityId)).toEqual(
      expect.arrayContaining([id, survivor.id, duplicate.id]),
    )
    await drainOutbox(stateHandlers)
    expect(await db.searchDocument.count({ where: { entityId: duplicate.id } })).toBe(0)
    expect(await db.searchDocument.count({ where: { entityId: { in: [survivor.id, id] } } })).toBe(2)
  })

  it('moves what waits, and ends what would wait twice', async () => {
    const [asking, twice] = [await createUser(), await createUser()]
    const ask = (userId: string, { id }: Organisation) =>
      db.joinRequest.create({ data: { userId, organisationId: id } })
    await ask(asking.id, duplicate)
    await ask(twice.id, duplicate)
    await ask(twice.id, survivor)
    const [owner, heir] = [await member(duplicate, 'owner'), await member(duplicate, 'viewer')]
    const { id } = await invite(owner.id, duplicate, 'a@x.example')
    await invite(owner.id, duplicate, 'b@x.example')
    await invite((await member(survivor, 'owner')).id, survivor, 'b@x.example')
    await db.handover.create({
      data: {
        ...{ organisationId: duplicate.id, fromUserId: owner.id, toUserId: heir.id },
        expiresAt: new Date(Date.now() + 60_000),
      },
    })
    expect(await merge()).toEqual({ ok: true })
    const there = { organisationId: survivor.id, state: 'pending' } as const
    expect(await db.joinRequest.count({ where: there })).toBe(2)
    expect(await db.invitation.count({ where: there })).toBe(2)
    // Who invited has moved along, so the invitation still holds.
    const moved = await db.invitation.findUniqueOrThrow({ where: { id }, select: INVITATION })
    expect((await standingOf(db, moved, new Date())).phase).toBe('open')
    expect(await db.handover.count({ where: { state: 'pending' } })).toBe(0)
    for (const table of [db.joinRequest, db.invitation, db.handover] as const)
      expect(await (table as typeof db.handover).count({ where: { organisationId: duplicate.id } })).toBe(0)
  })

  it('moves what describes it, and the finance details where the other one has none', async () => {
    const { id: organisationId } = duplicate
    const day = new Date('2026-01-01')
    await db.certificate.create({
      data: { organisationId, name: 'C5', body: 'BSI', scope: 'x', validFrom: day },
    })
    await db.product.create({
      data: { organisationId, name: 'P', licenceModel: 'openSource', spdx: 'MIT', readiness: 5 },
    })
    await db.projectReference.create({ data: { organisationId, title: 'R', client: 'Amt', fromYear: 2025 } })
    const finance = { ...EMPTY_FINANCE, accountHolder: 'Werft' }
    const sealed = sealFinance(organisationId, finance)
    await db.financeDetails.create({ data: { organisationId, sealed, updatedById: staff.id } })
    await merge()
    const there = { where: { organisationId: survivor.id } }
    const counts = [await db.certificate.count(there), await db.product.count(there)]
    expect([...counts, await db.projectReference.count(there)]).toEqual([1, 1, 1])
    const kept = await db.financeDetails.findMany()
    expect(kept.map((one) => one.organisationId)).toEqual([survivor.id])
    expect(kept.map((one) => unsealFinance(survivor.id, one.sealed))).toEqual([finance])
  })

  it('keeps its source ids, so that an import does not create it anew', async () => {
    const listed = await createOrganisation({ state: 'listed', source: 'liste', externalId: '7' })
    await merge({ from: listed })
    const row = await db.organisation.findUniqueOrThrow({ where: { id: listed.id } })
    expect(row).toMatchObject({ source: 'liste', externalId: '7', state: 'merged' })
  })
})

describe('merging is refused', () => {
  const untouched = async () => {
    expect(await db.event.count()).toBe(0)
    expect(await db.organisation.count({ where: { state: 'merged' } })).toBe(0)
  }

  it('without a reason, and for what has changed since it was shown', async () => {
    expect(await merge({ reason: '  ' })).toEqual({ ok: false, reason: 'reasonMissing' })
    expect(await merge({ stale: true })).toEqual({ ok: false, reason: 'changedMeanwhile' })
    await untouched()
  })

  it('with itself, twice, and into one that is merged', async () => {
    expect(await merge({ from: survivor })).toEqual({ ok: false, reason: 'sameOrganisation' })
    await untouched()
    await merge()
    expect(await merge()).toEqual({ ok: false, reason: 'alreadyMerged' })
    const third = await createOrganisation()
    expect(await merge({ from: third, to: duplicate })).toEqual({ ok: false, reason: 'survivorGone' })
  })

  it('where both have a proposal for one challenge', async () => {
    const { id: authorityId } = await createOrganisation({ kind: 'authority' })
    const { id: challengeId } = await createChallenge({ authorityId, state: 'published' })
    for (const { id } of [survivor, duplicate]) await createProposal({ challengeId, organisationId: id })
    expect(await merge()).toEqual({ ok: false, reason: 'bothProposed' })
    await untouched()
  })

  it('where an authority would bid for its own challenge, or the kinds do not fit', async () => {
    const authority = await createOrganisation({ kind: 'authority' })
    const { id: challengeId } = await createChallenge({ authorityId: authority.id, state: 'published' })
    expect(await merge({ from: authority })).toEqual({ ok: false, reason: 'kindsDiffer' })
    await createProposal({ challengeId, organisationId: survivor.id })
    expect(await merge({ from: authority })).toEqual({ ok: false, reason: 'ownBidder' })
    expect(await merge({ from: survivor, to: authority })).toEqual({ ok: false, reason: 'ownBidder' })
    await untouched()
  })

  it('to staff who belong to one of the two', async () => {
    for (const { id } of [survivor, duplicate]) {
      const insider = await createUser({ platformRole: 'staff' })
      await addMember(insider.id, id, 'viewer')
      const pair = { survivorId: survivor.id, duplicateId: duplicate.id }
      expect(authorizeMerge(await viewerOf(insider.id), pair)).toBeNull()
    }
  })

  it('the second time where two merge the pair both ways round at once', async () => {
    const results = await Promise.all([merge(), merge({ from: survivor, to: duplicate })])
    expect(results.filter((one) => one.ok)).toHaveLength(1)
    expect(await db.organisation.count({ where: { state: 'merged' } })).toBe(1)
  })
})
