import type { Prisma } from '#prisma/generated/client'
import { halfYearOf } from '~/domain/moderation/half-year'
import { db } from '~/platform/database/client.server'
import { newId } from '~/platform/new-id.server'
import { noticeToken } from '~/platform/notice-token.server'
import { tokenId } from '~/platform/token-id.server'
import { createChallenge } from './challenge'
import { createOrganisation } from './organisation'
import { createUser } from './user'

const DAY = 86_400_000

/** A published challenge that is talked about. */
export async function createTalk() {
  const authority = await createOrganisation({ kind: 'authority' })
  return createChallenge({ authorityId: authority.id, state: 'published' })
}

type CommentOptions = Partial<Prisma.CommentUncheckedCreateInput> & { subjectId: string; authorId: string }

/** Makes a contribution, a root unless it has a parent; every column can be overridden. */
export function createComment(options: CommentOptions) {
  const id = options.id ?? newId()
  return db.comment.create({
    data: {
      ...{ id, subjectType: 'challenge', rootId: options.parentId ?? id },
      ...{ depth: options.parentId ? 1 : 0, body: 'Das dauert seit Jahren zu lange.' },
      ...options,
    },
  })
}

/** Makes a running consultation with one sentence of a person. */
export async function createStatement(authorId: string | null, text = 'Bus jede Stunde, auch abends.') {
  const authority = await createOrganisation({ kind: 'authority' })
  const { id: createdById } = await createUser()
  const consultation = await db.consultation.create({
    data: {
      ...{ organisationId: authority.id, title: 'Wie fahren wir?', createdById, state: 'published' },
      ...{ startsAt: new Date(Date.now() - DAY), endsAt: new Date(Date.now() + DAY) },
    },
  })
  return db.statement.create({
    data: { consultationId: consultation.id, number: 1, text, textKey: text.toLowerCase(), authorId },
  })
}

let counter = 0

/** Makes an open case about a contribution. */
export function createCase(options: Partial<Prisma.ModerationCaseUncheckedCreateInput> & { itemId: string }) {
  counter += 1
  return db.moderationCase.create({
    data: {
      ...{ number: 50_000 + counter, year: 2026, kind: 'report', itemType: 'comment' },
      ...{ snapshot: 'Das dauert seit Jahren zu lange.', openedAt: new Date(Date.now() - DAY / 2) },
      ...options,
    },
  })
}

/** Makes a report of a case; without a person it comes from outside. */
export function createNotice(options: Partial<Prisma.NoticeUncheckedCreateInput> & { caseId: string }) {
  counter += 1
  return db.notice.create({
    data: {
      ...{
        tokenHash: tokenId(`token-${counter}-${newId()}`),
        ruleId: 'respect',
        url: 'https://example.org/x',
      },
      ...{ explanation: 'Hier wird jemand beschimpft.', snapshot: 'Das dauert seit Jahren zu lange.' },
      ...{ isGoodFaith: true, createdAt: new Date(Date.now() - DAY / 2) },
      ...(!options.reporterId && { reporterName: 'Mia Melder', reporterEmail: `mia-${counter}@example.org` }),
      ...options,
    },
  })
}

type DecisionOptions = Partial<Prisma.ModerationDecisionUncheckedCreateInput> & {
  userId: string
  deciderId: string | null
}

/** The columns of a whole statement of reasons. */
export function decisionData(options: DecisionOptions): Prisma.ModerationDecisionUncheckedCreateInput {
  return {
    ...{ measure: 'hide', ruleVersion: 1, ruleId: 'respect', basis: 'rule' },
    ...{ facts: 'Der Beitrag nennt eine Person einen Trottel.', explanation: 'Das beleidigt sie.' },
    ...{ scope: 'Dieser Beitrag', isPermanent: true, remedies: 'Widerspruch', decidedAt: new Date() },
    ...options,
  }
}

/** Makes a decision, a whole one unless a column says otherwise. */
export function createDecision(options: DecisionOptions) {
  return db.moderationDecision.create({ data: decisionData(options) })
}

type Hidden = {
  authorId: string
  deciderId: string
  /** a challenge that is talked about; by default one of its own */
  subjectId?: string
}

/** A contribution that a decision hides, in a closed case with a report from outside. */
export async function createHidden({ authorId, deciderId, subjectId }: Hidden) {
  const talk = subjectId ? { id: subjectId } : await createTalk()
  const comment = await createComment({ subjectId: talk.id, authorId })
  const opened = await createCase({ itemId: comment.id })
  const notice = await createNotice({ caseId: opened.id })
  const decision = await createDecision({
    ...{ userId: authorId, deciderId, caseId: opened.id, itemType: 'comment', itemId: comment.id },
    isFromNotice: true,
  })
  await db.comment.update({ where: { id: comment.id }, data: { state: 'hidden', hiddenById: decision.id } })
  await db.moderationCase.update({ where: { id: opened.id }, data: { closedAt: new Date() } })
  return { talk, comment, case: opened, notice, decision }
}

/** What the addresses of the moderation name: a decision about a person, its case and report, and a readable text. */
export async function createModerated(authorId: string, subjectId?: string): Promise<Record<string, string>> {
  const { id: deciderId } = await createUser({ platformRole: 'moderator' })
  const about = { authorId, deciderId, ...(subjectId && { subjectId }) }
  const { talk, case: closed, decision } = await createHidden(about)
  const readable = await createComment({ subjectId: talk.id, authorId: deciderId })
  const claimedUntil = new Date(Date.now() + DAY)
  await createCase({ itemId: readable.id, claimedById: authorId, claimedUntil })
  const noticeId = newId()
  const token = noticeToken(noticeId)
  await createNotice({ id: noticeId, caseId: closed.id, tokenHash: tokenId(token) })
  return {
    ...{ itemType: 'comment', itemId: readable.id, decisionId: decision.id, caseId: closed.id },
    ...{ token, number: '1', half: halfYearOf(new Date()) },
  }
}
