import { beforeEach, expect, it } from 'vitest'
import { useDatabase } from '#test/support/database'
import { forgetCorpus, profileCorpus } from '~/features/matching/operations/profile-corpus.server'
import { db } from '~/platform/database/client.server'

useDatabase()
beforeEach(forgetCorpus)

/** Ask for the statistics; says whether the profiles had to be read. */
async function isCounted(): Promise<boolean> {
  let read = false
  await profileCorpus(async () => {
    read = true
    return []
  })
  return read
}
const document = (index: number) => ({ kind: 'organisation', entityId: `o${index}`, title: '', lexemes: [] })
const change = (count: number) =>
  db.$executeRaw`UPDATE "SearchDocument" SET "updatedAt" = clock_timestamp() + interval '1 second'
    WHERE "entityId" IN (SELECT "entityId" FROM "SearchDocument" ORDER BY 1 LIMIT ${count})`

it('statistics are counted once while nothing changes', async () => {
  await db.searchDocument.createMany({ data: [1, 2, 3].map(document) })
  expect([await isCounted(), await isCounted()]).toEqual([true, false])
})

it('among few profiles every change counts, also a removal', async () => {
  await db.searchDocument.createMany({ data: [1, 2, 3].map(document) })
  await isCounted()
  await change(1)
  expect(await isCounted(), 'changed').toBe(true)
  await db.searchDocument.deleteMany({ where: { entityId: 'o1' } })
  expect(await isCounted(), 'removed').toBe(true)
})

it('among many profiles they are counted again when more than one in a hundred has changed', async () => {
  await db.searchDocument.createMany({ data: Array.from({ length: 200 }, (_, index) => document(index)) })
  await isCounted()
  await change(2)
  expect(await isCounted(), 'one in a hundred').toBe(false)
  await change(3)
  expect(await isCounted(), 'more').toBe(true)
})
