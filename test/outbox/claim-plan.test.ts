import { afterEach, expect, it } from 'vitest'
import { useDatabase } from '#test/support/database'
import { markChanged } from '~/outbox/append.server'
import { processStates } from '~/outbox/process-states.server'
import { db, transact } from '~/platform/database/client.server'

useDatabase()

/** Without these the planner joins by a nested loop, as it does by itself for a table that was empty when last looked at. */
const SWITCHES = ['hashagg', 'hashjoin', 'mergejoin', 'sort', 'material'] as const
const turn = async (state: 'off' | 'on') => {
  for (const name of SWITCHES) await db.$executeRawUnsafe(`SET enable_${name} = ${state}`)
}
afterEach(() => turn('on'))

it('takes no more than a batch, however the database joins', async () => {
  for (let number = 0; number < 12; number += 1) await transact((tx) => markChanged(tx, 'thing', `${number}`))
  await turn('off')
  const done: string[] = []
  expect(await processStates({ thing: async (id) => void done.push(id) })).toBe(5)
  expect(done).toHaveLength(5)
})
