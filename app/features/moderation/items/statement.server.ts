import { PUBLIC_CONSULTATION_STATES } from '~/domain/participation/consultation'
import { hideStatement } from '~/features/participation/operations/hide-statement.server'
import {
  releaseStatement,
  restoreStatement,
} from '~/features/participation/operations/restore-statement.server'
import { path } from '~/paths'
import { db } from '~/platform/database/client.server'
import type { ItemKind } from './item'

/** Sentences of a consultation; for those of the authority itself whoever made the consultation answers. */
export const statementItem: ItemKind = {
  name: 'statement',
  powers: { canHide: true, canCollapse: true },
  async find(ids, client = db) {
    const rows = await client.statement.findMany({
      where: { id: { in: [...ids] } },
      include: { consultation: { select: { title: true, state: true, createdById: true } } },
    })
    return rows.map(({ id, text, authorId, state, collapsedAt, consultationId, consultation }) => ({
      ...{ type: 'statement', id, text, state, collapsedAt },
      authorId: authorId ?? consultation.createdById,
      title: consultation.title,
      isPublic: PUBLIC_CONSULTATION_STATES.includes(consultation.state),
      address: {
        de: path('de', 'consultation', { consultationId }),
        en: path('en', 'consultation', { consultationId }),
      },
    }))
  },
  hide: hideStatement,
  restore: restoreStatement,
  release: releaseStatement,
}
