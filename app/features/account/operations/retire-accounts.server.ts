import { inactivityStep, UNCONFIRMED_DAYS } from '~/domain/account/inactivity'
import { tell } from '~/outbox/append.server'
import { bothPaths } from '~/paths'
import { databaseTime, db, type Transaction, transact } from '~/platform/database/client.server'
import { appendEvent } from '~/platform/events/append-event.server'
import { eraseDetails } from '~/platform/events/erase-details.server'
import { retentionDays } from '~/platform/retention.server'
import { findUnusedAccounts } from './find-unused-accounts.server'
import type { PersonalDataArea } from './personal-data.server'
import { shutAccount } from './shut-account.server'
import { tellOfUnusedOwner } from './tell-of-unused-owner.server'

const PAGE = 200

/**
 * Comes round daily: warns people who have not used their account for long, shuts and erases the accounts of
 * those who did not come back, and removes sign-ups that were never confirmed. Where an account cannot go,
 * those who can do something about it are told instead, once every warning period.
 */
export function retireAccountsOf(areas: readonly PersonalDataArea[]) {
  return async (): Promise<void> => {
    await removeUnconfirmed()
    const days = await retentionDays()
    const at = await databaseTime()
    for (let after = ''; ; ) {
      const page = await findUnusedAccounts(days.account - days.warning, after, PAGE)
      for (const account of page) {
        const step = inactivityStep({ ...account, at, endAfterDays: days.account, warningDays: days.warning })
        if (step === 'warn') await transact((tx) => warn(tx, account.id, days.warning))
        if (step === 'end') await transact((tx) => retire(tx, areas, account.id))
      }
      const last = page.at(-1)
      if (!last || page.length < PAGE) return
      after = last.id
    }
  }
}

async function warn(tx: Transaction, userId: string, days: number): Promise<void> {
  await tx.user.update({ where: { id: userId }, data: { inactiveWarnedAt: await databaseTime(tx) } })
  const stream = { type: 'account', id: userId }
  const event = await appendEvent(tx, { stream, actorId: null, action: 'account.inactivityWarned' })
  const params = { ...bothPaths('logIn'), days }
  await tell(tx, { eventId: event.id, userIds: [userId], template: 'accountUnused', params, inApp: false })
}

async function retire(tx: Transaction, areas: readonly PersonalDataArea[], userId: string): Promise<void> {
  const answer = await shutAccount(tx, areas, userId, 'account.inactivityEnded')
  if (answer !== 'blocked') return
  await tx.user.update({ where: { id: userId }, data: { inactiveWarnedAt: await databaseTime(tx) } })
  await tellOfUnusedOwner(tx, userId)
}

/** An address that nobody confirmed may be a stranger's: the row goes, and what was typed with it. */
async function removeUnconfirmed(): Promise<void> {
  const before = new Date(Date.now() - UNCONFIRMED_DAYS * 24 * 3_600_000)
  const where = { emailConfirmedAt: null, erasedAt: null, deletionAskedAt: null, createdAt: { lt: before } }
  const rows = await db.user.findMany({ where, select: { id: true } })
  for (const { id } of rows) {
    await transact(async (tx) => {
      // Whoever confirms at this very moment keeps the account.
      const { count } = await tx.user.deleteMany({ where: { ...where, id } })
      if (count > 0) await eraseDetails(tx, { streamType: 'account', streamId: id })
    })
  }
}
