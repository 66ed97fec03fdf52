import type { Feedback } from '#prisma/generated/client'
import { db } from '~/platform/database/client.server'
import type { Authorized } from '~/platform/guard/authorized.server'

const PAGE = 20

/**
 * Messages to the platform's team: open ones oldest first, done ones newest first.
 * @param after id of the last message of the page before
 * @returns up to 20 messages, and where the next page begins
 */
export async function listFeedback(
  _authorized: Authorized<'feedback.manage', null>,
  { isDone, after }: { isDone: boolean; after: string | null },
): Promise<{ messages: Feedback[]; next: string | null }> {
  const direction = isDone ? 'desc' : 'asc'
  const rows = await db.feedback.findMany({
    where: { doneAt: isDone ? { not: null } : null },
    orderBy: [{ createdAt: direction }, { id: direction }],
    take: PAGE + 1,
    ...(after && { cursor: { id: after }, skip: 1 }),
  })
  const messages = rows.slice(0, PAGE)
  return { messages, next: rows.length > PAGE ? (messages.at(-1)?.id ?? null) : null }
}
