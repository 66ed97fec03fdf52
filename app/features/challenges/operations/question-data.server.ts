import { iso, type PersonalDataArea } from '~/features/account/operations/personal-data.server'
import { db } from '~/platform/database/client.server'

const WITH_TITLE = { challenge: { select: { title: true } } } as const

/** Questions that a person asked, answers that they gave for their authority, and what they watch. */
export const questionSections: PersonalDataArea['sections'] = [
  {
    name: 'questions',
    rows: async ({ id }) => {
      const rows = await db.question.findMany({
        where: { askedById: id },
        orderBy: [{ askedAt: 'asc' }, { id: 'asc' }],
        include: { ...WITH_TITLE, organisation: { select: { name: true } } },
      })
      return rows.map(({ challenge, number, text, organisation, state, askedAt }) => ({
        title: challenge.title,
        ...{ number, text, organisation: organisation?.name ?? null, state, at: iso(askedAt) },
      }))
    },
  },
  {
    name: 'answers',
    rows: async ({ id }) => {
      const standing = await db.question.findMany({
        where: { answeredById: id },
        orderBy: [{ answeredAt: 'asc' }, { id: 'asc' }],
        include: WITH_TITLE,
      })
      const earlier = await db.earlierAnswer.findMany({
        where: { answeredById: id },
        orderBy: [{ answeredAt: 'asc' }, { questionId: 'asc' }, { version: 'asc' }],
        include: { question: { include: WITH_TITLE } },
      })
      return [
        ...earlier.map(({ question, answer, answeredAt }) => ({
          ...question,
          answer,
          reason: '',
          answeredAt,
        })),
        ...standing,
      ].map(({ challenge, number, answer, reason, answeredAt }) => ({
        title: challenge.title,
        ...{ number, text: answer || reason, answeredAt: iso(answeredAt) },
      }))
    },
  },
  {
    name: 'watches',
    rows: async ({ id }) => {
      const rows = await db.watch.findMany({
        where: { userId: id },
        orderBy: [{ createdAt: 'asc' }, { challengeId: 'asc' }],
        include: WITH_TITLE,
      })
      return rows.map(({ challenge, createdAt }) => ({ title: challenge.title, createdAt: iso(createdAt) }))
    },
  },
]
