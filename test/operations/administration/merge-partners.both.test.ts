import { describe, expect, it } from 'vitest'
import { createChallenge } from '#test/factories/challenge'
import { createOrganisation } from '#test/factories/organisation'
import { createPartner } from '#test/factories/partner'
import { createUser, viewerOf } from '#test/factories/user'
import { callLoader } from '#test/support/call-route'
import { createConsortium } from '#test/support/consortium-scene'
import { useDatabase } from '#test/support/database'
import { eventActions } from '#test/support/event-actions'
import { grant } from '#test/support/grant'
import { isConflicted } from '~/domain/permission/standing'
import { mergeOrganisations } from '~/features/administration/operations/merge-organisations.server'
import { authorizeMerge } from '~/features/administration/operations/require-merge.server'
import { submittingOrganisations } from '~/features/challenges/operations/submitting-organisations.server'
import { closeOrganisation } from '~/features/profiles/operations/close-organisation.server'
import * as show from '~/features/proposals/routes/show'
import { db } from '~/platform/database/client.server'

useDatabase()

async function merge(duplicateId: string, survivorId: string) {
  const staff = await createUser({ platformRole: 'staff' })
  const authorized = authorizeMerge(await viewerOf(staff.id), { survivorId, duplicateId })
  if (!authorized) throw new Error('organisation.merge is not held')
  const version = async (id: string) => (await db.organisation.findUniqueOrThrow({ where: { id } })).version
  const versions = {
    survivorVersion: await version(survivorId),
    duplicateVersion: await version(duplicateId),
  }
  return mergeOrganisations(authorized, { ...versions, reason: 'Gleiches Handelsregister.' })
}

describe('a partner that is merged into another organisation', () => {
  it('goes on as that one, with a new version of the copy to confirm', async () => {
    const { partner, confirm, submitNow, proposal, scientist, as, versionNow } = await createConsortium()
    const survivor = await createOrganisation({ kind: 'researchCentre' })
    await confirm()
    const before = await versionNow()
    expect(await merge(partner.id, survivor.id)).toEqual({ ok: true })
    expect(await db.proposalPartner.findMany()).toMatchObject([
      { organisationId: survivor.id, state: 'joined', proposalId: proposal.id },
    ])
    expect(await versionNow()).toBe(before + 1)
    expect(await db.partnerConfirmation.count()).toBe(0)
    expect(await eventActions('proposal', proposal.id)).toContain('proposal.partnerMoved')
    expect((await callLoader(show, await as(scientist))).status).toBe(200)
    const answer = await submitNow()
    expect(answer.data).toMatchObject({ refusal: { reason: 'confirmationMissing' } })
  })

  it.each([
    ['the lead', (scene: Awaited<ReturnType<typeof createConsortium>>) => scene.provider.id],
    [
      'another partner of the same proposal',
      async ({ proposal }: Awaited<ReturnType<typeof createConsortium>>) => {
        const { id } = await createOrganisation()
        await createPartner(proposal, id)
        return id
      },
    ],
  ])('is not merged into %s: both are in one proposal for the challenge', async (_who, otherOf) => {
    const scene = await createConsortium()
    const other = await otherOf(scene)
    expect(await merge(scene.partner.id, other)).toEqual({ ok: false, reason: 'bothProposed' })
    expect(await scene.stateOf()).toBe('joined')
  })

  it.each(['invited', 'declined', 'left'] as const)(
    'leaves no second row behind where it was %s by a team that the survivor leads or is in',
    async (state) => {
      const { partner, provider, proposal } = await createConsortium(state)
      const third = await createOrganisation()
      await createPartner(proposal, third.id, 'joined')
      const twin = await createOrganisation()
      await createPartner(proposal, twin.id, state)
      expect(await merge(partner.id, provider.id)).toEqual({ ok: true })
      expect(await merge(twin.id, third.id)).toEqual({ ok: true })
      expect(await db.proposalPartner.findMany()).toMatchObject([
        { organisationId: third.id, state: 'joined' },
      ])
    },
  )
})

it('people of a partner that had left stay conflicted where the survivor had only been asked', async () => {
  const { partner, proposal, scientist, step } = await createConsortium('invited')
  const survivor = await createOrganisation({ kind: 'researchCentre' })
  await createPartner(proposal, survivor.id, 'declined')
  await step(scientist, 'join')
  await step(scientist, 'leave')
  await db.proposal.update({ where: { id: proposal.id }, data: { state: 'submitted' } })
  expect(await merge(partner.id, survivor.id)).toEqual({ ok: true })
  expect(await submittingOrganisations(db, proposal.challengeId)).toContain(survivor.id)
  const known = await viewerOf(scientist.id)
  expect(isConflicted(known, await submittingOrganisations(db, proposal.challengeId))).toBe(true)
})

it('a challenge that lies for approval is looked at again: another name stands on it', async () => {
  const [lead, asked, ...survivors] = await Promise.all(
    [1, 2, 3, 4].map(() => createOrganisation({ kind: 'authority' })),
  )
  const [writer, ids] = [await createUser(), survivors.map(({ id }) => id)]
  if (!lead || !asked || !ids[0] || !ids[1]) throw new Error('Four authorities were made')
  const written = { createdById: writer.id, editorIds: [writer.id], submittedById: writer.id }
  const { id } = await createChallenge({ authorityId: lead.id, state: 'inApproval', ...written })
  const invited = { state: 'confirmed', invitedById: writer.id } as const
  await db.challengePartner.create({ data: { challengeId: id, organisationId: asked.id, ...invited } })
  const versionNow = async () => (await db.challenge.findUniqueOrThrow({ where: { id } })).version
  expect(await merge(asked.id, ids[0])).toEqual({ ok: true })
  expect(await versionNow()).toBe(2)
  expect(await merge(lead.id, ids[1])).toEqual({ ok: true })
  expect(await versionNow()).toBe(3)
})

describe('closing', () => {
  it('waits until a partner has left the teams that go on', async () => {
    const { partner, scientist, step } = await createConsortium()
    const owner = () => grant('organisation.close', scientist.id, partner, partner.id)
    const reason = 'Wir haben den Betrieb eingestellt.'
    expect(await closeOrganisation(await owner(), reason)).toMatchObject({ reason: 'somethingRunning' })
    await step(scientist, 'leave')
    expect(await closeOrganisation(await owner(), reason)).toEqual({ ok: true })
  })
})
