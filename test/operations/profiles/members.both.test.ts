import { beforeEach, describe, expect, it } from 'vitest'
import type { OrganisationRole } from '~/domain/permission/matrix'
import { cancelJoin } from '~/features/profiles/operations/cancel-join.server'
import { changeRole } from '~/features/profiles/operations/change-role.server'
import { decideJoin } from '~/features/profiles/operations/decide-join.server'
import { endMembership, leaveOrganisation } from '~/features/profiles/operations/end-membership.server'
import { requestJoin } from '~/features/profiles/operations/request-join.server'
import { db } from '~/platform/database/client.server'
import { addMember, createOrganisation } from '../../factories/organisation'
import { createUser } from '../../factories/user'
import { useDatabase } from '../../support/database'
import { eventActions, toldOf } from '../../support/event-actions'
import { grant } from '../../support/grant'

useDatabase()

let organisation: Awaited<ReturnType<typeof createOrganisation>>
beforeEach(async () => {
  organisation = await createOrganisation()
})

async function member(role: OrganisationRole) {
  const user = await createUser()
  return { user, membership: await addMember(user.id, organisation.id, role) }
}
const manage = (userId: string) => grant('organisation.manageMembers', userId, organisation, organisation.id)
const view = (userId: string) => grant('organisation.viewMembers', userId, organisation, organisation.id)
const knock = (userId: string) => grant('organisation.join', userId, organisation, organisation.id)

describe('changeRole', () => {
  it('changes the role and ends the sessions of that person', async () => {
    const [owner, other] = [await member('owner'), await member('viewer')]
    await view(other.user.id)
    const result = await changeRole(await manage(owner.user.id), {
      membershipId: other.membership.id,
      role: 'admin',
    })
    expect(result).toEqual({ ok: true, userId: other.user.id })
    expect(await db.membership.findUniqueOrThrow({ where: { id: other.membership.id } })).toMatchObject({
      role: 'admin',
    })
    expect(await db.session.count({ where: { userId: other.user.id } })).toBe(0)
    expect(await db.session.count({ where: { userId: owner.user.id } })).toBe(1)
  })

  it('does not demote the last owner, nor lets admins touch owners', async () => {
    const [owner, admin] = [await member('owner'), await member('admin')]
    const demote = { membershipId: owner.membership.id, role: 'viewer' } as const
    expect(await changeRole(await manage(owner.user.id), demote)).toEqual({ ok: false, reason: 'lastOwner' })
    expect(await changeRole(await manage(admin.user.id), demote)).toEqual({
      ok: false,
      reason: 'ownersDecide',
    })
    const promote = { membershipId: admin.membership.id, role: 'owner' } as const
    expect(await changeRole(await manage(admin.user.id), promote)).toEqual({
      ok: false,
      reason: 'ownersDecide',
    })
  })

  it('does not reach members of other organisations', async () => {
    const owner = await member('owner')
    const elsewhere = await addMember((await createUser()).id, (await createOrganisation()).id, 'viewer')
    const result = await changeRole(await manage(owner.user.id), {
      membershipId: elsewhere.id,
      role: 'admin',
    })
    expect(result).toEqual({ ok: false, reason: 'notMember' })
  })

  it('keeps one owner when two demote each other at once', async () => {
    const [first, second] = [await member('owner'), await member('owner')]
    const asFirst = await manage(first.user.id)
    const asSecond = await manage(second.user.id)
    await Promise.all([
      changeRole(asFirst, { membershipId: second.membership.id, role: 'viewer' }),
      changeRole(asSecond, { membershipId: first.membership.id, role: 'viewer' }),
    ])
    const owners = { organisationId: organisation.id, role: 'owner', endedAt: null } as const
    expect(await db.membership.count({ where: owners })).toBe(1)
  })
})

describe('ending memberships', () => {
  it('keeps the row, so that the person is known as a former member', async () => {
    const [owner, other] = [await member('owner'), await member('editor')]
    await endMembership(await manage(owner.user.id), { membershipId: other.membership.id })
    const row = await db.membership.findUniqueOrThrow({ where: { id: other.membership.id } })
    expect(row.endedAt).not.toBeNull()
    expect(await eventActions('organisation', organisation.id)).toEqual(['membership.ended'])
    const again = await endMembership(await manage(owner.user.id), { membershipId: other.membership.id })
    expect(again).toEqual({ ok: false, reason: 'notMember' })
  })

  it('lets members leave but the last owner not, even when two owners leave at once', async () => {
    const [first, second] = [await member('owner'), await member('owner')]
    const both = [await view(first.user.id), await view(second.user.id)]
    const results = await Promise.all(both.map((one) => leaveOrganisation(one)))
    expect(results.filter((result) => result.ok)).toHaveLength(1)
    expect(results).toContainEqual({ ok: false, reason: 'lastOwner' })
  })
})

describe('joining', () => {
  it('asks once, tells the owners and lets in with a role', async () => {
    const owner = await member('owner')
    const person = await createUser()
    expect(await requestJoin(await knock(person.id), { note: 'Referat 12' })).toEqual({ ok: true })
    expect(await requestJoin(await knock(person.id), { note: '' })).toEqual({
      ok: false,
      reason: 'alreadyRequested',
    })
    expect(await toldOf()).toEqual([[owner.user.id, 'joinRequested']])
    const request = await db.joinRequest.findFirstOrThrow()
    const accept = { action: 'accept', role: 'editor' } as const
    expect(await decideJoin(await manage(owner.user.id), request.id, accept)).toEqual({ ok: true })
    const row = { userId: person.id, organisationId: organisation.id }
    const membership = await db.membership.findUniqueOrThrow({ where: { userId_organisationId: row } })
    expect(membership).toMatchObject({ role: 'editor', endedAt: null })
    expect((await toldOf()).at(-1)).toEqual([person.id, 'joinDecided'])
    expect(await decideJoin(await manage(owner.user.id), request.id, accept)).toMatchObject({
      reason: 'wrongState',
    })
  })

  it('asks once when two forms are sent at the same time', async () => {
    const person = await createUser()
    const twice = [await knock(person.id), await knock(person.id)]
    const results = await Promise.all(twice.map((one) => requestJoin(one, { note: '' })))
    expect(results.filter((result) => result.ok)).toHaveLength(1)
  })

  it('refuses with a reason only', async () => {
    const admin = await member('admin')
    const person = await createUser()
    await requestJoin(await knock(person.id), { note: '' })
    const { id } = await db.joinRequest.findFirstOrThrow()
    const silent = await decideJoin(await manage(admin.user.id), id, { action: 'refuse', reason: '  ' })
    expect(silent).toEqual({ ok: false, reason: 'reasonMissing' })
    expect(
      await decideJoin(await manage(admin.user.id), id, { action: 'refuse', reason: 'Unbekannt' }),
    ).toEqual({ ok: true })
    expect(await db.joinRequest.findFirstOrThrow()).toMatchObject({ state: 'refused', reason: 'Unbekannt' })
    expect(await db.membership.count({ where: { userId: person.id } })).toBe(0)
  })

  it('lets no admin admit an owner', async () => {
    const admin = await member('admin')
    const person = await createUser()
    await requestJoin(await knock(person.id), { note: '' })
    const { id } = await db.joinRequest.findFirstOrThrow()
    const result = await decideJoin(await manage(admin.user.id), id, { action: 'accept', role: 'owner' })
    expect(result).toEqual({ ok: false, reason: 'ownersDecide' })
  })

  it('brings a former member back with the new role', async () => {
    const owner = await member('owner')
    const person = await createUser()
    await addMember(person.id, organisation.id, 'admin', { ended: true })
    await requestJoin(await knock(person.id), { note: '' })
    const { id } = await db.joinRequest.findFirstOrThrow()
    await decideJoin(await manage(owner.user.id), id, { action: 'accept', role: 'viewer' })
    const rows = await db.membership.findMany({ where: { userId: person.id } })
    expect(rows).toMatchObject([{ role: 'viewer', endedAt: null }])
  })

  it('is for organisations that somebody runs', async () => {
    organisation = await createOrganisation({ state: 'listed' })
    const person = await createUser()
    expect(await requestJoin(await knock(person.id), { note: '' })).toEqual({
      ok: false,
      reason: 'notClaimed',
    })
  })

  it('can be taken back while nobody has decided', async () => {
    const person = await createUser()
    await requestJoin(await knock(person.id), { note: '' })
    expect(await cancelJoin(await knock(person.id))).toEqual({ ok: true })
    expect(await cancelJoin(await knock(person.id))).toEqual({ ok: false, reason: 'wrongState' })
  })
})
