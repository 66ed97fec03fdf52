import { describe, expect, test } from 'vitest'
import { createUser, DEFAULT_PASSWORD, viewerOf } from '#test/factories/user'
import { callAction, callLoader, type Fields } from '#test/support/call-route'
import { useDatabase } from '#test/support/database'
import * as accountPage from '~/features/account/routes/account'
import * as page from '~/features/account/routes/log-in'
import * as logOutPage from '~/features/account/routes/log-out'
import { db } from '~/platform/database/client.server'
import { LIMITS } from '~/platform/rate-limit.server'

useDatabase()

const send = (form: Fields, network?: string) =>
  callAction(page, { path: '/anmelden', form, ...(network && { network }) })
const credentials = (email: string, more: Fields = {}) => ({ email, password: DEFAULT_PASSWORD, ...more })

describe('log-in', () => {
  test('starts a session and goes on to where the person wanted to go', async () => {
    const { email } = await createUser()
    const answer = await send(credentials(email.toUpperCase(), { weiter: '/konto?x=1' }))
    expect([answer.status, answer.location]).toEqual([303, '/konto?x=1'])
    expect(answer.headers.get('Set-Cookie')).toMatch(/^session=.{20,}; HttpOnly/)
    expect(await db.session.count()).toBe(1)
  })

  test.each([
    '//evil.example',
    '/\\evil.example',
    'https://evil.example',
    '/%2fevil.example',
    '/.//evil.example',
  ])('never leads to %s', async (weiter) => {
    const { email, id } = await createUser()
    expect((await send(credentials(email, { weiter }))).location).toBe('/mein-bereich')
    const path = `/anmelden?weiter=${encodeURIComponent(weiter)}`
    expect((await callLoader(page, { path })).data).toMatchObject({ target: null })
    const signedIn = await callLoader(page, { path, viewer: await viewerOf(id) })
    expect(signedIn.location).toBe('/mein-bereich')
  })

  test('answers alike for known and unknown addresses, without the password', async () => {
    const known = await createUser()
    const unconfirmed = await createUser({ confirmed: false })
    const answers = await Promise.all([
      send({ email: known.email, password: 'falsch geraten' }),
      send({ email: 'nobody@example.org', password: 'falsch geraten' }),
      send(credentials(unconfirmed.email)),
    ])
    const shown = answers.map(({ status, data, headers }) => {
      const { attempt: _attempt, ...rest } = { attempt: 0, ...Object(data) }
      return JSON.stringify([status, rest, [...headers]]).replaceAll(/[\w-]+@example\.org/g, 'ADDRESS')
    })
    expect(new Set(shown).size).toBe(1)
    expect(shown[0]).toContain('account.error.credentials')
    expect(shown[0]).not.toContain('falsch geraten')
    expect(answers[0]?.status).toBe(422)
  })

  test('after too many attempts keeps the address, not the password, and says when to come back', async () => {
    const { email } = await createUser()
    const form = { email, password: 'falsch geraten', weiter: '/konto' }
    for (let attempt = 0; attempt < LIMITS.logInHere.attempts; attempt += 1) await send(form, '192.0.2.9')
    const answer = await send(credentials(email, { weiter: '/konto' }), '192.0.2.9')
    expect(answer.status).toBe(429)
    expect(Number(answer.headers.get('Retry-After'))).toBeGreaterThan(800)
    expect(answer.data).toMatchObject({
      lastResult: { initialValue: { email, weiter: '/konto' }, error: { '': ['account.error.tooMany:15'] } },
    })
    expect(JSON.stringify(answer.data)).not.toContain(DEFAULT_PASSWORD)
    expect(await db.session.count()).toBe(0)
  })

  test.each<[string, Fields]>([
    ['nothing', {}],
    ['no address', { email: 'x', password: 'y' }],
    ['NUL', { email: 'a\0@example.org', password: 'a\0b' }],
    ['an endless password', { email: 'a@example.org', password: 'x'.repeat(5000) }],
    ['fields twice', { email: ['a@example.org', 'b@example.org'], password: ['x', 'y'] }],
    ['nested names', { 'email[a]': 'x', 'password[0][b]': 'y', __proto__x: '1' }],
  ])('%s gives 422, not an error', async (_name, form) => {
    expect((await send(form)).status).toBe(422)
  })

  test('a body that is no form gives 400', async () => {
    const request = new Request('http://localhost/anmelden', { method: 'POST', body: 'x' })
    const context = { requestId: '', network: '', viewer: async () => null }
    const answer = page.action({ request, params: {}, context })
    await expect(answer).rejects.toMatchObject({ status: 400 })
  })
})

describe('a form whose session has ended', () => {
  const typed = { intent: 'profile', displayName: 'Getippt', locale: 'en', currentPassword: 'GEHEIM' }
  const keep = async (path = '/konto') => {
    const answer = await callAction(accountPage, { path, form: typed })
    expect([answer.status, answer.isThrown]).toEqual([401, true])
    return String(Object(answer.data).kept)
  }

  test('is offered again after the log-in, with everything but passwords', async () => {
    const { email } = await createUser()
    const kept = await keep()
    expect(kept).not.toContain('Getippt')
    const answer = await send(credentials(email, { kept }))
    expect(answer.status).toBe(200)
    expect(answer.headers.get('Set-Cookie')).toMatch(/^session=/)
    expect(answer.data).toMatchObject({ resume: { action: '/konto' } })
    expect(Object(answer.data).resume.fields).toEqual([
      ['intent', 'profile'],
      ['displayName', 'Getippt'],
      ['locale', 'en'],
    ])
  })

  test('reaches its page when it is sent again', async () => {
    const { id, email } = await createUser()
    const { data } = await send(credentials(email, { kept: await keep() }))
    const { action: path, fields } = Object(data).resume
    const answer = await callAction(accountPage, {
      path,
      form: Object.fromEntries(fields),
      viewer: await viewerOf(id),
    })
    expect(answer.location).toBe('/konto')
    expect((await db.user.findUniqueOrThrow({ where: { id } })).displayName).toBe('Getippt')
  })

  test('survives a wrong password on the way', async () => {
    const { email } = await createUser()
    const kept = await keep()
    const answer = await send({ email, password: 'falsch geraten', kept })
    expect(answer.data).toMatchObject({ lastResult: { initialValue: { kept } } })
  })

  test.each([
    ['forged', (kept: string) => `B${kept.slice(1)}`],
    ['altered', (kept: string) => `${kept.slice(0, -8)}AAAAAAAA`],
    ['cut', (kept: string) => kept.slice(0, 20)],
    ['no base64', () => '<script>'],
  ])('is dropped when it is %s: the log-in goes on as usual', async (_name, alter) => {
    const { email } = await createUser()
    const answer = await send(credentials(email, { kept: alter(await keep()) }))
    expect([answer.status, answer.location]).toEqual([303, '/mein-bereich'])
  })

  test('never goes to another host', async () => {
    const { email } = await createUser()
    const answer = await send(credentials(email, { kept: await keep('//evil.example/konto') }))
    expect(answer.location).toBe('/mein-bereich')
  })
})

describe('log-out', () => {
  test('ends the session and takes the cookie back', async () => {
    const viewer = await viewerOf((await createUser()).id)
    const answer = await callAction(logOutPage, { path: '/abmelden', form: {}, viewer })
    expect([answer.status, answer.location]).toEqual([303, '/'])
    expect(answer.headers.get('Set-Cookie')).toMatch(/Max-Age=0/)
    expect(await db.session.count()).toBe(0)
  })

  test('by looking at the page nobody is logged out, and visitors have nothing to do there', async () => {
    const viewer = await viewerOf((await createUser()).id)
    expect((await callLoader(logOutPage, { path: '/abmelden', viewer })).status).toBe(200)
    expect(await db.session.count()).toBe(1)
    expect((await callLoader(logOutPage, { path: '/abmelden' })).location).toBe('/')
    expect((await callAction(logOutPage, { path: '/abmelden', form: {} })).location).toBe('/')
  })
})
