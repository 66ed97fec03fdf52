import { caseAge, caseNumber, caseState, judgeCase } from '~/domain/moderation/case'
import { involvementOf } from '~/domain/moderation/decision'
import { allowedPauses, readMeasure } from '~/domain/moderation/measures'
import type { Standing } from '~/domain/permission/matrix'
import { db } from '~/platform/database/client.server'
import type { Authorized } from '~/platform/guard/authorized.server'
import type { Item } from '../items/item'
import { itemKind } from '../items/registry.server'
import { earlierPauses } from './earlier-pauses.server'
import { involvedIn } from './involved.server'
import { namesOf } from './list-cases.server'
import { listHints } from './list-hints.server'
import type { LockedCase } from './lock-case.server'

/** A flood of reports says the same again and again. */
const MOST_REPORTS = 50

/**
 * A case as its moderator reads it: the text as it was beside the text now, the reports without who sent them, the
 * notes, what was decided, and what this person may do with it.
 */
export async function viewCase(
  { actor, thing }: Authorized<'moderation.view', LockedCase>,
  { item, standing }: { item: Item; standing: Standing },
  at: Date,
) {
  const [notices, notes, decisions, appeal, pauses, involved, hints] = await Promise.all([
    db.notice.findMany({
      where: { caseId: thing.id },
      orderBy: [{ createdAt: 'asc' }, { id: 'asc' }],
      take: MOST_REPORTS + 1,
    }),
    db.moderationNote.findMany({ where: { caseId: thing.id }, orderBy: { id: 'asc' } }),
    db.moderationDecision.findMany({ where: { caseId: thing.id }, orderBy: { id: 'asc' } }),
    db.appeal.findUnique({ where: { caseId: thing.id }, include: { decision: true } }),
    earlierPauses(db, item.authorId),
    involvedIn(db, thing, item.authorId),
    listHints([thing]),
  ])
  const involvement = involvementOf(actor.id, involved)
  const facts = { ...thing, involvement, actorId: actor.id, at }
  const names = await namesOf([
    ...notes.map(({ authorId }) => authorId),
    ...(thing.claimedById ? [thing.claimedById] : []),
  ])
  const state = caseState(thing, at)
  const verdict = judgeCase('decide', standing, facts)
  return {
    ...{ id: thing.id, number: caseNumber(thing.year, thing.number), kind: thing.kind, state },
    ...{ openedAt: thing.openedAt, closedAt: thing.closedAt, version: thing.version },
    age: caseAge(thing.openedAt, at),
    snapshot: thing.snapshot,
    now: { text: item.text, state: item.state, title: item.title, type: item.type, address: item.address },
    isFolded: item.collapsedAt !== null,
    /** it was this person's until the half hour was over, and nobody has taken it since */
    hasLapsed: state === 'open' && thing.claimedById === actor.id,
    isMine: state === 'claimed' && thing.claimedById === actor.id,
    claimedBy: state === 'claimed' ? (names.get(thing.claimedById ?? '') ?? '') : '',
    claimedUntil: state === 'claimed' ? thing.claimedUntil : null,
    objection: verdict.ok ? null : verdict.reason,
    hasMoreReports: notices.length > MOST_REPORTS,
    notices: notices
      .slice(0, MOST_REPORTS)
      .map(({ id, ruleId, explanation, snapshot, reporterId, weight, createdAt }) => ({
        ...{ id, ruleId, explanation, weight, createdAt, hasAccount: reporterId !== null },
        isOtherText: snapshot !== thing.snapshot ? snapshot : '',
      })),
    notes: notes.map(({ id, authorId, text, at: notedAt }) => ({
      ...{ id, text, at: notedAt, author: names.get(authorId) ?? '' },
    })),
    decisions: decisions.map(({ id, measure, ruleId, explanation, decidedAt, liftedAt }) => ({
      ...{ id, measure: readMeasure(measure), ruleId, explanation, decidedAt, isLifted: liftedAt !== null },
    })),
    appeal: appeal && {
      ...{ text: appeal.text, byAuthor: appeal.byAuthor, openedAt: appeal.openedAt },
      ...{ outcome: appeal.outcome, reasons: appeal.reasons },
      decision: {
        ...{
          id: appeal.decision.id,
          measure: readMeasure(appeal.decision.measure),
          ruleId: appeal.decision.ruleId,
        },
        ...{ facts: appeal.decision.facts, explanation: appeal.decision.explanation },
      },
    },
    canHide: itemKind(item.type).powers.canHide && item.state !== 'hidden' && item.state !== 'removed',
    pauses: allowedPauses(pauses, at),
    hints,
  }
}
export type CaseView = Awaited<ReturnType<typeof viewCase>>
