import { describe, expect, it } from 'vitest'
import {
  createCase,
  createComment,
  createHidden,
  createNotice,
  createTalk,
  decisionData,
} from '#test/factories/moderation'
import { createUser, viewerOf } from '#test/factories/user'
import { useDatabase } from '#test/support/database'
import { createModerationScene } from '#test/support/moderation-scene'
import { readHalfYear } from '~/domain/moderation/half-year'
import { standingToPerson } from '~/domain/permission/standing'
import { eraseReporters } from '~/features/moderation/operations/erase-reporters.server'
import { halfYearReport } from '~/features/moderation/operations/half-year-report.server'
import { listCases } from '~/features/moderation/operations/list-cases.server'
import { listLog, wholeLog } from '~/features/moderation/operations/list-log.server'
import { logCsv } from '~/features/moderation/operations/log-csv.server'
import { moderationData } from '~/features/moderation/operations/moderation-data.server'
import { moderationTasks } from '~/features/moderation/operations/moderation-tasks.server'
import { appealAsReporter } from '~/features/moderation/operations/open-appeal.server'
import { remindModerators } from '~/features/moderation/operations/remind-moderators.server'
import { translate } from '~/i18n/messages.server'
import { db, transact } from '~/platform/database/client.server'
import { authorize } from '~/platform/guard/authorized.server'

useDatabase()

const DAY = 86_400_000
const ago = (days: number) => new Date(Date.now() - days * DAY)

async function createDecided() {
  const scene = await createModerationScene()
  return { ...scene, ...(await createHidden({ authorId: scene.author.id, deciderId: scene.first.id })) }
}

/** As if the case had been closed so long ago; the rule that it is closed once stands aside. */
async function closedAgo(caseId: string, days: number) {
  await transact(async (tx) => {
    await tx.$executeRaw`ALTER TABLE "ModerationCase" DISABLE TRIGGER "ModerationCase_kept"`
    await tx.moderationCase.update({ where: { id: caseId }, data: { closedAt: ago(days) } })
    await tx.$executeRaw`ALTER TABLE "ModerationCase" ENABLE TRIGGER "ModerationCase_kept"`
  })
}

describe('name and address of whoever reported', () => {
  const named = async (id: string) => {
    const { reporterName, reporterEmail } = await db.notice.findUniqueOrThrow({ where: { id } })
    return [reporterName, reporterEmail].filter((text) => text !== '').length
  }

  it('go six months after the end of the case, not before, and the report stays', async () => {
    const { notice, case: closed } = await createDecided()
    const open = await createCase({ itemId: closed.id, openedAt: ago(400) })
    const waiting = await createNotice({ caseId: open.id })
    await closedAgo(closed.id, 180)
    expect(await eraseReporters()).toBe(0)
    await closedAgo(closed.id, 186)
    expect(await eraseReporters()).toBe(1)
    expect([await named(notice.id), await named(waiting.id)]).toEqual([0, 2])
    expect((await db.notice.findUniqueOrThrow({ where: { id: notice.id } })).explanation).toBe(
      notice.explanation,
    )
    expect(await eraseReporters()).toBe(0)
  })

  it('stay while an appeal waits', async () => {
    const { notice, decision, case: closed, first } = await createDecided()
    await db.appeal.create({ data: { decisionId: decision.id, deciderId: first.id, openedAt: new Date() } })
    await closedAgo(closed.id, 300)
    expect(await eraseReporters()).toBe(0)
    expect(await named(notice.id)).toBe(2)
  })
})

describe('the public log', () => {
  it('holds every decision and nothing of a person', async () => {
    const { author, first, comment, notice, decision } = await createDecided()
    const { rows, next } = await listLog(null)
    expect(rows.map(({ id }) => id)).toEqual([decision.id])
    expect(next).toBeNull()
    const file = logCsv(await wholeLog())
    expect(file.trim().split('\n')).toHaveLength(2)
    const shown = JSON.stringify(rows) + file
    for (const secret of [author.id, first.id, author.displayName, comment.id, comment.body, decision.facts])
      expect(shown).not.toContain(secret)
    for (const secret of [decision.explanation, notice.reporterEmail, notice.reporterName])
      expect(shown).not.toContain(secret)
  })

  it('goes on page by page, the latest first', async () => {
    const { author, first } = await createModerationScene()
    const talk = await createTalk()
    const comment = await createComment({ subjectId: talk.id, authorId: author.id })
    const row = decisionData({
      ...{ userId: author.id, deciderId: first.id, itemType: 'comment', itemId: comment.id, measure: 'warn' },
    })
    await db.moderationDecision.createMany({
      data: Array.from({ length: 60 }, (_, index) => ({ ...row, decidedAt: ago(index) })),
    })
    const page = await listLog(null)
    const last = await listLog(page.next)
    expect([page.rows.length, last.rows.length, last.next]).toEqual([50, 10, null])
    expect(new Set([...page.rows, ...last.rows].map(({ id }) => id)).size).toBe(60)
  })
})

it('the half-yearly report counts what the tables hold', async () => {
  const { decision, notice, second, first } = await createDecided()
  await createDecided()
  await db.appeal.create({
    data: {
      ...{ decisionId: decision.id, deciderId: first.id, openedAt: new Date(), reviewerId: second.id },
      ...{ outcome: 'upheld', reasons: 'Zu Unrecht.', decidedAt: new Date() },
    },
  })
  // Half a day before may have been another half-year.
  const lately = { year: 2026, half: 2, from: ago(1), until: ago(-1) } as const
  const report = await halfYearReport(lately)
  expect(report).toMatchObject({
    ...{ reports: 2, reportsByRule: [{ name: notice.ruleId, count: 2 }], automated: 0, stillOpen: 0 },
    ...{ decisionsByMeasure: [{ name: 'hide', count: 2 }], decisionsByRule: [{ name: 'respect', count: 2 }] },
    ...{ appeals: 1, appealsUpheld: 1, appealsRejected: 0 },
  })
  // Both cases were opened half a day before.
  expect(report.medianHours).toBeCloseTo(12, 0)
  const before = readHalfYear('2026-1')
  expect(before && (await halfYearReport(before))).toMatchObject({ reports: 0, medianHours: null })
})

describe('the queue', () => {
  it('shows the oldest first, by kind, and nobody their own', async () => {
    const { author, first, talk, comment } = await createModerationScene()
    const own = await createComment({ subjectId: talk.id, authorId: first.id })
    const gone = await createCase({ itemId: 'gone', kind: 'hint', openedAt: ago(4) })
    await createCase({ itemId: own.id, openedAt: ago(3) })
    const reported = await createCase({ itemId: comment.id, openedAt: ago(2), claimedById: author.id })
    await db.moderationCase.update({ where: { id: reported.id }, data: { claimedUntil: ago(-1) } })
    const viewer = await viewerOf(first.id)
    const standing = standingToPerson(viewer, 'nobody')
    const moderator = authorize('moderation.view', viewer, standing, null)
    const filter = { kind: null, isClosed: false, isMine: false, isUrgent: false, after: null }
    const { rows } = await listCases(moderator, filter, new Date())
    expect(rows.map(({ id, age, state }) => [id, age, state])).toEqual([
      [gone.id, 'veryOld', 'open'],
      [reported.id, 'old', 'claimed'],
    ])
    expect(rows[1]?.claimedBy).toBe(author.displayName)
    const hints = await listCases(moderator, { ...filter, kind: 'hint' }, new Date())
    expect(hints.rows.map(({ id }) => id)).toEqual([gone.id])
    expect((await listCases(moderator, { ...filter, isClosed: true }, new Date())).rows).toEqual([])
    expect((await listCases(moderator, { ...filter, isMine: true }, new Date())).rows).toEqual([])
  })

  it('is a task of those who moderate, who are reminded of old cases once a day', async () => {
    const { author, first, comment } = await createModerationScene()
    expect(await remindModerators()).toBe(0)
    await createCase({ itemId: comment.id, openedAt: ago(2) })
    expect(await Promise.all([remindModerators(), remindModerators()])).toEqual([1, 1])
    const told = await db.outboxMessage.findMany({ where: { template: 'casesWait' } })
    expect(told.map(({ userId }) => userId)).toContain(first.id)
    expect(told).toHaveLength(2)
    const tasksOf = async (userId: string) =>
      moderationTasks({ viewer: await viewerOf(userId), t: translate('de'), locale: 'de' })
    expect(await tasksOf(first.id)).toHaveLength(1)
    expect(await tasksOf(author.id)).toEqual([])
  })
})

describe('the data of a person', () => {
  it('hold their reports, decisions about them, and their notes', async () => {
    const { author, first, case: closed, decision } = await createDecided()
    const reporter = await createUser()
    const open = await createCase({ itemId: closed.id })
    await createNotice({ caseId: open.id, reporterId: reporter.id })
    await db.moderationNote.create({
      data: { caseId: open.id, authorId: first.id, text: 'Zwqxnote', at: new Date() },
    })
    const rowsOf = async (name: string, person: { id: string; email: string; displayName: string }) => {
      const section = moderationData.sections.find((one) => one.name === name)
      return JSON.stringify(await section?.rows({ ...person, locale: 'de' }))
    }
    expect(await rowsOf('reports', reporter)).toContain('Hier wird jemand beschimpft.')
    expect(await rowsOf('moderationDecisions', author)).toContain(decision.facts)
    expect(await rowsOf('moderationNotes', first)).toContain('Zwqxnote')
  })

  it('go from reports, appeals and copies; that there was a decision stays', async () => {
    const { author, first, comment, decision, case: closed, notice } = await createDecided()
    const [, other] = [first, await createHidden({ authorId: author.id, deciderId: first.id })]
    await db.appeal.create({
      data: { decisionId: decision.id, deciderId: first.id, text: 'Ich war es nicht.', openedAt: new Date() },
    })
    await db.comment.update({
      where: { id: comment.id },
      data: { state: 'removed', hiddenById: null, body: '' },
    })
    const erase = (person: { id: string; email: string; displayName: string }) =>
      transact((tx) =>
        moderationData.erase(tx, { ...person, locale: 'de', addresses: [person.email], names: [] }),
      )
    await erase(author)
    expect(await db.moderationCase.findUnique({ where: { id: closed.id } })).toMatchObject({ snapshot: '' })
    expect(await db.notice.findUnique({ where: { id: notice.id } })).toMatchObject({ snapshot: '' })
    expect(await db.appeal.findFirst()).toMatchObject({ text: '' })
    const stays = await db.moderationDecision.findUniqueOrThrow({ where: { id: decision.id } })
    expect([stays.facts, stays.explanation]).toEqual(['–', decision.explanation])
    // Copies in other cases about what they wrote go too: the words stand nowhere.
    expect(await db.moderationCase.findUnique({ where: { id: other.case.id } })).toMatchObject({
      snapshot: '',
    })
    const reporter = await createUser({ email: notice.reporterEmail })
    await erase(reporter)
    expect(await db.notice.findUnique({ where: { id: notice.id } })).toMatchObject({
      ...{ reporterName: '', reporterEmail: '' },
    })
  })
})

it('a report that is no longer known to be somebody’s can still be appealed by its address', async () => {
  const { case: closed, first, author, comment } = await createDecided()
  const open = await createCase({ itemId: closed.id })
  const notice = await createNotice({ caseId: open.id })
  const decision = await db.moderationDecision.create({
    data: {
      ...{ caseId: open.id, userId: author.id, deciderId: first.id, itemType: 'comment', itemId: comment.id },
      ...{ measure: 'noAction', ruleVersion: 1, ruleId: 'respect', facts: 'x', basis: 'rule', scope: 'x' },
      ...{ explanation: 'x', remedies: 'x', isPermanent: true, decidedAt: new Date() },
    },
  })
  const twice = await Promise.all([
    appealAsReporter(notice, decision.id, ''),
    appealAsReporter(notice, decision.id, ''),
  ])
  expect(twice.filter(({ ok }) => ok)).toHaveLength(1)
})
