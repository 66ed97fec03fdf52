import { caseNumber } from '~/domain/moderation/case'
import { tell } from '~/outbox/append.server'
import { bothPaths } from '~/paths'
import type { Transaction } from '~/platform/database/client.server'
import type { Item } from '../items/item'
import type { DecideInput } from '../schema'
import { type LockedCase, NOBODY } from './lock-case.server'
import type { Made, MadeDecision } from './make-decisions.server'
import { REPORTING, tellReporters } from './tell-reporters.server'

type Telling = {
  found: LockedCase
  item: Item
  input: DecideInput
  made: Made
  eventId: string
  at: Date
}

/** The author gets the whole statement of reasons, everybody who reported what came of it. */
export async function tellDecided(tx: Transaction, telling: Telling): Promise<void> {
  const { found, item, input, made, eventId } = telling
  if (item.authorId !== NOBODY) {
    if (input.measure !== 'noAction') await tellAuthor(tx, telling, made.main)
    if (made.pause) await tellAuthor(tx, telling, made.pause)
    if (input.measure !== 'hide' && item.state === 'held') await tellReleased(tx, item, eventId)
  }
  await tellReporters(tx, {
    eventId,
    notices: await tx.notice.findMany({
      where: { OR: [{ caseId: found.id }, wasRightAfterAll(item)] },
      select: REPORTING,
    }),
    words: {
      ...{ caseNumber: caseNumber(found.year, found.number), result: input.measure, ruleId: input.ruleId },
      words: input.explanation,
    },
  })
}

/** Whoever appealed with success against that nothing was done waits for this decision. */
function wasRightAfterAll({ type, id }: Item) {
  const decision = { itemType: type, itemId: id, measure: 'noAction' } as const
  return { appeals: { some: { outcome: 'upheld', decision } } } as const
}

async function tellAuthor(tx: Transaction, { item, input, found }: Telling, made: MadeDecision) {
  const { facts, explanation, ruleId } = input
  await tell(tx, {
    ...{ eventId: made.eventId, userIds: [item.authorId], template: 'decisionMade' },
    params: {
      ...bothPaths('decision', { decisionId: made.id }),
      ...{ title: item.title, measure: made.measure, ruleId, facts, explanation },
      ...{ scope: made.scope, remedies: made.remedies, isFromNotice: found.kind === 'report' },
      ...(made.until && { until: made.until.toISOString() }),
    },
  })
}

async function tellReleased(tx: Transaction, { authorId, title, address }: Item, eventId: string) {
  await tell(tx, {
    ...{ eventId, userIds: [authorId], template: 'contributionReleased' },
    params: { path: address.de, pathEn: address.en, title },
  })
}
