import { WRITING_ROLES } from '~/domain/permission/writing-roles'
import {
  type AnsweredFor,
  secondPersonsOf,
  without,
} from '~/features/challenges/operations/challenge-recipients.server'
import { tell } from '~/outbox/append.server'
import { bothPaths } from '~/paths'
import type { Transaction } from '~/platform/database/client.server'

/** What every message about a pilot says and where its link leads. */
export function pilotParams(
  { id: pilotId, title }: { id: string; title: string },
  page: 'pilot' | 'pilotManage' | 'pilotPartners',
) {
  return { ...bothPaths(page, { pilotId }), title }
}

/** Active writers of the organisations that take part in a pilot. */
async function partnerWriters(tx: Transaction, pilotId: string): Promise<string[]> {
  const rows = await tx.membership.findMany({
    where: {
      ...{ endedAt: null, role: { in: [...WRITING_ROLES] } },
      organisation: { pilotPartners: { some: { pilotId, state: 'confirmed' } } },
    },
    select: { userId: true },
    distinct: ['userId'],
  })
  return rows.map((row) => row.userId)
}

export type PilotNews = 'published' | 'postponed' | 'finished' | 'stopped' | 'withdrawn'

/** Tells those who write for a partner what has happened with a public pilot, in the transaction of it. */
export async function tellPartners(
  tx: Transaction,
  happened: {
    eventId: string
    actorId: string
    pilot: { id: string; title: string }
    news: PilotNews
    words?: string
    /** who hears of it by another message */
    told?: readonly string[]
  },
): Promise<void> {
  const { eventId, actorId, pilot, news, words = '', told = [] } = happened
  const writers = without(await partnerWriters(tx, pilot.id), actorId)
  await tell(tx, {
    eventId,
    userIds: writers.filter((id) => !told.includes(id)),
    template: 'pilotNews',
    params: { ...pilotParams(pilot, 'pilot'), move: news, words },
  })
}

/** Asks those who may decide, or staff where nobody impartial is left in the authority. */
export async function askSecondPerson(
  tx: Transaction,
  asked: {
    eventId: string
    pilot: { id: string; title: string }
    decided: AnsweredFor
    isOver: boolean
  },
): Promise<void> {
  const { eventId, pilot, decided, isOver } = asked
  const userIds = await secondPersonsOf(tx, decided)
  const params = { ...pilotParams(pilot, 'pilotManage'), isOver }
  await tell(tx, { eventId, userIds, template: 'pilotAwaitsApproval', params })
}
