import { appealObjection, lastAppealDay } from '~/domain/moderation/appeal'
import { caseNumber } from '~/domain/moderation/case'
import { type Measure, readMeasure } from '~/domain/moderation/measures'
import { db } from '~/platform/database/client.server'
import { isOfSame, SENDER, type Sender } from './same-sender'

type Noticed = Sender & {
  url: string
  reporterEmail: string
  ruleId: string
  explanation: string
  createdAt: Date
  case: { id: string; number: number; year: number; itemType: string; itemId: string }
}

export type Status = {
  number: string
  createdAt: Date
  ruleId: string
  explanation: string
  /** where what was reported stands, on this site */
  address: string
  /** whether the address of this page was sent by mail too */
  isMailed: boolean
  decision: {
    id: string
    measure: Measure
    ruleId: string
    explanation: string
    remedies: string
    decidedAt: Date
    isLifted: boolean
  } | null
  appeal: { isMine: boolean; outcome: 'upheld' | 'rejected' | null; reasons: string } | null
  canAppeal: boolean
  lastAppealDay: Date | null
}

/** Where a report stands, as whoever sent it may know: nothing of the author, nothing of other reports. */
export async function viewStatus(notice: Noticed, at: Date): Promise<Status> {
  const { itemType, itemId, id: caseId } = notice.case
  const decision = await db.moderationDecision.findFirst({
    where: {
      OR: [{ caseId }, { itemType, itemId, decidedAt: { gte: notice.createdAt } }],
      measure: { not: 'pausePosting' },
    },
    orderBy: [{ decidedAt: 'desc' }, { id: 'desc' }],
    include: { appeals: { orderBy: { id: 'asc' }, include: { notice: { select: SENDER } } } },
  })
  const { number, year } = notice.case
  const { ruleId, explanation, createdAt } = notice
  const known = {
    ...{ number: caseNumber(year, number), createdAt, ruleId, explanation },
    address: placeOf(notice.url),
    isMailed: notice.reporterId !== null || notice.reporterEmail !== '',
  }
  if (!decision) return { ...known, decision: null, appeal: null, canAppeal: false, lastAppealDay: null }
  const { appeals, decidedAt, liftedAt, ...rest } = decision
  const mine = appeals.find((one) => one.notice !== null && isOfSame(one.notice, notice))
  // Of the others it is told that somebody appealed, and what came of it where that concerns all.
  const appeal = mine ?? appeals.find(({ outcome }) => outcome === 'upheld') ?? appeals[0]
  const measure = readMeasure(decision.measure)
  const objection = appealObjection(
    { measure, decidedAt, liftedAt, isAppealed: mine !== undefined },
    'reporter',
    at,
  )
  return {
    ...known,
    decision: {
      ...{ id: rest.id, measure, ruleId: rest.ruleId, explanation: rest.explanation },
      ...{ remedies: rest.remedies, decidedAt, isLifted: liftedAt !== null },
    },
    appeal: appeal
      ? {
          isMine: appeal === mine,
          outcome: appeal.outcome,
          reasons: appeal === mine || appeal.outcome === 'upheld' ? appeal.reasons : '',
        }
      : null,
    canAppeal: objection === null,
    lastAppealDay: objection === null ? lastAppealDay(decidedAt) : null,
  }
}

/** The address as this site knows it, whatever its name was when the report came. */
function placeOf(url: string): string {
  const { pathname, search, hash } = new URL(url)
  return pathname + search + hash
}
