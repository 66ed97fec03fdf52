import type { ContributionState } from '#prisma/generated/client'
import { db } from '~/platform/database/client.server'

export type Contribution = {
  type: 'comment' | 'statement'
  id: string
  text: string
  state: ContributionState
}

/** A contribution of a kind as it is now, or null where there is none. */
export async function findContribution(type: Contribution['type'], id: string): Promise<Contribution | null> {
  const where = { where: { id } }
  if (type === 'statement') {
    const row = await db.statement.findUnique({ ...where, select: { text: true, state: true } })
    return row && { type, id, ...row }
  }
  const row = await db.comment.findUnique({ ...where, select: { body: true, state: true } })
  return row && { type, id, text: row.body, state: row.state }
}
