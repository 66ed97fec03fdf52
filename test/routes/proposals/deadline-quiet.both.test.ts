import { describe, expect, it } from 'vitest'
import { useDatabase } from '#test/support/database'
import { moveDeadline } from '#test/support/proposal-scene'
import { db } from '~/platform/database/client.server'
import { helpersOf, prepare, QUIET_WRITES, stateOf } from './guarded-writes'

useDatabase()

const SECOND = 1000

describe.each(QUIET_WRITES)('$name', ({ page, form }) => {
  const begin = () => prepare(page, { action: 'save', proposal: 'submitted', form })

  it('is taken shortly before the deadline and changes nothing of the proposal', async () => {
    const { challenge, proposalId, send } = await begin()
    const [before, helpers] = [await stateOf(proposalId), await helpersOf(proposalId)]
    // Enough for a busy machine: nothing is waited for.
    await moveDeadline(challenge.id, 20 * SECOND)
    expect([200, 303]).toContain((await send()).status)
    expect(await stateOf(proposalId)).toEqual(before)
    expect(await helpersOf(proposalId)).not.toEqual(helpers)
  })

  it.each([
    ['at the deadline', 0],
    ['one second after it', -SECOND],
  ])('is refused %s and leaves no trace, not even of the attempt', async (_when, offset) => {
    const { challenge, proposalId, send } = await begin()
    const helpers = await helpersOf(proposalId)
    await moveDeadline(challenge.id, offset)
    expect((await send()).status).toBe(409)
    expect(await helpersOf(proposalId)).toEqual(helpers)
    expect(await db.refusedAttempt.count()).toBe(0)
  })

  it.each(['withdrawn', 'opened', 'archived', 'draft', 'inApproval'] as const)(
    'is refused while the challenge is %s, even with time left',
    async (state) => {
      const { challenge, proposalId, send } = await begin()
      const helpers = await helpersOf(proposalId)
      await db.challenge.update({ where: { id: challenge.id }, data: { state, outcome: 'Es läuft.' } })
      expect((await send()).status).toBe(409)
      expect(await helpersOf(proposalId)).toEqual(helpers)
    },
  )
})
