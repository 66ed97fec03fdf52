import type { EarlierPause } from '~/domain/moderation/measures'
import type { Transaction } from '~/platform/database/client.server'

/** Every pause that was ordered against somebody: what the next one may be follows from it. */
export async function earlierPauses(
  client: Pick<Transaction, 'moderationDecision'>,
  userId: string,
): Promise<EarlierPause[]> {
  const rows = await client.moderationDecision.findMany({
    where: { userId, measure: 'pausePosting' },
    select: { decidedAt: true, until: true, liftedAt: true },
  })
  return rows.flatMap(({ until, ...row }) => (until ? [{ ...row, until }] : []))
}
