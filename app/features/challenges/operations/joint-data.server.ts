import { iso, type PersonalDataArea } from '~/features/account/operations/personal-data.server'
import { db } from '~/platform/database/client.server'

/** Steps of joint challenges and what a person said for an authority: records of authorities, with public titles. */
export const jointData: PersonalDataArea = {
  sections: [
    {
      name: 'partnerships',
      rows: async ({ id }) =>
        (
          await db.challengePartner.findMany({
            where: { OR: [{ invitedById: id }, { answeredById: id }] },
            orderBy: [{ invitedAt: 'asc' }, { challengeId: 'asc' }],
            include: { organisation: { select: { name: true } } },
          })
        ).map((row) => ({
          organisation: row.organisation.name,
          state: row.state,
          createdAt: iso(row.invitedAt),
          decidedAt: row.answeredAt && iso(row.answeredAt),
          // Whoever asked learns the reason on the page, whoever gave it wrote it.
          reason: row.answeredById === id ? row.reason : null,
        })),
    },
    {
      name: 'sharedProblems',
      rows: async ({ id }) =>
        (
          await db.sharedProblem.findMany({
            where: { OR: [{ createdById: id }, { endedById: id }] },
            orderBy: [{ createdAt: 'asc' }, { challengeId: 'asc' }],
            include: {
              organisation: { select: { name: true } },
              challenge: { select: { title: true } },
            },
          })
        ).map((row) => ({
          title: row.challenge.title,
          organisation: row.organisation.name,
          note: row.note,
          createdAt: iso(row.createdAt),
          endedAt: row.endedAt && iso(row.endedAt),
        })),
    },
  ],

  // What an authority agreed on or said stays its own, with an id without a person.
  consequences: async () => [],
  erase: async () => undefined,
}
