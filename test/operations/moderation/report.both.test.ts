import { describe, expect, it } from 'vitest'
import { createCase, createNotice } from '#test/factories/moderation'
import { createUser } from '#test/factories/user'
import { useDatabase } from '#test/support/database'
import { eventActions } from '#test/support/event-actions'
import {
  createModerationScene,
  openCaseOf,
  REPORT,
  report,
  STRANGERS_REPORT,
} from '#test/support/moderation-scene'
import { isCollapsed } from '~/domain/participation/collapse'
import { openCase } from '~/features/moderation/operations/open-case.server'
import { drainOutbox } from '~/outbox/worker.server'
import { db, transact } from '~/platform/database/client.server'
import { tokenId } from '~/platform/token-id.server'

useDatabase()

const DAY = 86_400_000

/** Somebody with an old account whose reports were right so far. */
async function createProven() {
  const { id } = await createUser()
  await db.user.update({ where: { id }, data: { createdAt: new Date(Date.now() - 400 * DAY) } })
  const old = await createCase({ itemId: id })
  for (let count = 0; count < 3; count += 1)
    await createNotice({ caseId: old.id, reporterId: id, wasRight: true })
  return id
}

describe('a report', () => {
  it('from outside is kept with its address, its text and its receipt, and the token is nowhere', async () => {
    const { comment } = await createModerationScene()
    const sent = await report(comment.id)
    if (!sent.ok) throw new Error('refused')
    const notice = await db.notice.findFirstOrThrow({ include: { case: true } })
    expect(notice).toMatchObject({
      ...{ tokenHash: tokenId(sent.token), snapshot: comment.body, weight: 0, reporterId: null },
      ...{ url: `http://127.0.0.1:3000/beitraege/${comment.id}`, reporterEmail: 'mia@example.org' },
      case: { kind: 'report', snapshot: comment.body, number: 1 },
    })
    expect(await eventActions('moderationCase', notice.caseId)).toEqual([
      'moderationCase.opened',
      'moderationCase.reported',
    ])
    const [message] = await db.outboxMessage.findMany()
    expect(message).toMatchObject({ address: 'mia@example.org', template: 'noticeReceived' })
    expect(JSON.stringify(message)).not.toContain(sent.token)
    await drainOutbox({})
    expect(await db.mailDelivery.count({ where: { outcome: 'sent' } })).toBe(1)
  })

  it('sent twice is one, also at the same moment; other words are another one, and all are one case', async () => {
    const { comment } = await createModerationScene()
    const { id: userId } = await createUser()
    const twice = await Promise.all([report(comment.id, { userId }), report(comment.id, { userId })])
    expect(twice[0]).toEqual(twice[1])
    await Promise.all([report(comment.id), report(comment.id)])
    expect(await db.notice.count()).toBe(3)
    expect(await db.moderationCase.count()).toBe(1)
  })

  it('keeps the text of its own moment where it was changed in between', async () => {
    const { comment } = await createModerationScene()
    await report(comment.id)
    await db.comment.update({ where: { id: comment.id }, data: { body: 'Jetzt steht hier anderes.' } })
    await report(comment.id)
    const notices = await db.notice.findMany({ orderBy: [{ createdAt: 'asc' }, { id: 'asc' }] })
    expect(notices.map(({ snapshot }) => snapshot)).toEqual([comment.body, 'Jetzt steht hier anderes.'])
    expect((await openCaseOf(comment.id)).snapshot).toBe(comment.body)
  })

  it('of what is gone meanwhile is answered, and opens nothing', async () => {
    const { comment } = await createModerationScene()
    const { id: userId } = await createUser()
    await db.comment.update({ where: { id: comment.id }, data: { state: 'removed' } })
    expect(await report(comment.id, { userId })).toEqual({ ok: false, reason: 'gone' })
    expect(await db.moderationCase.count()).toBe(0)
  })

  it('is taken twenty times an hour from one person, and five receipts an hour go to one address', async () => {
    const { comment } = await createModerationScene()
    const { id: userId } = await createUser()
    const outcomes: boolean[] = []
    for (let count = 0; count < 21; count += 1) {
      const explanation = `${REPORT.explanation} (${count})`
      outcomes.push((await report(comment.id, { userId, input: { ...REPORT, explanation } })).ok)
    }
    expect(outcomes.lastIndexOf(true)).toBe(19)
    const outside: boolean[] = []
    for (let count = 0; count < 6; count += 1) outside.push((await report(comment.id)).ok)
    expect(outside).toEqual([true, true, true, true, true, false])
    expect(
      await report(comment.id, { input: { ...STRANGERS_REPORT, reporterEmail: 'x@example.org' } }),
    ).toMatchObject({ ok: true })
  })
})

describe('reports that weigh', () => {
  it('fold nothing where fifty fresh accounts send them', async () => {
    const { comment } = await createModerationScene()
    for (let count = 0; count < 50; count += 1) {
      const { id } = await createUser()
      await report(comment.id, { userId: id })
    }
    expect(await db.notice.count()).toBe(50)
    expect((await db.comment.findUniqueOrThrow({ where: { id: comment.id } })).collapsedAt).toBeNull()
  })

  it('of people who are proven fold once, tell the author, and are signed by nobody', async () => {
    const { author, comment } = await createModerationScene()
    const [one, other, third] = [await createProven(), await createProven(), await createProven()]
    // One person counts once, and the author not at all.
    await report(comment.id, { userId: author.id })
    await report(comment.id, { userId: one })
    await report(comment.id, { userId: one, input: { ...REPORT, ruleId: 'threat' } })
    const fresh = () => db.comment.findUniqueOrThrow({ where: { id: comment.id } })
    expect((await fresh()).collapsedAt).toBeNull()
    await report(comment.id, { userId: other })
    const folded = await fresh()
    expect(folded.state).toBe('visible')
    expect(isCollapsed(folded.collapsedAt, new Date())).toBe(true)
    expect(isCollapsed(folded.collapsedAt, new Date(Date.now() + DAY))).toBe(false)
    await report(comment.id, { userId: third })
    expect((await fresh()).collapsedAt).toEqual(folded.collapsedAt)
    const [event] = await db.event.findMany({ where: { action: 'comment.collapsed' } })
    expect(event?.actorId).toBeNull()
    expect(
      await db.outboxMessage.count({ where: { userId: author.id, template: 'contributionCollapsed' } }),
    ).toBe(1)
  })
})

describe('opening a case', () => {
  const about = { itemType: 'comment', itemId: '01900000-0000-7000-8000-000000000001', snapshot: 'Text' }

  it('numbers cases without a gap and keeps one open case a thing, also at the same moment', async () => {
    const open = (itemId: string, kind: 'report' | 'hint' | 'firstPost') =>
      transact((tx) => openCase(tx, { ...about, itemId, kind }))
    const ids = ['a', 'a', 'b', 'c', 'a']
    const opened = await Promise.all(ids.map((itemId) => open(itemId, 'hint')))
    expect(new Set(opened.map(({ number }) => number))).toEqual(new Set([1, 2, 3]))
    expect(opened.filter(({ isNew }) => isNew)).toHaveLength(3)
    // A hint becomes the report that joins it; what waits for its first check stays that.
    await open('a', 'report')
    await open('a', 'hint')
    await open('d', 'firstPost')
    await open('d', 'report')
    const kinds = await db.moderationCase.findMany({ orderBy: { number: 'asc' } })
    expect(kinds.map(({ itemId, kind }) => [itemId, kind]).sort()).toEqual([
      ['a', 'report'],
      ['b', 'hint'],
      ['c', 'hint'],
      ['d', 'firstPost'],
    ])
  })
})
