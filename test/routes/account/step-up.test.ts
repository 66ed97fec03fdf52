import { describe, expect, test } from 'vitest'
import { codeOf, createUser, DEFAULT_PASSWORD, viewerOf } from '#test/factories/user'
import { callAction, callLoader, type Fields } from '#test/support/call-route'
import { useDatabase } from '#test/support/database'
import { createScene, passTheDeadline } from '#test/support/proposal-scene'
import { RETENTION, RETENTION_KEYS, retentionFrom, retentionText } from '~/domain/retention/retention'
import * as addressPage from '~/features/account/routes/email-change'
import * as factorPage from '~/features/account/routes/second-factor'
import * as sessionsPage from '~/features/account/routes/sessions'
import * as page from '~/features/account/routes/step-up'
import * as retentionPage from '~/features/administration/routes/retention'
import * as userPage from '~/features/administration/routes/user'
import * as openingPage from '~/features/proposals/routes/challenge-proposals'
import { db } from '~/platform/database/client.server'
import type { PageArguments } from '~/platform/guard/page.server'
import { requireViewer } from '~/platform/guard/page.server'
import { requireFreshProof } from '~/platform/guard/step-up.server'
import { LIMITS } from '~/platform/rate-limit.server'

useDatabase()

const STALE = { provedMinutesAgo: 11 }
const asViewer = async (options = {}, session = STALE) => viewerOf((await createUser(options)).id, session)
const prove = (viewer: Awaited<ReturnType<typeof viewerOf>>, form: Fields) =>
  callAction(page, { path: '/konto/nachweis', viewer, form })

type Sensitive = [name: string, module: { action: (args: never) => unknown }, path: string, form: Fields]
const SENSITIVE: Sensitive[] = [
  ['beginning a second factor', factorPage, '/konto/zweiter-faktor', { intent: 'begin' }],
  ['new recovery codes', factorPage, '/konto/zweiter-faktor', { intent: 'renewCodes' }],
  ['another device', factorPage, '/konto/zweiter-faktor', { intent: 'replace' }],
  ['the end of the second factor', factorPage, '/konto/zweiter-faktor', { intent: 'switchOff' }],
  ['another address', addressPage, '/konto/adresse', { intent: 'request', newEmail: 'neu@example.org' }],
  ['the end of all other sessions', sessionsPage, '/konto/sitzungen', { intent: 'endOthers' }],
  ['the end of all sessions', sessionsPage, '/konto/sitzungen', { intent: 'endAll' }],
]

describe('sensitive things', () => {
  test.each(SENSITIVE)(
    '%s asks for a fresh proof and keeps what was typed',
    async (_name, module, path, form) => {
      const viewer = await asViewer({ secondFactor: true })
      const before = [await db.event.count(), await db.session.count(), await db.emailChange.count()]
      const answer = await callAction(module, { path, viewer, form })
      expect([answer.status, answer.isThrown]).toEqual([401, true])
      const { kind, kept, asksCode } = Object(answer.data)
      expect([kind, asksCode]).toEqual(['proofNeeded', true])
      expect([await db.event.count(), await db.session.count(), await db.emailChange.count()]).toEqual(before)
      const proved = await prove(viewer, { password: DEFAULT_PASSWORD, oneTimeCode: codeOf(), kept })
      expect(proved.data).toMatchObject({ resume: { action: path, fields: Object.entries(form) } })
      const again = await callAction(module, { path, viewer: await viewerOf(viewer.id), form })
      expect(again.status).not.toBe(401)
    },
  )

  test('a change of platform roles asks too', async () => {
    const viewer = await asViewer({ platformRole: 'administrator' })
    const other = await createUser()
    const form = { intent: 'role', role: 'staff', reason: 'Neu im Team.' }
    const params = { userId: other.id }
    const answer = await callAction(userPage, {
      path: `/verwaltung/konten/${other.id}`,
      params,
      viewer,
      form,
    })
    expect([answer.status, Object(answer.data).kind]).toEqual([401, 'proofNeeded'])
    expect(await db.user.count({ where: { platformRole: 'staff' } })).toBe(0)
  })

  test('so does a change of how long things are kept', async () => {
    const viewer = await asViewer({ platformRole: 'administrator' })
    const days = Object.fromEntries(RETENTION_KEYS.map((key) => [key, String(RETENTION[key].most)]))
    const seen = retentionText(retentionFrom(null))
    const form = { ...days, seen, confirmed: '' }
    const send = (who: typeof viewer) =>
      callAction(retentionPage, { path: '/verwaltung/aufbewahrung', viewer: who, form })
    const answer = await send(viewer)
    expect([answer.status, Object(answer.data).kind]).toEqual([401, 'proofNeeded'])
    expect(await db.setting.count()).toBe(0)
    expect((await send(await viewerOf(viewer.id))).status).toBe(303)
  })

  test('so does the opening of proposals', async () => {
    const { challenge, official } = await createScene()
    await passTheDeadline(challenge.id)
    const send = async (session: { provedMinutesAgo: number }) =>
      callAction(openingPage, {
        path: `/herausforderungen/${challenge.id}/vorschlaege`,
        params: { challengeId: challenge.id },
        viewer: await viewerOf(official.id, session),
        form: {},
      })
    expect((await send(STALE)).status).toBe(401)
    expect(await db.openingConsent.count()).toBe(0)
    expect((await send({ provedMinutesAgo: 9 })).status).toBe(303)
  })

  test('a page leads to the proof and back', async () => {
    const viewer = await asViewer()
    const loader = async (args: PageArguments) => requireFreshProof(await requireViewer(args), args)
    const { status, location } = await callLoader({ loader }, { path: '/konto?x=1', viewer })
    expect([status, location]).toEqual([
      302,
      `/konto/nachweis?${new URLSearchParams({ weiter: '/konto?x=1' })}`,
    ])
    const fresh = await viewerOf(viewer.id)
    expect((await callLoader({ loader }, { path: '/konto', viewer: fresh })).status).toBe(200)
  })
})

describe('the proof', () => {
  test('is the password, and a code where there is a second factor', async () => {
    const plain = await asViewer()
    expect((await prove(plain, { password: DEFAULT_PASSWORD, weiter: '/konto' })).location).toBe('/konto')
    const viewer = await asViewer({ secondFactor: true })
    const without = await prove(viewer, { password: DEFAULT_PASSWORD })
    expect([without.status, Object.keys(Object(without.data).lastResult.error)]).toEqual([
      422,
      ['oneTimeCode'],
    ])
    const wrong = await prove(viewer, { password: 'falsch geraten', oneTimeCode: codeOf(), weiter: '/konto' })
    expect([wrong.status, Object.keys(Object(wrong.data).lastResult.error)]).toEqual([422, ['password']])
    expect(Object(wrong.data).lastResult.initialValue).toEqual({ weiter: '/konto' })
    const right = await prove(viewer, { password: DEFAULT_PASSWORD, oneTimeCode: codeOf() })
    expect(right.location).toBe('/konto/sicherheit')
  })

  test('holds for its own session only', async () => {
    const viewer = await asViewer()
    const elsewhere = await viewerOf(viewer.id, STALE)
    await prove(viewer, { password: DEFAULT_PASSWORD })
    const fresh = await db.session.count({ where: { provedAt: { gt: new Date(Date.now() - 60_000) } } })
    expect([fresh, elsewhere.id]).toEqual([1, viewer.id])
  })

  test('cannot be guessed for long', async () => {
    const viewer = await asViewer()
    await prove(viewer, { password: 'falsch geraten' })
    await db.rateLimit.updateMany({ data: { count: LIMITS.confirmPassword.attempts } })
    expect((await prove(viewer, { password: DEFAULT_PASSWORD })).status).toBe(429)
  })

  test('kept values of somebody else’s making lead nowhere', async () => {
    const viewer = await asViewer()
    const answer = await prove(viewer, {
      password: DEFAULT_PASSWORD,
      kept: 'gefälscht',
      weiter: '//evil.example',
    })
    expect(answer.location).toBe('/konto/sicherheit')
  })
})
