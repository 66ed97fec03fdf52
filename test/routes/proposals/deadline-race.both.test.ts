import { setTimeout as wait } from 'node:timers/promises'
import { describe, expect, it } from 'vitest'
import { createOrganisation } from '#test/factories/organisation'
import { createProposal } from '#test/factories/proposal'
import { viewerOf } from '#test/factories/user'
import { callAction } from '#test/support/call-route'
import { useDatabase } from '#test/support/database'
import { createMember, createScene, moveDeadline } from '#test/support/proposal-scene'
import { openObjection } from '~/domain/proposal/lifecycle'
import { fromBerlin } from '~/domain/time/berlin'
import { passDeadline } from '~/features/proposals/operations/pass-deadline.server'
import * as show from '~/features/proposals/routes/show'
import { databaseEngine, databaseTime, db, transact } from '~/platform/database/client.server'

useDatabase()

const SECOND = 1000

async function createEntrant(challengeId: string) {
  const organisation = await createOrganisation()
  const proposal = await createProposal({ challengeId, organisationId: organisation.id })
  const owner = await createMember(organisation.id, 'owner')
  const viewer = await viewerOf(owner.id)
  const params = { proposalId: proposal.id }
  const submit = () =>
    callAction(show, {
      path: `/vorschlaege/${proposal.id}`,
      params,
      viewer,
      form: { step: 'submit', version: '1' },
    })
  return { proposal, submit, viewer }
}

describe('many submissions around the deadline', () => {
  it('takes exactly those that arrived before it, and leaves a trace of every other', async () => {
    const { challenge } = await createScene()
    const entrants = await Promise.all(Array.from({ length: 24 }, () => createEntrant(challenge.id)))
    await (await createEntrant(challenge.id)).submit() // so that the first one does not pay for the start
    const deadlineAt = await moveDeadline(challenge.id, 1500)
    const answers = await Promise.all(
      entrants.map(async ({ submit, proposal }, index) => {
        await wait(index * 100)
        return { id: proposal.id, status: (await submit()).status }
      }),
    )
    const accepted = await db.submission.findMany({
      where: { proposalId: { in: answers.map(({ id }) => id) } },
    })
    const refused = await db.refusedAttempt.findMany()
    expect(accepted.length).toBeGreaterThan(0)
    expect(refused.length).toBeGreaterThan(0)
    for (const one of accepted) expect(one.receivedAt.getTime()).toBeLessThan(deadlineAt.getTime())
    for (const one of refused) expect(one.arrivedAt.getTime()).toBeGreaterThanOrEqual(deadlineAt.getTime())
    const idsOf = (status: number) => answers.filter((one) => one.status === status).map((one) => one.id)
    expect(accepted.map((one) => one.proposalId).sort()).toEqual(idsOf(303).sort())
    expect(refused.map((one) => one.proposalId).sort()).toEqual(idsOf(409).sort())
    expect(accepted.length + refused.length).toBe(entrants.length)
  })

  it('gives one receipt to one proposal that is sent many times at the last moment', async () => {
    const { challenge } = await createScene()
    const { submit, proposal } = await createEntrant(challenge.id)
    await (await createEntrant(challenge.id)).submit()
    const deadlineAt = await moveDeadline(challenge.id, 2000)
    const answers = await Promise.all(
      Array.from({ length: 16 }, async (_none, index) => {
        await wait(index * 150)
        return (await submit()).status
      }),
    )
    const receipts = await db.submission.findMany({ where: { proposalId: proposal.id } })
    expect(receipts).toHaveLength(1)
    expect(receipts[0]?.receivedAt.getTime()).toBeLessThan(deadlineAt.getTime())
    expect(await db.refusedAttempt.count()).toBe(answers.filter((status) => status === 409).length)
  })
})

describe('a change of the deadline', () => {
  const isServer = () => databaseEngine() === 'postgres'
  const attemptOf = (entrant: Awaited<ReturnType<typeof createEntrant>>) => ({
    challengeId: entrant.proposal.challengeId,
    proposalId: entrant.proposal.id,
    actorId: entrant.viewer.id,
    action: 'submit' as const,
    contentHash: null,
  })

  it('waits for a submission that has passed the gate; another submission does not', async (test) => {
    if (!isServer()) return test.skip('the embedded database has one connection: nothing can wait')
    const { challenge } = await createScene()
    const [slow, quick] = [await createEntrant(challenge.id), await createEntrant(challenge.id)]
    const order: string[] = []
    let change: Promise<void> = Promise.resolve()
    await transact(async (tx) => {
      expect((await passDeadline(tx, attemptOf(slow))).ok).toBe(true)
      change = moveDeadline(challenge.id, -1000).then(() => void order.push('change'))
      await wait(150)
      order.push('submission')
    })
    await change
    expect(order).toEqual(['submission', 'change'])
    await moveDeadline(challenge.id, 60_000)
    await transact(async (tx) => {
      await passDeadline(tx, attemptOf(slow))
      expect((await quick.submit()).status).toBe(303)
    })
  })

  it('holds for a submission that was waiting for it', async (test) => {
    if (!isServer()) return test.skip('the embedded database has one connection: nothing can wait')
    const { challenge } = await createScene()
    const entrant = await createEntrant(challenge.id)
    let submission: Promise<{ status: number }> = Promise.resolve({ status: 0 })
    await transact(async (tx) => {
      const deadlineAt = new Date((await databaseTime(tx)).getTime() - 1)
      await tx.challenge.update({ where: { id: challenge.id }, data: { deadlineAt } })
      submission = entrant.submit()
      await wait(150)
      expect(await tx.submission.count()).toBe(0)
    })
    expect((await submission).status).toBe(409)
    expect(await db.refusedAttempt.count()).toBe(1)
  })

  it('does not let a time spent waiting count as before the deadline', async (test) => {
    if (!isServer()) return test.skip('the embedded database has one connection: nothing can wait')
    const { challenge } = await createScene()
    const entrant = await createEntrant(challenge.id)
    await moveDeadline(challenge.id, 200)
    let submission: Promise<{ status: number }> = Promise.resolve({ status: 0 })
    await transact(async (tx) => {
      await tx.$queryRaw`SELECT "id" FROM "Challenge" WHERE "id" = ${challenge.id} FOR UPDATE`
      submission = entrant.submit()
      await wait(400)
    })
    expect((await submission).status).toBe(409)
  })
})

describe('the changes of the clock in Berlin', () => {
  const instants = [
    ['02:30 for the first time, 25 October 2026', '2026-10-25T00:30:00.000Z'],
    ['02:30 for the second time, 25 October 2026', '2026-10-25T01:30:00.000Z'],
    ['03:00, right after the hour that is left out, 28 March 2027', '2027-03-28T01:00:00.000Z'],
    ['01:59, right before it', '2027-03-28T00:59:00.000Z'],
  ] as const

  it.each(instants)('keeps %s to the instant', async (_name, iso) => {
    const { challenge } = await createScene()
    await db.challenge.update({ where: { id: challenge.id }, data: { deadlineAt: new Date(iso) } })
    const [row] = await db.$queryRaw<{ deadlineAt: Date; seconds: number; zone: string }[]>`
      SELECT "deadlineAt", extract(epoch FROM "deadlineAt")::float8 AS seconds,
        current_setting('TimeZone') AS zone
      FROM "Challenge" WHERE "id" = ${challenge.id}`
    const at = new Date(iso)
    expect(row).toEqual({
      deadlineAt: at,
      seconds: at.getTime() / 1000,
      zone: expect.stringMatching(/UTC|GMT/),
    })
    const facts = { challengeState: 'published', opensAt: null, deadlineAt: at, laterPhases: [] } as const
    expect(openObjection({ ...facts, at: new Date(at.getTime() - SECOND) })).toBeNull()
    expect(openObjection({ ...facts, at })).toBe('deadlinePassed')
    expect(openObjection({ ...facts, at: new Date(at.getTime() + SECOND) })).toBe('deadlinePassed')
  })

  it('reads the two hours of autumn as one hour apart and refuses the one that spring leaves out', () => {
    expect(fromBerlin('2026-10-25T02:30')).toMatchObject({
      ok: true,
      isAmbiguous: true,
      at: new Date(instants[0][1]),
    })
    expect(fromBerlin('2027-03-28T02:30')).toMatchObject({ ok: false, reason: 'hourMissing' })
    expect(fromBerlin('2027-03-28T03:00')).toMatchObject({ ok: true, at: new Date(instants[2][1]) })
  })
})
