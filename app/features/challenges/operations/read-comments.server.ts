import { TEXT_FIELDS, type TextField } from '~/domain/challenge/sections'
import { db } from '~/platform/database/client.server'
import type { Authorized } from '~/platform/guard/authorized.server'
import type { ChallengeWithAuthority } from './require-challenge.server'

export type FieldComment = {
  id: string
  round: number
  field: TextField
  text: string
  asStaff: boolean
  at: Date
  /** of an earlier round, or the text lies before the second person again */
  isOld: boolean
}

type Reader = Authorized<'challenge.edit' | 'challenge.return', ChallengeWithAuthority>

/** What second persons have said about the fields of a text: the last round first, fields in the form's order. */
export async function readComments({ thing }: Reader): Promise<FieldComment[]> {
  const rows = await db.approvalComment.findMany({
    where: { challengeId: thing.id },
    orderBy: [{ round: 'desc' }, { createdAt: 'asc' }, { id: 'asc' }],
  })
  if (rows.length === 0) return []
  const rounds = await db.event.count({
    where: { streamType: 'challenge', streamId: thing.id, action: 'challenge.returned' },
  })
  return rows
    .flatMap(({ id, round, field, text, asStaff, createdAt }) => {
      const known = TEXT_FIELDS.find((one) => one === field)
      const isOld = round < rounds || thing.state !== 'draft'
      return known ? [{ id, round, field: known, text, asStaff, at: createdAt, isOld }] : []
    })
    .sort((a, b) => b.round - a.round || TEXT_FIELDS.indexOf(a.field) - TEXT_FIELDS.indexOf(b.field))
}
