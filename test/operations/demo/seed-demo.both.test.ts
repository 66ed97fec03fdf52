import { createHash } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { seedDemoWhereWanted } from '#prisma/seed/demo'
import { codeOf, createUser, viewerOf, withTimeLeft } from '#test/factories/user'
import { gathered } from '#test/support/bytes'
import { useDatabase } from '#test/support/database'
import { secondFactorDuty } from '~/domain/permission/second-factor'
import { fileContext } from '~/domain/proposal/seal'
import { contentObjection } from '~/domain/register/completeness'
import { contentFrom } from '~/domain/register/fields'
import { demoCode } from '~/features/administration/operations/demo-code.server'
import { waitingForYes } from '~/features/proposals/operations/waiting-for-yes.server'
import { drainOutbox } from '~/outbox/worker.server'
import { configuration, setConfiguration } from '~/platform/configuration.server'
import { db } from '~/platform/database/client.server'
import { isDemoInstallation } from '~/platform/demo-marker.server'
import { verifyEvents } from '~/platform/events/verify-events.server'
import { streamSealedFile } from '~/platform/files/sealed-files.server'
import { verifyPassword } from '~/platform/password.server'
import { usualWait } from '~/platform/public-data/durations.server'
import { refreshPublicData } from '~/platform/public-data/public-data.server'
import { openSecret } from '~/platform/second-factor.server'
import { stateHandlers } from '~/platform/server/background'

useDatabase()

function wanting(demo: boolean | undefined, host = '127.0.0.1') {
  setConfiguration(Object.assign(configuration(), { demo, host }))
}

describe('the demo', () => {
  it('fills an empty database once, with an account for each role', async () => {
    wanting(true)
    const accounts = await seedDemoWhereWanted()
    expect(await seedDemoWhereWanted()).toEqual(accounts)
    expect(await isDemoInstallation()).toBe(true)
    for (const { email, password, secret } of accounts) {
      const user = await db.user.findUniqueOrThrow({ where: { email } })
      const { passwordHash, emailConfirmedAt } = user
      expect(user.totpSecret && openSecret(user.id, user.totpSecret)).toBe(secret)
      await withTimeLeft(2000)
      expect([email, await demoCode(email)]).toEqual([email, secret && codeOf(secret)])
      expect(emailConfirmedAt).not.toBeNull()
      expect(await verifyPassword(passwordHash, password)).toBe(true)
    }
    for (const user of await db.user.findMany({
      include: { memberships: { include: { organisation: true } } },
    })) {
      const memberships = user.memberships.map(({ role, organisation: { kind } }) => ({
        role,
        kind,
        isActive: true,
      }))
      const duty = secondFactorDuty({ platformRole: user.platformRole, memberships })
      expect([user.email, user.totpConfirmedAt !== null]).toEqual([user.email, duty !== null])
    }
    const roles = await db.user.groupBy({ by: ['platformRole'] })
    expect(roles).toHaveLength(4)
  })

  it('has challenges and proposals in every state, a valid chain, and matches with reasons', {
    timeout: 180_000,
  }, async () => {
    wanting(true)
    await seedDemoWhereWanted()
    await drainOutbox(stateHandlers)
    expect(await db.challenge.groupBy({ by: ['state'] })).toHaveLength(6)
    expect(await db.proposal.groupBy({ by: ['state'] })).toHaveLength(3)
    expect(await db.match.count()).toBeGreaterThan(0)
    const classes = await db.assessment.findMany({ where: { kind: 'aiAct' }, orderBy: { outcome: 'asc' } })
    expect(classes.map((row) => row.outcome).sort()).toEqual([
      'exemption',
      'minimal',
      'notYetClassified',
      'transparency',
    ])
    expect((await verifyEvents()).problems).toEqual([])
    expect(await db.outboxState.count({ where: { deadAt: { not: null } } })).toBe(0)
  })

  it('has a consultation that runs and one with its result, with counts that are its votes', async () => {
    wanting(true)
    await seedDemoWhereWanted()
    const consultations = await db.consultation.findMany({
      include: { statements: { include: { votes: true } } },
    })
    expect(consultations.map(({ state, endsAt }) => [state, (endsAt ?? 0) > new Date()]).sort()).toEqual([
      ['closed', false],
      ['published', true],
    ])
    for (const { agreeCount, votes } of consultations.flatMap(({ statements }) => statements)) {
      expect(votes.length).toBeGreaterThan(20)
      expect(agreeCount).toBe(votes.filter(({ value }) => value === 'agree').length)
    }
  })

  it('has a pilot that runs, one with a measured outcome and one that was stopped, each with its partner', async () => {
    wanting(true)
    await seedDemoWhereWanted()
    const pilots = await db.pilot.findMany({
      include: { partners: true, indicators: { include: { measurements: true } } },
    })
    expect(pilots.map(({ state }) => state).sort()).toEqual(['finished', 'published', 'stopped'])
    for (const { partners, indicators, startsOn, endsOn, ...pilot } of pilots) {
      expect(partners.map(({ state }) => state)).toEqual(['confirmed'])
      expect(indicators.some(({ measurements }) => measurements.length > 0)).toBe(true)
      expect([startsOn, endsOn].every(Boolean)).toBe(true)
      expect(pilot.approvedById).not.toBe(pilot.submittedById)
    }
  })

  it('has systems in the register that could be approved as they are, with what authorities say about them', async () => {
    wanting(true)
    await seedDemoWhereWanted()
    const versions = await db.registerVersion.findMany()
    expect(versions.map(({ content }) => contentObjection(contentFrom(content)))).toEqual(
      versions.map(() => null),
    )
    const current = await db.registerVersion.findMany({ where: { currentOf: { state: 'published' } } })
    expect(current.map(({ phase }) => phase).sort()).toEqual(['inDevelopment', 'inUse', 'pilot'])
    expect([versions.length, await db.registerExperience.count()]).toEqual([4, 2])
  })

  it('has a competition whose first phase is open while the second is ahead', async () => {
    wanting(true)
    await seedDemoWhereWanted()
    const [found, ...more] = await db.challenge.findMany({
      where: { kind: 'competition' },
      include: { phases: { orderBy: { number: 'asc' } }, prizes: true, jury: true },
    })
    expect(more).toEqual([])
    const [first, second] = found?.phases ?? []
    expect([found?.opensAt, found?.deadlineAt]).toEqual([first?.opensAt, first?.deadlineAt])
    const now = Date.now()
    expect([first?.opensAt, now, first?.deadlineAt, second?.opensAt].map(Number)).toEqual(
      [first?.opensAt, now, first?.deadlineAt, second?.opensAt].map(Number).sort((one, other) => one - other),
    )
    expect([found?.prizes.length, found?.jury.length]).toEqual([3, 3])
  })

  it('has a joint challenge, shared problems, questions in every state and a change that moved a deadline', async () => {
    wanting(true)
    await seedDemoWhereWanted()
    const partners = await db.challengePartner.findMany({ include: { challenge: true } })
    expect(partners.map(({ state, challenge }) => `${challenge.state}: ${state}`).sort()).toEqual([
      'draft: confirmed',
      'draft: invited',
      'published: confirmed',
    ])
    expect(await db.sharedProblem.count()).toBe(3)
    expect(await db.question.groupBy({ by: ['state'] })).toHaveLength(3)
    for (const question of await db.question.findMany({ include: { challenge: true } })) {
      const { questionsUntil, publishedAt } = question.challenge
      expect(question.askedAt.getTime()).toBeGreaterThan(publishedAt?.getTime() ?? Infinity)
      expect(question.askedAt.getTime()).toBeLessThan(questionsUntil?.getTime() ?? 0)
    }
    const change = await db.challengeChange.findFirstOrThrow({ include: { challenge: true } })
    const { challenge, deadlineBefore, deadlineAfter, appliedAt } = change
    expect([change.isMaterial, deadlineAfter]).toEqual([true, challenge.deadlineAt])
    expect(deadlineBefore?.getTime()).toBeLessThan(deadlineAfter?.getTime() ?? 0)
    expect((deadlineAfter?.getTime() ?? 0) - (appliedAt?.getTime() ?? 0)).toBe(7 * 86_400_000)
    expect(change.editorIds).not.toContain(change.approvedById)
    const asked = await db.proposalReconfirmation.findMany()
    expect(asked).toMatchObject([{ receiptNumber: 1, confirmedAt: null, askedAt: appliedAt }])
    // What usually takes how long has been measured, and where there is not enough yet.
    await refreshPublicData()
    expect(usualWait('approval')).toMatchObject({ isKnown: true, days: 1 })
    expect(usualWait('answer')).toMatchObject({ isKnown: true })
    expect(usualWait('opening')).toEqual({ isKnown: false })
  })

  it('has a joint proposal with a file and a private draft, which waits for the yes of a partner', async () => {
    wanting(true)
    await seedDemoWhereWanted()
    const { id, challengeId, challenge } = await db.proposal.findFirstOrThrow({
      where: { state: 'draft', partners: { some: {} } },
      include: { challenge: true },
    })
    // Otherwise nobody could say yes any more.
    expect(challenge.deadlineAt?.getTime()).toBeGreaterThan(Date.now())
    const states = await db.proposalPartner.groupBy({ by: ['state'], where: { proposalId: id } })
    expect(states.map(({ state }) => state).sort()).toEqual(['invited', 'joined'])
    const { id: founder } = await db.user.findUniqueOrThrow({ where: { email: 'founder@demo.example' } })
    expect([...(await waitingForYes(await viewerOf(founder), [id])).keys()]).toEqual([id])
    const file = await db.proposalFile.findFirstOrThrow({ where: { proposalId: id } })
    const kept = await streamSealedFile(file.storageKey, fileContext(challengeId, file.id))
    expect(
      kept &&
        createHash('sha256')
          .update(await gathered(kept))
          .digest('hex'),
    ).toBe(file.sha256)
    const draft = await db.proposalDraft.findFirstOrThrow({ where: { proposalId: id } })
    const { version } = await db.proposal.findUniqueOrThrow({ where: { id } })
    expect([draft.section, draft.baseVersion]).toEqual(['risks', version])
    expect((await verifyEvents()).problems).toEqual([])
  })

  it('never touches a database with people in it', async () => {
    wanting(true)
    await createUser()
    expect(await seedDemoWhereWanted()).toEqual([])
    expect(await db.organisation.count()).toBe(0)
  })

  it('stays away where it is not wanted: switched off, or open to the network', async () => {
    wanting(false)
    expect(await seedDemoWhereWanted()).toEqual([])
    wanting(undefined, '0.0.0.0')
    expect(await seedDemoWhereWanted()).toEqual([])
    expect(await db.user.count()).toBe(0)
  })
})
