import { iso, type PersonalDataArea } from '~/features/account/operations/personal-data.server'
import { db, type Transaction } from '~/platform/database/client.server'

/** What a person has typed of the outcomes of pilots: theirs alone, gone with the account. */
export const pilotData: PersonalDataArea = {
  sections: [
    {
      name: 'outcomeDrafts',
      rows: async ({ id }) =>
        (
          await db.pilotOutcomeDraft.findMany({
            where: { userId: id },
            orderBy: { savedAt: 'asc' },
            include: { pilot: { select: { title: true } } },
          })
        ).map(({ pilot, values, savedAt }) => ({
          ...{ title: pilot.title, values: JSON.stringify(values), savedAt: iso(savedAt) },
        })),
    },
  ],

  consequences: async () => [],

  end: eraseOutcomeDrafts,

  erase: (tx, { id }) => eraseOutcomeDrafts(tx, id),
}

/** A draft belongs to its author alone and goes with them. */
export async function eraseOutcomeDrafts(tx: Transaction, userId: string): Promise<void> {
  await tx.pilotOutcomeDraft.deleteMany({ where: { userId } })
}
