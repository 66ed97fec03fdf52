import { expect, test } from 'vitest'
import { cookieOf, createUser, DEFAULT_PASSWORD } from '#test/factories/user'
import { useDatabase } from '#test/support/database'
import { tokenFor, waitingMails } from '#test/support/mail-link'
import { findMailLink } from '~/features/account/operations/find-mail-link.server'
import { followMailLink } from '~/features/account/operations/follow-mail-link.server'
import { renewLink } from '~/features/account/operations/renew-link.server'
import { requestPasswordReset } from '~/features/account/operations/request-password-reset.server'
import { db } from '~/platform/database/client.server'
import { verifyPassword } from '~/platform/password.server'
import { LIMITS } from '~/platform/rate-limit.server'
import { findViewer } from '~/platform/session/viewer.server'

useDatabase()

const NEW = 'ein Kormoran im Gegenlicht'
const userRow = (id: string) => db.user.findUniqueOrThrow({ where: { id } })
const REFUSED = { ok: false, reason: 'linkInvalid' }

test('looking at a link changes nothing, however often', async () => {
  const { id } = await createUser({ confirmed: false })
  const token = await tokenFor(id)
  for (let look = 0; look < 3; look += 1) {
    expect(await findMailLink(token)).toMatchObject({ kind: 'confirmEmail', mustChoose: false })
  }
  expect((await userRow(id)).emailConfirmedAt).toBeNull()
})

test('following it confirms the address once, and the link is used up', async () => {
  const { id } = await createUser({ confirmed: false })
  const token = await tokenFor(id)
  expect(await followMailLink(token, 'confirmEmail', null)).toMatchObject({ ok: true, userId: id })
  expect((await userRow(id)).emailConfirmedAt).not.toBeNull()
  expect(await followMailLink(token, 'confirmEmail', null)).toEqual(REFUSED)
  expect(await findMailLink(token)).toEqual({ kind: 'invalid', canRenew: false })
})

test('two clicks at once: one of them counts', async () => {
  const { id } = await createUser({ confirmed: false })
  const token = await tokenFor(id)
  const both = await Promise.all([1, 2].map(() => followMailLink(token, 'confirmEmail', null)))
  expect(both.filter((answer) => answer.ok)).toHaveLength(1)
})

test('a second link of a confirmed account opens nothing', async () => {
  const { id } = await createUser({ confirmed: false })
  const [first, second] = [await tokenFor(id), await tokenFor(id)]
  await followMailLink(first, 'confirmEmail', null)
  expect(await followMailLink(second, 'confirmEmail', null)).toEqual(REFUSED)
})

test.each([
  ['unknown', 'x'.repeat(43)],
  ['empty', ''],
  ['with NUL', 'a\0b'],
  ['very long', 'a'.repeat(5000)],
])('a token that is %s is refused without an error', async (_name, token) => {
  expect(await findMailLink(token)).toEqual({ kind: 'invalid', canRenew: false })
  expect(await followMailLink(token, 'confirmEmail', null)).toEqual(REFUSED)
})

test('an expired link opens nothing but can be renewed, a few times', async () => {
  const { id } = await createUser({ confirmed: false })
  const token = await tokenFor(id, 'confirmEmail', -1000)
  expect(await findMailLink(token)).toEqual({ kind: 'invalid', canRenew: true })
  expect(await followMailLink(token, 'confirmEmail', null)).toEqual(REFUSED)
  for (let click = 0; click < LIMITS.renewLink.attempts + 3; click += 1) await renewLink(token)
  expect(await waitingMails(id)).toHaveLength(LIMITS.renewLink.attempts)
})

test('links of another purpose neither confirm nor renew', async () => {
  const { id } = await createUser({ confirmed: false })
  const token = await tokenFor(id, 'confirmClaim')
  expect(await findMailLink(token)).toEqual({ kind: 'invalid', canRenew: false })
  expect(await followMailLink(token, 'confirmEmail', null)).toEqual(REFUSED)
  await renewLink(token)
  expect(await waitingMails(id)).toEqual([])
})

test('after two sign-ups the owner of the mailbox chooses the password', async () => {
  const { id } = await createUser({ confirmed: false })
  await db.user.update({ where: { id }, data: { passwordHash: '' } })
  const token = await tokenFor(id)
  expect(await findMailLink(token)).toMatchObject({ kind: 'confirmEmail', mustChoose: true })
  expect(await followMailLink(await tokenFor(id), 'confirmEmail', null)).toEqual(REFUSED)
  expect(await followMailLink(token, 'confirmEmail', NEW)).toMatchObject({ ok: true })
  expect(await verifyPassword((await userRow(id)).passwordHash, NEW)).toBe(true)
})

test('a new password behind a link ends every session and takes the old password away', async () => {
  const { id } = await createUser()
  const cookie = await cookieOf(id)
  expect(await followMailLink(await tokenFor(id, 'resetPassword'), 'resetPassword', NEW)).toMatchObject({
    ok: true,
  })
  expect((await findViewer(cookie)).viewer).toBeNull()
  const { passwordHash } = await userRow(id)
  expect(await verifyPassword(passwordHash, DEFAULT_PASSWORD)).toBe(false)
  expect(await verifyPassword(passwordHash, NEW)).toBe(true)
})

test('asking for a new password takes as long for a stranger, who gets no mail', async () => {
  const { id, email } = await createUser()
  const start = performance.now()
  await requestPasswordReset('nobody@example.org')
  const unknown = performance.now() - start
  await requestPasswordReset(email)
  // Both take the same least time, in which a mail is written: by itself a stranger's answer would come at once.
  expect(unknown).toBeGreaterThan(290)
  expect(await waitingMails(id)).toEqual(['accountResetPassword'])
  expect(await db.outboxMessage.count()).toBe(1)
})
