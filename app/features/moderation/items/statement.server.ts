import { hideStatement } from '~/features/participation/operations/hide-statement.server'
import {
  releaseStatement,
  restoreStatement,
} from '~/features/participation/operations/restore-statement.server'
import { statementAddress } from '~/features/participation/statement-address'
import { readSubjects } from '~/features/participation/subjects/registry.server'
import { db } from '~/platform/database/client.server'
import { about, type ItemKind } from './item'

const consulted = ({ consultationId }: { consultationId: string }) => ({
  ...{ subjectType: 'consultation', subjectId: consultationId },
})

/** Sentences of a consultation; for those of the authority itself whoever made the consultation answers. */
export const statementItem: ItemKind = {
  name: 'statement',
  powers: { canHide: true, canCollapse: true },
  async find(ids, client = db) {
    const rows = await client.statement.findMany({
      where: { id: { in: [...ids] } },
      include: { consultation: { select: { createdById: true } } },
    })
    const subjectOf = await readSubjects(rows.map(consulted), new Date(), client)
    return rows.map(({ id, number, text, authorId, state, collapsedAt, consultationId, consultation }) => ({
      ...{ type: 'statement', id, text, state, collapsedAt },
      authorId: authorId ?? consultation.createdById,
      ...about(subjectOf(consulted({ consultationId }))),
      address: {
        de: statementAddress('de', { consultationId, number }),
        en: statementAddress('en', { consultationId, number }),
      },
    }))
  },
  hide: hideStatement,
  restore: restoreStatement,
  release: releaseStatement,
}
