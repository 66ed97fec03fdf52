import { setTimeout as wait } from 'node:timers/promises'
import { afterAll, describe, expect, it } from 'vitest'
import { createCompetition, movePhase, somePhases } from '#test/factories/competition'
import { createProposal } from '#test/factories/proposal'
import { useDatabase } from '#test/support/database'
import { passDeadline } from '~/features/proposals/operations/pass-deadline.server'
import { databaseEngine, databaseTime, db, transact } from '~/platform/database/client.server'
import { prepare, stateOf, WRITES } from './guarded-writes'

useDatabase()

const SECOND = 1000
const DAY = 24 * 3600 * SECOND

type Edge = 'phaseOneOpens' | 'phaseOneEnds' | 'phaseTwoOpens' | 'phaseTwoEnds'
/** The times of both phases when an edge lies so many milliseconds ahead. */
const TIMES: Record<Edge, readonly [number, number, number, number]> = {
  phaseOneOpens: [0, 10, 20, 30],
  phaseOneEnds: [-10, 0, 10, 20],
  phaseTwoOpens: [-20, -10, 0, 10],
  phaseTwoEnds: [-30, -20, -10, 0],
}
/** What the gate says shortly before an edge, at it and a second after; null: the write is taken. */
const SAYS: Record<Edge, readonly [string | null, string | null, string | null]> = {
  phaseOneOpens: ['phaseNotOpen', null, null],
  phaseOneEnds: [null, 'deadlinePassed', 'deadlinePassed'],
  phaseTwoOpens: ['deadlinePassed', 'admissionMissing', 'admissionMissing'],
  phaseTwoEnds: ['admissionMissing', 'deadlinePassed', 'deadlinePassed'],
}
const INSTANTS = [
  // Enough for a busy machine: nothing is waited for.
  ['shortly before', 20 * SECOND],
  ['at', 0],
  ['a second after', -SECOND],
] as const

const ATTEMPTS = (Object.keys(TIMES) as Edge[]).flatMap((edge) =>
  INSTANTS.map(([when, offset], index) => ({ edge, when, offset, reason: SAYS[edge][index] ?? null })),
)
const TAKEN = ATTEMPTS.filter(({ reason }) => reason === null)
const REFUSED = ATTEMPTS.filter(({ reason }) => reason !== null)
let made = 0
// The number is part of what the suite proves: it grows with every write and every edge.
afterAll(() => process.stdout.write(`phase gate: ${made} generated attempts\n`))

/** Moves both phases; what a day is apart is not what is looked at. */
async function moveTo(challengeId: string, edge: Edge, offset: number): Promise<Date> {
  const at = (await databaseTime()).getTime() + offset
  const [from = at, until = at, from2 = at, until2 = at] = TIMES[edge].map(
    (days) => new Date(at + days * DAY),
  )
  const [one, two] = [new Date(from), new Date(until)]
  await movePhase(challengeId, 1, { opensAt: one, deadlineAt: two })
  await movePhase(challengeId, 2, { opensAt: new Date(from2), deadlineAt: new Date(until2) })
  return two
}

const make: Parameters<typeof prepare>[2] = (options) => createCompetition(options as never)

describe.each(WRITES)('$action on $page, proposal $proposal', (write) => {
  it(`is refused with the reason in ${REFUSED.length} attempts around both phases and changes nothing`, async () => {
    const { challenge, proposalId, send } = await prepare(write.page, write, make)
    const before = await stateOf(proposalId)
    for (const { edge, when, offset, reason } of REFUSED) {
      made += 1
      const deadlineAt = await moveTo(challenge.id, edge, offset)
      const attempts = await db.refusedAttempt.count()
      const answer = await send()
      const which = `${when} ${edge}`
      expect([which, answer.status]).toEqual([which, 409])
      const { refusal } = answer.data as unknown as { refusal: Record<string, unknown> }
      expect([which, refusal['reason']]).toEqual([which, reason])
      const isKept = reason !== 'phaseNotOpen' && write.action !== 'start'
      expect([which, await db.refusedAttempt.count()]).toEqual([which, attempts + (isKept ? 1 : 0)])
      if (reason === 'deadlinePassed') expect(refusal['deadlineAt']).toEqual(deadlineAt)
    }
    // Opened while the time of phase two runs: nothing is taken for either.
    await moveTo(challenge.id, 'phaseTwoOpens', -SECOND)
    await db.challenge.update({ where: { id: challenge.id }, data: { state: 'opened' } })
    expect(await send()).toMatchObject({ status: 409, data: { refusal: { reason: 'admissionMissing' } } })
    expect(await stateOf(proposalId)).toEqual(before)
  })

  it.each(TAKEN)('is taken $when $edge, for phase one', async ({ edge, offset }) => {
    made += 1
    const { challenge, proposalId, send } = await prepare(write.page, write, make)
    const before = await stateOf(proposalId)
    await moveTo(challenge.id, edge, offset)
    expect((await send()).status).toBe(303)
    const now = await stateOf(proposalId)
    expect(now).not.toEqual(before)
    expect(now.proposal?.phase).toBe(1)
  })
})

describe('a change of the phases', () => {
  it('is seen by a write that waited for it, and its own wait does not count as before the end', async (test) => {
    if (databaseEngine() !== 'postgres')
      return test.skip('the embedded database has one connection: nothing can wait')
    const write = WRITES.find(({ action }) => action === 'submit') ?? test.skip('there is no submission')
    const { challenge, send } = await prepare(write.page, write, make)
    await moveTo(challenge.id, 'phaseOneEnds', DAY)
    let answer: Promise<{ status: number; data: unknown }> = Promise.resolve({ status: 0, data: null })
    await transact(async (tx) => {
      await tx.$queryRaw`SELECT "id" FROM "Challenge" WHERE "id" = ${challenge.id} FOR UPDATE`
      const now = (await databaseTime(tx)).getTime()
      const [one, two] = somePhases(2, now)
      answer = send()
      await wait(150)
      const closed = { opensAt: new Date(now - 2 * DAY), deadlineAt: new Date(now - DAY) }
      await tx.challenge.update({ where: { id: challenge.id }, data: closed })
      for (const [number, times] of [
        [1, closed],
        [2, one],
      ] as const)
        await tx.competitionPhase.update({
          where: { challengeId_number: { challengeId: challenge.id, number } },
          data: { opensAt: times?.opensAt ?? null, deadlineAt: times?.deadlineAt ?? two?.deadlineAt ?? null },
        })
    })
    expect(await answer).toMatchObject({ status: 409, data: { refusal: { reason: 'admissionMissing' } } })
  })

  it('is judged by the phases as they stand, whatever the proposal was written for', async () => {
    const write = WRITES.find(({ action }) => action === 'start')
    if (!write) throw new Error('nothing starts a proposal')
    const { challenge, send } = await prepare(write.page, write, make)
    await moveTo(challenge.id, 'phaseTwoOpens', -SECOND)
    expect((await send()).status).toBe(409)
    expect(await db.proposal.count({ where: { challengeId: challenge.id } })).toBe(0)
    const scene = { challengeId: challenge.id, actorId: challenge.createdById, contentHash: null }
    const other = await createProposal({ ...scene, organisationId: challenge.authorityId })
    const attempt = { ...scene, proposalId: other.id, action: 'submit' } as const
    expect(await transact((tx) => passDeadline(tx, attempt))).toMatchObject({ reason: 'admissionMissing' })
    expect(await db.refusedAttempt.count({ where: { proposalId: other.id } })).toBe(1)
  })
})

describe('the database', () => {
  it('refuses a competition whose first phase and call name different times', async () => {
    const { challenge } = await prepare('proposal', WRITES[0] ?? missing(), make)
    const where = { id: challenge.id }
    await expect(db.challenge.update({ where, data: { deadlineAt: new Date() } })).rejects.toThrow()
    await expect(
      db.competitionPhase.updateMany({
        where: { challengeId: challenge.id, number: 1 },
        data: { deadlineAt: new Date(Date.now() + DAY) },
      }),
    ).rejects.toThrow()
    await expect(db.challenge.update({ where, data: { kind: 'open' } })).rejects.toThrow()
  })

  it('refuses a phase that ends before it opens', async () => {
    const { challenge } = await prepare('proposal', WRITES[0] ?? missing(), make)
    const turned = { opensAt: new Date(), deadlineAt: new Date(Date.now() - DAY) }
    await expect(movePhase(challenge.id, 2, turned)).rejects.toThrow()
  })
})

function missing(): never {
  throw new Error('there is no write')
}
