import { countBallots, type PollResult } from '~/domain/participation/poll/count-ballots'
import type { PollKind } from '~/domain/participation/poll/poll'
import { db } from '~/platform/database/client.server'
import type { PollRow } from './require-poll.server'

/** What somebody has chosen in a poll; null where they have not. */
export async function readOwnBallot(pollId: string, userId: string): Promise<string[] | null> {
  const ballot = await db.pollBallot.findUnique({
    where: { pollId_userId: { pollId, userId } },
    select: { optionIds: true },
  })
  return ballot?.optionIds ?? null
}

/** How a poll has ended. Asked only once it is over: nobody votes for what leads. */
export async function readPollResult({
  id,
  kind,
  options,
}: Pick<PollRow, 'id' | 'kind' | 'options'>): Promise<PollResult> {
  const ballots = await db.pollBallot.findMany({ where: { pollId: id }, select: { optionIds: true } })
  return countBallots(
    kind,
    options.map((option) => option.id),
    ballots.map(({ optionIds }) => optionIds),
  )
}

type ListedPoll = { id: string; position: number; question: string; kind: PollKind; optionCount: number }

/** The polls of a consultation, in their order. One statement. */
export async function listPolls(consultationId: string): Promise<ListedPoll[]> {
  const rows = await db.poll.findMany({
    where: { consultationId },
    orderBy: { position: 'asc' },
    select: {
      ...{ id: true, position: true, question: true, kind: true },
      _count: { select: { options: true } },
    },
  })
  return rows.map(({ _count, ...poll }) => ({ ...poll, optionCount: _count.options }))
}
