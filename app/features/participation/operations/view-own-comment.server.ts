import { editModeOf, FREE_MINUTES, VERSIONED_HOURS } from '~/domain/participation/comment'
import { db } from '~/platform/database/client.server'
import type { requireOwnComment } from './require-comment.server'

type Row = Awaited<ReturnType<typeof requireOwnComment>>['row']

const MINUTE = 60_000

/**
 * One's own contribution with how it can be changed now; null where it is not there to be changed. One statement.
 * What counts in the end is judged when it is written.
 */
export async function viewOwnComment(row: Row) {
  const { id, state, body: text, version, createdAt, sources, _count } = row
  if (state !== 'visible' && state !== 'held') return null
  const answers = await db.comment.count({
    where: { OR: [{ parentId: id }, { answersId: id }], state: { not: 'held' } },
  })
  const facts = {
    createdAt,
    isAnswered: answers > 0,
    hasVotes: row.agreeCount + row.disagreeCount + row.passCount > 0,
    isInOfficialAnswer: sources.length > 0 || row.highlightedAt !== null,
    addenda: _count.addenda,
  }
  const mode = editModeOf(facts, new Date())
  const minutes = mode === 'free' ? FREE_MINUTES : VERSIONED_HOURS * 60
  const until = mode === 'addendum' ? null : new Date(createdAt.getTime() + minutes * MINUTE)
  return { id, text, version, mode, until }
}
export type OwnComment = NonNullable<Awaited<ReturnType<typeof viewOwnComment>>>
