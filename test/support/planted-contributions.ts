import { createContribution } from '#test/factories/contribution'
import { pseudonymKeyOf } from '~/domain/participation/pseudonym'
import { markChanged } from '~/outbox/append.server'
import { db, transact } from '~/platform/database/client.server'
import { appendEvent } from '~/platform/events/append-event.server'
import { createOrganisation } from '../factories/organisation'
import { createUser } from '../factories/user'

/** Words that occur nowhere else: what the person has said in public, and under which name. */
export const SAID = {
  text: 'Zwqxsaid',
  alias: 'Zwqxalias',
  appeal: 'Zwqxappeal',
  report: 'Zwqxreport',
} as const

const HOUR = 3_600_000
const reasons = { ruleVersion: 1, ruleId: 'respect', explanation: 'x', scope: 'x', remedies: 'x' }

/**
 * Somebody who takes part in public: has said something, changed it and added to it; was answered, voted, reported
 * and decided about, and appealed; reported others; added a sentence that a map of opinions shows; mails about it
 * wait.
 */
export async function plantContributions(userId: string, email: string, subjectId: string) {
  const other = await createUser({ displayName: 'Otto Anderer' })
  await db.user.update({
    where: { id: userId },
    data: { pseudonym: SAID.alias, pseudonymKey: pseudonymKeyOf(SAID.alias) },
  })
  const place = { subjectType: 'challenge', subjectId }
  const words = { ...place, body: `${SAID.text}: So geht das nicht.` }
  const root = await createContribution({ authorId: other.id, ...place, body: 'Was meinen Sie?' })
  const own = await createContribution({ authorId: userId, ...words, parent: root, agreeCount: 1 })
  const answer = await createContribution({ authorId: other.id, ...place, body: 'Warum nicht?', parent: own })
  const comment = { commentId: own.id, body: words.body, at: new Date() }
  await db.commentVersion.create({ data: { ...comment, number: 1 } })
  await db.commentAddendum.create({ data: comment })
  await db.commentVote.create({ data: { commentId: root.id, userId, value: 'agree', at: new Date() } })
  await db.commentVote.create({
    data: { commentId: own.id, userId: other.id, value: 'agree', at: new Date() },
  })
  await db.follow.create({ data: { userId, ...place } })
  await tellOfIt(own.id, userId, other.id)
  const decision = await plantModeration(own.id, userId, other.id, email)
  const statement = await plantStatement(userId, other.id)
  return { other, root, own, answer, decision, statement }
}

async function tellOfIt(commentId: string, userId: string, otherId: string) {
  await transact(async (tx) => {
    const values = { text: `${SAID.text}: So geht das nicht.` }
    await appendEvent(tx, {
      stream: { type: 'comment', id: commentId },
      actorId: userId,
      action: 'x',
      values,
    })
    await appendEvent(tx, {
      stream: { type: 'account', id: userId },
      actorId: userId,
      action: 'account.pseudonymChosen',
      values: { pseudonym: SAID.alias },
    })
    await markChanged(tx, 'comment', commentId)
  })
  const nextAt = new Date(Date.now() + HOUR)
  const message = { userId: otherId, template: 'joinDecided', nextAt, inApp: false }
  const params = { organisation: 'x', isAccepted: false }
  await db.outboxMessage.createMany({
    data: [
      { ...message, eventId: 'names', params: { ...params, path: '/x', reason: SAID.alias } },
      { ...message, eventId: 'leads', params: { ...params, path: `/beitraege/${commentId}`, reason: '' } },
    ],
  })
}

/** Their contribution was reported and decided about, which they appealed; they reported somebody else too. */
async function plantModeration(itemId: string, userId: string, otherId: string, email: string) {
  const openedAt = new Date(Date.now() - HOUR)
  const moderator = await createUser({ platformRole: 'moderator' })
  const item = { itemType: 'comment', itemId }
  const snapshot = `${SAID.text}: So geht das nicht.`
  const { id: caseId } = await db.moderationCase.create({
    data: { ...item, number: 1, year: 2026, kind: 'report', snapshot, openedAt },
  })
  const about = {
    caseId,
    tokenHash: 'about',
    ruleId: 'respect',
    explanation: 'Unhöflich',
    url: '/x',
    snapshot,
  }
  await db.notice.create({ data: { ...about, reporterId: otherId, isGoodFaith: true, createdAt: openedAt } })
  const { id: otherCase } = await db.moderationCase.create({
    data: {
      itemType: 'comment',
      itemId: 'elsewhere',
      number: 2,
      year: 2026,
      kind: 'report',
      snapshot: 'y',
      openedAt,
    },
  })
  const by = {
    caseId: otherCase,
    ruleId: 'respect',
    url: '/y',
    snapshot: 'y',
    isGoodFaith: true,
    createdAt: openedAt,
  }
  await db.notice.createMany({
    data: [
      { ...by, tokenHash: 'own', explanation: SAID.report, reporterId: userId },
      { ...by, tokenHash: 'bare', explanation: SAID.report, reporterName: SAID.alias, reporterEmail: email },
    ],
  })
  const { id: decisionId } = await db.moderationDecision.create({
    data: {
      ...{ ...reasons, ...item, caseId, userId, measure: 'warn', basis: 'rule', isPermanent: true },
      ...{ facts: `Sie schreiben „${SAID.text}“`, deciderId: moderator.id, decidedAt: new Date() },
    },
  })
  const appeal = { decisionId, deciderId: moderator.id, text: SAID.appeal, openedAt: new Date() }
  await db.appeal.create({ data: appeal })
  const hint = { ...item, source: 'remote', version: '1', label: 'x', score: 1, words: [SAID.text] }
  await db.moderationHint.create({ data: { ...hint, at: new Date() } })
  await transact((tx) =>
    appendEvent(tx, {
      stream: { type: 'decision', id: decisionId },
      actorId: moderator.id,
      action: 'decision.made',
      values: { facts: `Sie schreiben „${SAID.text}“` },
    }),
  )
  return decisionId
}

async function plantStatement(userId: string, otherId: string) {
  const organisation = await createOrganisation({ kind: 'authority', name: 'Amt mit Fragen' })
  const { id: consultationId } = await db.consultation.create({
    data: { organisationId: organisation.id, title: 'Was fehlt im Ort?', createdById: otherId },
  })
  const text = `${SAID.text} "fehlt" im Ort.`
  const statement = await db.statement.create({
    data: { consultationId, number: 1, text, textKey: text.toLowerCase(), authorId: userId, agreeCount: 1 },
  })
  const vote = { statementId: statement.id, consultationId, at: new Date() }
  await db.statementVote.create({ data: { ...vote, userId: otherId, value: 'agree' } })
  const result = { consensus: [{ text }] }
  await db.opinionRun.create({ data: { consultationId, votesHash: 'x', result, computedAt: new Date() } })
  const poll = await db.poll.create({
    data: { consultationId, position: 1, question: 'Wann?', kind: 'single' },
  })
  await db.pollBallot.create({ data: { pollId: poll.id, userId, optionIds: [], at: new Date() } })
  await transact((tx) =>
    appendEvent(tx, {
      stream: { type: 'statement', id: statement.id },
      actorId: userId,
      action: 'statement.added',
      values: { text },
    }),
  )
  return statement
}
