import { path } from '~/paths'
import { db } from '~/platform/database/client.server'
import type { ItemKind } from './item'
import { subjectsOf } from './subjects-of.server'

const nothing = () => Promise.resolve(false)

/** Answers of an authority: they can be reported, but neither folded by many reports nor hidden. */
export const officialAnswerItem: ItemKind = {
  name: 'officialAnswer',
  powers: { canHide: false, canCollapse: false },
  async find(ids, client = db) {
    const rows = await client.officialAnswer.findMany({
      where: { id: { in: [...ids] }, answeredAt: { not: null } },
    })
    const subjects = await subjectsOf(rows, client)
    return rows.flatMap(({ id, text, reason, answeredById, subjectId }) =>
      answeredById === null
        ? []
        : [
            {
              ...{ type: 'officialAnswer' as const, id, text: `${text}\n\n${reason}`.trim() },
              ...{ authorId: answeredById, state: 'visible' as const, collapsedAt: null },
              title: subjects.get(subjectId)?.title ?? '',
              isPublic: subjects.get(subjectId)?.isPublic ?? false,
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
