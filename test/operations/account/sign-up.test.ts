import { expect, test } from 'vitest'
import { createUser } from '#test/factories/user'
import { useDatabase } from '#test/support/database'
import { waitingMails } from '#test/support/mail-link'
import { signUp } from '~/features/account/operations/sign-up.server'
import { db } from '~/platform/database/client.server'
import { verifyPassword } from '~/platform/password.server'

useDatabase()

const INPUT = {
  email: 'erika@example.org',
  displayName: 'Erika',
  password: 'vier graue Reiher frieren',
  locale: 'en',
} as const
const events = async () =>
  (await db.event.findMany({ orderBy: [{ at: 'asc' }, { id: 'asc' }] })).map((event) => event.action)

test('makes an unconfirmed account with a hashed password, an event and one mail', async () => {
  await signUp(INPUT)
  const user = await db.user.findUniqueOrThrow({ where: { email: INPUT.email } })
  expect(user).toMatchObject({ displayName: 'Erika', locale: 'en', emailConfirmedAt: null })
  expect(user.platformRole).toBe('citizen')
  expect(user.passwordHash).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/)
  expect(await verifyPassword(user.passwordHash, INPUT.password)).toBe(true)
  expect(await events()).toEqual(['account.signedUp'])
  expect(await waitingMails(user.id)).toEqual(['accountConfirmEmail'])
})

test('a known confirmed address: nothing changes, only its owner is told', async () => {
  const owner = await createUser({ email: INPUT.email, displayName: 'Owner' })
  await signUp(INPUT)
  expect(await db.user.findMany()).toEqual([owner])
  expect(await waitingMails(owner.id)).toEqual(['accountExists'])
})

test('a second sign-up takes the first password away, so that no stranger has chosen it', async () => {
  await signUp({ ...INPUT, password: 'das hat ein Fremder gewählt' })
  await signUp(INPUT)
  const user = await db.user.findUniqueOrThrow({ where: { email: INPUT.email } })
  expect(await verifyPassword(user.passwordHash, 'das hat ein Fremder gewählt')).toBe(false)
  expect(await verifyPassword(user.passwordHash, INPUT.password)).toBe(false)
  expect(await verifyPassword(user.passwordHash, '')).toBe(false)
  expect(await events()).toEqual(['account.signedUp', 'account.signedUpAgain'])
})

test('two sign-ups at once with one new address make one account', async () => {
  await Promise.all([signUp(INPUT), signUp(INPUT), signUp(INPUT)])
  expect(await db.user.count()).toBe(1)
})

test('neither password nor address stand in an event or a message', async () => {
  await signUp(INPUT)
  const stored = JSON.stringify([await db.eventDetail.findMany(), await db.outboxMessage.findMany()])
  expect(stored).not.toContain(INPUT.password)
  expect(stored).not.toContain(INPUT.email)
})
