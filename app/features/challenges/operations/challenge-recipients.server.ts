import { WRITING_ROLES } from '~/domain/permission/writing-roles'
import { OPEN_ACCOUNT } from '~/features/account/operations/open-account.server'
import { path } from '~/paths'
import type { Transaction } from '~/platform/database/client.server'
import { isConcerned } from './second-person.server'

const writing = (authorityId: string, concernedIds: readonly string[] = []) => ({
  ...{ organisationId: authorityId, endedAt: null, role: { in: [...WRITING_ROLES] } },
  user: { ...OPEN_ACCOUNT, ...belongingToNone(concernedIds) },
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

/** A text that an authority answers for: who has written it, and whose cause it is. */
export type AnsweredFor = {
  authorityId: string
  editorIds: string[]
  submittedById: string | null
  /** organisations that the text is about: whoever is or was a member of one decides nothing about it */
  concernedIds?: readonly string[]
}

/** Writers of the authority who have no hand in the text and no cause in it: those who may decide about it. */
export async function approversOf(tx: Transaction, text: AnsweredFor): Promise<string[]> {
  const where = writing(text.authorityId, text.concernedIds)
  const rows = await tx.membership.findMany({ where, select: { userId: true } })
  const authors = authorsOf(text)
  return rows.map((row) => row.userId).filter((id) => !authors.includes(id))
}

/** Those who are asked to decide about a text: colleagues, or staff where nobody impartial is left in the authority. */
export async function secondPersonsOf(tx: Transaction, text: AnsweredFor): Promise<string[]> {
  const colleagues = await approversOf(tx, text)
  if (colleagues.length > 0) return colleagues
  const authors = authorsOf(text)
  return (await platformStaff(tx, text.concernedIds)).filter((id) => !authors.includes(id))
}

/** Everybody who works for the platform, without those who are or were members of certain organisations. */
export async function platformStaff(
  tx: Transaction,
  concernedIds: readonly string[] = [],
): Promise<string[]> {
  const rows = await tx.user.findMany({
    where: {
      platformRole: { in: ['staff', 'administrator'] },
      emailConfirmedAt: { not: null },
      ...{ ...OPEN_ACCOUNT, ...belongingToNone(concernedIds) },
    },
    select: { id: true },
  })
  return rows.map((row) => row.id)
}

/** People who neither are nor were members of any of these organisations. */
function belongingToNone(organisationIds: readonly string[]) {
  return organisationIds.length === 0
    ? {}
    : { memberships: { none: { organisation: isConcerned(organisationIds) } } }
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
  return submittedById === null ? editorIds : [...new Set([...editorIds, submittedById])]
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
