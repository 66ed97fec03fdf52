import { FEWEST_SHOWN_VOTES, shares, type Tally } from '~/domain/participation/statement'
import { db } from '~/platform/database/client.server'

/** A statement in the result: how many voted on it, and how. */
export type ResultStatement = {
  id: string
  number: number
  text: string
  isSeed: boolean
  /** whole percent; null where too few voted to show them */
  shares: Tally | null
  /** how many voted on it */
  count: number
}

/**
 * The shown statements with their votes, the most agreed to on top; of as many votes the lower number. One statement
 * of SQL.
 */
export async function readResult(consultationId: string): Promise<ResultStatement[]> {
  const rows = await db.statement.findMany({
    where: { consultationId, state: 'visible' },
    orderBy: { number: 'asc' },
    select: {
      ...{ id: true, number: true, text: true, authorId: true },
      ...{ agreeCount: true, disagreeCount: true, passCount: true },
    },
  })
  const statements = rows.map(({ id, number, text, authorId, agreeCount, disagreeCount, passCount }) => {
    const { count, ...percent } = shares({ agree: agreeCount, disagree: disagreeCount, pass: passCount })
    const isShown = count >= FEWEST_SHOWN_VOTES
    return { id, number, text, isSeed: authorId === null, shares: isShown ? percent : null, count }
  })
  return statements.toSorted(
    (one, other) => agreementOf(other) - agreementOf(one) || one.number - other.number,
  )
}

/** Those of which no share is shown come last. */
const agreementOf = ({ shares: shown }: ResultStatement) => shown?.agree ?? -1
