import { EMAIL_CHANGE_HOURS } from '~/domain/account/email-change'
import { tell } from '~/outbox/append.server'
import { TOKEN_PLACE } from '~/outbox/templates/template'
import { bothPaths } from '~/paths'
import { databaseTime, type Transaction, transact } from '~/platform/database/client.server'
import { appendEvent } from '~/platform/events/append-event.server'
import { countAttempt } from '~/platform/rate-limit.server'
import type { Viewer } from '~/platform/session/viewer.server'

const HOUR_MS = 3_600_000

export type EmailChangeRequested =
  | { ok: true }
  | { ok: false; reason: 'sameAddress' }
  | { ok: false; reason: 'tooMany'; retryAt: Date }

/**
 * Asks both mailboxes whether the address of an account may change. The person learns nothing of whether the
 * new address has an account: its owner gets a mail instead of the link. Events name no address.
 */
export async function requestEmailChange(viewer: Viewer, newEmail: string): Promise<EmailChangeRequested> {
  const limit = await countAttempt('emailChange', viewer.id)
  if (!limit.ok) return limit
  return transact(async (tx): Promise<EmailChangeRequested> => {
    const userId = viewer.id
    const { email } = await tx.user.findUniqueOrThrow({ where: { id: userId } })
    if (email === newEmail) return { ok: false, reason: 'sameAddress' }
    const at = await databaseTime(tx)
    // One change at a time: a new wish takes the place of the one before.
    await tx.emailChange.updateMany({
      where: { userId, doneAt: null, cancelledAt: null },
      data: { cancelledAt: at },
    })
    const expiresAt = new Date(at.getTime() + EMAIL_CHANGE_HOURS * HOUR_MS)
    const { id } = await tx.emailChange.create({ data: { userId, newEmail, expiresAt } })
    const stream = { type: 'account', id: userId } as const
    const asked = { stream, actorId: userId, action: 'account.emailChangeAsked' }
    const { id: eventId } = await appendEvent(tx, asked)
    const link = bothPaths('emailChangeConfirm', { token: TOKEN_PLACE })
    await tell(tx, {
      eventId,
      userIds: [userId],
      template: 'accountEmailChangeOld',
      params: { ...link, changeId: id },
      inApp: false,
    })
    await tellNewMailbox(tx, { userId, newEmail, changeId: id })
    return { ok: true }
  })
}

type Wish = { userId: string; newEmail: string; changeId: string }

async function tellNewMailbox(tx: Transaction, { userId, newEmail, changeId }: Wish): Promise<void> {
  const stream = { type: 'account', id: userId } as const
  const { id: eventId } = await appendEvent(tx, {
    stream,
    actorId: null,
    action: 'account.emailChangeLinkSent',
  })
  const owner = await tx.user.findUnique({ where: { email: newEmail }, select: { id: true } })
  if (owner) {
    const params = bothPaths('logIn')
    return tell(tx, {
      ...{ eventId, params, userIds: [owner.id], template: 'accountAddressWanted' as const, inApp: false },
    })
  }
  const link = bothPaths('emailChangeConfirm', { token: TOKEN_PLACE })
  await tell(tx, {
    eventId,
    userIds: [userId],
    template: 'accountEmailChangeNew',
    params: { ...link, changeId, email: newEmail },
    inApp: false,
  })
}
