import { expect, test } from 'vitest'
import { createOrganisation } from '#test/factories/organisation'
import { createUser, viewerOf } from '#test/factories/user'
import { useDatabase } from '#test/support/database'
import { standingToPerson } from '~/domain/permission/standing'
import { countWaiting } from '~/features/administration/operations/count-waiting.server'
import { mayDecide, reviewQueue } from '~/features/administration/operations/review-queue.server'
import { db } from '~/platform/database/client.server'
import { Authorized } from '~/platform/guard/authorized.server'

useDatabase()

async function asRole(platformRole: 'staff' | 'citizen' | 'moderator') {
  const viewer = await viewerOf((await createUser({ platformRole, secondFactor: true })).id)
  const standing = { ...standingToPerson(viewer, viewer.id), relation: 'foreign' } as const
  return Authorized.judge('administration.view', viewer, standing, null)
}

async function queue() {
  const staff = await asRole('staff')
  if (!staff) throw new Error('staff may not see the queue')
  const { organisations, claims, feedback } = await countWaiting(staff)
  const counts = { organisationCount: organisations.count, claimCount: claims.count }
  return { ...(await reviewQueue(staff)), ...counts, feedback }
}

test('what waits longest comes first, and only what waits', async () => {
  const younger = await createOrganisation({
    state: 'unverified',
    updatedAt: new Date('2026-03-02T00:00:00Z'),
  })
  const older = await createOrganisation({ state: 'unverified', updatedAt: new Date('2026-03-01T00:00:00Z') })
  for (const state of ['verified', 'rejected', 'listed'] as const) await createOrganisation({ state })
  const { organisations, organisationCount, claims, claimCount } = await queue()
  expect(organisations.map((one) => one.id)).toEqual([older.id, younger.id])
  expect({ organisationCount, claims, claimCount }).toEqual({
    organisationCount: 2,
    claims: [],
    claimCount: 0,
  })
})

test('claims wait only once their address is confirmed', async () => {
  const user = await createUser()
  const listed = await createOrganisation({ state: 'listed', name: 'Amt Küste' })
  const claim = { organisationId: listed.id, userId: user.id, email: 'kim@amt.example' }
  await db.claim.create({ data: { ...claim, state: 'awaitingMail' } })
  expect((await queue()).claimCount).toBe(0)
  await db.claim.updateMany({ data: { state: 'awaitingStaff', confirmedAt: new Date() } })
  expect(await queue()).toMatchObject({
    claimCount: 1,
    claims: [{ email: 'kim@amt.example', organisation: { name: 'Amt Küste' } }],
  })
})

test('what waits longest says since when, feedback too, and done feedback waits no more', async () => {
  const createdAt = new Date('2026-03-01T00:00:00Z')
  const message = { topic: 'idea', page: '', text: 'Mehr Licht', createdAt } as const
  await db.feedback.create({ data: { ...message } })
  await db.feedback.create({ data: { ...message, doneAt: new Date() } })
  expect((await queue()).feedback).toEqual({ count: 1, since: createdAt })
})

test('fifty are shown and all are counted', async () => {
  for (let number = 0; number < 51; number += 1) await createOrganisation({ state: 'unverified' })
  const { organisations, organisationCount } = await queue()
  expect([organisations.length, organisationCount]).toEqual([50, 51])
})

test('moderators see how much waits but do not decide', async () => {
  const [staff, moderator] = [await asRole('staff'), await asRole('moderator')]
  expect([staff && mayDecide(staff), moderator && mayDecide(moderator)]).toEqual([true, false])
})

test('nobody else has what it takes to ask', async () => {
  expect(await asRole('citizen')).toBeNull()
})
