import { beforeEach, expect, it } from 'vitest'
import { foreignChallengeKind } from '#search/kinds/foreign-challenge.server'
import { createForeignChallenge, createForeignSource } from '#test/factories/foreign-challenge'
import { useDatabase } from '#test/support/database'
import { db } from '~/platform/database/client.server'

useDatabase()
const NOON = new Date('2026-11-26T12:00:00Z')

beforeEach(() => createForeignSource({ isMatched: true }))
const status = async (id: string, at: string) =>
  (await foreignChallengeKind.show([id], new Date(at)))[0]?.status

it('is found in its own language while its source is matched', async () => {
  const { id } = await createForeignChallenge({
    title: 'Count fish',
    problem: 'Too many',
    prizeText: '10,000 dollars',
  })
  expect(await foreignChallengeKind.read([id])).toMatchObject([
    {
      language: 'en',
      texts: { title: 'Count fish', body: 'Too many 10,000 dollars' },
      organisation: 'Office of Fish',
      ...{ status: 'open', statusAfter: null, deadlineAt: null, english: null },
    },
  ])
  expect(await foreignChallengeKind.idsAfter('', 5)).toEqual([id])
})

it('is not found once its source is not matched any more', async () => {
  const { id } = await createForeignChallenge()
  await db.foreignSource.updateMany({ data: { isMatched: false } })
  expect(await foreignChallengeKind.read([id])).toEqual([])
  expect(await foreignChallengeKind.show([id], NOON)).toEqual([])
  expect(await foreignChallengeKind.idsAfter('', 5)).toEqual([])
  expect(await foreignChallengeKind.follows['foreignListing']?.('sammlung'), 'so that it is removed').toEqual(
    [id],
  )
})

it.each([
  ['2026-11-30', '2026-11-30T23:00:00Z'],
  ['2026-06-30', '2026-06-30T22:00:00Z'],
])('ends with its last day in Germany: %s', async (day, end) => {
  const { id } = await createForeignChallenge({ endsOn: new Date(day) })
  const [thing] = await foreignChallengeKind.read([id])
  expect(thing).toMatchObject({ deadlineAt: new Date(end), statusAfter: 'closed' })
  expect(await status(id, new Date(Date.parse(end) - 1).toISOString())).toBe('open')
  expect(await status(id, end)).toBe('closed')
})

it('belongs to no district of the state', async () => {
  const { id } = await createForeignChallenge()
  expect((await foreignChallengeKind.read([id]))[0]?.districts).toEqual(['elsewhere'])
})
