import { type ExportSection, iso } from '~/features/account/operations/personal-data.server'
import { db, type Transaction } from '~/platform/database/client.server'

/** What a person has typed in challenges without saving it, and what they said about others' texts. */
export const postingSections: readonly ExportSection[] = [
  {
    name: 'challengeDrafts',
    rows: async ({ id }) =>
      (await db.challengeDraft.findMany({ where: { userId: id }, orderBy: { savedAt: 'asc' } })).map(
        (one) => ({
          challengeId: one.challengeId,
          section: one.section,
          values: JSON.stringify(one.values),
          savedAt: iso(one.savedAt),
        }),
      ),
  },
  {
    name: 'approvalComments',
    rows: async ({ id }) =>
      (await db.approvalComment.findMany({ where: { authorId: id }, orderBy: { createdAt: 'asc' } })).map(
        (one) => ({
          challengeId: one.challengeId,
          field: one.field,
          note: one.text,
          createdAt: iso(one.createdAt),
        }),
      ),
  },
]

/** A draft belongs to its author alone and goes with them. */
export async function eraseDrafts(tx: Transaction, userId: string): Promise<void> {
  await tx.challengeDraft.deleteMany({ where: { userId } })
}
