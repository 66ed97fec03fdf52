import { describe, expect, it } from 'vitest'
import { reviewOrganisation } from '~/features/administration/operations/review-organisation.server'
import { db } from '~/platform/database/client.server'
import { addMember, createOrganisation } from '../../factories/organisation'
import { createUser } from '../../factories/user'
import { useDatabase } from '../../support/database'
import { eventActions, toldOf } from '../../support/event-actions'
import { grant } from '../../support/grant'

useDatabase()

async function waiting(state: 'unverified' | 'verified' | 'rejected' | 'listed' = 'unverified') {
  const organisation = await createOrganisation({ state })
  const [staff, owner] = [await createUser({ platformRole: 'staff' }), await createUser()]
  await addMember(owner.id, organisation.id)
  const authorized = await grant('organisation.review', staff.id, organisation, organisation.id)
  return { organisation, authorized, owner, staff }
}

describe('reviewOrganisation', () => {
  it('verifies with a reason and tells the members', async () => {
    const { organisation, authorized, owner, staff } = await waiting()
    const verdict = { action: 'verify', reason: ' Register geprüft. ', version: 1 } as const
    expect(await reviewOrganisation(authorized, verdict)).toEqual({ ok: true })
    const row = await db.organisation.findUniqueOrThrow({ where: { id: organisation.id } })
    expect(row).toMatchObject({
      state: 'verified',
      verificationReason: 'Register geprüft.',
      verifiedById: staff.id,
    })
    expect(await eventActions('organisation', organisation.id)).toEqual(['organisation.verified'])
    expect(await toldOf()).toEqual([[owner.id, 'organisationVerified']])
  })

  it('rejects also what was verified, and verifies again', async () => {
    const { organisation, authorized, owner } = await waiting('verified')
    expect(
      await reviewOrganisation(authorized, { action: 'reject', reason: 'Erloschen.', version: 1 }),
    ).toEqual({ ok: true })
    const row = await db.organisation.findUniqueOrThrow({ where: { id: organisation.id } })
    expect(row).toMatchObject({ state: 'rejected', verifiedAt: null, verifiedById: null })
    expect(await toldOf()).toEqual([[owner.id, 'organisationRejected']])
    expect(await reviewOrganisation(authorized, { action: 'verify', reason: 'Doch.', version: 2 })).toEqual({
      ok: true,
    })
  })

  it('needs a reason, the right state and the profile as it was read', async () => {
    const { authorized, organisation } = await waiting()
    expect(await reviewOrganisation(authorized, { action: 'verify', reason: ' ', version: 1 })).toMatchObject(
      { reason: 'reasonMissing' },
    )
    expect(await reviewOrganisation(authorized, { action: 'verify', reason: 'x', version: 7 })).toMatchObject(
      { reason: 'changedMeanwhile' },
    )
    const listed = await waiting('listed')
    const early = await reviewOrganisation(listed.authorized, { action: 'verify', reason: 'x', version: 1 })
    expect(early).toMatchObject({ reason: 'wrongState' })
    expect(await db.organisation.findUniqueOrThrow({ where: { id: organisation.id } })).toMatchObject({
      state: 'unverified',
    })
  })

  it('is not for staff in their own organisation', async () => {
    const { organisation, staff } = await waiting()
    await addMember(staff.id, organisation.id, 'viewer')
    await expect(grant('organisation.review', staff.id, organisation, organisation.id)).rejects.toThrow()
  })
})
