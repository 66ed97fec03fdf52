import type { Prisma } from '#prisma/generated/client'
import type { Transaction } from '../database/client.server'

/**
 * Erases the values of events for good; the events and their chain stay valid, since only salted hashes remain.
 * @param which ids of events, or a filter on them, for example `{ streamType: 'user', streamId: id }`
 * @returns how many values were erased
 */
export async function eraseDetails(
  tx: Transaction,
  which: readonly string[] | Prisma.EventWhereInput,
): Promise<number> {
  const event: Prisma.EventWhereInput = isList(which) ? { id: { in: [...which] } } : which
  const { count } = await tx.eventDetail.deleteMany({ where: { event } })
  return count
}

function isList(which: readonly string[] | Prisma.EventWhereInput): which is readonly string[] {
  return Array.isArray(which)
}
