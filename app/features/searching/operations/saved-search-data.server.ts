import { iso, type PersonalDataArea } from '~/features/account/operations/personal-data.server'
import { db } from '~/platform/database/client.server'

/** The searches that a person keeps: theirs alone, gone with the account, with all that was told of them. */
export const savedSearchData: PersonalDataArea = {
  sections: [
    {
      name: 'savedSearches',
      rows: async ({ id }) =>
        (
          await db.savedSearch.findMany({
            where: { userId: id },
            orderBy: { id: 'asc' },
            omit: { known: true },
            include: { _count: { select: { hits: true } } },
          })
        ).map(({ name, query, createdAt, pausedAt, toldAt, _count }) => ({
          ...{ name, query: decodeURIComponent(query.replaceAll('+', ' ')) },
          ...{ createdAt: iso(createdAt), pausedAt: iso(pausedAt), toldAt: iso(toldAt), told: _count.hits },
        })),
    },
  ],

  async consequences({ id }, t) {
    const count = await db.savedSearch.count({ where: { userId: id } })
    return count === 0 ? [] : [{ kind: 'goes', text: t('myData.consequence.savedSearches', { count }) }]
  },

  async erase(tx, { id }) {
    await tx.savedSearch.deleteMany({ where: { userId: id } })
  },
}
