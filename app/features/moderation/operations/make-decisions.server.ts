import { type Measure, pauseUntil } from '~/domain/moderation/measures'
import { type ConductVersion, findRule } from '~/domain/moderation/rules'
import type { Transaction } from '~/platform/database/client.server'
import { appendEvent } from '~/platform/events/append-event.server'
import { newId } from '~/platform/new-id.server'
import type { Item } from '../items/item'
import type { DecideInput } from '../schema'
import { decisionWords, localeOfPerson } from './decision-words.server'
import type { LockedCase } from './lock-case.server'

export type MadeDecision = {
  id: string
  eventId: string
  measure: Measure
  until: Date | null
  scope: string
  remedies: string
}
export type Made = { main: MadeDecision; pause: MadeDecision | null }

type Making = {
  found: LockedCase
  item: Item
  conduct: ConductVersion
  input: DecideInput
  actorId: string
  at: Date
}

/**
 * Writes the decision about a contribution, and one of its own where its author may post nothing for some days: each
 * with its whole statement of reasons, so that each can be appealed against.
 */
export async function makeDecisions(tx: Transaction, making: Making): Promise<Made> {
  const { input, at } = making
  const main = await make(tx, making, input.measure, null)
  if (input.pauseDays === 0) return { main, pause: null }
  return { main, pause: await make(tx, making, 'pausePosting', pauseUntil(input.pauseDays, at)) }
}

async function make(
  tx: Transaction,
  { found, item, conduct, input, actorId, at }: Making,
  measure: Measure,
  until: Date | null,
): Promise<MadeDecision> {
  const rule = findRule(conduct, input.ruleId)
  if (!rule) throw new Error(`no rule ${input.ruleId}`)
  const id = newId()
  const { scope, remedies } = decisionWords(await localeOfPerson(tx, item.authorId), measure)
  const { facts, explanation, ruleId } = input
  await tx.moderationDecision.create({
    data: {
      ...{ id, caseId: found.id, itemType: item.type, itemId: item.id, userId: item.authorId, measure },
      ...{ ruleVersion: conduct.number, ruleId, basis: rule.basis, facts, explanation, scope, remedies },
      ...{ until, isPermanent: until === null, isFromNotice: found.kind === 'report' },
      ...{ deciderId: actorId, decidedAt: at },
    },
  })
  const { id: eventId } = await appendEvent(tx, {
    stream: { type: 'decision', id },
    ...{ actorId, action: 'decision.made' },
    values: { measure, ruleId, itemType: item.type, itemId: item.id, until: until?.toISOString() ?? null },
  })
  return { id, eventId, measure, until, scope, remedies }
}
