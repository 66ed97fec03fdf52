import { type CaseRefusal, caseNumber, judgeCase } from '~/domain/moderation/case'
import { involvementOf } from '~/domain/moderation/decision'
import { OUTBOX_CHANNEL, tell } from '~/outbox/append.server'
import { bothPaths } from '~/paths'
import { databaseTime, type Transaction, transact } from '~/platform/database/client.server'
import { notify } from '~/platform/database/listen.server'
import { appendEvent } from '~/platform/events/append-event.server'
import type { Authorized } from '~/platform/guard/authorized.server'
import { itemKind } from '../items/registry.server'
import type { DecideAppealInput } from '../schema'
import { involvedIn } from './involved.server'
import { itemOf, type LockedCase, lockCase, NOBODY } from './lock-case.server'
import { openCase } from './open-case.server'
import { settleAppeals } from './settle-appeals.server'
import { REPORTING, tellReporters } from './tell-reporters.server'

export type AppealDecided =
  | { ok: true }
  | { ok: false; reason: CaseRefusal | 'wrongState' | 'reasonMissing' | 'stale' }

/**
 * Another person than the first decides about an appeal. Upheld, everything is as it was, in this one transaction:
 * the text, what counts it, the search, the votes, and the right to post. Somebody who reported and was right gets a
 * new decision by yet another look.
 */
export function decideAppeal(
  { actor, standing, thing }: Authorized<'moderation.decide', { id: string }>,
  { version, outcome, reasons }: DecideAppealInput,
): Promise<AppealDecided> {
  return transact(async (tx): Promise<AppealDecided> => {
    const found = await lockCase(tx, thing.id)
    const item = await itemOf(found, tx)
    const at = await databaseTime(tx)
    const involvement = involvementOf(actor.id, await involvedIn(tx, found, item.authorId))
    const verdict = judgeCase('decide', standing, { ...found, involvement, actorId: actor.id, at })
    if (!verdict.ok) return verdict
    if (found.kind !== 'appeal') return { ok: false, reason: 'wrongState' }
    if (found.version !== version) return { ok: false, reason: 'stale' }
    const appeal = await readAppeal(tx, found.id)
    await tx.appeal.update({
      where: { id: appeal.id },
      data: { reviewerId: actor.id, outcome, reasons, decidedAt: at },
    })
    await tx.moderationCase.updateMany({
      where: { id: found.id, version, closedAt: null },
      data: { closedAt: at, claimedById: null, claimedUntil: null, version: { increment: 1 } },
    })
    const { id: eventId } = await appendEvent(tx, {
      stream: { type: 'decision', id: appeal.decisionId },
      ...{ actorId: actor.id, action: `decision.${outcome}`, values: { appealId: appeal.id } },
    })
    if (outcome === 'upheld') await lift(tx, { found, appeal, actorId: actor.id, at })
    await tellOutcome(tx, {
      found,
      appeal,
      title: item.title,
      eventId,
      outcome,
      reasons,
      actorId: actor.id,
      at,
    })
    await notify(tx, OUTBOX_CHANNEL)
    return { ok: true }
  })
}

type Appeal = Awaited<ReturnType<typeof readAppeal>>
const readAppeal = (tx: Transaction, caseId: string) =>
  tx.appeal.findUniqueOrThrow({
    where: { caseId },
    include: { decision: { include: { case: true } }, notice: true },
  })

type Lifting = { found: LockedCase; appeal: Appeal; actorId: string; at: Date }

async function lift(tx: Transaction, { found, appeal, actorId, at }: Lifting): Promise<void> {
  const { decision } = appeal
  // Appealing against the hiding ends the pause that came of the same contribution too, not the other way round.
  const isPauseAlone = decision.measure === 'pausePosting'
  const lifted = isPauseAlone || decision.caseId === null ? { id: decision.id } : { caseId: decision.caseId }
  await tx.moderationDecision.updateMany({ where: { ...lifted, liftedAt: null }, data: { liftedAt: at } })
  const { itemType, itemId } = found
  if (!appeal.byAuthor) {
    await openCase(tx, { kind: 'report', itemType, itemId, snapshot: found.snapshot })
    return
  }
  if (decision.measure === 'hide')
    await itemKind(itemType).restore(tx, {
      ...{ id: itemId, decisionId: decision.id, actorId },
      wasShown: decision.case?.kind !== 'firstPost',
    })
  if (!isPauseAlone && decision.caseId !== null)
    await tx.notice.updateMany({ where: { caseId: decision.caseId }, data: { wasRight: false } })
}

type Telling = {
  found: LockedCase
  appeal: Appeal
  title: string
  eventId: string
  outcome: 'upheld' | 'rejected'
  reasons: string
  actorId: string
  at: Date
}

/** Both outcomes are explained to whoever appealed; those who reported learn that a decision was reversed. */
async function tellOutcome(tx: Transaction, telling: Telling): Promise<void> {
  const { found, appeal, title, eventId, outcome, reasons, actorId, at } = telling
  const { decision, byAuthor, notice } = appeal
  const numbered = decision.case ?? found
  const words = {
    caseNumber: caseNumber(numbered.year, numbered.number),
    ruleId: decision.ruleId,
    words: reasons,
  }
  if (!byAuthor) {
    const answer = outcome === 'upheld' ? ('appealUpheld' as const) : ('appealRejected' as const)
    const answered = { ...words, result: answer }
    await tellReporters(tx, { eventId, notices: notice ? [notice] : [], words: answered })
    if (outcome === 'upheld')
      await settleAppeals(tx, { decisionId: decision.id, actorId, reasons, at, words: answered })
    return
  }
  if (decision.userId !== NOBODY)
    await tell(tx, {
      ...{ eventId, userIds: [decision.userId], template: 'appealDecided' },
      params: { ...bothPaths('decision', { decisionId: decision.id }), title, outcome, reason: reasons },
    })
  if (outcome === 'rejected' || decision.measure === 'pausePosting' || decision.caseId === null) return
  const notices = await tx.notice.findMany({ where: { caseId: decision.caseId }, select: REPORTING })
  await tellReporters(tx, { eventId, notices, words: { ...words, result: 'reversed' } })
}
