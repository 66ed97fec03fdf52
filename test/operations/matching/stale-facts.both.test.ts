import { expect, it } from 'vitest'
import { useDatabase } from '#test/support/database'
import { beginReading, writeMatches } from '~/features/matching/operations/write-matches.server'
import { db } from '~/platform/database/client.server'
import { addProvider, followAll, matchedIds, setStage } from './stage'

useDatabase()

async function stage() {
  const { organisation } = await addProvider()
  const { challenge } = await setStage()
  const match = (score: number) => ({
    challengeId: challenge.id,
    challengeVersion: challenge.version,
    organisationId: organisation.id,
    organisationVersion: organisation.version,
    total: score,
    reasons: [{ kind: 'text' as const, points: score, matched: ['bruck'] }],
  })
  return { challenge, organisation, match, scope: { challengeId: challenge.id } }
}

it('a pair is not written from facts that have changed since', async () => {
  const { challenge, organisation, match, scope } = await stage()
  const readAt = await beginReading()
  await db.organisation.update({ where: { id: organisation.id }, data: { version: { increment: 1 } } })
  await writeMatches(scope, [match(50)], readAt)
  expect(await matchedIds(challenge.id)).toEqual([])
})

it('what was written since the facts were read is not removed', async () => {
  const { challenge, organisation, match, scope } = await stage()
  const readAt = new Date((await beginReading()).getTime() - 1000)
  await writeMatches(scope, [match(50)], await beginReading())
  await writeMatches(scope, [], readAt)
  expect(await matchedIds(challenge.id)).toEqual([organisation.id])
  await writeMatches(scope, [], new Date((await beginReading()).getTime() + 1000))
  expect(await matchedIds(challenge.id)).toEqual([])
})

it('a new score replaces the old one and keeps when somebody was told', async () => {
  const { challenge, match, scope } = await stage()
  const notifiedAt = new Date('2026-11-01T00:00:00Z')
  await writeMatches(scope, [match(50)], await beginReading())
  await db.match.updateMany({ where: scope, data: { notifiedAt } })
  await writeMatches(scope, [match(60)], await beginReading())
  expect(await db.match.findMany({ where: { challengeId: challenge.id } })).toMatchObject([
    { score: 60, notifiedAt, reasons: [{ points: 60 }] },
  ])
})

it('deleting a thing deletes its matches; a late computation writes none', async () => {
  const { challenge, organisation, match, scope } = await stage()
  await followAll(challenge.id)
  expect(await matchedIds(challenge.id)).toEqual([organisation.id])
  await db.organisation.delete({ where: { id: organisation.id } })
  await writeMatches(scope, [match(50)], await beginReading())
  expect(await db.match.count()).toBe(0)
})
