import type { Prisma } from '#prisma/generated/client'
import { TEXT_COLUMNS } from '~/features/challenges/operations/challenge-columns.server'
import { packText } from '~/features/challenges/operations/change-text.server'
import { withCompetition } from '~/features/challenges/operations/competition-rows.server'
import { db } from '~/platform/database/client.server'

type Options = Partial<Prisma.ChallengeChangeUncheckedCreateInput> & {
  challengeId: string
  authorId: string
  /** what the change makes of the text */
  text?: Record<string, unknown>
}

/** A change of a challenge that waits for a second person, as its author wrote and submitted it. */
export async function createChange({ challengeId, authorId, text = {}, ...overrides }: Options) {
  const challenge = await db.challenge.findUniqueOrThrow({ where: { id: challengeId } })
  const changed = { problem: 'Jeden Monat tippen Beschäftigte zehntausend Formulare ab.', ...text }
  return db.challengeChange.create({
    data: {
      challengeId,
      state: 'inApproval',
      baseVersion: challenge.version,
      values: packText({ ...(await withCompetition(db, challenge)), ...changed }, TEXT_COLUMNS),
      note: 'Die Menge war falsch angegeben.',
      createdById: authorId,
      editorIds: [authorId],
      submittedById: authorId,
      submittedAt: new Date(),
      ...overrides,
    },
  })
}

/** A material change in force, after which a submitted proposal has been asked whether it still holds. */
export async function createAsked(proposal: { id: string; challengeId: string }) {
  const { challengeId } = proposal
  const number = 1 + (await db.challengeChange.count({ where: { challengeId, state: 'applied' } }))
  const change = await createChange({
    challengeId,
    authorId: '00000000-0000-7000-8000-00000000a001',
    ...{ state: 'applied', number, appliedAt: new Date(), isMaterial: true },
    ...{ fields: ['problem'], values: { problem: 'Neu.' }, before: { problem: 'Alt.' } },
  })
  await db.proposalReconfirmation.create({
    data: { proposalId: proposal.id, changeId: change.id, receiptNumber: 1, askedAt: new Date() },
  })
  return change
}
