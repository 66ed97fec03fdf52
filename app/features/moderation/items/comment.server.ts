import { hideComment } from '~/features/participation/operations/hide-comment.server'
import { releaseComment, restoreComment } from '~/features/participation/operations/restore-comment.server'
import { readSubjects } from '~/features/participation/subjects/registry.server'
import { path } from '~/paths'
import { db } from '~/platform/database/client.server'
import { about, type Item, type ItemKind } from './item'

type Row = Pick<Item, 'id' | 'text' | 'authorId' | 'state' | 'collapsedAt'> & {
  subjectType: string
  subjectId: string
}

/** Contributions to a discussion. */
export const commentItem: ItemKind = {
  name: 'comment',
  powers: { canHide: true, canCollapse: true },
  async find(ids, client = db) {
    // What was added later is read below the text, and so it is judged with it.
    const rows = await client.$queryRaw<Row[]>`
      SELECT c.id, c."authorId", c.state::text AS state, c."collapsedAt", c."subjectType", c."subjectId",
        concat_ws(E'\\n\\n', c.body, (SELECT string_agg(a.body, E'\\n\\n' ORDER BY a.at, a.id)
          FROM "CommentAddendum" a WHERE a."commentId" = c.id)) AS text
      FROM "Comment" c WHERE c.id = ANY(${[...ids]}::text[]) ORDER BY c.id`
    const subjectOf = await readSubjects(rows, new Date(), client)
    return rows.map(({ subjectType, subjectId, ...row }) => ({
      ...{ type: 'comment', ...row },
      ...about(subjectOf({ subjectType, subjectId })),
      address: {
        de: path('de', 'comment', { commentId: row.id }),
        en: path('en', 'comment', { commentId: row.id }),
      },
    }))
  },
  hide: hideComment,
  restore: restoreComment,
  release: releaseComment,
}
