import {
  AGREE,
  type Ballots,
  collectBallots,
  DISAGREE,
  PASS,
  type Vote,
} from '~/domain/participation/opinion/ballots'
import { db } from '~/platform/database/client.server'

/** People read at once: what is held beside the votes stays small, and others have their turn in between. */
const AT_ONCE = 500
const VALUES: Readonly<Record<string, number>> = { '+': AGREE, '-': DISAGREE, '=': PASS }

/** The votes of a consultation on the statements that stand, without the names of those who cast them. */
export type ReadBallots = {
  /** in the order of their columns */
  statementIds: string[]
  ballots: Ballots
}

type Row = { userId: string; votes: string }

/** Reads all votes, a few hundred people at a time. A person's votes come as one text such as `1+,2-,5=`. */
export async function readBallots(consultationId: string): Promise<ReadBallots> {
  const statements = await db.statement.findMany({
    where: { consultationId, state: 'visible' },
    orderBy: { number: 'asc' },
    select: { id: true, number: true },
  })
  const columnOf = new Map(statements.map(({ number }, column) => [String(number), column]))
  const collected = collectBallots(statements.length)
  let rows = await readPage(consultationId, '')
  while (rows.length > 0) {
    for (const { votes } of rows) {
      collected.add(
        votes.split(',').flatMap((vote): Vote[] => {
          const column = columnOf.get(vote.slice(0, -1))
          return column === undefined ? [] : [{ column, value: VALUES[vote.slice(-1)] ?? PASS }]
        }),
      )
    }
    rows = await readPage(consultationId, rows.at(-1)?.userId ?? '')
  }
  return { statementIds: statements.map(({ id }) => id), ballots: collected.done() }
}

function readPage(consultationId: string, after: string): Promise<Row[]> {
  return db.$queryRaw<Row[]>`
    SELECT v."userId", string_agg(s."number" || CASE v."value"
      WHEN 'agree' THEN '+' WHEN 'disagree' THEN '-' ELSE '=' END, ',') AS votes
    FROM "StatementVote" v JOIN "Statement" s ON s."id" = v."statementId"
    WHERE v."consultationId" = ${consultationId} AND v."userId" > ${after} AND s."state" = 'visible'
    GROUP BY v."userId" ORDER BY v."userId" LIMIT ${AT_ONCE}`
}
