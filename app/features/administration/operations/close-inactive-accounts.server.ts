import type { User } from '#prisma/generated/client'
import { closingDate, type InactivityFacts, inactivityStep, mayClose } from '~/domain/account/inactivity'
import { eraseDrafts } from '~/features/challenges/operations/posting-data.server'
import { eraseOutcomeDrafts } from '~/features/pilots/operations/pilot-data.server'
import { eraseWriting } from '~/features/proposals/operations/writing-data.server'
import { tell } from '~/outbox/append.server'
import { bothPaths } from '~/paths'
import { databaseTime, db, transact } from '~/platform/database/client.server'
import { appendEvent } from '~/platform/events/append-event.server'
import { retentionDays } from '~/platform/retention.server'
import { lockAdministrators } from './lock-administrators.server'

/**
 * Warns people with a role on the platform who have not used it for long, and later closes their accounts.
 * Runs once a day; several processes may run it, and a run that was missed is made up for by the next one.
 * @returns how many were warned and closed by this run
 */
export async function closeInactiveAccounts(): Promise<{ warned: number; closed: number }> {
  const { privilegedAccount: closeAfterDays, warning: warningDays } = await retentionDays()
  const people = await db.user.findMany({
    where: { platformRole: { not: 'citizen' }, disabledAt: null, erasedAt: null, isDemo: false },
    orderBy: { id: 'asc' },
  })
  const done = { warned: 0, closed: 0 }
  for (const person of people) {
    const days = { endAfterDays: closeAfterDays, warningDays }
    const facts = { ...factsOf(person, await databaseTime()), ...days }
    const step = inactivityStep(facts)
    if (step === 'warn' && (await warn(person, facts))) done.warned += 1
    if (step === 'end' && (await close(person, closeAfterDays))) done.closed += 1
  }
  return done
}

function factsOf({ lastSeenAt, createdAt, inactiveWarnedAt: warnedAt }: User, at: Date) {
  return { lastUsedAt: lastSeenAt ?? createdAt, warnedAt, at }
}

/** The row as it was read: whoever has come back meanwhile, or was warned by another run, is left alone. */
const unchanged = ({ id, lastSeenAt, inactiveWarnedAt, platformRole }: User) => ({
  ...{ id, lastSeenAt, inactiveWarnedAt, platformRole },
  disabledAt: null,
})

function warn(person: User, facts: InactivityFacts): Promise<boolean> {
  return transact(async (tx) => {
    const at = await databaseTime(tx)
    const { count } = await tx.user.updateMany({
      where: unchanged(person),
      data: { inactiveWarnedAt: at },
    })
    if (count === 0) return false
    const stream = { type: 'account', id: person.id } as const
    const event = { stream, actorId: null, action: 'account.inactiveWarned' }
    const { id: eventId } = await appendEvent(tx, event)
    const params = { ...bothPaths('logIn'), closesAt: closingDate(facts, at).toISOString() }
    await tell(tx, { eventId, userIds: [person.id], template: 'accountInactiveWarning', params })
    return true
  })
}

function close(person: User, closeAfterDays: number): Promise<boolean> {
  return transact(async (tx) => {
    const administrators = await lockAdministrators(tx)
    if (!mayClose(person.platformRole, administrators.length)) return false
    const { count } = await tx.user.updateMany({
      where: unchanged(person),
      data: { disabledAt: await databaseTime(tx), disabledReason: `inactive for ${closeAfterDays} days` },
    })
    if (count === 0) return false
    await eraseDrafts(tx, person.id)
    await eraseWriting(tx, person.id)
    await eraseOutcomeDrafts(tx, person.id)
    await tx.session.deleteMany({ where: { userId: person.id } })
    const stream = { type: 'account', id: person.id } as const
    const event = { stream, actorId: null, action: 'account.closedInactive', values: { closeAfterDays } }
    const { id: eventId } = await appendEvent(tx, event)
    const params = { ...bothPaths('feedback'), days: closeAfterDays }
    await tell(tx, { eventId, userIds: [person.id], template: 'accountClosedInactive', params })
    return true
  })
}
