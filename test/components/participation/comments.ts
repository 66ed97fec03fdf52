import type { ShownComment } from '~/features/participation/operations/shown-comment.server'

export const AT = new Date('2026-11-20T09:05:00Z')

/** A visible contribution of somebody else; what a test is about is given. */
export function comment(given: Partial<ShownComment> = {}): ShownComment {
  return {
    ...{ id: 'c1', rootId: 'c1', parentId: null, depth: 0, category: null, state: 'visible' },
    ...{ author: 'Moewe', isOwn: false, text: 'Mehr Bänke am Hafen.', isCollapsed: false, hidden: null },
    ...{ answers: null, createdAt: AT, editedAt: null, hasVersions: false, addenda: [] },
    ...{
      highlightedFor: null,
      officialAnswer: null,
      replyCount: 0,
      votes: { agree: 3, disagree: 1, pass: 0 },
      ownVote: null,
    },
    ...given,
  }
}
