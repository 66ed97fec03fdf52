import { iso, type PersonalDataArea } from '~/features/account/operations/personal-data.server'
import { db } from '~/platform/database/client.server'

const WITH_OFFICE = { organisation: { select: { name: true } } } as const

/** Answers that a person gave for an office and contributions that they highlighted for it: records of the office. */
export const officialAnswerData: PersonalDataArea = {
  sections: [
    {
      name: 'officialAnswers',
      rows: async ({ id }) => {
        const standing = await db.officialAnswer.findMany({
          where: { answeredById: id },
          orderBy: [{ answeredAt: 'asc' }, { id: 'asc' }],
          include: WITH_OFFICE,
        })
        const earlier = await db.officialAnswerVersion.findMany({
          where: { answeredById: id },
          orderBy: [{ answeredAt: 'asc' }, { answerId: 'asc' }],
          include: { answer: { include: WITH_OFFICE } },
        })
        return [
          ...earlier.map(({ answer, ...row }) => ({ ...row, organisation: answer.organisation })),
          ...standing,
        ].map(({ organisation, reason, text, answeredAt }) => ({
          ...{ organisation: organisation.name, reason, text, answeredAt: iso(answeredAt) },
        }))
      },
    },
    {
      name: 'highlights',
      rows: async ({ id }) =>
        (
          await db.comment.findMany({
            where: { highlightedById: id },
            orderBy: [{ highlightedAt: 'asc' }, { id: 'asc' }],
            select: { highlightedFor: true, highlightedAt: true },
          })
        ).map(({ highlightedFor, highlightedAt }) => ({
          reason: highlightedFor,
          createdAt: iso(highlightedAt),
        })),
    },
  ],

  // What an office said stays its own, with an id without a person.
  consequences: async () => [],
  erase: async () => undefined,
}
