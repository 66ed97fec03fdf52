import { expect, test } from 'vitest'
import { createUser, viewerOf } from '#test/factories/user'
import { callAction, callLoader, type Fields } from '#test/support/call-route'
import { useDatabase } from '#test/support/database'
import { tokenFor } from '#test/support/mail-link'
import * as confirmPage from '~/features/account/routes/confirm-email'
import * as forgottenPage from '~/features/account/routes/forgotten-password'
import * as page from '~/features/account/routes/sign-up'
import { db } from '~/platform/database/client.server'
import { LIMITS } from '~/platform/rate-limit.server'
import { findViewer } from '~/platform/session/viewer.server'

useDatabase()

const FORM = {
  email: 'erika@example.org',
  displayName: 'Erika',
  password: 'vier graue Reiher frieren',
  accepted: 'on',
}
const send = (form: Fields, network?: string, path = '/registrieren') =>
  callAction(page, { path, form, ...(network && { network }) })

test('a sign-up leads to the page that says what happens next', async () => {
  const answer = await send(FORM)
  expect([answer.status, answer.location]).toEqual([303, '/registrieren/post'])
  expect((await send({ ...FORM, email: 'b@example.org' }, undefined, '/en/sign-up')).location).toBe(
    '/en/sign-up/mail',
  )
  expect((await db.user.findMany({ orderBy: { id: 'asc' } })).map((user) => user.locale)).toEqual([
    'de',
    'en',
  ])
})

test('the answer and the work are the same for new, waiting and known addresses', async () => {
  await createUser({ email: 'known@example.org' })
  await createUser({ email: 'waiting@example.org', confirmed: false })
  const measure = async (email: string) => {
    const start = performance.now()
    const { status, location, headers } = await send({ ...FORM, email })
    return { shown: JSON.stringify([status, location, [...headers]]), time: performance.now() - start }
  }
  await measure('warm-up@example.org')
  const known = [await measure('known@example.org'), await measure('known@example.org')]
  const waiting = [await measure('waiting@example.org'), await measure('waiting@example.org')]
  const fresh = [await measure('new-1@example.org'), await measure('new-2@example.org')]
  expect(new Set([...known, ...waiting, ...fresh].map((one) => one.shown)).size).toBe(1)
  const [fastKnown = 0, fastWaiting = 0, fastFresh = 0] = [known, waiting, fresh].map((list) =>
    Math.min(...list.map((one) => one.time)),
  )
  for (const time of [fastKnown, fastWaiting]) {
    expect(time / fastFresh).toBeGreaterThan(0.4)
    expect(time / fastFresh).toBeLessThan(2.5)
  }
})

test.each<[string, Fields, string, string]>([
  ['no address', { email: 'x' }, 'email', 'field.email'],
  ['no name', { displayName: ' ' }, 'displayName', 'field.tooShort:2'],
  ['control characters in the name', { displayName: 'a\u202eb' }, 'displayName', 'field.invalid'],
  ['a line of its own in the name', { displayName: 'a\u2028b' }, 'displayName', 'field.invalid'],
  ['a short password', { password: 'kurz' }, 'password', 'account.error.password.tooShort'],
  ['a common password', { password: 'Passwort2026!' }, 'password', 'account.error.password.common'],
  [
    'the own name',
    { displayName: 'Gerda Lind', password: 'Gerda-Lind-12' },
    'password',
    'account.error.password.personal',
  ],
  ['no consent', { accepted: [] }, 'accepted', 'account.error.notAccepted'],
])('%s is refused; what was typed stays, the password does not', async (_name, change, field, error) => {
  const answer = await send({ ...FORM, ...change })
  expect(answer.status).toBe(422)
  const { lastResult } = Object(answer.data)
  expect(lastResult.error[field]).toEqual([error])
  expect(lastResult.initialValue).toMatchObject(
    field === 'displayName'
      ? { email: FORM.email }
      : { displayName: change['displayName'] ?? FORM.displayName },
  )
  expect(lastResult.initialValue.password).toBeUndefined()
  expect(await db.user.count()).toBe(0)
})

test('all that is wrong is said at once', async () => {
  const { data } = await send({ email: 'x', password: 'passwort1234' })
  const fields = ['accepted', 'displayName', 'email', 'password']
  expect(Object.keys(Object(data).lastResult.error).sort()).toEqual(fields)
})

test('one address gets few mails an hour, known or not', async () => {
  await createUser({ email: FORM.email })
  for (let round = 0; round < LIMITS.signUpAddress.attempts; round += 1) await send(FORM)
  expect((await send(FORM)).status).toBe(429)
  expect(await db.outboxMessage.count()).toBe(LIMITS.signUpAddress.attempts)
})

test('one network makes few accounts an hour', async () => {
  await db.rateLimit.deleteMany()
  const network = '192.0.2.50'
  await send({ ...FORM, email: 'first@example.org' }, network)
  await db.rateLimit.updateMany({ data: { count: LIMITS.signUpNetwork.attempts } })
  expect((await send({ ...FORM, email: 'next@example.org' }, network)).status).toBe(429)
  expect((await send({ ...FORM, email: 'next@example.org' }, '192.0.2.51')).status).toBe(303)
})

test('people who are signed in have nothing to do here', async () => {
  const viewer = await viewerOf((await createUser()).id)
  expect((await callLoader(page, { path: '/registrieren', viewer })).location).toBe('/mein-bereich')
})

test('the page behind the mail shows the address; its button confirms and logs in', async () => {
  const { id, email } = await createUser({ confirmed: false })
  const token = await tokenFor(id)
  const options = { path: `/bestaetigen/${token}`, params: { token } }
  expect((await callLoader(confirmPage, options)).data).toMatchObject({
    link: { kind: 'confirmEmail', email },
  })
  expect(await db.session.count()).toBe(0)
  const answer = await callAction(confirmPage, { ...options, form: {} })
  expect([answer.status, answer.location]).toEqual([303, '/mein-bereich'])
  const cookie = (answer.headers.get('Set-Cookie') ?? '').split(';')[0] ?? ''
  const { viewer } = await findViewer(cookie)
  expect(viewer).toMatchObject({ id, toast: { key: 'account.confirm.toast' } })
  const again = await callAction(confirmPage, { ...options, form: {} })
  expect([again.location, again.headers.get('Set-Cookie')]).toEqual([`/bestaetigen/${token}`, null])
})

/** Where the mail that waits for somebody leads. */
async function mailedPath(): Promise<string> {
  const message = await db.outboxMessage.findFirstOrThrow({ orderBy: { id: 'desc' } })
  return String(Object(message.params).path)
}

test('whoever signs up to take part in something is led on to it behind the mail', async () => {
  const target = '/beteiligung/x/thesen?ansicht=alle'
  const address = `/registrieren?${new URLSearchParams({ weiter: target })}`
  expect((await callLoader(page, { path: address })).data).toMatchObject({ target })
  await send({ ...FORM, weiter: target })
  const mailed = await mailedPath()
  expect(mailed).toBe(`/bestaetigen/~token~?${new URLSearchParams({ weiter: target })}`)
  const { id } = await db.user.findFirstOrThrow()
  const expired = await tokenFor(id, 'confirmEmail', -1000)
  const renew = { path: mailed.replace('~token~', expired), params: { token: expired } }
  await callAction(confirmPage, { ...renew, form: { intent: 'renew' } })
  expect(await mailedPath()).toBe(mailed)
  const token = await tokenFor(id)
  const options = { path: mailed.replace('~token~', token), params: { token } }
  expect((await callAction(confirmPage, { ...options, form: {} })).location).toBe(target)
})

test.each(['https://evil.example/', '//evil.example', '/\\evil.example', 'beteiligung'])(
  'a sign-up leads nobody to %s',
  async (target) => {
    const query = new URLSearchParams({ weiter: target })
    expect((await callLoader(page, { path: `/registrieren?${query}` })).data).toMatchObject({ target: null })
    await send({ ...FORM, weiter: target })
    expect(await mailedPath()).toBe('/bestaetigen/~token~')
    const token = await tokenFor((await db.user.findFirstOrThrow()).id)
    const options = { path: `/bestaetigen/${token}?${query}`, params: { token } }
    expect((await callAction(confirmPage, { ...options, form: {} })).location).toBe('/mein-bereich')
  },
)

test('an expired link offers a new one', async () => {
  const { id } = await createUser({ confirmed: false })
  const token = await tokenFor(id, 'confirmEmail', -1000)
  const options = { path: `/bestaetigen/${token}`, params: { token } }
  expect((await callLoader(confirmPage, options)).data).toMatchObject({
    link: { kind: 'invalid', canRenew: true },
  })
  expect((await callAction(confirmPage, { ...options, form: { intent: 'renew' } })).location).toBe(
    '/registrieren/post',
  )
  expect(await db.outboxMessage.count()).toBe(1)
})

test('a new password behind a link follows the same rules', async () => {
  const { id } = await createUser()
  const token = await tokenFor(id, 'resetPassword')
  const options = { path: `/bestaetigen/${token}`, params: { token } }
  const refused = await callAction(confirmPage, { ...options, form: { password: 'passwort1234' } })
  expect(refused.status).toBe(422)
  expect((await callAction(confirmPage, { ...options, form: {} })).status).toBe(422)
  const taken = await callAction(confirmPage, { ...options, form: { password: FORM.password } })
  expect(taken.location).toBe('/mein-bereich')
})

test('asking for a new password answers alike for known and unknown addresses', async () => {
  const { email } = await createUser()
  const ask = (address: string) =>
    callAction(forgottenPage, { path: '/passwort-vergessen', form: { email: address } })
  const [known, unknown] = [await ask(email), await ask('nobody@example.org')]
  expect([known.status, known.location]).toEqual([303, '/passwort-vergessen?gesendet=1'])
  expect([unknown.status, unknown.location]).toEqual([known.status, known.location])
})
