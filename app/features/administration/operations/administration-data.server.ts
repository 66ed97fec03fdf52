import { iso, type PersonalDataArea } from '~/features/account/operations/personal-data.server'
import { db } from '~/platform/database/client.server'

/** Feedback that names the person's address, and what people of the platform's team have written. */
export const administrationData: PersonalDataArea = {
  sections: [
    {
      name: 'feedback',
      rows: async ({ email }) =>
        (await db.feedback.findMany({ where: { replyTo: { equals: email, mode: 'insensitive' } } })).map(
          (one) => ({
            topic: one.topic,
            page: one.page,
            note: one.text,
            email: one.replyTo,
            createdAt: iso(one.createdAt),
            doneAt: iso(one.doneAt),
          }),
        ),
    },
    {
      name: 'texts',
      rows: async ({ id }) =>
        (await db.contentVersion.findMany({ where: { authorId: id }, orderBy: { id: 'asc' } })).map(
          (one) => ({
            page: `${one.page} (${one.locale}) ${one.number}`,
            createdAt: iso(one.createdAt),
          }),
        ),
    },
    {
      name: 'announcements',
      rows: async ({ id }) =>
        (await db.announcement.findMany({ where: { authorId: id }, orderBy: { id: 'asc' } })).map((one) => ({
          title: one.textDe,
          createdAt: iso(one.createdAt),
        })),
    },
    {
      name: 'imports',
      rows: async ({ id }) =>
        (await db.importRun.findMany({ where: { actorId: id }, orderBy: { id: 'asc' } })).map((one) => ({
          kind: one.kind,
          source: one.source,
          at: iso(one.startedAt),
        })),
    },
  ],

  async consequences({ email }, t) {
    const count = await db.feedback.count({ where: { replyTo: { equals: email, mode: 'insensitive' } } })
    return count === 0 ? [] : [{ kind: 'goes', text: t('myData.consequence.feedback', { count }) }]
  },

  async erase(tx, { addresses }) {
    // The words stay, so that staff can still put right what was reported; whose they were does not.
    await tx.$executeRaw`
      UPDATE "Feedback" SET "replyTo" = NULL WHERE lower("replyTo") = ANY(${addresses}::text[])`
  },
}
