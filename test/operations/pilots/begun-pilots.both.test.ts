import { expect, it } from 'vitest'
import { pilotKind } from '#search/kinds/pilot.server'
import { postgresEngine } from '#search/postgres/engine.server'
import { createOrganisation } from '#test/factories/organisation'
import { createPilot, dayFromNow } from '#test/factories/pilot'
import { useDatabase } from '#test/support/database'
import { columnOf } from '~/domain/calendar/day'
import type { PilotState } from '~/domain/pilot/pilot'
import { followBegunPilots } from '~/features/pilots/operations/follow-begun-pilots.server'
import { drainOutbox } from '~/outbox/worker.server'
import { db } from '~/platform/database/client.server'
import { jobs, stateHandlers } from '~/platform/server/background'

useDatabase()

async function found(status: string) {
  const query = {
    text: 'Drohnenbilder',
    filter: { status: [status] },
    locale: 'de',
    sort: 'relevance',
  } as const
  const { hits } = await postgresEngine.search({
    ...{ ...query, page: 1, pageSize: 50, withFacets: false, at: new Date() },
  })
  return hits.map(({ id }) => id)
}

/** A pilot that begins so many days from today, with what the search wrote of it while it was planned. */
async function planned(days: number, state: PilotState = 'published') {
  const { id: authorityId } = await createOrganisation({ kind: 'authority' })
  const { id } = await createPilot({ authorityId, state, startsOn: columnOf(dayFromNow(days)) })
  const before = { status: 'planned', statusAfter: null, deadlineAt: null } as const
  await postgresEngine.upsert((await pilotKind.read([id])).map((thing) => ({ ...thing, ...before })))
  return id
}

it('a pilot is found as running on the day on which it begins', async () => {
  const today = await planned(0)
  const tomorrow = await planned(1)
  expect((await found('planned')).sort()).toEqual([today, tomorrow].sort())
  expect(await followBegunPilots()).toBe(1)
  await drainOutbox(stateHandlers)
  expect(await found('running')).toEqual([today])
  expect(await found('planned')).toEqual([tomorrow])
})

it('nothing is written of one that is not public or not to begin', async () => {
  for (const state of ['draft', 'inApproval', 'withdrawn', 'stopped'] as const) await planned(0, state)
  await planned(-1)
  await planned(1)
  expect(await followBegunPilots()).toBe(0)
  expect(await db.outboxState.count()).toBe(0)
})

it('the job comes round after midnight in Germany, in summer and in winter', () => {
  const { cron, run } = jobs.find(({ name }) => name === 'followBegunPilots') ?? {}
  expect(run).toBe(followBegunPilots)
  const [minute, hours, ...rest] = cron?.split(' ') ?? []
  expect([Number(minute) > 0, hours, rest]).toEqual([true, '22,23', ['*', '*', '*']])
})
