import { describe, expect, it } from 'vitest'
import {
  createCase,
  createComment,
  createDecision,
  createHidden,
  createNotice,
  createStatement,
  createTalk,
  decisionData,
} from '#test/factories/moderation'
import { createUser } from '#test/factories/user'
import { useDatabase } from '#test/support/database'
import type { ConsultationState } from '~/domain/participation/consultation'
import { allowErasing } from '~/platform/database/allow-erasing.server'
import { db, transact } from '~/platform/database/client.server'

useDatabase()

const sql = (text: string, ...values: unknown[]) => db.$executeRawUnsafe(text, ...values)

async function createPeople() {
  const author = await createUser()
  const moderator = await createUser({ platformRole: 'moderator' })
  const second = await createUser({ platformRole: 'moderator' })
  return { author, moderator, second }
}

describe('what raw SQL cannot hide', () => {
  it('hides nothing without a valid decision about this very contribution', async () => {
    const { author, moderator } = await createPeople()
    const talk = await createTalk()
    const comment = await createComment({ subjectId: talk.id, authorId: author.id })
    const other = await createComment({ subjectId: talk.id, authorId: author.id })
    const about = { userId: author.id, deciderId: moderator.id, itemType: 'comment' }
    const warning = await createDecision({ ...about, itemId: comment.id, measure: 'warn' })
    const elsewhere = await createDecision({ ...about, itemId: other.id })
    const lifted = await createDecision({ ...about, itemId: comment.id, liftedAt: new Date() })
    const statement = await createDecision({ ...about, itemType: 'statement', itemId: comment.id })
    const hide = `UPDATE "Comment" SET "state" = 'hidden', "hiddenById" = $1 WHERE "id" = $2`
    for (const id of [null, warning.id, elsewhere.id, lifted.id, statement.id])
      await expect(sql(hide, id, comment.id)).rejects.toThrow()
    await expect(sql(`UPDATE "Comment" SET "state" = 'held' WHERE "id" = $1`, comment.id)).rejects.toThrow()
    // Nor with other words: what would have to wait is refused.
    const changed = `UPDATE "Comment" SET "state" = 'held', "body" = 'Neu.' WHERE "id" = $1`
    await expect(sql(changed, other.id)).rejects.toThrow(/by a decision only/)
    const valid = await createDecision({ ...about, itemId: comment.id })
    expect(await sql(hide, valid.id, comment.id)).toBe(1)
    const show = `UPDATE "Comment" SET "state" = 'visible', "hiddenById" = NULL WHERE "id" = $1`
    await expect(sql(show, comment.id)).rejects.toThrow(/lifted/)
    await sql(`UPDATE "ModerationDecision" SET "liftedAt" = now() WHERE "id" = $1`, valid.id)
    expect(await sql(show, comment.id)).toBe(1)
  })

  it('deletes no sentence once its consultation is no draft, nor puts one back into waiting', async () => {
    const { author } = await createPeople()
    const statement = await createStatement(author.id)
    const { id, consultationId } = statement
    const changed = `UPDATE "Statement" SET "state" = 'held', "text" = 'Neu.' WHERE "id" = $1`
    await expect(sql(changed, id)).rejects.toThrow(/by a decision only/)
    const gone = 'DELETE FROM "Statement" WHERE "id" = $1'
    const become = (state: ConsultationState) =>
      sql(
        `UPDATE "Consultation" SET "state" = '${state}'::"ConsultationState" WHERE "id" = $1`,
        consultationId,
      )
    for (const state of ['inApproval', 'published'] as const) {
      await become(state)
      await expect(sql(gone, id)).rejects.toThrow(/not deleted/)
    }
    await become('draft')
    expect(await sql(gone, id)).toBe(1)
  })

  it('hides no sentence of a consultation either', async () => {
    const { author, moderator } = await createPeople()
    const statement = await createStatement(author.id)
    const hide = `UPDATE "Statement" SET "state" = 'hidden', "hiddenById" = $1 WHERE "id" = $2`
    const about = { userId: author.id, deciderId: moderator.id, itemId: statement.id }
    const wrong = await createDecision({ ...about, itemType: 'comment' })
    await expect(sql(hide, wrong.id, statement.id)).rejects.toThrow(/decision about it/)
    const right = await createDecision({ ...about, itemType: 'statement' })
    expect(await sql(hide, right.id, statement.id)).toBe(1)
  })

  it('deletes no contribution unless its text is being erased', async () => {
    const { author } = await createPeople()
    const talk = await createTalk()
    const comment = await createComment({ subjectId: talk.id, authorId: author.id })
    await expect(sql(`DELETE FROM "Comment" WHERE "id" = $1`, comment.id)).rejects.toThrow(/not deleted/)
    await transact(async (tx) => {
      await allowErasing(tx)
      await tx.comment.delete({ where: { id: comment.id } })
    })
    // The permission has ended with its transaction.
    const next = await createComment({ subjectId: talk.id, authorId: author.id })
    await expect(sql(`DELETE FROM "Comment" WHERE "id" = $1`, next.id)).rejects.toThrow(/not deleted/)
  })
})

describe('what a statement of reasons must hold', () => {
  it.each([
    ['no rule', { ruleId: ' ' }],
    ['no facts', { facts: '' }],
    ['no explanation', { explanation: '\n' }],
    ['no scope', { scope: '' }],
    ['no remedies', { remedies: '' }],
    ['neither an end nor none', { isPermanent: false }],
    ['a pause without an end', { measure: 'pausePosting' as const }],
    ['nobody’s signature', { deciderId: null }],
    ['a machine that hides', { deciderId: null, isAutomated: true }],
  ])('refuses %s', async (_, wrong) => {
    const { author, moderator } = await createPeople()
    const whole = { userId: author.id, deciderId: moderator.id }
    await expect(createDecision({ ...whole, ...wrong })).rejects.toThrow()
    await expect(createDecision(whole)).resolves.toMatchObject({ measure: 'hide' })
  })

  it('is nobody’s in their own cause', async () => {
    const { author, moderator, second } = await createPeople()
    await expect(createDecision({ userId: author.id, deciderId: author.id })).rejects.toThrow()
    const opened = await createCase({ itemId: author.id })
    await createNotice({ caseId: opened.id, reporterId: moderator.id })
    const about = { userId: author.id, caseId: opened.id }
    await expect(createDecision({ ...about, deciderId: moderator.id })).rejects.toThrow(/report of their own/)
    await createDecision({ ...about, deciderId: second.id })
  })
})

describe('what stays as it is', () => {
  it('a decision, but for the instant at which it is lifted', async () => {
    const { author, moderator, second } = await createPeople()
    const { decision } = await createHidden({ authorId: author.id, deciderId: moderator.id })
    const change = (set: string, ...values: unknown[]) =>
      sql(`UPDATE "ModerationDecision" SET ${set} WHERE "id" = $1`, decision.id, ...values)
    for (const set of [
      `"facts" = 'anders'`,
      `"explanation" = 'anders'`,
      `"measure" = 'warn'`,
      `"decidedAt" = now()`,
      `"remedies" = 'keine'`,
    ])
      await expect(change(set)).rejects.toThrow(/final/)
    await expect(change('"deciderId" = $2', second.id)).rejects.toThrow(/final/)
    await expect(sql('DELETE FROM "ModerationDecision"')).rejects.toThrow(/final/)
    expect(await change('"liftedAt" = now()')).toBe(1)
    await expect(change('"liftedAt" = NULL')).rejects.toThrow(/final/)
  })

  it('a report, but for the name and the address of whoever sent it', async () => {
    const { author, moderator } = await createPeople()
    const { notice } = await createHidden({ authorId: author.id, deciderId: moderator.id })
    const change = (set: string) => sql(`UPDATE "Notice" SET ${set} WHERE "id" = $1`, notice.id)
    for (const set of [
      `"snapshot" = ''`,
      `"snapshot" = 'anders'`,
      `"explanation" = 'anders'`,
      `"reporterName" = 'Jemand anders'`,
      `"weight" = 9`,
      `"ruleId" = 'threat'`,
    ])
      await expect(change(set)).rejects.toThrow(/kept/)
    await expect(sql('DELETE FROM "Notice"')).rejects.toThrow(/kept/)
    expect(await change(`"reporterName" = '', "reporterEmail" = '', "wasRight" = true`)).toBe(1)
  })

  it('a case with its text, its number and its end', async () => {
    const { author, moderator } = await createPeople()
    const open = await createCase({ itemId: author.id })
    const change = (id: string, set: string) => sql(`UPDATE "ModerationCase" SET ${set} WHERE "id" = $1`, id)
    await expect(change(open.id, `"snapshot" = ''`)).rejects.toThrow(/kept/)
    await expect(change(open.id, `"itemId" = 'x'`)).rejects.toThrow(/kept/)
    await expect(change(open.id, '"closedAt" = now()')).rejects.toThrow(/closed by a decision/)
    await expect(createCase({ itemId: author.id })).rejects.toThrow()
    const { case: closed } = await createHidden({ authorId: author.id, deciderId: moderator.id })
    await expect(change(closed.id, '"closedAt" = NULL')).rejects.toThrow(/kept/)
    await expect(sql('DELETE FROM "ModerationCase"')).rejects.toThrow()
    await db.moderationNote.create({
      data: { caseId: open.id, authorId: moderator.id, text: 'Prüfen.', at: new Date() },
    })
    await expect(sql(`UPDATE "ModerationNote" SET "text" = ''`)).rejects.toThrow(/append-only/)
  })
})

describe('who decides about an appeal', () => {
  it('is another person than the first, the author, or a reporter, and it is decided once', async () => {
    const { author, moderator, second } = await createPeople()
    const reporter = await createUser({ platformRole: 'moderator' })
    const opened = await createCase({ itemId: author.id })
    await createNotice({ caseId: opened.id, reporterId: reporter.id })
    const decision = await db.moderationDecision.create({
      data: decisionData({ userId: author.id, deciderId: moderator.id, caseId: opened.id }),
    })
    const about = { decisionId: decision.id, openedAt: new Date() }
    // The copy of the first decider has to be right, or the comparison would compare nothing.
    await expect(db.appeal.create({ data: { ...about, deciderId: second.id } })).rejects.toThrow()
    await expect(db.appeal.create({ data: { ...about, deciderId: null } })).rejects.toThrow()
    const appeal = await db.appeal.create({ data: { ...about, deciderId: moderator.id } })
    const decide = (id: string) =>
      sql(
        `UPDATE "Appeal" SET "reviewerId" = $1, "outcome" = 'upheld', "reasons" = 'Zu Unrecht.', "decidedAt" = now()
         WHERE "id" = $2`,
        id,
        appeal.id,
      )
    for (const id of [moderator.id, author.id, reporter.id]) await expect(decide(id)).rejects.toThrow()
    await expect(
      sql(`UPDATE "Appeal" SET "deciderId" = $1 WHERE "id" = $2`, second.id, appeal.id),
    ).rejects.toThrow(/kept/)
    expect(await decide(second.id)).toBe(1)
    await expect(
      sql(`UPDATE "Appeal" SET "outcome" = 'rejected' WHERE "id" = $1`, appeal.id),
    ).rejects.toThrow(/kept/)
    await expect(sql('DELETE FROM "Appeal"')).rejects.toThrow(/kept/)
  })
})
