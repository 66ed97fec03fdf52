import { describe, expect, it } from 'vitest'
import { createComment, createDecision } from '#test/factories/moderation'
import { createUser, viewerOf } from '#test/factories/user'
import { useDatabase } from '#test/support/database'
import { toldOf } from '#test/support/event-actions'
import { createModerationScene, HIDE, moderating, openCaseOf, report } from '#test/support/moderation-scene'
import { standingToPerson } from '~/domain/permission/standing'
import { claimCase } from '~/features/moderation/operations/claim-case.server'
import { decideAppeal } from '~/features/moderation/operations/decide-appeal.server'
import { decideCase } from '~/features/moderation/operations/decide-case.server'
import { appealAsAuthor, appealAsReporter } from '~/features/moderation/operations/open-appeal.server'
import { openCase } from '~/features/moderation/operations/open-case.server'
import { takeIn } from '~/features/participation/operations/take-in.server'
import { db, transact } from '~/platform/database/client.server'
import { authorize } from '~/platform/guard/authorized.server'

useDatabase()

type Scene = Awaited<ReturnType<typeof createModerationScene>>
const commentOf = ({ comment }: Scene) => db.comment.findUniqueOrThrow({ where: { id: comment.id } })

async function decide(scene: Scene, more: Partial<typeof HIDE> = {}, by = scene.first) {
  const { id, version } = await openCaseOf(scene.comment.id)
  return decideCase(await moderating(by.id, id), { ...HIDE, ...more, version })
}

async function appeal(scene: Scene, text = '') {
  const decision = await db.moderationDecision.findFirstOrThrow({
    where: { itemId: scene.comment.id, measure: 'hide' },
  })
  const viewer = await viewerOf(scene.author.id)
  const own = authorize('decision.appeal', viewer, standingToPerson(viewer, decision.userId), decision)
  return { decision, answer: await appealAsAuthor(own, text) }
}

async function review(scene: Scene, outcome: 'upheld' | 'rejected', by = scene.second) {
  const { id, version } = await openCaseOf(scene.comment.id)
  const reasons = 'Der Satz ist scharf, aber keine Beleidigung.'
  return decideAppeal(await moderating(by.id, id), { intent: 'decideAppeal', outcome, reasons, version })
}

describe('a claim', () => {
  it('goes to one of two who take it at once; the other one neither decides nor gives it back', async () => {
    const scene = await createModerationScene()
    await report(scene.comment.id)
    const { id } = await openCaseOf(scene.comment.id)
    const [first, second] = [await moderating(scene.first.id, id), await moderating(scene.second.id, id)]
    const taken = await Promise.all([claimCase(first, 'claim'), claimCase(second, 'claim')])
    expect(taken.filter(({ ok }) => ok)).toHaveLength(1)
    const [loser, winner] = taken[0].ok ? [second, first] : [first, second]
    const refused = { ok: false, reason: 'claimedByOther' }
    expect(await claimCase(loser, 'release')).toEqual(refused)
    expect(await decideCase(loser, { ...HIDE, version: 1 })).toEqual(refused)
    // Taking it again is harmless, and so it lasts longer.
    expect(await claimCase(winner, 'claim')).toEqual({ ok: true })
    await db.moderationCase.update({ where: { id }, data: { claimedUntil: new Date(Date.now() - 1000) } })
    expect(await claimCase(loser, 'claim')).toEqual({ ok: true })
    expect(await claimCase(loser, 'release')).toEqual({ ok: true })
  })
})

describe('a decision', () => {
  it('hides, leaves the answers alone, and tells author and reporters the whole of it', async () => {
    const scene = await createModerationScene()
    const { author, comment, talk } = scene
    const root = await createComment({ subjectId: talk.id, authorId: author.id })
    await db.comment.update({
      where: { id: comment.id },
      data: { parentId: root.id, rootId: root.id, depth: 1 },
    })
    await db.comment.update({ where: { id: root.id }, data: { replyCount: 1 } })
    const replier = await createUser()
    const reply = await createComment({
      ...{ subjectId: talk.id, authorId: replier.id, parentId: comment.id, rootId: root.id, depth: 2 },
    })
    const reporter = await createUser()
    await report(comment.id, { userId: reporter.id })
    await report(comment.id)
    await db.outboxMessage.deleteMany()
    expect(await decide(scene, { pauseDays: 1 })).toEqual({ ok: true })
    expect(await commentOf(scene)).toMatchObject({ state: 'hidden', hiddenById: expect.any(String) })
    expect((await db.comment.findUniqueOrThrow({ where: { id: root.id } })).replyCount).toBe(0)
    // Nobody decided about the answer: it stays, and nobody tells its author that it was at fault.
    expect((await db.comment.findUniqueOrThrow({ where: { id: reply.id } })).state).toBe('visible')
    expect((await toldOf()).sort()).toEqual(
      [
        [author.id, 'decisionMade'],
        [author.id, 'decisionMade'],
        [reporter.id, 'noticeDecided'],
        ['mia@example.org', 'noticeDecided'],
      ].sort(),
    )
    const decisions = await db.moderationDecision.findMany({ orderBy: { id: 'asc' } })
    expect(
      decisions.map(({ measure, isPermanent, isFromNotice }) => [measure, isPermanent, isFromNotice]),
    ).toEqual([
      ['hide', true, true],
      ['pausePosting', false, true],
    ])
    for (const decision of decisions)
      for (const part of ['facts', 'explanation', 'scope', 'remedies'] as const)
        expect(decision[part]).toMatch(/\S/)
    expect(await db.notice.count({ where: { wasRight: true } })).toBe(2)
    expect(await db.moderationCase.count({ where: { closedAt: null } })).toBe(0)
    const at = new Date()
    const incoming = {
      authorId: author.id,
      itemType: 'comment',
      subjectType: 'challenge',
      subjectId: talk.id,
    } as const
    const sent = { honeypot: '', shownAt: null, proof: '' }
    const taken = await transact((tx) => takeIn(tx, { ...incoming, text: 'Noch etwas.', sent }, at))
    expect(taken).toMatchObject({ ok: false, reason: 'postingPaused' })
  })

  it('is made once where two decide at the same moment, and not on what has changed', async () => {
    const scene = await createModerationScene()
    await report(scene.comment.id)
    const { id } = await openCaseOf(scene.comment.id)
    const people = [await moderating(scene.first.id, id), await moderating(scene.second.id, id)] as const
    expect(await decideCase(people[0], { ...HIDE, version: 7 })).toEqual({ ok: false, reason: 'stale' })
    const made = await Promise.all(people.map((one) => decideCase(one, { ...HIDE, version: 1 })))
    expect(made.filter(({ ok }) => ok)).toHaveLength(1)
    expect(made).toContainEqual({ ok: false, reason: 'wrongState' })
    expect(await db.moderationDecision.count()).toBe(1)
  })

  it('is refused where the person reported, where words are missing, or where the pause is too long', async () => {
    const scene = await createModerationScene()
    await report(scene.comment.id, { userId: scene.second.id })
    expect(await decide(scene, {}, scene.second)).toEqual({ ok: false, reason: 'ownReport' })
    expect(await decide(scene, { pauseDays: 30, facts: ' ' })).toEqual({
      ...{ ok: false, reason: 'incomplete', objections: ['factsMissing', 'pauseTooLong'] },
    })
    await db.comment.update({ where: { id: scene.comment.id }, data: { state: 'removed' } })
    expect(await decide(scene)).toEqual({ ok: false, reason: 'itemGone' })
    expect(await db.moderationDecision.count()).toBe(0)
    expect(await decide(scene, { measure: 'noAction' })).toEqual({ ok: true })
  })

  it('shows a first post that waited, or hides it, and unfolds what was cleared', async () => {
    const scene = await createModerationScene()
    const { author, talk, comment } = scene
    const held = await createComment({ subjectId: talk.id, authorId: author.id, state: 'held' })
    const opened = await transact((tx) =>
      openCase(tx, { kind: 'firstPost', itemType: 'comment', itemId: held.id, snapshot: held.body }),
    )
    const decided = await decideCase(await moderating(scene.first.id, opened.id), {
      ...{ ...HIDE, measure: 'noAction', version: 1 },
    })
    expect(decided).toEqual({ ok: true })
    expect((await db.comment.findUniqueOrThrow({ where: { id: held.id } })).state).toBe('visible')
    expect(await toldOf()).toEqual([[author.id, 'contributionReleased']])
    await report(comment.id)
    await db.comment.update({ where: { id: comment.id }, data: { collapsedAt: new Date() } })
    await decide(scene, { measure: 'noAction' })
    expect((await commentOf(scene)).collapsedAt).toBeNull()
  })
})

describe('an appeal', () => {
  async function hidden() {
    const scene = await createModerationScene()
    const voters = [await createUser(), await createUser()]
    for (const { id: userId } of voters)
      await db.commentVote.create({
        data: { commentId: scene.comment.id, userId, value: 'agree', at: new Date() },
      })
    await db.comment.update({ where: { id: scene.comment.id }, data: { agreeCount: 2, rank: 0.34 } })
    const before = await commentOf(scene)
    await report(scene.comment.id)
    await decide(scene, { pauseDays: 1 })
    await db.outboxState.deleteMany()
    return { scene, before }
  }

  it('is heard by another person; upheld, everything is as it was', async () => {
    const { scene, before } = await hidden()
    const { decision, answer } = await appeal(scene, 'Das war Kritik in der Sache.')
    expect(answer).toEqual({ ok: true })
    expect((await appeal(scene)).answer).toEqual({ ok: false, reason: 'alreadyAppealed' })
    expect(await review(scene, 'upheld', scene.first)).toEqual({ ok: false, reason: 'firstDecider' })
    await db.outboxMessage.deleteMany()
    expect(await review(scene, 'upheld')).toEqual({ ok: true })
    const after = await commentOf(scene)
    expect({ ...after, version: before.version }).toEqual(before)
    expect(await db.commentVote.count({ where: { commentId: scene.comment.id } })).toBe(2)
    expect(await db.outboxState.count({ where: { entity: 'comment', entityId: scene.comment.id } })).toBe(1)
    // The pause that came of the same contribution is lifted too, and the report was wrong.
    expect(await db.moderationDecision.count({ where: { liftedAt: null } })).toBe(0)
    expect(await db.notice.count({ where: { wasRight: false } })).toBe(1)
    expect((await toldOf()).sort()).toEqual(
      [
        [scene.author.id, 'appealDecided'],
        ['mia@example.org', 'noticeDecided'],
      ].sort(),
    )
    expect(await db.appeal.findFirst({ where: { decisionId: decision.id } })).toMatchObject({
      ...{ outcome: 'upheld', reviewerId: scene.second.id, deciderId: scene.first.id },
    })
  })

  it('rejected leaves everything hidden and says why', async () => {
    const { scene } = await hidden()
    await appeal(scene)
    expect(await review(scene, 'rejected')).toEqual({ ok: true })
    expect((await commentOf(scene)).state).toBe('hidden')
    expect(await db.moderationDecision.count({ where: { liftedAt: { not: null } } })).toBe(0)
    const [message] = await db.outboxMessage.findMany({ where: { template: 'appealDecided' } })
    expect(JSON.stringify(message?.params)).toContain('keine Beleidigung')
  })

  it('is decided once where two hear it at the same moment, and clicked twice it is one', async () => {
    const { scene } = await hidden()
    const answers = await Promise.all([appeal(scene), appeal(scene)])
    expect(answers.filter(({ answer }) => answer.ok)).toHaveLength(1)
    const third = await createUser({ platformRole: 'administrator', secondFactor: true })
    const heard = await Promise.all([review(scene, 'upheld'), review(scene, 'rejected', third)])
    expect(heard.filter(({ ok }) => ok)).toHaveLength(1)
    const { outcome } = await db.appeal.findFirstOrThrow()
    expect((await commentOf(scene)).state).toBe(outcome === 'upheld' ? 'visible' : 'hidden')
  })

  it('cannot bring back what its author has taken back meanwhile', async () => {
    const { scene } = await hidden()
    await appeal(scene)
    await db.comment.update({
      where: { id: scene.comment.id },
      data: { state: 'removed', hiddenById: null, body: '' },
    })
    expect(await review(scene, 'upheld')).toEqual({ ok: true })
    expect((await commentOf(scene)).state).toBe('removed')
  })

  it('of a reporter against that nothing was done leads to a new case, for a third person', async () => {
    const scene = await createModerationScene()
    await report(scene.comment.id)
    await decide(scene, { measure: 'noAction' })
    const [notice] = await db.notice.findMany()
    const [decision] = await db.moderationDecision.findMany()
    if (!notice || !decision) throw new Error('nothing was decided')
    expect(await appealAsReporter(notice, decision.id, 'Es steht wörtlich da.')).toEqual({ ok: true })
    expect(await review(scene, 'upheld')).toEqual({ ok: true })
    const again = await openCaseOf(scene.comment.id)
    expect(again.kind).toBe('report')
    expect(await decide(scene)).toEqual({ ok: false, reason: 'firstDecider' })
    await db.outboxMessage.deleteMany()
    expect(await decide(scene, {}, scene.second)).toEqual({ ok: true })
    expect((await commentOf(scene)).state).toBe('hidden')
    // Whoever was right after all hears of it.
    expect(await toldOf()).toContainEqual(['mia@example.org', 'noticeDecided'])
  })

  it('against a pause alone ends the pause and nothing else', async () => {
    const { scene } = await hidden()
    const pause = await db.moderationDecision.findFirstOrThrow({ where: { measure: 'pausePosting' } })
    const viewer = await viewerOf(scene.author.id)
    await appealAsAuthor(
      authorize('decision.appeal', viewer, standingToPerson(viewer, pause.userId), pause),
      '',
    )
    expect(await review(scene, 'upheld')).toEqual({ ok: true })
    const lifted = await db.moderationDecision.findMany({ where: { liftedAt: { not: null } } })
    expect(lifted.map(({ id }) => id)).toEqual([pause.id])
    expect((await commentOf(scene)).state).toBe('hidden')
  })

  it('comes too late after six months', async () => {
    const scene = await createModerationScene()
    const decidedAt = new Date(Date.now() - 200 * 86_400_000)
    const about = {
      userId: scene.author.id,
      deciderId: scene.first.id,
      itemType: 'comment',
      itemId: scene.comment.id,
    }
    await createDecision({ ...about, decidedAt })
    expect((await appeal(scene)).answer).toEqual({ ok: false, reason: 'over' })
  })
})
