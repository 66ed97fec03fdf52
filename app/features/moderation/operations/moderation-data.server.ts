import {
  type ExportSection,
  iso,
  type PersonalDataArea,
  type Subject,
} from '~/features/account/operations/personal-data.server'
import { db } from '~/platform/database/client.server'
import { eraseFromModeration } from './erase-from-moderation.server'

const ofReporter = ({ id, email }: Subject) => ({ OR: [{ reporterId: id }, { reporterEmail: email }] })

/** What the person reported, with or without the account. */
const reports: ExportSection = {
  name: 'reports',
  rows: async (subject) =>
    (
      await db.notice.findMany({
        where: ofReporter(subject),
        orderBy: { id: 'asc' },
        include: { case: { select: { number: true, year: true } } },
      })
    ).map((one) => ({
      ...{ title: `${one.case.year}-${one.case.number}`, page: one.url, note: one.explanation },
      ...{ displayName: one.reporterName, email: one.reporterEmail, createdAt: iso(one.createdAt) },
    })),
}

/** What was decided about their contributions and about them, with the statement of reasons. */
const moderationDecisions: ExportSection = {
  name: 'moderationDecisions',
  rows: async ({ id }) =>
    (
      await db.moderationDecision.findMany({
        where: { userId: id },
        orderBy: { id: 'asc' },
        include: { case: { select: { snapshot: true } } },
      })
    ).map((one) => ({
      ...{ thing: [one.itemType, one.itemId].filter(Boolean).join(' '), outcome: one.measure },
      ...{ note: one.case?.snapshot ?? '', reason: `${one.facts}\n${one.explanation}\n${one.scope}` },
      ...{ expiresAt: iso(one.until), decidedAt: iso(one.decidedAt), cancelledAt: iso(one.liftedAt) },
    })),
}

const appeals: ExportSection = {
  name: 'appeals',
  rows: async (subject) =>
    (
      await db.appeal.findMany({
        where: { byAuthor: true, decision: { userId: subject.id } },
        orderBy: { id: 'asc' },
      })
    ).map((one) => ({
      ...{ thing: `decision ${one.decisionId}`, note: one.text, outcome: one.outcome ?? 'pending' },
      ...{ reason: one.reasons, createdAt: iso(one.openedAt), decidedAt: iso(one.decidedAt) },
    })),
}

/** What the person did as a moderator, by number. */
const moderationWork: ExportSection = {
  name: 'moderationWork',
  async rows({ id }) {
    const decided = await db.moderationDecision.findMany({
      where: { deciderId: id },
      orderBy: { id: 'asc' },
      select: { id: true, decidedAt: true },
    })
    const reviewed = await db.appeal.findMany({
      where: { reviewerId: id },
      orderBy: { id: 'asc' },
      select: { id: true, decidedAt: true },
    })
    const claimed = await db.moderationCase.findMany({
      where: { claimedById: id },
      orderBy: { id: 'asc' },
      select: { id: true, claimedUntil: true },
    })
    return [
      ...decided.map((one) => ({ thing: `decision ${one.id}`, at: iso(one.decidedAt) })),
      ...reviewed.map((one) => ({ thing: `appeal ${one.id}`, at: iso(one.decidedAt) })),
      ...claimed.map((one) => ({ thing: `moderationCase ${one.id}`, at: iso(one.claimedUntil) })),
    ]
  },
}

const moderationNotes: ExportSection = {
  name: 'moderationNotes',
  rows: async ({ id }) =>
    (await db.moderationNote.findMany({ where: { authorId: id }, orderBy: { id: 'asc' } })).map((one) => ({
      ...{ thing: `moderationCase ${one.caseId}`, note: one.text, at: iso(one.at) },
    })),
}

/** Reports, decisions and appeals of a person. The record of the moderation stays without the person. */
export const moderationData: PersonalDataArea = {
  sections: [reports, moderationDecisions, appeals, moderationWork, moderationNotes],

  async consequences({ id }, t) {
    const count = await db.moderationDecision.count({ where: { userId: id } })
    return count === 0 ? [] : [{ kind: 'stays', text: t('myData.consequence.decisions', { count }) }]
  },

  erase: eraseFromModeration,
}
