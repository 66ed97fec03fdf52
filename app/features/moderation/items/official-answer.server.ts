import { readSubjects } from '~/features/participation/subjects/registry.server'
import { path } from '~/paths'
import { db } from '~/platform/database/client.server'
import { about, type ItemKind } from './item'

const nothing = () => Promise.resolve(false)

/** Answers of an authority: they can be reported, but neither folded by many reports nor hidden. */
export const officialAnswerItem: ItemKind = {
  name: 'officialAnswer',
  powers: { canHide: false, canCollapse: false },
  async find(ids, client = db) {
    const rows = await client.officialAnswer.findMany({
      where: { id: { in: [...ids] }, answeredAt: { not: null } },
    })
    const subjectOf = await readSubjects(rows, new Date(), client)
    return rows.flatMap(({ id, text, reason, answeredById, subjectType, subjectId }) =>
      answeredById === null
        ? []
        : [
            {
              ...{ type: 'officialAnswer' as const, id, text: `${text}\n\n${reason}`.trim() },
              ...{ authorId: answeredById, state: 'visible' as const, collapsedAt: null },
              ...about(subjectOf({ subjectType, subjectId })),
              address: {
                de: path('de', 'officialAnswer', { answerId: id }),
                en: path('en', 'officialAnswer', { answerId: id }),
              },
            },
          ],
    )
  },
  hide: nothing,
  restore: nothing,
  release: nothing,
}
