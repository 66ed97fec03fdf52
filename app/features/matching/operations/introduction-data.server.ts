import { iso, type PersonalDataArea } from '~/features/account/operations/personal-data.server'
import { db } from '~/platform/database/client.server'

/** Introductions that a person has asked for or answered. They are the organisations'; the words are the person's. */
export const introductionData: PersonalDataArea = {
  sections: [
    {
      name: 'introductions',
      rows: async ({ id }) =>
        (
          await db.introduction.findMany({
            where: { OR: [{ askedById: id }, { answeredById: id }] },
            orderBy: [{ askedAt: 'asc' }, { id: 'asc' }],
            include: { from: { select: { name: true } }, to: { select: { name: true } } },
          })
        ).map((row) => ({
          organisation: row.askedById === id ? row.from.name : row.to.name,
          state: row.state,
          createdAt: iso(row.askedAt),
          decidedAt: row.endedAt && iso(row.endedAt),
          // Each side's words go to whoever wrote them.
          note: row.askedById === id ? row.message : null,
          reason: row.answeredById === id ? row.reason : null,
        })),
    },
  ],

  // The organisations go on without the person, with an id that leads to nobody.
  consequences: async () => [],

  async erase(tx, { id }) {
    await tx.introduction.updateMany({ where: { askedById: id }, data: { message: '' } })
    await tx.introduction.updateMany({ where: { answeredById: id }, data: { reason: null } })
  },
}
