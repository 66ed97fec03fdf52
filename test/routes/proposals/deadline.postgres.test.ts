import { describe, expect, it } from 'vitest'
import { useDatabase } from '#test/support/database'
import { moveDeadline } from '#test/support/proposal-scene'
import { PAGE_NAMES, parameterNames, routeModule } from '#test/support/routes'
import { PARTNER_ACTIONS } from '~/domain/proposal/consortium'
import { PROPOSAL_TRANSITIONS } from '~/domain/proposal/lifecycle'
import type { PageName } from '~/paths'
import { db } from '~/platform/database/client.server'
import { REVIEWED } from './deadline-routes'
import { prepare, stateOf, WRITES } from './guarded-writes'

useDatabase()

const SECOND = 1000
/** Before a deadline the distance only has to be enough for a busy machine; at it and after it counts to the millisecond. */
const SHORTLY = 20 * SECOND

async function pagesToReview(): Promise<PageName[]> {
  const found: PageName[] = []
  for (const name of PAGE_NAMES) {
    const isAbout = parameterNames(name).some((one) => one === 'challengeId' || one === 'proposalId')
    if (isAbout && (await routeModule(name)).action) found.push(name)
  }
  return found
}

describe('the reviewed table', () => {
  it('names every page with an action about a challenge or a proposal', async () => {
    const found = await pagesToReview()
    expect(found.filter((name) => !REVIEWED[name])).toEqual([])
    const guarded = Object.entries(REVIEWED).filter(([, entry]) => 'writes' in entry)
    expect(found).toEqual(expect.arrayContaining(guarded.map(([name]) => name)))
  })

  it('reaches every action of the transition table', () => {
    const reached = Object.values(REVIEWED).flatMap((one) => ('writes' in one ? one.writes : []))
    const actions = new Set(reached.map((one) => one.action))
    expect(actions).toEqual(
      new Set(['start', 'confirmCopy', ...Object.keys(PROPOSAL_TRANSITIONS), ...PARTNER_ACTIONS]),
    )
  })
})

describe.each(WRITES)('$action on $page, proposal $proposal, partner $partner', (write) => {
  it('is taken shortly before the deadline', async () => {
    const { challenge, proposalId, send } = await prepare(write.page, write)
    const before = await stateOf(proposalId)
    await moveDeadline(challenge.id, SHORTLY)
    expect((await send()).status).toBe(303)
    expect(await stateOf(proposalId)).not.toEqual(before)
    expect(await db.refusedAttempt.count()).toBe(0)
  })

  it.each([
    ['at the deadline', 0],
    ['one second after it', -SECOND],
  ])('is refused %s, changes nothing and keeps arrival and hash', async (_when, offset) => {
    const { challenge, proposalId, send } = await prepare(write.page, write)
    const before = await stateOf(proposalId)
    const deadlineAt = await moveDeadline(challenge.id, offset)
    const answer = await send()
    expect(answer.status).toBe(409)
    expect(await stateOf(proposalId)).toEqual(before)
    const { refusal } = answer.data as unknown as { refusal: Record<string, unknown> }
    expect(refusal).toMatchObject({ reason: 'deadlinePassed', deadlineAt })
    const event = await db.event.findFirstOrThrow({ where: { streamId: proposalId } })
    expect(event).toMatchObject({ action: 'proposal.refused', streamType: 'proposal' })
    if (write.action === 'start') return
    const kept = await db.refusedAttempt.findFirstOrThrow({ where: { proposalId } })
    expect(kept).toMatchObject({ action: write.action, deadlineAt, contentHash: refusal['contentHash'] })
    if (write.isWithoutContent) expect(kept.contentHash).toBeNull()
    else expect(kept.contentHash).toMatch(/^[0-9a-f]{64}$/)
    expect(kept.arrivedAt).toEqual(refusal['arrivedAt'])
    expect(kept.arrivedAt.getTime()).toBeGreaterThanOrEqual(deadlineAt.getTime())
  })

  it.each(['withdrawn', 'opened', 'archived', 'draft', 'inApproval'] as const)(
    'is refused while the challenge is %s, even with time left',
    async (state) => {
      const { challenge, proposalId, send } = await prepare(write.page, write)
      const before = await stateOf(proposalId)
      await db.challenge.update({ where: { id: challenge.id }, data: { state, outcome: 'Es läuft.' } })
      const isHidden = write.action === 'start' && (state === 'draft' || state === 'inApproval')
      expect((await send()).status).toBe(isHidden ? 404 : 409)
      expect(await stateOf(proposalId)).toEqual(before)
    },
  )
})

it('cannot be got round by a refused attempt that is deleted or changed', async () => {
  const { challenge, send } = await prepare('proposal', {
    action: 'submit',
    proposal: 'draft',
    form: () => ({ step: 'submit', version: '1' }),
  })
  await moveDeadline(challenge.id, 0)
  await send()
  await expect(db.refusedAttempt.deleteMany()).rejects.toThrow()
  await expect(db.refusedAttempt.updateMany({ data: { contentHash: 'x' } })).rejects.toThrow()
})
