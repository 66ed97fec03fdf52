import { type AskFacts, DAYS_AFTER_NO } from '~/domain/matching/introduction'
import { canBePartners } from '~/domain/matching/partner-kinds'
import { databaseTime, type Transaction } from '~/platform/database/client.server'
import { readSide } from './introduction-sides.server'
import { haveSharedMembers } from './shared-members.server'

/** The organisation that asks and the one that is asked. */
export type Pair = { fromId: string; toId: string }

const DAY = 86_400_000

/** The introduction between two organisations that still stands, whoever asked. */
export function findStanding(tx: Transaction, { fromId, toId }: Pair) {
  return tx.introduction.findFirst({
    where: {
      state: { in: ['asked', 'agreed'] },
      OR: [
        { fromId, toId },
        { fromId: toId, toId: fromId },
      ],
    },
    select: { id: true, fromId: true, state: true, message: true },
  })
}

/** What the rule about asking looks at. */
export async function askingFacts(
  tx: Transaction,
  { fromId, toId }: Pair,
): Promise<AskFacts & { names: Record<'from' | 'to', string> }> {
  const at = await databaseTime(tx)
  const asking = await readSide(tx, fromId)
  const asked = await readSide(tx, toId)
  const declined = await tx.introduction.findFirst({
    where: {
      ...{ fromId, toId, state: 'declined' },
      endedAt: { gt: new Date(at.getTime() - DAYS_AFTER_NO * DAY) },
    },
    orderBy: { endedAt: 'desc' },
    select: { endedAt: true },
  })
  return {
    at,
    isSame: fromId === toId,
    kindsFit: canBePartners(asking.kind, asked.kind),
    asking,
    asked,
    sharesMembers: await haveSharedMembers(fromId, toId, tx),
    askedToday: await tx.introduction.count({
      where: { fromId, askedAt: { gt: new Date(at.getTime() - DAY) } },
    }),
    declinedAt: declined?.endedAt ?? null,
    names: { from: asking.name, to: asked.name },
  }
}
