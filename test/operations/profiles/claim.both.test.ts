import { describe, expect, it } from 'vitest'
import { decideClaim } from '~/features/administration/operations/decide-claim.server'
import { confirmClaim } from '~/features/profiles/operations/confirm-claim.server'
import { requestClaim } from '~/features/profiles/operations/request-claim.server'
import { db } from '~/platform/database/client.server'
import { mintMailToken } from '~/platform/mail-token.server'
import { newId } from '~/platform/new-id.server'
import { createOrganisation } from '../../factories/organisation'
import { createUser, viewerOf } from '../../factories/user'
import { useDatabase } from '../../support/database'
import { eventActions, toldOf } from '../../support/event-actions'
import { grant } from '../../support/grant'

useDatabase()

const DAY = 86_400_000
type Row = Awaited<ReturnType<typeof createOrganisation>>
const listed = (website: string | null = 'https://www.uni-beispiel.de/') =>
  createOrganisation({ state: 'listed', website })

async function claim(organisation: Row, userId: string, email = 'kim@uni-beispiel.de') {
  const authorized = await grant('organisation.claim', userId, organisation, organisation.id)
  return requestClaim(authorized, { id: newId(), email, note: '' })
}

async function confirmed(organisation: Row, userId: string) {
  await claim(organisation, userId)
  const { id } = await db.claim.findFirstOrThrow({ where: { userId, organisationId: organisation.id } })
  const token = await mintMailToken(userId, 'confirmClaim', id, DAY)
  expect(await confirmClaim(await viewerOf(userId), token)).toMatchObject({ ok: true })
  return db.claim.findUniqueOrThrow({ where: { id } })
}

async function decision(
  organisation: Row,
  claimId: string,
  action: 'grant' | 'refuse',
  reason = 'Telefonisch geprüft.',
) {
  const staff = await createUser({ platformRole: 'staff' })
  const row = await db.claim.findUniqueOrThrow({ where: { id: claimId } })
  return decideClaim(await grant('claim.decide', staff.id, row, organisation.id), { action, reason })
}

describe('requestClaim', () => {
  it('sends a mail to the address of the institution', async () => {
    const [organisation, person] = [await listed(), await createUser()]
    expect(await claim(organisation, person.id)).toEqual({ ok: true })
    const [message] = await db.outboxMessage.findMany()
    expect(message).toMatchObject({ template: 'claimConfirm', userId: person.id, inApp: false })
    expect(message?.params).toMatchObject({ email: 'kim@uni-beispiel.de' })
    expect(await eventActions('organisation', organisation.id)).toEqual(['claim.requested'])
  })

  it.each([
    ['kim@evil.example.com', 'foreignDomain'],
    ['kim@gmx.de', 'freemail'],
  ])('refuses %s', async (email, reason) => {
    const [organisation, person] = [await listed(), await createUser()]
    expect(await claim(organisation, person.id, email)).toEqual({ ok: false, reason })
    expect(await db.outboxMessage.count()).toBe(0)
  })

  it('takes an official address where there is no website', async () => {
    const [organisation, person] = [await listed(null), await createUser()]
    expect(await claim(organisation, person.id, 'rathaus@amt-beispiel.de')).toEqual({ ok: true })
  })

  it('takes one claim of a person at a time and few a day', async () => {
    const [organisation, person] = [await listed(), await createUser()]
    await confirmed(organisation, person.id)
    expect(await claim(organisation, person.id)).toEqual({ ok: false, reason: 'alreadyClaimed' })
    for (let count = 0; count < 4; count++) await claim(await listed(), person.id)
    expect(await claim(await listed(), person.id)).toEqual({ ok: false, reason: 'tooManyClaims' })
  })

  it('replaces a claim whose link nobody has opened, and ends that link', async () => {
    const [organisation, person, other] = [await listed(), await createUser(), await createUser()]
    await claim(organisation, other.id, 'toni@uni-beispiel.de')
    await claim(organisation, person.id, 'kmi@uni-beispiel.de')
    const first = await db.claim.findFirstOrThrow({ where: { userId: person.id } })
    const token = await mintMailToken(person.id, 'confirmClaim', first.id, DAY)
    expect(await claim(organisation, person.id)).toEqual({ ok: true })
    const rows = await db.claim.findMany({ orderBy: [{ createdAt: 'asc' }, { id: 'asc' }] })
    expect(rows.map(({ email, state }) => [email, state])).toEqual([
      ['toni@uni-beispiel.de', 'awaitingMail'],
      ['kmi@uni-beispiel.de', 'refused'],
      ['kim@uni-beispiel.de', 'awaitingMail'],
    ])
    expect(await confirmClaim(await viewerOf(person.id), token)).toMatchObject({ ok: false })
    expect((await eventActions('organisation', organisation.id)).slice(-2)).toEqual([
      'claim.withdrawn',
      'claim.requested',
    ])
    for (let count = 0; count < 3; count++) await claim(organisation, person.id)
    expect(await claim(organisation, person.id)).toEqual({ ok: false, reason: 'tooManyClaims' })
  })

  it('takes few a day when they come at the same time', async () => {
    const person = await createUser()
    const organisations = await Promise.all(Array.from({ length: 9 }, () => listed()))
    const answers = await Promise.all(organisations.map((one) => claim(one, person.id)))
    expect(answers.filter((answer) => answer.ok)).toHaveLength(5)
    expect(await db.claim.count({ where: { userId: person.id } })).toBe(5)
  })

  it('is for listed organisations', async () => {
    const person = await createUser()
    expect(await claim(await createOrganisation(), person.id)).toEqual({ ok: false, reason: 'stillListed' })
  })
})

describe('confirmClaim', () => {
  it('hands the claim to staff, once, and for its own person only', async () => {
    const [organisation, person, stranger] = [await listed(), await createUser(), await createUser()]
    await claim(organisation, person.id)
    const { id } = await db.claim.findFirstOrThrow()
    const token = await mintMailToken(person.id, 'confirmClaim', id, DAY)
    expect(await confirmClaim(await viewerOf(stranger.id), token)).toEqual({
      ok: false,
      reason: 'linkExpired',
    })
    expect(await db.claim.findFirstOrThrow()).toMatchObject({ state: 'awaitingMail' })
    expect(await confirmClaim(await viewerOf(person.id), token)).toMatchObject({ ok: true })
    expect(await confirmClaim(await viewerOf(person.id), token)).toEqual({ ok: false, reason: 'linkExpired' })
    expect(await db.claim.findFirstOrThrow()).toMatchObject({ state: 'awaitingStaff' })
  })

  it('refuses nonsense and expired links', async () => {
    const person = await createUser()
    expect(await confirmClaim(await viewerOf(person.id), 'nonsense')).toMatchObject({ reason: 'linkExpired' })
    const [organisation] = [await listed()]
    await claim(organisation, person.id)
    const { id } = await db.claim.findFirstOrThrow()
    const old = await mintMailToken(person.id, 'confirmClaim', id, -1000)
    expect(await confirmClaim(await viewerOf(person.id), old)).toMatchObject({ reason: 'linkExpired' })
  })
})

describe('decideClaim', () => {
  it('makes the person owner and the organisation verified', async () => {
    const [organisation, person] = [await listed(), await createUser()]
    const { id } = await confirmed(organisation, person.id)
    expect(await decision(organisation, id, 'grant')).toEqual({ ok: true })
    const row = await db.organisation.findUniqueOrThrow({
      where: { id: organisation.id },
      include: { memberships: true },
    })
    expect(row).toMatchObject({ state: 'verified', verificationReason: 'Telefonisch geprüft.' })
    expect(row.memberships).toMatchObject([{ userId: person.id, role: 'owner' }])
    expect((await toldOf()).at(-1)).toEqual([person.id, 'claimDecided'])
    expect((await eventActions('organisation', organisation.id)).slice(-2)).toEqual([
      'claim.granted',
      'organisation.claimed',
    ])
  })

  it('lets the first granted claim win and refuses the others with a reason', async () => {
    const organisation = await listed()
    const [first, second] = [await createUser(), await createUser({ locale: 'en' })]
    const claims = [await confirmed(organisation, first.id), await confirmed(organisation, second.id)]
    const results = await Promise.all(claims.map(({ id }) => decision(organisation, id, 'grant')))
    expect(results.filter((result) => result.ok)).toHaveLength(1)
    const rows = await db.claim.findMany({ orderBy: { state: 'asc' } })
    expect(rows.map((row) => row.state).sort()).toEqual(['granted', 'refused'])
    expect(rows.find((row) => row.state === 'refused')?.reason).toBeTruthy()
    expect(await db.membership.count()).toBe(1)
  })

  it('needs a reason and the confirmation by mail', async () => {
    const [organisation, person] = [await listed(), await createUser()]
    await claim(organisation, person.id)
    const { id } = await db.claim.findFirstOrThrow()
    expect(await decision(organisation, id, 'grant')).toEqual({ ok: false, reason: 'wrongState' })
    expect(await decision(organisation, id, 'refuse', ' ')).toEqual({ ok: false, reason: 'reasonMissing' })
    expect(await decision(organisation, id, 'refuse')).toEqual({ ok: true })
    expect(await db.organisation.findFirstOrThrow()).toMatchObject({ state: 'listed' })
  })

  it('is not for staff about a claim of their own', async () => {
    const organisation = await listed()
    const staff = await createUser({ platformRole: 'staff' })
    const own = await confirmed(organisation, staff.id)
    const authorized = await grant('claim.decide', staff.id, own, organisation.id)
    const result = await decideClaim(authorized, { action: 'grant', reason: 'x' })
    expect(result).toEqual({ ok: false, reason: 'samePerson' })
  })
})
