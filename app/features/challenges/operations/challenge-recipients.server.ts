import { WRITING_ROLES } from '~/domain/permission/writing-roles'
import { OPEN_ACCOUNT } from '~/features/account/operations/open-account.server'
import { path } from '~/paths'
import type { Transaction } from '~/platform/database/client.server'

const writing = (authorityId: string) => ({
  ...{ organisationId: authorityId, endedAt: null, role: { in: [...WRITING_ROLES] } },
  user: OPEN_ACCOUNT,
})

/** How many active members of an authority may write. */
export function countWriters(tx: Transaction, authorityId: string): Promise<number> {
  return tx.membership.count({ where: writing(authorityId) })
}

/** Active members of an authority who may write. */
export async function writersOf(tx: Transaction, authorityId: string): Promise<string[]> {
  const rows = await tx.membership.findMany({ where: writing(authorityId), select: { userId: true } })
  return rows.map((row) => row.userId)
}

/** Writers of the authority who have no hand in the text: those who may decide about it. */
export async function approversOf(
  tx: Transaction,
  challenge: { authorityId: string; editorIds: string[]; submittedById: string | null },
): Promise<string[]> {
  const authors = authorsOf(challenge)
  return (await writersOf(tx, challenge.authorityId)).filter((id) => !authors.includes(id))
}

/** Everybody who works for the platform. */
export async function platformStaff(tx: Transaction): Promise<string[]> {
  const rows = await tx.user.findMany({
    where: {
      platformRole: { in: ['staff', 'administrator'] },
      emailConfirmedAt: { not: null },
      ...OPEN_ACCOUNT,
    },
    select: { id: true },
  })
  return rows.map((row) => row.id)
}

/** Active members of the organisations that have a proposal for the challenge or have joined one. Reads ids only. */
export async function proposalTeams(tx: Transaction, challengeId: string): Promise<string[]> {
  const rows = await tx.membership.findMany({
    where: {
      endedAt: null,
      organisation: {
        OR: [
          { proposals: { some: { challengeId } } },
          { proposalPartners: { some: { challengeId, state: 'joined' } } },
        ],
      },
    },
    select: { userId: true },
    distinct: ['userId'],
  })
  return rows.map((row) => row.userId)
}

/** The same people without the one who has just acted. */
export function without(userIds: readonly string[], actorId: string): string[] {
  return userIds.filter((id) => id !== actorId)
}

/** Everybody who has a hand in the text: who wrote and who submitted. */
export function authorsOf(challenge: { editorIds: string[]; submittedById: string | null }): string[] {
  const { editorIds, submittedById } = challenge
  return submittedById === null ? editorIds : [...editorIds, submittedById]
}

/** Of these people those who still write for the authority: whoever has left reads nothing more of its texts. */
export async function stillWriting(
  tx: Transaction,
  authorityId: string,
  userIds: readonly string[],
): Promise<string[]> {
  return (await writersOf(tx, authorityId)).filter((id) => userIds.includes(id))
}

/** Who goes on with a text that was given back: its authors who are still there, or else all who write there. */
export async function returnedTo(
  tx: Transaction,
  authorityId: string,
  authorIds: readonly string[],
): Promise<string[]> {
  const authors = await stillWriting(tx, authorityId, authorIds)
  return authors.length > 0 ? authors : writersOf(tx, authorityId)
}

/** What every message about a challenge says and where its link leads. */
export function messageParams(
  { id: challengeId, title }: { id: string; title: string },
  page: 'challenge' | 'challengeManage' | 'challengeProposals',
) {
  const link = { path: path('de', page, { challengeId }), pathEn: path('en', page, { challengeId }) }
  return { ...link, title }
}
