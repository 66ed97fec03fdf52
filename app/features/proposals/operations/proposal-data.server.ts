import { iso, type PersonalDataArea } from '~/features/account/operations/personal-data.server'
import { db } from '~/platform/database/client.server'
import { notedChallenges, readerSections } from './reader-data.server'
import { eraseWriting, writingSections } from './writing-data.server'

const NAMED = 20
const named = { challenge: { select: { title: true } }, organisation: { select: { name: true } } }
const writtenBy = (id: string) => ({ OR: [{ createdById: id }, { updatedById: id }] })

/**
 * Proposals in which a person has a hand. They are their organisation's and sealed: listed by the title of
 * the challenge, never with a word of their content. Nothing in the rows but ids is personal.
 */
export const proposalData: PersonalDataArea = {
  sections: [
    {
      name: 'proposals',
      rows: async ({ id }) =>
        (await db.proposal.findMany({ where: writtenBy(id), orderBy: { id: 'asc' }, include: named })).map(
          (one) => ({
            title: one.challenge.title,
            organisation: one.organisation.name,
            part: one.createdById === id ? 'created' : 'edited',
            state: one.state,
            createdAt: iso(one.createdAt),
          }),
        ),
    },
    {
      name: 'submissions',
      rows: async ({ id }) =>
        (
          await db.submission.findMany({
            where: { submittedById: id },
            orderBy: { id: 'asc' },
            include: { proposal: { select: named } },
          })
        ).map((one) => ({
          title: one.proposal.challenge.title,
          organisation: one.proposal.organisation.name,
          number: one.number,
          at: iso(one.receivedAt),
        })),
    },
    {
      name: 'reconfirmations',
      rows: async ({ id }) =>
        (
          await db.proposalReconfirmation.findMany({
            where: { confirmedById: id },
            orderBy: [{ confirmedAt: 'asc' }, { proposalId: 'asc' }],
            include: { proposal: { select: named } },
          })
        ).map((one) => ({
          title: one.proposal.challenge.title,
          organisation: one.proposal.organisation.name,
          at: one.confirmedAt === null ? '' : iso(one.confirmedAt),
        })),
    },
    {
      // Names of files are sealed and the organisation's: told by their checksum.
      name: 'proposalFiles',
      rows: async ({ id }) =>
        (
          await db.proposalFile.findMany({
            where: { uploadedById: id },
            orderBy: { id: 'asc' },
            include: { proposal: { select: named } },
          })
        ).map((one) => ({
          title: one.proposal.challenge.title,
          organisation: one.proposal.organisation.name,
          sha256: one.sha256,
          createdAt: iso(one.createdAt),
          removedAt: one.removedAt && iso(one.removedAt),
        })),
    },
    {
      name: 'refusedAttempts',
      rows: async ({ id }) =>
        (
          await db.refusedAttempt.findMany({
            where: { userId: id },
            orderBy: { id: 'asc' },
            include: { proposal: { select: named } },
          })
        ).map((one) => ({
          title: one.proposal.challenge.title,
          action: one.action,
          at: iso(one.arrivedAt),
        })),
    },
    ...writingSections,
    ...readerSections,
  ],

  async consequences({ id }, t) {
    const rows = await db.proposal.findMany({
      where: writtenBy(id),
      orderBy: { id: 'asc' },
      take: NAMED,
      include: named,
    })
    const notes = await notedChallenges(id)
    return [
      ...rows.map(({ challenge: { title }, organisation: { name } }) => ({
        kind: 'stays' as const,
        text: t('myData.consequence.proposal', { title, name }),
      })),
      ...notes.map((title) => ({
        kind: 'goes' as const,
        text: t('myData.consequence.readerNote', { title }),
      })),
    ]
  },

  end: eraseWriting,

  async erase(tx, { id }) {
    // Authors are ids; contacts inside the sealed content are the organisation's to change.
    await eraseWriting(tx, id)
    await tx.readerNote.deleteMany({ where: { userId: id } })
  },
}
