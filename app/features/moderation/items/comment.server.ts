import { hideComment } from '~/features/participation/operations/hide-comment.server'
import { releaseComment, restoreComment } from '~/features/participation/operations/restore-comment.server'
import { path } from '~/paths'
import { db } from '~/platform/database/client.server'
import type { ItemKind } from './item'
import { subjectsOf } from './subjects-of.server'

/** Contributions to a discussion. */
export const commentItem: ItemKind = {
  name: 'comment',
  powers: { canHide: true, canCollapse: true },
  async find(ids, client = db) {
    const rows = await client.comment.findMany({
      where: { id: { in: [...ids] } },
      select: {
        ...{ id: true, body: true, authorId: true, state: true, collapsedAt: true },
        ...{ subjectType: true, subjectId: true },
      },
    })
    const subjects = await subjectsOf(rows, client)
    return rows.map(({ id, body, subjectId, ...row }) => ({
      ...{ type: 'comment', id, text: body, ...row },
      title: subjects.get(subjectId)?.title ?? '',
      isPublic: subjects.get(subjectId)?.isPublic ?? false,
      address: { de: path('de', 'comment', { commentId: id }), en: path('en', 'comment', { commentId: id }) },
    }))
  },
  hide: hideComment,
  restore: restoreComment,
  release: releaseComment,
}
