import { createHash } from 'node:crypto'
import { expect, it } from 'vitest'
import { createAuthor } from '#test/factories/contribution'
import { useDatabase } from '#test/support/database'
import { leaksInDatabase } from '#test/support/leaks'
import { logIn } from '~/features/account/operations/log-in.server'
import { noteDevice } from '~/features/account/operations/note-device.server'
import { sendFeedback } from '~/features/administration/operations/send-feedback.server'
import { readSentForm } from '~/features/participation/operations/read-sent-form.server'
import { takeIn } from '~/features/participation/operations/take-in.server'
import { databaseTime, db, transact } from '~/platform/database/client.server'
import { cleanUp } from '~/platform/jobs/clean-up.server'
import { LIMITS } from '~/platform/rate-limit.server'

useDatabase()

const DAY = 86_400
const ADDRESSES = ['203.0.113.77', '2001:db8:77:1::5']
/** The address, and what anybody could make of it without the key. */
const FORMS = [...ADDRESSES, '2001:db8:77:1::/64', '2001:db8:77:1'].flatMap((text) => [
  text,
  ...['sha256', 'sha1', 'md5'].map((kind) => createHash(kind).update(text).digest('hex')),
])

/** Everything for which the platform looks at where a request comes from. */
async function comeFrom(network: string) {
  const { id, email } = await createAuthor()
  await logIn({ email, password: 'wrong', network })
  await logIn({ email, password: 'Sieben Brücken im Nebel', network })
  await noteDevice({ userId: id, network, userAgent: 'Mozilla/5.0 Firefox/140.0' })
  const feedback = { topic: 'idea', page: '/', text: `Mehr Licht, ${id}`, replyTo: null }
  expect(await sendFeedback(feedback, network, new Date())).toEqual({ ok: true })
  const sent = await readSentForm(new FormData(), network)
  const place = { itemType: 'comment', subjectType: 'challenge', subjectId: 'x' } as const
  const incoming = { ...place, authorId: id, text: `Mehr Busse am Abend, bitte, ${id}`, sent }
  expect(await transact(async (tx) => takeIn(tx, incoming, await databaseTime(tx)))).toMatchObject({
    ok: true,
  })
}

it('no table holds a network address, nor what it can be worked out from', async () => {
  for (const network of ADDRESSES) await comeFrom(network)
  expect(await db.rateLimit.count()).toBeGreaterThan(12)
  expect(await db.device.count({ where: { isOfNetwork: true } })).toBe(2)
  expect(await leaksInDatabase(FORMS)).toEqual([])
})

it('what was made from one is gone after seven days', async () => {
  for (const network of ADDRESSES) await comeFrom(network)
  // Six days later, and a day until the next cleaning up.
  await db.$executeRaw`UPDATE "RateLimit" SET "resetAt" = "resetAt" - interval '6 days 1 second'`
  await db.$executeRaw`UPDATE "Device" SET "lastSeenAt" = "lastSeenAt" - interval '6 days 1 second'`
  await cleanUp()
  expect(await db.rateLimit.count()).toBe(0)
  expect(await db.device.count({ where: { isOfNetwork: true } })).toBe(0)
  expect(await db.device.count()).toBe(2)
  expect(Math.max(...Object.values(LIMITS).map(({ seconds }) => seconds))).toBeLessThanOrEqual(6 * DAY)
})

it('the same words on one day are one message, without a trace of where they came from', async () => {
  const feedback = { topic: 'idea', page: '/', text: 'Mehr Licht', replyTo: null }
  const at = new Date()
  for (const network of ADDRESSES) expect(await sendFeedback(feedback, network, at)).toEqual({ ok: true })
  expect(await db.feedback.count()).toBe(1)
  await sendFeedback({ ...feedback, text: 'Mehr Schatten' }, '203.0.113.77', at)
  expect(await db.feedback.count()).toBe(2)
})
