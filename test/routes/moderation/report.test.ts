import { randomBytes } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { createComment, createModerated, createTalk } from '#test/factories/moderation'
import { createUser, viewerOf } from '#test/factories/user'
import { callAction, callLoader } from '#test/support/call-route'
import { useDatabase } from '#test/support/database'
import { REPORT, STRANGERS_REPORT } from '#test/support/moderation-scene'
import * as caseRoute from '~/features/moderation/routes/case'
import * as decisionRoute from '~/features/moderation/routes/decision'
import * as halfYear from '~/features/moderation/routes/half-year'
import * as reportRoute from '~/features/moderation/routes/report'
import * as status from '~/features/moderation/routes/report-status'
import { db } from '~/platform/database/client.server'

useDatabase()

async function createReadable() {
  const [author, talk] = [await createUser(), await createTalk()]
  const comment = await createComment({ subjectId: talk.id, authorId: author.id })
  const options = {
    path: `/melden/comment/${comment.id}`,
    params: { itemType: 'comment', itemId: comment.id },
  }
  return { comment, options }
}

const errorsOf = (data: unknown) => {
  const { lastResult } = data as { lastResult: { error?: Record<string, string[]> } }
  return Object.keys(lastResult.error ?? {}).sort()
}

describe('the form of a report', () => {
  it('says everything that is missing at once, keeps what was typed, and takes nothing from robots', async () => {
    const { options } = await createReadable()
    const empty = await callAction(reportRoute, { ...options, form: {} })
    expect([empty.status, errorsOf(empty.data)]).toEqual([422, ['explanation', 'isGoodFaith', 'ruleId']])
    const short = await callAction(reportRoute, {
      ...options,
      form: { ruleId: 'respect', explanation: 'zu kurz' },
    })
    expect(errorsOf(short.data)).toEqual(['explanation', 'isGoodFaith', 'reporterEmail', 'reporterName'])
    expect(JSON.stringify(short.data)).toContain('zu kurz')
    const robot = { ...STRANGERS_REPORT, website: 'https://spam.example' }
    expect(errorsOf((await callAction(reportRoute, { ...options, form: robot })).data)).toEqual(['website'])
    expect(await db.notice.count()).toBe(0)
  })

  it('asks nobody for a name who reports the abuse of minors, and nobody who is signed in', async () => {
    const { options } = await createReadable()
    const unnamed = { ...options, form: { ...REPORT, ruleId: 'minors' } }
    expect((await callAction(reportRoute, unnamed)).status).toBe(303)
    const { id } = await createUser()
    const viewer = await viewerOf(id)
    const named = await callAction(reportRoute, { ...options, viewer, form: REPORT })
    expect(named.location).toMatch(/^\/meldungen\/[0-9a-f]{64}$/)
    const rows = await db.notice.findMany()
    expect(rows.map(({ reporterName, reporterEmail }) => reporterName + reporterEmail)).toEqual(['', ''])
  })

  it('is there for what can be read, and for nothing else', async () => {
    const { comment, options } = await createReadable()
    expect((await callLoader(reportRoute, options)).status).toBe(200)
    for (const params of [
      { itemType: 'comment', itemId: 'constructor' },
      { itemType: 'constructor', itemId: comment.id },
      { itemType: 'statement', itemId: comment.id },
    ])
      expect((await callLoader(reportRoute, { ...options, params })).status).toBe(404)
    for (const state of ['removed', 'held'] as const) {
      const { subjectId, authorId } = comment
      const { id: itemId } = await createComment({ subjectId, authorId, state })
      const params = { itemType: 'comment', itemId }
      expect((await callLoader(reportRoute, { ...options, params })).status).toBe(404)
    }
  })

  it('answers a flood with the time to try again, and loses nothing that was typed', async () => {
    const { options } = await createReadable()
    const statuses: number[] = []
    for (let count = 0; count < 22; count += 1) {
      const form = { ...REPORT, ruleId: 'minors', explanation: `${REPORT.explanation} ${count}` }
      statuses.push((await callAction(reportRoute, { ...options, network: '192.0.2.7', form })).status)
    }
    expect(new Set(statuses.slice(0, 20))).toEqual(new Set([303]))
    expect(statuses.slice(20)).toEqual([429, 429])
  })
})

describe('the status of a report', () => {
  const open = (token: string, network?: string) =>
    callLoader(status, { path: `/meldungen/${token}`, params: { token }, ...(network && { network }) })

  it('is shown to whoever knows its address, and tells nothing of its author', async () => {
    const { id } = await createUser({ displayName: 'Anna Autorin' })
    const moderated = await createModerated(id)
    const shown = await open(moderated['token'] ?? '')
    expect(shown.status).toBe(200)
    expect(shown.data.status.decision?.measure).toBe('hide')
    for (const secret of [id, 'Anna Autorin', 'Mia Melder'])
      expect(JSON.stringify(shown.data)).not.toContain(secret)
  })

  it('answers every guess alike, and ends the guessing', async () => {
    const guesses = ['', 'x', `${randomBytes(32).toString('hex')}`, 'é'.repeat(64), '0'.repeat(64)]
    const answers = await Promise.all(guesses.map((token) => open(token, '192.0.2.8')))
    for (const { status: code, data, headers } of answers)
      expect([code, data, [...headers]]).toEqual([404, null, []])
    const more: number[] = []
    for (let count = 0; count < 30; count += 1)
      more.push((await open(randomBytes(32).toString('hex'), '192.0.2.8')).status)
    expect(more.indexOf(429)).toBe(25)
    // Whoever knows an address gets there nevertheless.
    const { token = '' } = await createModerated((await createUser()).id)
    expect((await open(token, '192.0.2.8')).status).toBe(200)
  })

  it('takes no appeal against what was done', async () => {
    const { token = '' } = await createModerated((await createUser()).id)
    const sent = await callAction(status, {
      path: `/meldungen/${token}`,
      params: { token },
      form: { text: '' },
    })
    expect(sent.status).toBe(409)
    expect(await db.appeal.count()).toBe(0)
  })
})

it('a moderator does not find cases and decisions about their own contributions at the desk', async () => {
  const { id } = await createUser({ platformRole: 'moderator' })
  const moderated = await createModerated(id)
  const viewer = await viewerOf(id)
  const params = { caseId: moderated['caseId'] ?? '', decisionId: moderated['decisionId'] ?? '' }
  expect((await callLoader(caseRoute, { path: '/verwaltung/moderation/x', params, viewer })).status).toBe(404)
  const claim = { path: '/verwaltung/moderation/x', params, viewer, form: { intent: 'claim' } }
  expect((await callAction(caseRoute, claim)).status).toBe(404)
  const own = await callLoader(decisionRoute, { path: '/moderation/entscheidungen/x', params, viewer })
  expect([own.status, own.data.canAppeal]).toEqual([200, true])
})

it('half-years are shown up to now', async () => {
  const open = (half: string) =>
    callLoader(halfYear, { path: `/moderation/berichte/${half}`, params: { half } })
  expect((await open('2026-1')).status).toBe(200)
  for (const half of ['2999-1', '2026-3', 'x', '']) expect((await open(half)).status).toBe(404)
})
