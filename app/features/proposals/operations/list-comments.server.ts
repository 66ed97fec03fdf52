import { sealContext } from '~/domain/proposal/seal'
import { type ProposalSection, proposalSectionFrom } from '~/domain/proposal/sections'
import { db } from '~/platform/database/client.server'
import type { Authorized } from '~/platform/guard/authorized.server'
import { type Cursor, pageOfRows } from '~/platform/lists/keyset'
import { unseal } from '~/platform/seal.server'
import type { ProposalRow } from './require-proposal.server'

/** A comment as the team reads it. */
export type TeamComment = {
  id: string
  /** null where the section is none that is known here */
  section: ProposalSection | null
  text: string
  author: string
  createdAt: Date
  /** when it was marked as done, and by whom */
  resolved: { at: Date; by: string } | null
}

const PAGE = 20

type Member = Authorized<'proposal.view', ProposalRow>

/** One page of the comments, newest first, of one section or of all. Two statements. */
export async function listComments(
  { thing }: Member,
  section: ProposalSection | null,
  cursor: Cursor | null,
) {
  const isBackwards = cursor?.direction === 'before'
  const rows = await db.proposalComment.findMany({
    where: {
      proposalId: thing.id,
      ...(section && { section }),
      ...(cursor && { id: { [isBackwards ? 'gt' : 'lt']: cursor.id } }),
    },
    orderBy: { id: isBackwards ? 'asc' : 'desc' },
    take: PAGE + 1,
  })
  const page = pageOfRows(rows, PAGE, cursor)
  const people = await db.user.findMany({
    where: { id: { in: page.rows.flatMap((row) => [row.authorId, row.resolvedById ?? []].flat()) } },
    select: { id: true, displayName: true },
  })
  const nameOf = (id: string | null) => people.find((one) => one.id === id)?.displayName ?? ''
  const comments = page.rows.map(
    (row): TeamComment => ({
      id: row.id,
      section: proposalSectionFrom(row.section),
      text: unseal(row.sealed, sealContext(thing.challengeId)),
      author: nameOf(row.authorId),
      createdAt: row.createdAt,
      resolved: row.resolvedAt && { at: row.resolvedAt, by: nameOf(row.resolvedById) },
    }),
  )
  return { ...page, rows: comments }
}
