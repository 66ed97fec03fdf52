import { type ExportSection, iso } from '~/features/account/operations/personal-data.server'
import { db, type Transaction } from '~/platform/database/client.server'

const withTitle = { proposal: { select: { challenge: { select: { title: true } } } } } as const

/**
 * What a person has typed, taken on and said in the team of a proposal, never with a word of it: all of it is
 * sealed, and whoever is in the team reads it there.
 */
export const writingSections: readonly ExportSection[] = [
  {
    name: 'proposalDrafts',
    rows: async ({ id }) =>
      (
        await db.proposalDraft.findMany({
          where: { userId: id },
          orderBy: [{ savedAt: 'asc' }, { section: 'asc' }],
          include: withTitle,
        })
      ).map(({ proposal, section, savedAt }) => ({
        ...{ title: proposal.challenge.title, section, savedAt: iso(savedAt) },
      })),
  },
  {
    name: 'proposalSections',
    rows: async ({ id }) =>
      (
        await db.proposalSectionOwner.findMany({
          where: { userId: id },
          orderBy: [{ at: 'asc' }, { section: 'asc' }],
          include: withTitle,
        })
      ).map(({ proposal, section, at }) => ({ title: proposal.challenge.title, section, at: iso(at) })),
  },
  {
    name: 'proposalComments',
    rows: async ({ id }) =>
      (
        await db.proposalComment.findMany({
          where: { OR: [{ authorId: id }, { resolvedById: id }] },
          orderBy: { id: 'asc' },
          include: withTitle,
        })
      ).map((one) => ({
        title: one.proposal.challenge.title,
        section: one.section,
        part: one.authorId === id ? 'created' : 'resolved',
        createdAt: iso(one.createdAt),
      })),
  },
]

/** A draft belongs to its author alone and goes with them, and so does what they had taken on. */
export async function eraseWriting(tx: Transaction, userId: string): Promise<void> {
  await tx.proposalDraft.deleteMany({ where: { userId } })
  await tx.proposalSectionOwner.deleteMany({ where: { userId } })
}
