import { type CaseRefusal, judgeCase } from '~/domain/moderation/case'
import { type DraftObjection, draftObjections, involvementOf } from '~/domain/moderation/decision'
import { agreesWithReport } from '~/domain/moderation/measures'
import { conductOn } from '~/domain/moderation/rules'
import { berlinDay } from '~/domain/time/berlin'
import { unfoldContribution } from '~/features/participation/operations/collapse-contribution.server'
import { OUTBOX_CHANNEL } from '~/outbox/append.server'
import { databaseTime, type Transaction, transact } from '~/platform/database/client.server'
import { notify } from '~/platform/database/listen.server'
import { appendEvent } from '~/platform/events/append-event.server'
import type { Authorized } from '~/platform/guard/authorized.server'
import type { Item } from '../items/item'
import { itemKind } from '../items/registry.server'
import type { DecideInput } from '../schema'
import { earlierPauses } from './earlier-pauses.server'
import { involvedIn } from './involved.server'
import { itemOf, type LockedCase, lockCase } from './lock-case.server'
import { makeDecisions } from './make-decisions.server'
import { tellDecided } from './tell-decided.server'

export type Decided =
  | { ok: true }
  | { ok: false; reason: CaseRefusal | 'wrongState' | 'reasonMissing' | 'stale' | 'itemGone' }
  | { ok: false; reason: 'incomplete'; objections: DraftObjection[] }

/**
 * A moderator decides a case: the statement of reasons, what it does to the contribution and its author, the end of
 * the case, and what author and reporters are told, all in one transaction. The database refuses it as well where it
 * is not whole or not this person's to make.
 */
export function decideCase(
  { actor, standing, thing }: Authorized<'moderation.decide', { id: string }>,
  input: DecideInput,
): Promise<Decided> {
  return transact(async (tx): Promise<Decided> => {
    const found = await lockCase(tx, thing.id)
    const item = await itemOf(found, tx)
    const at = await databaseTime(tx)
    const involvement = involvementOf(actor.id, await involvedIn(tx, found, item.authorId))
    const verdict = judgeCase('decide', standing, { ...found, involvement, actorId: actor.id, at })
    if (!verdict.ok) return verdict
    if (found.kind === 'appeal') return { ok: false, reason: 'wrongState' }
    if (found.version !== input.version) return { ok: false, reason: 'stale' }
    if (input.measure === 'hide' && (item.state === 'hidden' || item.state === 'removed'))
      return { ok: false, reason: 'itemGone' }
    const conduct = conductOn(berlinDay(at))
    const objections = draftObjections(input, {
      ...{ conduct, powers: itemKind(item.type).powers, at },
      earlierPauses: await earlierPauses(tx, item.authorId),
    })
    if (objections.length > 0) return { ok: false, reason: 'incomplete', objections }
    const made = await makeDecisions(tx, { found, item, conduct, input, actorId: actor.id, at })
    await carryOut(tx, { item, measure: input.measure, decisionId: made.main.id, actorId: actor.id })
    const eventId = await close(tx, { found, input, decisionId: made.main.id, actorId: actor.id, at })
    await tellDecided(tx, { found, item, input, made, eventId, at })
    // Whoever looks at the public log without an account sees it at once, also where nobody had to be told.
    await notify(tx, OUTBOX_CHANNEL)
    return { ok: true }
  })
}

type Carried = { item: Item; measure: DecideInput['measure']; decisionId: string; actorId: string }

/** What the decision does to the contribution: hidden, shown after its first check, or free of the mark of reports. */
async function carryOut(tx: Transaction, { item, measure, decisionId, actorId }: Carried): Promise<void> {
  const kind = itemKind(item.type)
  const about = { id: item.id, decisionId, actorId }
  if (measure === 'hide') {
    if (!(await kind.hide(tx, about))) throw new Error(`${item.type} ${item.id} changed under its lock`)
    return
  }
  if (item.state === 'held') await kind.release(tx, about)
  if (item.collapsedAt !== null && item.type !== 'officialAnswer')
    await unfoldContribution(tx, { type: item.type, id: item.id })
}

type Closing = { found: LockedCase; input: DecideInput; decisionId: string; actorId: string; at: Date }

async function close(tx: Transaction, { found, input, decisionId, actorId, at }: Closing): Promise<string> {
  const { id, version } = found
  const { measure, ruleId } = input
  await tx.notice.updateMany({ where: { caseId: id }, data: { wasRight: agreesWithReport(measure) } })
  await tx.moderationCase.updateMany({
    where: { id, version, closedAt: null },
    data: { closedAt: at, claimedUntil: null, claimedById: null, version: { increment: 1 } },
  })
  const { id: eventId } = await appendEvent(tx, {
    stream: { type: 'moderationCase', id },
    ...{ actorId, action: 'moderationCase.decided', values: { decisionId, measure, ruleId } },
  })
  return eventId
}
