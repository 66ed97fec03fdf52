import { existsSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it, vi } from 'vitest'
import { createOrganisation } from '#test/factories/organisation'
import { createUser, viewerOf } from '#test/factories/user'
import { administrationValues } from '#test/support/administration-values'
import { crawl } from '#test/support/crawl'
import { useDatabase } from '#test/support/database'
import { eventActions } from '#test/support/event-actions'
import { grant } from '#test/support/grant'
import { leaksInDatabase, leaksInFiles, tokensIn } from '#test/support/leaks'
import { PASSWORD, plantPerson, TOKENS } from '#test/support/planted-person'
import { standingToPerson } from '~/domain/permission/standing'
import { findOwnEmailChange } from '~/features/account/operations/find-email-change.server'
import { logIn } from '~/features/account/operations/log-in.server'
import { requestDeletion } from '~/features/account/operations/request-deletion.server'
import { requestEmailChange } from '~/features/account/operations/request-email-change.server'
import { shutAccount } from '~/features/account/operations/shut-account.server'
import { PERSONAL_DATA } from '~/features/administration/operations/personal-data-areas.server'
import { switchAccount } from '~/features/administration/operations/switch-account.server'
import { requestJoin } from '~/features/profiles/operations/request-join.server'
import { drainOutbox } from '~/outbox/worker.server'
import { configuration } from '~/platform/configuration.server'
import { db, transact } from '~/platform/database/client.server'
import { appendEvent } from '~/platform/events/append-event.server'
import { verifyEvents } from '~/platform/events/verify-events.server'
import { Authorized } from '~/platform/guard/authorized.server'
import { logger, logTo } from '~/platform/logger.server'
import { stateHandlers } from '~/platform/server/background'

useDatabase()
vi.setConfig({ testTimeout: 240_000 })

const ALL = Object.values(TOKENS)
const deliver = () => drainOutbox(stateHandlers)
const mailFolder = () => path.join(configuration().dataDir, 'mail')

async function placesInDatabase(): Promise<string[]> {
  const leaks = await leaksInDatabase(ALL)
  return [...new Set(leaks.map(({ where, token }) => `${where.replace('public.', '')} ${token}`))].sort()
}

type Planted = Awaited<ReturnType<typeof plantPerson>>

/** What others see: an owner and colleague, staff, an administrator, somebody else, a visitor. */
async function pagesSeenByOthers(planted: Planted) {
  const { id, owner, company, authority, listed, claim, challenge, club, proposal } = planted
  const invitations = await db.invitation.findMany({ select: { id: true } })
  const staff = await createUser({ platformRole: 'staff', email: `staff-${Date.now()}@example.org` })
  const boss = await createUser({ platformRole: 'administrator', email: `boss-${Date.now()}@example.org` })
  const visitors = [
    { name: 'owner', viewer: await viewerOf(owner.id) },
    { name: 'staff', viewer: await viewerOf(staff.id) },
    { name: 'administrator', viewer: await viewerOf(boss.id) },
    { name: 'signed out', viewer: null },
  ]
  const nothing = '01900000-0000-7000-8000-000000000000'
  const values = {
    ...administrationValues(),
    userId: [id],
    ...{ foreignChallengeId: [nothing], offerId: [nothing] },
    invitationId: invitations.map((one) => one.id),
    introductionId: (await db.introduction.findMany()).map((one) => one.id),
    savedSearchId: (await db.savedSearch.findMany()).map((one) => one.id),
    organisationId: [company.id, authority.id, listed.id, club.id],
    challengeId: [challenge.id],
    claimId: [claim.id],
    proposalId: [proposal.id],
    ...{ number: ['1'], position: ['1'] },
    token: ['x'.repeat(43)],
    '*': ['x'],
  }
  const visits = await crawl({ visitors, values })
  expect(visits.length).toBeGreaterThan(300)
  return visits
}

async function pagesWithTokens(planted: Planted): Promise<string[]> {
  const visits = await pagesSeenByOthers(planted)
  const found = visits.filter(({ text }) => tokensIn(text, ALL).length > 0)
  return [...new Set(found.map(({ page, visitor }) => `${visitor} ${page.replace(/[0-9a-f-]{36}/, ':id')}`))]
}

/** Every place where the searcher must find the person before; one that is missing proves nothing afterwards. */
const PLANTED_IN = [
  'Challenge.contactEmail zwqxmail',
  'Challenge.contactName Zwqxname',
  'Challenge.contactPhone Zwqxphone',
  'ChallengeChange.values Zwqxname',
  'ChallengeChange.values Zwqxphone',
  'ChallengeChange.values zwqxmail',
  'Claim.email zwqxclaim',
  'Claim.note Zwqxdeed',
  'Claim.reason Zwqxreason',
  'EmailChange.newEmail zwqxnext',
  'EventDetail.value Zwqxdeed',
  'EventDetail.value Zwqxformer',
  'EventDetail.value Zwqxname',
  'EventDetail.value Zwqxnote',
  'EventDetail.value Zwqxphone',
  'EventDetail.value Zwqxreason',
  'EventDetail.value zwqxclaim',
  'EventDetail.value zwqxmail',
  'Feedback.replyTo zwqxmail',
  'Introduction.message Zwqxnote',
  'Invitation.email zwqxmail',
  'JoinRequest.note Zwqxnote',
  'JuryMember.name Zwqxname',
  'MailDelivery.reply zwqxmail',
  'Organisation.contactEmail zwqxmail',
  'Organisation.contactName Zwqxname',
  'Organisation.contactPhone Zwqxphone',
  'OutboxMessage.address zwqxmail',
  ...['Zwqxreason', 'zwqxclaim', 'zwqxnext'].map((token) => `OutboxMessage.params ${token}`),
  ...['name', 'query'].map((column) => `SavedSearch.${column} Zwqxnote`),
  'Session.device Zwqxdevice',
  'User.displayName Zwqxname',
  'User.email zwqxmail',
]

const SEEN_ON = [
  'owner /organisationen/:id/mitglieder',
  'owner /herausforderungen/:id/verwalten',
  'owner /vorschlaege/:id/kommentare',
  'owner /vorschlaege/:id/verlauf',
  'signed out /herausforderungen/:id',
  'signed out /organisationen/:id',
  'owner /mitteilungen',
  'owner /kontaktwuensche/:id',
  'staff /verwaltung/uebernahmen/:id',
  'staff /verwaltung/rueckmeldungen',
  'administrator /verwaltung/konten',
]

async function erase(planted: Planted) {
  const viewer = await viewerOf(planted.id)
  expect(await requestDeletion(viewer, PERSONAL_DATA)).toEqual({ ok: true })
  await deliver()
  return planted
}

describe('a person who was planted everywhere', () => {
  it('is found in every place before, and nowhere after the erasure', async () => {
    const logged: string[] = []
    logTo({ write: (text) => logged.push(text) })
    const planted = await plantPerson()
    await deliver()
    expect(await placesInDatabase()).toEqual(PLANTED_IN)
    expect(leaksInFiles(mailFolder(), ALL).length).toBeGreaterThan(3)
    expect(await pagesWithTokens(planted)).toEqual(expect.arrayContaining(SEEN_ON))

    await erase(planted)
    expect(await placesInDatabase()).toEqual([])
    expect(leaksInFiles(configuration().dataDir, ALL)).toEqual([])
    expect(await pagesWithTokens(planted)).toEqual([])
    expect(await db.outboxState.findMany({ where: { error: { not: null } } })).toEqual([])
    expect(await verifyEvents()).toMatchObject({ ok: true, problems: [] })
    logger().fatal(TOKENS.name)
    const found = logged.filter((text) => tokensIn(text, ALL).length > 0)
    expect(found, 'the log is listened to, and nothing else is in it').toHaveLength(1)
    logTo(null)
  })

  it('is found nowhere either where the account had been closed by the platform, with a reason', async () => {
    const { id } = await plantPerson()
    const boss = await viewerOf((await createUser({ platformRole: 'administrator' })).id)
    const standing = { ...standingToPerson(boss, boss.id), relation: 'foreign' } as const
    const authorized = Authorized.judge('users.manage', boss, standing, null)
    if (!authorized) return expect.fail('not held')
    const wish = { userId: id, action: 'disable', reason: `${TOKENS.reason} von ${TOKENS.name}` } as const
    expect(await switchAccount(authorized, wish)).toEqual({ ok: true })
    await deliver()
    expect(await placesInDatabase()).toContain('User.disabledReason Zwqxreason')
    expect(await transact((tx) => shutAccount(tx, PERSONAL_DATA, id, 'account.inactivityEnded'))).toBe('shut')
    await deliver()
    expect(await placesInDatabase()).toEqual([])
    expect(leaksInFiles(configuration().dataDir, ALL)).toEqual([])
    expect(await verifyEvents()).toMatchObject({ ok: true, problems: [] })
  })

  it('leaves no hand-over and no invitation open', async () => {
    const planted = await erase(await plantPerson())
    expect(await db.invitation.count({ where: { state: 'pending' } })).toBe(0)
    expect(await db.handover.findMany()).toMatchObject([{ state: 'cancelled' }])
    const actions = await eventActions('organisation', planted.club.id)
    expect(actions.slice(-3).sort()).toEqual(['handover.cancelled', 'invitation.revoked', 'membership.left'])
  })

  it('stays as an author without a name, in both languages', async () => {
    const planted = await erase(await plantPerson())
    expect(await db.user.findUniqueOrThrow({ where: { id: planted.id } })).toMatchObject({
      displayName: 'Gelöschtes Konto',
      email: `erased:${planted.id}`,
      passwordHash: '',
      erasedAt: expect.any(Date),
    })
    expect(await db.challenge.findUniqueOrThrow({ where: { id: planted.challenge.id } })).toMatchObject({
      createdById: planted.id,
    })
    const visits = await pagesSeenByOthers(planted)
    const history = visits.find(
      ({ page, visitor }) =>
        visitor === 'owner' && page.startsWith('/herausforderungen') && /verwalten/.test(page),
    )
    expect(history?.text).toContain('Gelöschtes Konto')
    const notices = visits.filter(
      ({ page, visitor }) => visitor === 'owner' && /^\/(mitteilungen|en\/notifications)$/.test(page),
    )
    expect(notices.map(({ text }) => /Gelöschtes Konto|Deleted account/.exec(text)?.[0])).toEqual([
      'Gelöschtes Konto',
      'Deleted account',
    ])
  })

  it('is not named by a mail that still waited', async () => {
    const planted = await plantPerson()
    const other = await createOrganisation({ name: 'Firma mit später Post' })
    await db.membership.create({
      data: { userId: planted.owner.id, organisationId: other.id, role: 'owner' },
    })
    await deliver()
    await requestJoin(await grant('organisation.join', planted.id, other, other.id), { note: '' })
    await db.$executeRaw`
      UPDATE "OutboxMessage" SET "nextAt" = clock_timestamp() + interval '1 hour' WHERE state = 'pending'`
    await erase(planted)
    await db.$executeRaw`UPDATE "OutboxMessage" SET "nextAt" = clock_timestamp() WHERE state = 'pending'`
    await deliver()
    const mails = readdirSync(mailFolder()).map((name) => readFileSync(path.join(mailFolder(), name), 'utf8'))
    expect(mails.filter((text) => text.includes('später Post'))).toEqual([
      expect.stringContaining('Gelöschtes Konto möchte'),
    ])
    expect(leaksInFiles(mailFolder(), ALL)).toEqual([])
  })

  it('cannot log in, is out of everything, and ends the same when it is erased twice', async () => {
    const planted = await erase(await plantPerson())
    const { id, email } = planted
    const again = { email, password: PASSWORD, network: '10.1.1.1' }
    expect(await logIn(again)).toEqual({ ok: false, reason: 'credentials' })
    expect(await db.membership.count({ where: { userId: id, endedAt: null } })).toBe(0)
    expect(await db.claim.findFirst({ where: { userId: id } })).toMatchObject({ state: 'refused', note: '' })
    expect(await db.joinRequest.findFirst({ where: { userId: id } })).toMatchObject({ state: 'cancelled' })
    expect(await db.invitation.findFirst({ where: { organisationId: planted.company.id } })).toMatchObject({
      state: 'revoked',
    })
    const before = await eventActions('account', id)
    expect(before.slice(-3)).toEqual(['account.deletionAsked', 'account.farewellSent', 'account.erased'])
    await stateHandlers['erasure']?.(id)
    expect(await eventActions('account', id)).toEqual(before)
    expect(await eventActions('organisation', planted.authority.id)).toEqual([
      'organisation.edited',
      'membership.left',
      'organisation.contactErased',
    ])
  })

  it('is not the wish of another account either, which wanted the address before', async () => {
    const other = await createUser({ email: 'kim@example.org' })
    const viewer = await viewerOf(other.id)
    expect(await requestEmailChange(viewer, `${TOKENS.mail}@example.org`)).toEqual({ ok: true })
    await deliver()
    const planted = await plantPerson()
    await deliver()
    expect(await db.emailChange.count({ where: { userId: other.id, newEmail: planted.email } })).toBe(1)
    await erase(planted)
    expect(await placesInDatabase()).toEqual([])
    expect(leaksInFiles(configuration().dataDir, ALL)).toEqual([])
    expect(await findOwnEmailChange(viewer)).toBeNull()
    expect((await eventActions('account', other.id)).at(-1)).toBe('account.emailChangeCancelled')
    expect(await verifyEvents()).toMatchObject({ ok: true, problems: [] })
  })

  it('leaves the wish of another account for an address that it only wanted itself', async () => {
    const planted = await plantPerson()
    const other = await createUser({ email: 'kim@example.org' })
    await requestEmailChange(await viewerOf(other.id), `${TOKENS.newMail}@example.org`)
    await erase(planted)
    expect(await db.emailChange.count({ where: { userId: other.id, cancelledAt: null } })).toBe(1)
  })

  it('leaves other people alone whose address ends or begins alike', async () => {
    const planted = await plantPerson()
    const near = [`x${planted.email}`, `${planted.email}x`, `x.${planted.email}`]
    for (const replyTo of near) await db.feedback.create({ data: { topic: 'idea', text: replyTo, replyTo } })
    const stream = { type: 'organisation', id: planted.company.id }
    for (const email of near)
      await transact((tx) => appendEvent(tx, { stream, actorId: null, action: 'x', values: { email } }))
    await erase(planted)
    expect(await db.feedback.count({ where: { replyTo: { in: near } } })).toBe(3)
    expect(await db.eventDetail.count({ where: { event: { action: 'x' } } })).toBe(3)
  })
})

it('tells the address that its data go, and keeps no file of it', async () => {
  const { id } = await plantPerson()
  await db.$executeRaw`DELETE FROM "OutboxMessage"`
  await requestDeletion(await viewerOf(id), PERSONAL_DATA)
  await deliver()
  expect(await eventActions('account', id)).toContain('account.farewellSent')
  expect(existsSync(mailFolder()) ? readdirSync(mailFolder()) : []).toEqual([])
})
