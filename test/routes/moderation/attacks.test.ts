import { describe, expect, it } from 'vitest'
import { createComment, createHidden, createModerated } from '#test/factories/moderation'
import { createUser, viewerOf } from '#test/factories/user'
import { callAction, callLoader } from '#test/support/call-route'
import { useDatabase } from '#test/support/database'
import { createModerationScene, HIDE, openCaseOf, REPORT, report } from '#test/support/moderation-scene'
import { unzip } from '#test/support/unzip'
import { halfYearOf } from '~/domain/moderation/half-year'
import { exportPersonalData } from '~/features/account/operations/export-personal-data.server'
import { PERSONAL_DATA } from '~/features/administration/operations/personal-data-areas.server'
import * as appealRoute from '~/features/moderation/routes/appeal'
import * as caseRoute from '~/features/moderation/routes/case'
import * as decisionRoute from '~/features/moderation/routes/decision'
import * as halfYear from '~/features/moderation/routes/half-year'
import * as log from '~/features/moderation/routes/log'
import * as csv from '~/features/moderation/routes/log-csv'
import * as status from '~/features/moderation/routes/report-status'
import * as commentRoute from '~/features/participation/routes/comment'
import { db } from '~/platform/database/client.server'
import { newId } from '~/platform/new-id.server'

useDatabase()
type Person = { id: string }

const atCase = async (caseId: string, { id }: Person) => ({
  ...{ path: `/verwaltung/moderation/${caseId}`, params: { caseId }, viewer: await viewerOf(id) },
})
const decideForm = { ...HIDE, pauseDays: '0', version: '1' } as const
const send = async (caseId: string, by: Person, form: Record<string, string>) =>
  callAction(caseRoute, { ...(await atCase(caseId, by)), form })
const refusalOf = (answer: { status: number; data: unknown }) => [
  answer.status,
  (answer.data as { lastResult?: { error?: Record<string, string[]> } } | null)?.lastResult?.error?.[''],
]

async function copyOf(userId: string): Promise<string> {
  const answer = await exportPersonalData(await viewerOf(userId), PERSONAL_DATA, new Date())
  if (!answer.ok) return expect.fail('refused')
  const files = unzip(new Uint8Array(await new Response(answer.archive).arrayBuffer()))
  return Object.values(files).join('\n')
}

describe('an author who wants to know who reported them', () => {
  it('finds nobody: not on pages, in messages, in notices, nor in the copy of their own data', async () => {
    const scene = await createModerationScene()
    const { author, comment, first } = scene
    const told = await createUser({ displayName: 'Rita Reporterin', email: 'rita@geheim.example' })
    await report(comment.id, {
      userId: told.id,
      input: { ...REPORT, explanation: 'Das sind Wörter der Meldung.' },
    })
    await report(comment.id)
    const { id: caseId } = await openCaseOf(comment.id)
    expect((await send(caseId, first, decideForm)).status).toBe(303)
    const { id: decisionId } = await db.moderationDecision.findFirstOrThrow({ where: { itemId: comment.id } })
    const viewer = await viewerOf(author.id)
    const page = await callLoader(decisionRoute, { path: '/x', params: { decisionId }, viewer })
    const own = await callLoader(commentRoute, { path: '/x', params: { commentId: comment.id }, viewer })
    const appeal = await callLoader(appealRoute, { path: '/x', params: { decisionId }, viewer })
    expect([page.status, own.status, appeal.status]).toEqual([200, 200, 200])
    const mine = { where: { userId: author.id } }
    const messages = await db.outboxMessage.findMany(mine)
    expect(messages.map(({ template }) => template)).toContain('decisionMade')
    const copy = await copyOf(author.id)
    expect(copy, 'the copy holds the decision itself').toContain(HIDE.explanation)
    const seen = JSON.stringify([
      page.data,
      own.data,
      appeal.data,
      messages,
      await db.notification.findMany(mine),
    ])
    const secrets = [told.id, 'Rita', 'rita@geheim', 'Mia Melder', 'mia@example.org', 'Wörter der Meldung']
    for (const secret of [...secrets, first.id, 'Erik Erster'])
      expect([secret, seen.includes(secret), copy.includes(secret)]).toEqual([secret, false, false])
  })

  it('does not come to the case of their own contribution as a moderator either', async () => {
    const { talk } = await createModerationScene()
    const judge = await createUser({ platformRole: 'moderator' })
    const own = await createComment({ subjectId: talk.id, authorId: judge.id })
    await report(own.id)
    const { id } = await openCaseOf(own.id)
    expect((await callLoader(caseRoute, await atCase(id, judge))).status).toBe(404)
    const note = { intent: 'note', id: newId(), text: 'Alles gut.' }
    for (const form of [decideForm, { intent: 'claim' }, note])
      expect((await send(id, judge, form)).status).toBe(404)
    expect(await db.moderationNote.count()).toBe(0)
  })
})

describe('a moderator in their own cause', () => {
  it('decides neither about a text they report nor about one they reported before', async () => {
    const { comment, first, second } = await createModerationScene()
    await report(comment.id, { userId: first.id })
    const { id } = await openCaseOf(comment.id)
    const refused = [409, ['moderationCase.objection.ownReport']]
    expect(refusalOf(await send(id, first, decideForm))).toEqual(refused)
    expect(refusalOf(await send(id, first, { intent: 'claim' }))).toEqual(refused)
    expect((await send(id, second, { ...decideForm, measure: 'noAction' })).status).toBe(303)
    await report(comment.id)
    const { id: again } = await openCaseOf(comment.id)
    expect(again).not.toBe(id)
    expect(refusalOf(await send(again, first, decideForm))).toEqual(refused)
    expect(await db.moderationDecision.count()).toBe(1)
  })

  it('does not decide about the appeal against their own decision, by no intent and no version', async () => {
    const { author, first, second } = await createModerationScene()
    const { decision } = await createHidden({ authorId: author.id, deciderId: first.id })
    const viewer = await viewerOf(author.id)
    const params = { decisionId: decision.id }
    expect((await callAction(appealRoute, { path: '/x', params, viewer, form: {} })).status).toBe(303)
    const caseId = (await db.appeal.findFirstOrThrow()).caseId ?? ''
    const uphold = { intent: 'decideAppeal', outcome: 'rejected', reasons: 'Ich bleibe dabei.', version: '1' }
    const own = [409, ['moderationCase.objection.firstDecider']]
    for (const form of [uphold, decideForm, { intent: 'claim' }, { ...uphold, version: '2' }])
      expect(refusalOf(await send(caseId, first, form))).toEqual(own)
    // Nor does another one decide it as if it were a report, or from an old page, or twice.
    expect(refusalOf(await send(caseId, second, decideForm))).toEqual([
      ...[409, ['moderationCase.objection.wrongState']],
    ])
    expect((await send(caseId, second, { ...uphold, version: '7' })).status).toBe(409)
    expect((await send(caseId, second, uphold)).status).toBe(303)
    expect((await send(caseId, second, { ...uphold, outcome: 'upheld', version: '2' })).status).toBe(409)
    expect(await db.appeal.findMany()).toMatchObject([{ outcome: 'rejected', reviewerId: second.id }])
    expect(await db.moderationDecision.findMany()).toMatchObject([{ liftedAt: null }])
  })

  it('writes nothing by fields that the form does not have', async () => {
    const { comment, author, first, second } = await createModerationScene()
    await report(comment.id)
    const { id } = await openCaseOf(comment.id)
    const more = { deciderId: second.id, userId: second.id, isAutomated: 'true', liftedAt: '2026-01-01' }
    expect(
      (await send(id, first, { ...decideForm, ...more, itemId: newId(), until: '2030-01-01' })).status,
    ).toBe(303)
    expect(await db.moderationDecision.findMany()).toMatchObject([
      {
        deciderId: first.id,
        userId: author.id,
        isAutomated: false,
        liftedAt: null,
        until: null,
        itemId: comment.id,
      },
    ])
  })

  it('does not appeal in the name of the author', async () => {
    const { author, first } = await createModerationScene()
    const { decision } = await createHidden({ authorId: author.id, deciderId: first.id })
    const params = { decisionId: decision.id }
    for (const { id } of [first, await createUser(), await createUser({ platformRole: 'administrator' })]) {
      const at = { path: '/x', params, viewer: await viewerOf(id) }
      expect((await callAction(appealRoute, { ...at, form: { text: 'Doch.' } })).status).toBe(404)
    }
    expect(await db.appeal.count()).toBe(0)
  })
})

it('a token of a report is no id, no hash, no other spelling and no word of the language', async () => {
  const { token = '' } = await createModerated((await createUser()).id)
  const notices = await db.notice.findMany({ select: { id: true, tokenHash: true } })
  const hashes = notices.flatMap(({ id, tokenHash }) => [
    id,
    String(tokenHash),
    Buffer.from(tokenHash).toString('hex'),
  ])
  const guesses = [
    ...hashes,
    token.toUpperCase(),
    `${token} `,
    token.slice(1),
    `${token}0`,
    '__proto__',
    'constructor',
  ]
  for (const guess of guesses.filter((one) => one !== token)) {
    const answer = await callLoader(status, { path: '/x', params: { token: guess }, network: '192.0.2.66' })
    expect([guess, answer.status, answer.data]).toEqual([guess, 404, null])
  }
  expect((await callLoader(status, { path: '/x', params: { token } })).status).toBe(200)
})

it('the public log, its file and the half-year tell of no person and no text', async () => {
  const { author, comment, first } = await createModerationScene()
  const told = await createUser({ displayName: 'Rita Reporterin' })
  await report(comment.id, { userId: told.id })
  const { id: caseId } = await openCaseOf(comment.id)
  expect((await send(caseId, first, { ...decideForm, pauseDays: '1' })).status).toBe(303)
  const half = halfYearOf(new Date())
  const pages = [
    (await callLoader(log, { path: '/moderation/protokoll' })).data,
    (await callLoader(csv, { path: '/moderation/protokoll.csv' })).data,
    (await callLoader(halfYear, { path: `/moderation/berichte/${half}`, params: { half } })).data,
  ]
  const text = JSON.stringify(pages)
  expect(text).toContain('pausePosting')
  const ids = [author.id, comment.id, first.id, told.id, caseId, comment.subjectId]
  for (const secret of [...ids, 'Rita', 'Anna Autorin', 'Erik', comment.body, HIDE.facts, HIDE.explanation])
    expect([secret, text.includes(secret)]).toEqual([secret, false])
})
