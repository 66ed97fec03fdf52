import { describe, expect, it } from 'vitest'
import { createChallenge } from '#test/factories/challenge'
import { createOrganisation } from '#test/factories/organisation'
import { createQuestion } from '#test/factories/question'
import { useDatabase } from '#test/support/database'
import { leaksInDatabase } from '#test/support/leaks'
import { plantInSearch, searchLeaks } from '#test/support/search-leaks'
import { rebuildIndex } from '~/features/searching/operations/reconcile-index.server'
import { SEARCH_INDEX } from '~/features/searching/operations/walk-index.server'
import { markChanged } from '~/outbox/append.server'
import { drainOutbox } from '~/outbox/worker.server'
import { db, transact } from '~/platform/database/client.server'
import { stateHandlers } from '~/platform/server/background'

useDatabase()
const TOKEN = 'zwqxgeheimwort'

describe('the searcher is proven: what stands in the index is found', () => {
  it.each(['title', 'summary', 'body'] as const)('in the %s of a hit', async (where) => {
    await createOrganisation()
    expect(await searchLeaks([TOKEN])).toEqual([])
    await plantInSearch(where, TOKEN)
    const found = await searchLeaks([TOKEN])
    expect(found.filter((leak) => leak.startsWith('search /suche?'))).toHaveLength(1)
    expect(found.filter((leak) => leak.startsWith('search /en/search?'))).toHaveLength(1)
    const suggested = found.filter((leak) => /vorschlaege|suggestions/.test(leak))
    expect(suggested).toHaveLength(where === 'title' ? 2 : 0)
  })
})

it('nothing that is not public gets into the index, by any of the ways that fill it', async () => {
  const authority = await createOrganisation({ kind: 'authority' })
  const words = { title: TOKEN, summary: TOKEN, problem: TOKEN, desiredOutcome: TOKEN }
  const contact = { contactName: TOKEN, contactEmail: `${TOKEN}@behoerde.example`, contactPhone: TOKEN }
  const draft = await createChallenge({ authorityId: authority.id, ...words })
  await createChallenge({ authorityId: authority.id, state: 'inApproval', ...words })
  const open = await createChallenge({ authorityId: authority.id, state: 'published', ...contact })
  await createQuestion({ challengeId: open.id, number: 1, text: TOKEN })
  const given = { answer: TOKEN, answeredAt: new Date(), answeredById: authority.id }
  await createQuestion({ challengeId: draft.id, number: 1, state: 'answered', ...given })
  for (const state of ['unverified', 'rejected', 'closed'] as const)
    await createOrganisation({ state, name: TOKEN })
  await createOrganisation({ ...contact, name: 'Werft' })
  for (const { id } of await db.challenge.findMany()) await transact((tx) => markChanged(tx, 'challenge', id))
  for (const { id } of await db.organisation.findMany())
    await transact((tx) => markChanged(tx, 'organisation', id))
  for (const { id } of await db.question.findMany()) await transact((tx) => markChanged(tx, 'question', id))
  await transact((tx) => markChanged(tx, SEARCH_INDEX, 'all'))
  await drainOutbox(stateHandlers)
  const inIndex = async () => (await leaksInDatabase([TOKEN])).filter(({ where }) => where.includes('Search'))
  expect(await inIndex()).toEqual([])
  expect(await db.searchEntry.count()).toBe(3)
  await rebuildIndex()
  expect(await inIndex()).toEqual([])
  expect(await searchLeaks([TOKEN])).toEqual([])
})
