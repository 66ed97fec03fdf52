import { describe, expect, test } from 'vitest'
import { createChallenge } from '#test/factories/challenge'
import { createProposal } from '#test/factories/proposal'
import { createUser, viewerOf } from '#test/factories/user'
import { callLoader } from '#test/support/call-route'
import { useDatabase } from '#test/support/database'
import { createScene, moveDeadline } from '#test/support/proposal-scene'
import * as tasksPage from '~/features/account/routes/tasks'
import * as workspacePage from '~/features/account/routes/workspace'
import { db } from '~/platform/database/client.server'

useDatabase()

const DAY = 86_400_000
type Group = { name: string; tasks: { title: string; due: string | null }[] }
const load = async (userId: string, query = '') =>
  Object(
    (await callLoader(tasksPage, { path: `/meine-aufgaben${query}`, viewer: await viewerOf(userId) })).data,
  ) as {
    yours: Group[]
    others: Group[]
    turn: string | null
  }
const names = (groups: Group[]) => groups.map(({ name }) => name)

/** Somebody with a draft and a submitted proposal of a provider, and a rejected organisation. */
async function createBusy() {
  const { author, provider, challenge, authority } = await createScene()
  await createProposal({ challengeId: challenge.id, organisationId: provider.id })
  const other = await createChallenge({ authorityId: authority.id, state: 'published' })
  await createProposal({ challengeId: other.id, organisationId: provider.id, state: 'submitted' })
  const data = { kind: 'company', name: 'Zweite GmbH', sortKey: 'zweite', state: 'rejected' } as const
  const { id: organisationId } = await db.organisation.create({ data })
  await db.membership.create({ data: { userId: author.id, organisationId, role: 'owner' } })
  return { author, provider, challenge }
}

describe('the tasks', () => {
  test('are asked for by people who are signed in', async () => {
    const { location } = await callLoader(tasksPage, { path: '/meine-aufgaben' })
    expect(location).toBe(`/anmelden?${new URLSearchParams({ weiter: '/meine-aufgaben' })}`)
  })

  test('stand by whose turn it is and by organisation, what is due first first', async () => {
    const { author, provider } = await createBusy()
    const { yours, others, turn } = await load(author.id)
    expect(turn).toBeNull()
    expect(names(yours)).toEqual([provider.name, 'Zweite GmbH'])
    expect(names(others)).toEqual([provider.name])
    expect(yours[0]?.tasks.map(({ title }) => title)).toEqual([
      expect.stringMatching(/^Vorschlag/),
      expect.stringMatching(/^Profil von/),
    ])
  })

  test('can be narrowed to one side', async () => {
    const { author } = await createBusy()
    const [mine, theirs] = [await load(author.id, '?am-zug=ich'), await load(author.id, '?am-zug=andere')]
    expect([mine.yours.length, mine.others.length, mine.turn]).toEqual([2, 0, 'yours'])
    expect([theirs.yours.length, theirs.others.length, theirs.turn]).toEqual([0, 1, 'others'])
    expect((await load(author.id, '?am-zug=constructor')).turn).toBeNull()
  })

  test.each([
    [3, 'in 3 Tagen'],
    [1, 'morgen'],
  ])('say by when as a date and in words (%i days)', async (days, words) => {
    const { author, challenge } = await createBusy()
    await moveDeadline(challenge.id, days * DAY)
    const { yours } = await load(author.id)
    expect(yours[0]?.tasks[0]?.due).toMatch(
      new RegExp(`^bis .+ 20\\d\\d um \\d\\d:\\d\\d ME.?Z \\(${words}\\)$`),
    )
  })

  test('of somebody without any are empty', async () => {
    expect(await load((await createUser()).id)).toMatchObject({ yours: [], others: [] })
  })

  test('stand in the workspace as the first few, with how many there are', async () => {
    const { official, authority } = await createScene()
    for (let count = 0; count < 9; count += 1)
      await createChallenge({ authorityId: authority.id, state: 'draft' })
    const viewer = await viewerOf(official.id)
    const { data } = await callLoader(workspacePage, { path: '/mein-bereich', viewer })
    // nine drafts and the profile
    expect([Object(data).yours.length, Object(data).taskCount]).toEqual([6, 10])
  })
})
