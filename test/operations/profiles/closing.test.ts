import { beforeEach, describe, expect, it } from 'vitest'
import { reopenOrganisation } from '~/features/administration/operations/reopen-organisation.server'
import { closeOrganisation } from '~/features/profiles/operations/close-organisation.server'
import { db } from '~/platform/database/client.server'
import { createChallenge } from '../../factories/challenge'
import { addMember, createOrganisation } from '../../factories/organisation'
import { createProposal } from '../../factories/proposal'
import { createUser } from '../../factories/user'
import { useDatabase } from '../../support/database'
import { eventActions, toldOf } from '../../support/event-actions'
import { grant } from '../../support/grant'

useDatabase()

const REASON = 'Wir haben den Betrieb eingestellt.'
let owner: Awaited<ReturnType<typeof createUser>>
beforeEach(async () => {
  owner = await createUser()
})

async function owned(options: Parameters<typeof createOrganisation>[0] = {}) {
  const organisation = await createOrganisation(options)
  await addMember(owner.id, organisation.id, 'owner')
  return organisation
}
const close = async (organisation: { id: string; name: string }, reason = REASON) =>
  closeOrganisation(await grant('organisation.close', owner.id, organisation, organisation.id), reason)
const stateOf = async ({ id }: { id: string }) =>
  (await db.organisation.findUniqueOrThrow({ where: { id } })).state

describe('closing', () => {
  it('ends an organisation with its reason and tells the others', async () => {
    const organisation = await owned()
    const colleague = await createUser()
    await addMember(colleague.id, organisation.id, 'viewer')
    expect(await close(organisation)).toEqual({ ok: true })
    expect(await stateOf(organisation)).toBe('closed')
    expect(await toldOf()).toEqual([[colleague.id, 'organisationClosed']])
    expect(await eventActions('organisation', organisation.id)).toEqual(['organisation.closed'])
    expect(await close(organisation)).toEqual({ ok: false, reason: 'wrongState' })
  })

  it('needs a reason and an owner', async () => {
    const organisation = await owned()
    expect(await close(organisation, '  ')).toEqual({ ok: false, reason: 'reasonMissing' })
    const stale = await grant('organisation.close', owner.id, organisation, organisation.id)
    await db.membership.updateMany({ data: { role: 'admin' } })
    expect(await closeOrganisation(stale, REASON)).toEqual({ ok: false, reason: 'ownersDecide' })
  })

  it.each(['inApproval', 'published', 'opened'] as const)('waits while a challenge is %s', async (state) => {
    const authority = await owned({ kind: 'authority' })
    await createChallenge({ authorityId: authority.id, state })
    expect(await close(authority)).toEqual({ ok: false, reason: 'somethingRunning' })
  })

  it('waits while a submitted proposal may be read, and does not for drafts and archived challenges', async () => {
    const provider = await owned()
    const { id: authorityId } = await createOrganisation({ kind: 'authority' })
    const challenge = await createChallenge({ authorityId, state: 'published' })
    const mine = { challengeId: challenge.id, organisationId: provider.id }
    const proposal = await createProposal({ ...mine, state: 'submitted' })
    expect(await close(provider)).toEqual({ ok: false, reason: 'somethingRunning' })
    await db.proposal.update({ where: { id: proposal.id }, data: { state: 'draft' } })
    const authority = await owned({ kind: 'authority' })
    await createChallenge({ authorityId: authority.id, state: 'archived' })
    expect([await close(provider), await close(authority)]).toEqual([{ ok: true }, { ok: true }])
  })

  it('is undone by staff alone, with a reason, and checked anew', async () => {
    const organisation = await owned()
    await close(organisation)
    const staff = await createUser({ platformRole: 'staff' })
    const reviewing = await grant('organisation.review', staff.id, organisation, organisation.id)
    expect(await reopenOrganisation(reviewing, { reason: ' ', version: 2 })).toMatchObject({
      reason: 'reasonMissing',
    })
    expect(await reopenOrganisation(reviewing, { reason: 'Irrtum.', version: 1 })).toMatchObject({
      reason: 'changedMeanwhile',
    })
    expect(await reopenOrganisation(reviewing, { reason: 'Irrtum.', version: 2 })).toEqual({ ok: true })
    expect(await db.organisation.findUniqueOrThrow({ where: { id: organisation.id } })).toMatchObject({
      state: 'unverified',
      verifiedAt: null,
    })
    expect((await toldOf()).at(-1)).toEqual([owner.id, 'organisationReopened'])
  })
})
