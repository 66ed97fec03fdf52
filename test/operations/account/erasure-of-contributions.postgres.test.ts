import { beforeEach, describe, expect, it, vi } from 'vitest'
import { createUser, viewerOf } from '#test/factories/user'
import { useDatabase } from '#test/support/database'
import { leaksInDatabase, leaksInFiles } from '#test/support/leaks'
import { plantContributions, SAID } from '#test/support/planted-contributions'
import { requestDeletion } from '~/features/account/operations/request-deletion.server'
import { PERSONAL_DATA } from '~/features/administration/operations/personal-data-areas.server'
import { drainOutbox } from '~/outbox/worker.server'
import { configuration } from '~/platform/configuration.server'
import { db } from '~/platform/database/client.server'
import { verifyEvents } from '~/platform/events/verify-events.server'
import { stateHandlers } from '~/platform/server/background'

useDatabase()
vi.setConfig({ testTimeout: 120_000 })

const WORDS = Object.values(SAID)
let person: { id: string; email: string }
let planted: Awaited<ReturnType<typeof plantContributions>>

beforeEach(async () => {
  person = await createUser()
  planted = await plantContributions(person.id, person.email, 'some-challenge')
  await drainOutbox(stateHandlers)
})

async function places(): Promise<string[]> {
  const leaks = await leaksInDatabase(WORDS)
  return [...new Set(leaks.map(({ where, token }) => `${where.replace('public.', '')} ${token}`))].sort()
}

async function erase(keepsTexts: boolean) {
  expect(await requestDeletion(await viewerOf(person.id), PERSONAL_DATA, keepsTexts)).toEqual({ ok: true })
  await drainOutbox(stateHandlers)
  expect(await db.user.findUniqueOrThrow({ where: { id: person.id } })).toMatchObject({
    erasedAt: expect.any(Date),
    ...{ pseudonym: null, pseudonymKey: null, keepsTexts },
  })
  expect(await db.outboxState.findMany({ where: { error: { not: null } } })).toEqual([])
  expect(await verifyEvents()).toMatchObject({ ok: true, problems: [] })
}

const PUBLIC_WORDS = [
  'Comment.body Zwqxsaid',
  'CommentAddendum.body Zwqxsaid',
  'CommentVersion.body Zwqxsaid',
  'EventDetail.value Zwqxsaid',
  'ModerationCase.snapshot Zwqxsaid',
  'ModerationDecision.facts Zwqxsaid',
  'ModerationHint.words Zwqxsaid',
  'Notice.snapshot Zwqxsaid',
  'OpinionRun.result Zwqxsaid',
  'Statement.text Zwqxsaid',
  'Statement.textKey Zwqxsaid',
]
const ABOUT_THE_PERSON = [
  'Appeal.text Zwqxappeal',
  'EventDetail.value Zwqxalias',
  'Notice.explanation Zwqxreport',
  'Notice.reporterName Zwqxalias',
  'OutboxMessage.params Zwqxalias',
  'User.pseudonym Zwqxalias',
  'User.pseudonymKey Zwqxalias',
]

describe('somebody who has taken part in public', () => {
  it('is in every place before, and their words in none after an erasure', async () => {
    const before = await places()
    expect(before).toEqual(
      expect.arrayContaining(
        [...PUBLIC_WORDS, ...ABOUT_THE_PERSON].filter((one) => !/Key Zwqxalias/.test(one)),
      ),
    )
    await erase(false)
    expect(await places()).toEqual([])
    expect(leaksInFiles(configuration().dataDir, WORDS)).toEqual([])
    expect(await db.outboxMessage.count({ where: { eventId: { in: ['names', 'leads'] } } })).toBe(0)
  })

  it('leaves a tombstone under which answers stay, and counts that are true', async () => {
    await erase(false)
    const { root, own, answer, statement, decision } = planted
    const rows = await db.comment.findMany({ orderBy: { id: 'asc' } })
    expect(rows.map(({ id, state, body, replyCount }) => ({ id, state, body, replyCount }))).toEqual([
      { id: root.id, state: 'visible', body: 'Was meinen Sie?', replyCount: 0 },
      { id: own.id, state: 'removed', body: '', replyCount: 1 },
      { id: answer.id, state: 'visible', body: 'Warum nicht?', replyCount: 0 },
    ])
    expect(rows[1]).toMatchObject({ authorId: person.id, agreeCount: 1 })
    expect(await db.commentVote.count()).toBe(2)
    expect(await db.statement.findUniqueOrThrow({ where: { id: statement.id } })).toMatchObject({
      ...{ text: '–', state: 'removed', agreeCount: 1, number: 1 },
    })
    expect([await db.statementVote.count(), await db.pollBallot.count(), await db.follow.count()]).toEqual([
      1, 1, 0,
    ])
    expect(await db.moderationDecision.findUniqueOrThrow({ where: { id: decision } })).toMatchObject({
      ...{ ruleId: 'respect', facts: '–', explanation: 'x', userId: person.id },
    })
  })

  it('may leave the words there, without the name', async () => {
    const before = await places()
    await erase(true)
    expect(await places()).toEqual(before.filter((one) => PUBLIC_WORDS.includes(one)))
    expect(await db.comment.findUniqueOrThrow({ where: { id: planted.own.id } })).toMatchObject({
      ...{ state: 'visible', body: planted.own.body, version: planted.own.version },
    })
    expect(await db.follow.count()).toBe(0)
  })
})
