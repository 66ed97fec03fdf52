import { describe, expect, it } from 'vitest'
import { createCase, createNotice, createStatement } from '#test/factories/moderation'
import { createOrganisation } from '#test/factories/organisation'
import { createUser, viewerOf } from '#test/factories/user'
import { useDatabase } from '#test/support/database'
import { eventActions, toldOf } from '#test/support/event-actions'
import { createModerationScene, HIDE, moderating, REPORT } from '#test/support/moderation-scene'
import { findItem, findItems, itemKind, keyOf } from '~/features/moderation/items/registry.server'
import { decideAppeal } from '~/features/moderation/operations/decide-appeal.server'
import { decideCase } from '~/features/moderation/operations/decide-case.server'
import { NOBODY } from '~/features/moderation/operations/lock-case.server'
import { openAppealCase, openCase } from '~/features/moderation/operations/open-case.server'
import { reportItem } from '~/features/moderation/operations/report-item.server'
import { db, transact } from '~/platform/database/client.server'
import { newId } from '~/platform/new-id.server'

useDatabase()

const DAY = 86_400_000

/** An answer that an authority has given. */
async function createOfficialAnswer(subjectId: string, answeredById: string) {
  const authority = await createOrganisation({ kind: 'authority' })
  return db.officialAnswer.create({
    data: {
      ...{ subjectType: 'challenge', subjectId, organisationId: authority.id, status: 'declined' },
      ...{ reason: 'Es fehlt das Geld.', text: 'Wir können das nicht.', answeredById },
      ...{ dueAt: new Date(), answeredAt: new Date() },
    },
  })
}

async function createProven() {
  const { id } = await createUser()
  await db.user.update({ where: { id }, data: { createdAt: new Date(Date.now() - 400 * DAY) } })
  const old = await createCase({ itemId: id })
  for (let count = 0; count < 3; count += 1)
    await createNotice({ caseId: old.id, reporterId: id, wasRight: true })
  return id
}

describe('a sentence of a consultation', () => {
  it('is hidden and brought back with its votes', async () => {
    const { author, first, second } = await createModerationScene()
    const statement = await createStatement(author.id)
    const { id: userId } = await createUser()
    await db.statementVote.create({
      data: {
        ...{ statementId: statement.id, consultationId: statement.consultationId, userId, value: 'agree' },
        at: new Date(),
      },
    })
    const about = { itemType: 'statement', itemId: statement.id, snapshot: statement.text }
    const { id } = await transact((tx) => openCase(tx, { kind: 'report', ...about }))
    expect(await decideCase(await moderating(first.id, id), { ...HIDE, version: 1 })).toEqual({ ok: true })
    const fresh = () => db.statement.findUniqueOrThrow({ where: { id: statement.id } })
    expect((await fresh()).state).toBe('hidden')
    const decision = await db.moderationDecision.findFirstOrThrow()
    const appeal = await transact(async (tx) => {
      const opened = await openAppealCase(tx, about)
      await tx.appeal.create({
        data: { decisionId: decision.id, deciderId: first.id, openedAt: new Date(), caseId: opened.id },
      })
      return opened
    })
    const upheld = { intent: 'decideAppeal', outcome: 'upheld', reasons: 'Erlaubt.', version: 1 } as const
    expect(await decideAppeal(await moderating(second.id, appeal.id), upheld)).toEqual({ ok: true })
    expect(await fresh()).toEqual(statement)
    expect(await db.statementVote.count()).toBe(1)
    expect(await eventActions('statement', statement.id)).toEqual(['statement.hidden', 'statement.restored'])
  })

  it('of the authority itself has whoever made the consultation answer for it', async () => {
    const statement = await createStatement(null)
    const { createdById } = await db.consultation.findFirstOrThrow()
    expect(await findItem('statement', statement.id)).toMatchObject({ authorId: createdById })
  })

  it('that waited is shown when nothing speaks against it', async () => {
    const { author, first } = await createModerationScene()
    const shown = await createStatement(author.id)
    const statement = await db.statement.create({
      data: { ...shown, id: newId(), number: 2, text: 'Wartet.', textKey: 'wartet', state: 'held' },
    })
    const about = { itemType: 'statement', itemId: statement.id, snapshot: statement.text }
    const { id } = await transact((tx) => openCase(tx, { kind: 'firstPost', ...about }))
    const fine = { ...HIDE, measure: 'noAction', version: 1 } as const
    expect(await decideCase(await moderating(first.id, id), fine)).toEqual({ ok: true })
    expect((await db.statement.findUniqueOrThrow({ where: { id: statement.id } })).state).toBe('visible')
    expect(await eventActions('statement', statement.id)).toEqual(['statement.released'])
  })
})

describe('an official answer', () => {
  it('can be reported, but neither folded by reports that weigh nor hidden', async () => {
    const { author: official, first, talk } = await createModerationScene()
    const answer = await createOfficialAnswer(talk.id, official.id)
    const item = await findItem('officialAnswer', answer.id)
    if (!item) throw new Error('no answer')
    expect(item.text).toBe('Wir können das nicht.\n\nEs fehlt das Geld.')
    for (let count = 0; count < 4; count += 1) {
      const viewer = await viewerOf(await createProven())
      expect((await reportItem({ viewer, network: '192.0.2.1', locale: 'de' }, item, REPORT)).ok).toBe(true)
    }
    expect(await db.event.count({ where: { action: { endsWith: '.collapsed' } } })).toBe(0)
    const { id } = await db.moderationCase.findFirstOrThrow({ where: { itemId: answer.id } })
    const moderator = await moderating(first.id, id)
    expect(await decideCase(moderator, { ...HIDE, version: 1 })).toEqual({
      ...{ ok: false, reason: 'incomplete', objections: ['cannotHide'] },
    })
    await db.outboxMessage.deleteMany()
    expect(await decideCase(moderator, { ...HIDE, measure: 'warn', version: 1 })).toEqual({ ok: true })
    expect(await toldOf()).toContainEqual([official.id, 'decisionMade'])
    expect(await db.officialAnswer.findUnique({ where: { id: answer.id } })).toEqual(answer)
  })

  it('is none before it was given', async () => {
    const { author, talk } = await createModerationScene()
    const answer = await createOfficialAnswer(talk.id, author.id)
    await db.officialAnswer.update({
      where: { id: answer.id },
      data: { status: 'underReview', answeredAt: null },
    })
    expect(await findItem('officialAnswer', answer.id)).toBeNull()
  })
})

describe('what is gone', () => {
  it('can still be decided about, so that no case waits for ever, and nobody is told', async () => {
    const { first } = await createModerationScene()
    const gone = await createCase({ itemId: '01900000-0000-7000-8000-00000000dead' })
    const moderator = await moderating(first.id, gone.id)
    expect(await decideCase(moderator, { ...HIDE, version: 1 })).toEqual({ ok: false, reason: 'itemGone' })
    const closed = await decideCase(moderator, { ...HIDE, measure: 'noAction', version: 1 })
    expect(closed).toEqual({ ok: true })
    expect(await db.moderationDecision.findFirst()).toMatchObject({ userId: NOBODY })
    expect(await db.outboxMessage.count()).toBe(0)
  })

  it('is not found, whatever it is called', async () => {
    for (const type of ['comment', 'statement', 'officialAnswer', 'constructor', ''])
      expect(await findItem(type, '01900000-0000-7000-8000-00000000dead')).toBeNull()
    expect(() => itemKind('constructor')).toThrow(/constructor/)
  })
})

it('what an item is about keeps its title and is known not to be public any more', async () => {
  const { author, comment, talk } = await createModerationScene()
  const answer = await createOfficialAnswer(talk.id, author.id)
  const statement = await createStatement(author.id)
  const { title } = await db.challenge.update({ where: { id: talk.id }, data: { state: 'draft' } })
  const asked = await db.consultation.findFirstOrThrow()
  const found = await findItems([
    { itemType: 'comment', itemId: comment.id },
    { itemType: 'officialAnswer', itemId: answer.id },
    { itemType: 'statement', itemId: statement.id },
  ])
  expect([...found.values()].map((item) => [item.type, item.title, item.isPublic])).toEqual([
    ['comment', title, false],
    ['officialAnswer', title, false],
    ['statement', asked.title, true],
  ])
})

it('several kinds are found at once by their names', async () => {
  const { author, comment } = await createModerationScene()
  const statement = await createStatement(author.id)
  const names = [
    { itemType: 'comment', itemId: comment.id },
    { itemType: 'statement', itemId: statement.id },
    { itemType: 'unknown', itemId: comment.id },
  ]
  const found = await findItems(names)
  expect(names.map((name) => found.get(keyOf(name))?.text)).toEqual([comment.body, statement.text, undefined])
})
