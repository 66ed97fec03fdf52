import { iso, type PersonalDataArea } from '~/features/account/operations/personal-data.server'
import { db } from '~/platform/database/client.server'
import { openNote } from './reader-note.server'

const named = {
  proposal: {
    select: { challenge: { select: { title: true } }, organisation: { select: { name: true } } },
  },
} as const

/**
 * What a reader has noted, in full, since nobody else has it; what they asked and what they answered by the title of
 * the challenge: these words are their organisation's.
 */
export const readerSections: PersonalDataArea['sections'] = [
  {
    name: 'readerNotes',
    rows: async ({ id }) =>
      (
        await db.readerNote.findMany({
          where: { userId: id },
          orderBy: [{ updatedAt: 'asc' }, { proposalId: 'asc' }],
          include: named,
        })
      ).map((one) => ({
        title: one.proposal.challenge.title,
        organisation: one.proposal.organisation.name,
        text: openNote(one),
        at: iso(one.updatedAt),
      })),
  },
  {
    name: 'readerQuestions',
    rows: async ({ id }) =>
      (
        await db.readerQuestion.findMany({
          where: { askedById: id },
          orderBy: [{ askedAt: 'asc' }, { id: 'asc' }],
          include: named,
        })
      ).map((one) => ({
        title: one.proposal.challenge.title,
        organisation: one.proposal.organisation.name,
        at: iso(one.askedAt),
      })),
  },
  {
    name: 'readerAnswers',
    rows: async ({ id }) =>
      (
        await db.readerQuestion.findMany({
          where: { answeredById: id },
          orderBy: [{ answeredAt: 'asc' }, { id: 'asc' }],
          include: named,
        })
      ).map((one) => ({
        title: one.proposal.challenge.title,
        organisation: one.proposal.organisation.name,
        answeredAt: iso(one.answeredAt),
      })),
  },
]

/** Titles of the challenges about whose proposals a person has noted something, each once. */
export async function notedChallenges(userId: string): Promise<string[]> {
  const rows = await db.readerNote.findMany({
    where: { userId },
    orderBy: { proposalId: 'asc' },
    select: { proposal: { select: { challenge: { select: { title: true } } } } },
  })
  return [...new Set(rows.map((row) => row.proposal.challenge.title))]
}
