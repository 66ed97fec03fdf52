import { describe, expect, test } from 'vitest'
import { createUser, DEFAULT_PASSWORD } from '#test/factories/user'
import { useDatabase } from '#test/support/database'
import { waitingMails } from '#test/support/mail-link'
import { logIn } from '~/features/account/operations/log-in.server'
import { db } from '~/platform/database/client.server'
import { LIMITS } from '~/platform/rate-limit.server'

useDatabase()

const HOME = '192.0.2.1'
const EVIL = '198.51.100.1'
const right = (email: string, network = HOME) => logIn({ email, password: DEFAULT_PASSWORD, network })
const wrong = (email: string, network: string) => logIn({ email, password: 'falsch geraten', network })

describe('log-in', () => {
  test('the right password of a confirmed account opens it', async () => {
    const user = await createUser()
    expect(await right(user.email)).toEqual({ ok: true, userId: user.id, needsCode: false })
  })

  test('unknown address, wrong password, unconfirmed address and missing password look the same', async () => {
    const known = await createUser()
    const unconfirmed = await createUser({ confirmed: false })
    const without = await createUser()
    await db.user.update({ where: { id: without.id }, data: { passwordHash: '' } })
    const refused = { ok: false, reason: 'credentials' }
    expect(await right('nobody@example.org')).toEqual(refused)
    expect(await wrong(known.email, HOME)).toEqual(refused)
    expect(await right(unconfirmed.email)).toEqual(refused)
    expect(await right(without.email)).toEqual(refused)
    expect(await logIn({ email: without.email, password: '', network: HOME })).toEqual(refused)
  })

  test('only who knows the password of an unconfirmed account causes a mail', async () => {
    const { id, email } = await createUser({ confirmed: false })
    await wrong(email, HOME)
    expect(await waitingMails(id)).toEqual([])
    await right(email)
    expect(await waitingMails(id)).toEqual(['accountConfirmEmail'])
  })

  test('an unknown address takes about as long as a known one', async () => {
    const { email } = await createUser()
    const time = async (address: string) => {
      const start = performance.now()
      await wrong(address, HOME)
      return performance.now() - start
    }
    await time(email)
    await time('nobody@example.org')
    const known: number[] = []
    const unknown: number[] = []
    for (let round = 0; round < 6; round += 1) {
      known.push(await time(email))
      unknown.push(await time('nobody@example.org'))
    }
    const ratio = Math.min(...unknown) / Math.min(...known)
    expect(ratio).toBeGreaterThan(1 / 3)
    expect(ratio).toBeLessThan(3)
  })
})

describe('limits', () => {
  test('too many wrong attempts close the account for this network, even for the right password', async () => {
    const { email } = await createUser()
    for (let attempt = 0; attempt < LIMITS.logInHere.attempts; attempt += 1) await wrong(email, EVIL)
    const answer = await right(email, EVIL)
    expect(answer).toMatchObject({ ok: false, reason: 'tooMany' })
    const minutes = answer.ok || answer.reason !== 'tooMany' ? 0 : (+answer.retryAt - Date.now()) / 60_000
    expect(minutes).toBeGreaterThan(14)
    expect(minutes).toBeLessThan(15.1)
  })

  test('but not for another network: a stranger cannot lock the owner out', async () => {
    const { email } = await createUser()
    for (let attempt = 0; attempt < LIMITS.logInHere.attempts + 3; attempt += 1) await wrong(email, EVIL)
    expect(await right(email, HOME)).toMatchObject({ ok: true })
  })

  test('an attack from many networks does not lock the owner out where the owner has been before', async () => {
    const { email } = await createUser()
    expect(await right(email, HOME)).toMatchObject({ ok: true })
    await exhaustAccount(email)
    expect(await right(email, '203.0.113.9')).toMatchObject({ ok: false, reason: 'tooMany' })
    expect(await right(email, HOME)).toMatchObject({ ok: true })
  })

  test('an unknown address meets the same limits', async () => {
    const attempts = LIMITS.logInHere.attempts
    for (let attempt = 0; attempt < attempts; attempt += 1) await wrong('nobody@example.org', EVIL)
    expect(await wrong('nobody@example.org', EVIL)).toMatchObject({ ok: false, reason: 'tooMany' })
  })

  test('a right password gives the attempts back', async () => {
    const { email } = await createUser()
    for (let round = 0; round < 3; round += 1) {
      for (let attempt = 1; attempt < LIMITS.logInHere.attempts - 1; attempt += 1) await wrong(email, HOME)
      expect(await right(email)).toMatchObject({ ok: true })
    }
  })

  test('addresses of one IPv6 customer are one network', async () => {
    const { email } = await createUser()
    for (let attempt = 0; attempt < LIMITS.logInHere.attempts; attempt += 1) {
      await wrong(email, `2001:db8:1:2::${attempt}`)
    }
    expect(await right(email, '2001:db8:1:2:ffff::1')).toMatchObject({ ok: false, reason: 'tooMany' })
  })

  test('the table holds neither addresses nor networks', async () => {
    const { email } = await createUser()
    await wrong(email, HOME)
    await right(email)
    const stored = JSON.stringify(await db.rateLimit.findMany())
    expect(stored).not.toContain(email)
    expect(stored).not.toContain(HOME)
  })
})

/** As if a hundred attempts had come from a hundred networks. */
async function exhaustAccount(email: string) {
  const before = new Map((await db.rateLimit.findMany()).map((row) => [row.key, row.count]))
  await wrong(email, EVIL)
  const rows = await db.rateLimit.findMany()
  const touched = rows.filter((row) => before.has(row.key) && before.get(row.key) !== row.count)
  expect(touched).toHaveLength(1)
  await db.rateLimit.updateMany({
    where: { key: { in: touched.map((row) => row.key) } },
    data: { count: LIMITS.logInAccount.attempts },
  })
}
