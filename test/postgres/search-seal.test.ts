import { describe, expect, it } from 'vitest'
import { createChallenge } from '#test/factories/challenge'
import { createOrganisation } from '#test/factories/organisation'
import { createProposal } from '#test/factories/proposal'
import { createQuestion } from '#test/factories/question'
import { useDatabase } from '#test/support/database'
import { leaksInDatabase } from '#test/support/leaks'
import { countLeaks, plantHidden, plantInSearch, searchLeaks, similarLeaks } from '#test/support/search-leaks'
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

describe('the other channels are proven: each finds what is planted in it', () => {
  it('counts of facets and totals, of something that is never shown', async () => {
    const authority = await createOrganisation({ kind: 'authority' })
    const draft = await createChallenge({ authorityId: authority.id, state: 'draft' })
    expect(await countLeaks([TOKEN])).toEqual([])
    await plantHidden('challenge', draft.id, TOKEN)
    expect(await searchLeaks([TOKEN])).toEqual([])
    // The lists count their own rows: an index that says too much tells nothing there.
    expect(await countLeaks([TOKEN])).toEqual([`counted search ${TOKEN}`])
  })

  it('filters of lists, which find a public row by a word that is not public', async () => {
    await createOrganisation()
    expect(await countLeaks([TOKEN])).toEqual([])
    await plantInSearch('body', TOKEN)
    expect(await countLeaks([TOKEN])).toEqual([`counted search ${TOKEN}`, `counted providerList ${TOKEN}`])
  })

  it('what is similar, by the title in the index', async () => {
    const like = 'Drohnen fotografieren Risse an Brücken aus Beton und aus Stahl'
    await createOrganisation({ name: 'Werft', summary: like })
    await createOrganisation({ name: 'Flug', summary: like })
    for (let count = 0; count < 5; count += 1) await createOrganisation({ kind: 'innovationCentre' })
    await rebuildIndex()
    expect(await similarLeaks([TOKEN])).toEqual([])
    await plantInSearch('title', TOKEN, like)
    expect(await similarLeaks([TOKEN])).toHaveLength(2)
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
  const { id: organisationId } = await createOrganisation({ ...contact, name: 'Werft' })
  const content = { title: TOKEN, summary: TOKEN }
  for (const state of ['draft', 'submitted', 'withdrawn'] as const) {
    const { id: challengeId } =
      state === 'draft' ? open : await createChallenge({ authorityId: authority.id, state: 'published' })
    await createProposal({ challengeId, organisationId, state, content })
  }
  for (const { id } of await db.challenge.findMany()) await transact((tx) => markChanged(tx, 'challenge', id))
  for (const { id } of await db.organisation.findMany())
    await transact((tx) => markChanged(tx, 'organisation', id))
  for (const { id } of await db.question.findMany()) await transact((tx) => markChanged(tx, 'question', id))
  await transact((tx) => markChanged(tx, SEARCH_INDEX, 'all'))
  await drainOutbox(stateHandlers)
  const inIndex = async () => (await leaksInDatabase([TOKEN])).filter(({ where }) => where.includes('Search'))
  expect(await inIndex()).toEqual([])
  expect(await db.searchEntry.count()).toBe(5)
  await rebuildIndex()
  expect(await inIndex()).toEqual([])
  for (const leaks of [searchLeaks, countLeaks, similarLeaks]) expect(await leaks([TOKEN])).toEqual([])
}, 120_000)
