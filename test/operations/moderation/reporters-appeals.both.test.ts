import { expect, it } from 'vitest'
import { createUser } from '#test/factories/user'
import { useDatabase } from '#test/support/database'
import { toldOf } from '#test/support/event-actions'
import {
  createModerationScene,
  HIDE,
  moderating,
  openCaseOf,
  REPORT,
  report,
} from '#test/support/moderation-scene'
import { decideAppeal } from '~/features/moderation/operations/decide-appeal.server'
import { decideCase } from '~/features/moderation/operations/decide-case.server'
import { listLog } from '~/features/moderation/operations/list-log.server'
import { appealAsReporter } from '~/features/moderation/operations/open-appeal.server'
import { viewStatus } from '~/features/moderation/operations/view-status.server'
import { db } from '~/platform/database/client.server'

useDatabase()

type Scene = Awaited<ReturnType<typeof createModerationScene>>

async function decide(scene: Scene, more: Partial<typeof HIDE>) {
  const { id, version } = await openCaseOf(scene.comment.id)
  return decideCase(await moderating(scene.first.id, id), { ...HIDE, ...more, version })
}

async function review(scene: Scene, outcome: 'upheld' | 'rejected') {
  const { id, version } = await openCaseOf(scene.comment.id)
  const given = { intent: 'decideAppeal', outcome, reasons: 'So ist es.', version } as const
  return decideAppeal(await moderating(scene.second.id, id), given)
}

it('an appeal is open to each who reported, once a person; upheld for one it is for all who wait', async () => {
  const scene = await createModerationScene()
  const [one, two] = [await createUser(), await createUser()]
  await report(scene.comment.id, { userId: one.id })
  await report(scene.comment.id, {
    userId: one.id,
    input: { ...REPORT, explanation: 'Und auch noch ein Schimpfwort.' },
  })
  await report(scene.comment.id, { userId: two.id })
  await report(scene.comment.id)
  await decide(scene, { measure: 'noAction' })
  const { id: decisionId } = await db.moderationDecision.findFirstOrThrow()
  const notices = await db.notice.findMany({ orderBy: [{ createdAt: 'asc' }, { id: 'asc' }] })
  const [first, again, second, stranger] = notices
  if (!first || !again || !second || !stranger) throw new Error('too few reports')
  const statusOf = async (notice: typeof first) =>
    viewStatus(
      await db.notice.findUniqueOrThrow({ where: { id: notice.id }, include: { case: true } }),
      new Date(),
    )
  const appealing = (notice: typeof first) => appealAsReporter(notice, decisionId, '')
  expect(await appealing(first)).toEqual({ ok: true })
  for (const notice of [first, again])
    expect(await appealing(notice)).toEqual({ ok: false, reason: 'alreadyAppealed' })
  expect(await statusOf(again)).toMatchObject({ canAppeal: false, appeal: { isMine: true } })
  expect(await statusOf(second)).toMatchObject({ canAppeal: true, appeal: { isMine: false } })
  // Refused to one, it stays open to the others.
  expect(await review(scene, 'rejected')).toEqual({ ok: true })
  expect(await statusOf(second)).toMatchObject({ canAppeal: true, appeal: { reasons: '' } })
  const both = await Promise.all([appealing(second), appealing(second), appealing(stranger)])
  expect(both.filter(({ ok }) => ok)).toHaveLength(2)
  await db.outboxMessage.deleteMany()
  expect(await review(scene, 'upheld')).toEqual({ ok: true })
  const outcomes = await db.appeal.findMany({ orderBy: { id: 'asc' } })
  expect(outcomes.map(({ outcome }) => outcome)).toEqual(['rejected', 'upheld', 'upheld'])
  expect(await db.moderationCase.findMany({ where: { closedAt: null } })).toMatchObject([
    { kind: 'report', itemId: scene.comment.id },
  ])
  expect((await toldOf()).map(([who]) => who).sort()).toEqual([two.id, 'mia@example.org'].sort())
  expect(await appealing(stranger)).toEqual({ ok: false, reason: 'alreadyAppealed' })
  expect((await listLog(null)).rows).toMatchObject([{ appeal: { outcome: 'upheld' } }])
  const rows = { decisionId, deciderId: scene.first.id, byAuthor: false, openedAt: new Date() }
  await expect(db.appeal.create({ data: { ...rows, noticeId: second.id } })).rejects.toThrow()
})
