import { describe, expect, test } from 'vitest'
import { codeOf, cookieOf, createUser, DEFAULT_PASSWORD, viewerOf } from '#test/factories/user'
import { callAction, callLoader, type Fields } from '#test/support/call-route'
import { useDatabase } from '#test/support/database'
import { tokenFor, waitingMails } from '#test/support/mail-link'
import { takeSecondStep } from '~/features/account/operations/take-second-step.server'
import * as accountPage from '~/features/account/routes/account'
import * as confirmPage from '~/features/account/routes/confirm-email'
import * as logInPage from '~/features/account/routes/log-in'
import * as securityPage from '~/features/account/routes/security'
import * as workspacePage from '~/features/account/routes/workspace'
import { db } from '~/platform/database/client.server'
import { LIMITS } from '~/platform/rate-limit.server'
import { findPendingSession } from '~/platform/session/pending-session.server'
import { findViewer } from '~/platform/session/viewer.server'

useDatabase()

const cookieIn = (headers: Headers) => (headers.get('Set-Cookie') ?? '').split(';')[0] ?? ''
const logIn = (form: Fields, cookie = '') => callAction(logInPage, { path: '/anmelden', form, cookie })
const withCode = (cookie: string, more: Fields = {}) =>
  logIn({ step: 'code', oneTimeCode: codeOf(), ...more }, cookie)

/** Somebody with a second factor who has given the right password. */
async function afterPassword(more: Fields = {}) {
  const user = await createUser({ secondFactor: true })
  const answer = await logIn({ email: user.email, password: DEFAULT_PASSWORD, ...more })
  return { user, answer, cookie: cookieIn(answer.headers) }
}

describe('after the right password, before the code', () => {
  test('the session counts as nobody', async () => {
    const { answer, cookie } = await afterPassword({ weiter: '/konto' })
    expect([answer.status, answer.location]).toEqual([303, '/anmelden?weiter=%2Fkonto'])
    expect(await findViewer(cookie)).toEqual({ viewer: null, cookie: null })
    const page = await callLoader(workspacePage, { path: '/mein-bereich', cookie })
    expect(page.location).toContain('/anmelden')
  })

  test('the log-in asks for the code, for a quarter of an hour, or begins anew', async () => {
    const { cookie } = await afterPassword()
    const asks = async (path = '/anmelden') =>
      Object((await callLoader(logInPage, { path, cookie })).data).asksCode
    expect(await asks()).toBe(true)
    expect(await asks('/anmelden?neu=1')).toBe(false)
    await db.session.updateMany({ data: { createdAt: new Date(Date.now() - 15 * 60_000) } })
    expect(await asks()).toBe(false)
    expect((await withCode(cookie)).status).toBe(401)
  })

  test('the end of all log-ins at this very moment ends this one too, whatever the code', async () => {
    const { user, cookie } = await afterPassword()
    const pending = await findPendingSession(cookie)
    if (!pending) throw new Error('no log-in waits')
    await db.session.deleteMany({ where: { userId: user.id } })
    const step = { typed: codeOf(), network: '10.0.0.1', userAgent: null }
    expect(await takeSecondStep(pending, step)).toEqual({ ok: false, reason: 'ended' })
    expect(await db.session.count({ where: { userId: user.id } })).toBe(0)
  })

  test('a code alone, without the password, opens nothing', async () => {
    await createUser({ secondFactor: true })
    expect((await withCode('')).status).toBe(401)
    expect((await withCode('session=geraten')).status).toBe(401)
    expect(await db.session.count()).toBe(0)
  })
})

describe('with the code', () => {
  test('the person goes on under a new token to where they wanted', async () => {
    const { user, cookie } = await afterPassword()
    const answer = await withCode(cookie, { weiter: '/konto?x=1' })
    expect([answer.status, answer.location]).toEqual([303, '/konto?x=1'])
    const fresh = cookieIn(answer.headers)
    expect(fresh).not.toBe(cookie)
    expect((await findViewer(fresh)).viewer).toMatchObject({ id: user.id, hasSecondFactor: true })
    expect((await findViewer(fresh)).viewer?.secondFactorAt).not.toBeNull()
    expect((await findViewer(cookie)).viewer).toBeNull()
    expect(await db.session.count()).toBe(1)
  })

  test.each(['//evil.example', 'https://evil.example'])('it never leads to %s', async (weiter) => {
    const { cookie } = await afterPassword({ weiter })
    expect((await withCode(cookie, { weiter })).location).toBe('/mein-bereich')
  })

  test('a wrong one says so, gives no session and is not sent back; target and values stay', async () => {
    const { cookie } = await afterPassword()
    const answer = await withCode(cookie, { oneTimeCode: '000000', weiter: '/konto', kept: 'sealed' })
    expect(answer.status).toBe(422)
    expect(answer.headers.get('Set-Cookie')).toBeNull()
    const { lastResult } = Object(answer.data)
    expect(lastResult.error).toEqual({ oneTimeCode: ['account.error.code'] })
    expect(lastResult.initialValue).toMatchObject({ weiter: '/konto', kept: 'sealed', step: 'code' })
    expect(JSON.stringify(answer.data)).not.toContain('000000')
  })

  test('used twice it opens one session', async () => {
    const { cookie } = await afterPassword()
    const oneTimeCode = codeOf()
    const both = await Promise.all([withCode(cookie, { oneTimeCode }), withCode(cookie, { oneTimeCode })])
    expect(both.filter((answer) => answer.status === 303)).toHaveLength(1)
  })

  test('guessing ends with 429', async () => {
    const { user, cookie } = await afterPassword()
    for (let guess = 0; guess < LIMITS.secondFactor.attempts; guess += 1) {
      expect((await withCode(cookie, { oneTimeCode: '000000' })).status).toBe(422)
    }
    const answer = await withCode(cookie)
    expect(answer.status).toBe(429)
    expect(Number(answer.headers.get('Retry-After'))).toBeGreaterThan(600)
    expect(await waitingMails(user.id)).toEqual(['accountCodesGuessed'])
  })

  test('values of a form whose session had ended wait behind it', async () => {
    const form = { displayName: 'Getippt', locale: 'en' }
    const { kept } = Object((await callAction(accountPage, { path: '/konto', form })).data)
    const { answer, cookie } = await afterPassword({ kept })
    expect(answer.data).toMatchObject({ codeFor: { kept } })
    const done = await withCode(cookie, { kept })
    expect(done.data).toMatchObject({ resume: { action: '/konto' } })
    expect(Object(done.data).resume.fields).toContainEqual(['displayName', 'Getippt'])
  })
})

describe('a new password by mail', () => {
  test('does not go round the second factor; the owner is told', async () => {
    const user = await createUser({ secondFactor: true })
    const elsewhere = await cookieOf(user.id)
    const token = await tokenFor(user.id, 'resetPassword')
    const form = { password: 'ein Kormoran im Gegenlicht' }
    const path = `/bestaetigen/${token}`
    const answer = await callAction(confirmPage, { path, params: { token }, form })
    expect(answer.location).toBe('/anmelden')
    const cookie = cookieIn(answer.headers)
    expect((await findViewer(cookie)).viewer).toBeNull()
    expect((await findViewer(elsewhere)).viewer).toBeNull()
    expect(await waitingMails(user.id)).toEqual(['accountPasswordChanged'])
    const done = await withCode(cookie)
    expect((await findViewer(cookieIn(done.headers))).viewer).toMatchObject({
      id: user.id,
      toast: { key: 'account.reset.toast' },
    })
  })

  test('does not open a closed account', async () => {
    const user = await createUser()
    await db.user.update({ where: { id: user.id }, data: { disabledAt: new Date(), disabledReason: 'x' } })
    const token = await tokenFor(user.id, 'resetPassword')
    const form = { password: 'ein Kormoran im Gegenlicht' }
    const answer = await callAction(confirmPage, { path: `/bestaetigen/${token}`, params: { token }, form })
    expect(answer.location).toBe('/anmelden')
    expect(answer.headers.get('Set-Cookie')).toBeNull()
  })
})

describe('a new password on the page', () => {
  test('keeps the code that was given in this session', async () => {
    const user = await createUser({ secondFactor: true })
    const viewer = await viewerOf(user.id)
    const form = { currentPassword: DEFAULT_PASSWORD, newPassword: 'ein Kormoran im Gegenlicht' }
    const answer = await callAction(securityPage, { path: '/konto/sicherheit', form, viewer })
    expect((await findViewer(cookieIn(answer.headers))).viewer).toMatchObject({ id: user.id })
  })
})
