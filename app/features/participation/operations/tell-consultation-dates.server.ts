import { writersOf } from '~/features/challenges/operations/challenge-recipients.server'
import { markChanged, tell } from '~/outbox/append.server'
import { db, type Transaction, transact } from '~/platform/database/client.server'
import { appendEvent } from '~/platform/events/append-event.server'
import { consultationParams, tellFollowers } from './consultation-recipients.server'

const BATCH = 100

type Moment = 'start' | 'endSoon' | 'end'
type Due = { id: string; moment: Moment }

/**
 * Tells those who follow a consultation that it has begun or ends within three days, and the authority that it has
 * ended. Runs every few minutes; nothing depends on it but the messages. Each is told once, also where the job has
 * not run for a day and where several processes run it; what is over by then is left out.
 * @returns how many moments were told by this run
 */
export async function tellConsultationDates(): Promise<number> {
  const due = await db.$queryRaw<Due[]>`
    SELECT c."id", m.moment FROM "Consultation" c CROSS JOIN LATERAL (
      SELECT 'start' AS moment WHERE c."startToldAt" IS NULL AND c."startsAt" <= clock_timestamp()
        AND c."endsAt" > clock_timestamp()
      UNION ALL SELECT 'endSoon' WHERE c."endSoonToldAt" IS NULL AND c."startsAt" <= clock_timestamp()
        AND c."endsAt" > clock_timestamp() AND c."endsAt" <= clock_timestamp() + interval '3 days'
      UNION ALL SELECT 'end' WHERE c."endToldAt" IS NULL AND c."endsAt" <= clock_timestamp()
    ) m
    WHERE c."state" = 'published' ORDER BY c."endsAt", c."id" LIMIT ${BATCH}`
  let told = 0
  for (const one of due) if (await transact((tx) => tellMoment(tx, one))) told += 1
  return told
}

const COLUMNS = { start: 'startToldAt', endSoon: 'endSoonToldAt', end: 'endToldAt' } as const
const EVENTS = {
  start: 'consultation.started',
  endSoon: 'consultation.endsSoon',
  end: 'consultation.ended',
} as const

/** Notes first that it is told: of two runs at once the second finds nothing to do. */
async function tellMoment(tx: Transaction, { id, moment }: Due): Promise<boolean> {
  const column = COLUMNS[moment]
  const { count } = await tx.consultation.updateMany({
    where: { id, state: 'published', [column]: null },
    data: { [column]: new Date() },
  })
  if (count === 0) return false
  const consultation = await tx.consultation.findUniqueOrThrow({ where: { id } })
  const stream = { type: 'consultation', id } as const
  const { id: eventId } = await appendEvent(tx, { stream, actorId: null, action: EVENTS[moment] })
  if (moment === 'end') {
    const userIds = await writersOf(tx, consultation.organisationId)
    const params = consultationParams(consultation, 'consultationManage')
    await tell(tx, { eventId, userIds, template: 'consultationEnded', params })
  } else {
    const news = moment === 'start' ? 'started' : 'endsSoon'
    await tellFollowers(tx, { eventId, actorId: null, consultation, news })
  }
  await markChanged(tx, 'consultation', id)
  return true
}
