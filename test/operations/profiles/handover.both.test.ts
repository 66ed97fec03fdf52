import { beforeEach, describe, expect, it } from 'vitest'
import type { RoleAfterHandover } from '~/domain/organisation/handover'
import type { OrganisationRole } from '~/domain/permission/matrix'
import { standingToPerson } from '~/domain/permission/standing'
import {
  acceptHandover,
  cancelHandover,
  declineHandover,
} from '~/features/profiles/operations/answer-handover.server'
import { changeRole } from '~/features/profiles/operations/change-role.server'
import { endMembership, leaveOrganisation } from '~/features/profiles/operations/end-membership.server'
import { offerHandover } from '~/features/profiles/operations/offer-handover.server'
import { db } from '~/platform/database/client.server'
import { Authorized } from '~/platform/guard/authorized.server'
import { addMember, createOrganisation } from '../../factories/organisation'
import { createUser, viewerOf } from '../../factories/user'
import { useDatabase } from '../../support/database'
import { eventActions, toldOf } from '../../support/event-actions'
import { grant } from '../../support/grant'

useDatabase()

type Member = Awaited<ReturnType<typeof member>>
let organisation: Awaited<ReturnType<typeof createOrganisation>>
let owner: Member
let heir: Member
beforeEach(async () => {
  organisation = await createOrganisation()
  owner = await member('owner')
  heir = await member('editor')
})

async function member(role: OrganisationRole) {
  const user = await createUser()
  return { user, membership: await addMember(user.id, organisation.id, role) }
}
const held = () => grant('organisation.handOver', owner.user.id, organisation, organisation.id)
const offerTo = async ({ membership }: Member, roleAfter: RoleAfterHandover = 'admin') =>
  offerHandover(await held(), { membershipId: membership.id, roleAfter })
const openOffer = async () => {
  const offer = await db.handover.findFirstOrThrow({ where: { state: 'pending' } })
  return { id: offer.id, organisationId: organisation.id, organisationName: organisation.name }
}
async function receiving({ user }: Member) {
  const viewer = await viewerOf(user.id)
  const thing = await openOffer()
  const authorized = Authorized.judge('handover.answer', viewer, standingToPerson(viewer, user.id), thing)
  if (!authorized) throw new Error('handover.answer is not held')
  return authorized
}
const cancelling = async () =>
  grant('organisation.handOver', owner.user.id, await openOffer(), organisation.id)
const roleOf = async ({ membership }: Member) => {
  const row = await db.membership.findUniqueOrThrow({ where: { id: membership.id } })
  return row.endedAt === null ? row.role : null
}
const owners = () =>
  db.membership.count({ where: { organisationId: organisation.id, role: 'owner', endedAt: null } })

describe('offering', () => {
  it('tells the member and changes nothing; the same form twice offers once', async () => {
    expect(await offerTo(heir)).toEqual({ ok: true })
    expect(await offerTo(heir)).toEqual({ ok: true })
    expect(await db.handover.count()).toBe(1)
    expect(await toldOf()).toEqual([[heir.user.id, 'handoverOffered']])
    expect([await roleOf(owner), await roleOf(heir)]).toEqual(['owner', 'editor'])
  })

  it('goes to one member at a time, and on where the offer before has expired', async () => {
    const other = await member('viewer')
    await offerTo(heir)
    expect(await offerTo(other)).toEqual({ ok: false, reason: 'offerOpen' })
    await db.handover.updateMany({ data: { expiresAt: new Date(0) } })
    expect(await offerTo(other)).toEqual({ ok: true })
    const states = await db.handover.findMany({ orderBy: { id: 'asc' }, select: { state: true } })
    expect(states).toEqual([{ state: 'cancelled' }, { state: 'pending' }])
  })

  it('does not go to oneself, to owners, to former members or to strangers', async () => {
    expect(await offerTo(owner)).toMatchObject({ reason: 'ownOffer' })
    expect(await offerTo(await member('owner'))).toMatchObject({ reason: 'alreadyOwner' })
    const gone = await member('viewer')
    await db.membership.update({ where: { id: gone.membership.id }, data: { endedAt: new Date() } })
    expect(await offerTo(gone)).toMatchObject({ reason: 'notMember' })
    const elsewhere = await addMember((await createUser()).id, (await createOrganisation()).id, 'viewer')
    expect(await offerTo({ ...gone, membership: elsewhere })).toMatchObject({ reason: 'notMember' })
  })
})

describe('accepting', () => {
  it.each([
    ['admin', 'admin'],
    ['finance', 'finance'],
    ['leave', null],
  ] as const)('makes one the owner and the other one %s, without staff', async (roleAfter, expected) => {
    await offerTo(heir, roleAfter)
    expect(await acceptHandover(await receiving(heir))).toEqual({ ok: true, step: 'accept' })
    expect([await roleOf(owner), await roleOf(heir)]).toEqual([expected, 'owner'])
    expect(await toldOf()).toContainEqual([owner.user.id, 'handoverAnswered'])
    const sessions = { userId: { in: [owner.user.id, heir.user.id] } }
    expect(await db.session.count({ where: sessions })).toBe(0)
    const actions = await eventActions('organisation', organisation.id)
    expect(actions).toEqual(['handover.offered', 'handover.accepted'])
  })

  it('happens once where it is sent twice at the same time', async () => {
    await offerTo(heir)
    const twice = [await receiving(heir), await receiving(heir)]
    const results = await Promise.all(twice.map((one) => acceptHandover(one)))
    expect(results.filter((one) => one.ok)).toHaveLength(1)
    expect(await owners()).toBe(1)
  })

  it('or is taken back, whichever is first: never both', async () => {
    await offerTo(heir)
    const [accepting, taking] = [await receiving(heir), await cancelling()]
    const [accepted, cancelled] = await Promise.all([acceptHandover(accepting), cancelHandover(taking)])
    expect([accepted.ok, cancelled.ok].filter(Boolean)).toHaveLength(1)
    expect(await roleOf(heir)).toBe(accepted.ok ? 'owner' : 'editor')
    expect(await owners()).toBe(1)
  })

  it('or the owner is removed by another owner, whichever is first: never an owner out of nothing', async () => {
    const second = await member('owner')
    await offerTo(heir)
    const accepting = await receiving(heir)
    const manager = await grant('organisation.manageMembers', second.user.id, organisation, organisation.id)
    const [accepted] = await Promise.all([
      acceptHandover(accepting),
      endMembership(manager, { membershipId: owner.membership.id }),
    ])
    if (!accepted.ok) expect(accepted.reason).toBe('offererGone')
    expect(await owners()).toBe(accepted.ok ? 2 : 1)
    expect(await roleOf(second)).toBe('owner')
  })

  it('is refused after the offerer was downgraded, after the end, and to others', async () => {
    await member('owner')
    await offerTo(heir)
    const accepting = await receiving(heir)
    const { id } = await openOffer()
    await db.handover.update({ where: { id }, data: { expiresAt: new Date(0) } })
    expect(await acceptHandover(accepting)).toEqual({ ok: false, reason: 'offerExpired' })
    await db.handover.update({ where: { id }, data: { expiresAt: new Date(Date.now() + 60_000) } })
    await db.membership.update({ where: { id: owner.membership.id }, data: { role: 'editor' } })
    expect(await acceptHandover(accepting)).toEqual({ ok: false, reason: 'offererGone' })
    const other = await receiving(await member('viewer'))
    expect(await acceptHandover(other)).toEqual({ ok: false, reason: 'wrongState' })
  })

  it.each(['disabledAt', 'deletionAskedAt', 'erasedAt'] as const)(
    'is not for an account with %s',
    async (field) => {
      await offerTo(heir)
      const accepting = await receiving(heir)
      await db.user.update({
        where: { id: heir.user.id },
        data: { [field]: new Date(), disabledReason: 'Ungenutzt.' },
      })
      expect(await acceptHandover(accepting)).toEqual({ ok: false, reason: 'accountShut' })
      expect(await roleOf(owner)).toBe('owner')
    },
  )

  it('is not for somebody who has left meanwhile', async () => {
    await offerTo(heir)
    const accepting = await receiving(heir)
    await db.membership.update({ where: { id: heir.membership.id }, data: { endedAt: new Date() } })
    expect(await acceptHandover(accepting)).toEqual({ ok: false, reason: 'notMember' })
    expect(await owners()).toBe(1)
  })
})

describe('no hand-over', () => {
  it('where it is declined or taken back: the roles stay and the other one is told', async () => {
    await offerTo(heir)
    expect(await declineHandover(await receiving(heir))).toMatchObject({ ok: true })
    await offerTo(heir)
    expect(await cancelHandover(await cancelling())).toMatchObject({ ok: true })
    expect([await roleOf(owner), await roleOf(heir)]).toEqual(['owner', 'editor'])
    expect((await toldOf()).filter(([, template]) => template === 'handoverAnswered')).toEqual([
      [owner.user.id, 'handoverAnswered'],
      [heir.user.id, 'handoverAnswered'],
    ])
  })

  it('for the last owner who leaves or steps down without it', async () => {
    await offerTo(heir)
    const view = await grant('organisation.viewMembers', owner.user.id, organisation, organisation.id)
    expect(await leaveOrganisation(view)).toEqual({ ok: false, reason: 'lastOwner' })
    const manage = await grant('organisation.manageMembers', owner.user.id, organisation, organisation.id)
    const down = { membershipId: owner.membership.id, role: 'finance' } as const
    expect(await changeRole(manage, down)).toEqual({ ok: false, reason: 'lastOwner' })
    await acceptHandover(await receiving(heir))
    const later = await grant('organisation.viewMembers', owner.user.id, organisation, organisation.id)
    expect(await leaveOrganisation(later)).toMatchObject({ ok: true })
  })
})
