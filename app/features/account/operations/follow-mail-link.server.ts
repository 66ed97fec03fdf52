import { tell } from '~/outbox/append.server'
import { bothPaths } from '~/paths'
import { transact } from '~/platform/database/client.server'
import { appendEvent } from '~/platform/events/append-event.server'
import { useMailToken } from '~/platform/mail-token.server'
import { hashPassword, NO_PASSWORD } from '~/platform/password.server'
import type { LinkPurpose } from './find-mail-link.server'

export type LinkUse =
  | { ok: true; userId: string; needsCode: boolean; isDisabled: boolean }
  | { ok: false; reason: 'linkInvalid' }

/**
 * Uses a link from a mail up: the address counts as confirmed, a chosen password applies. All sessions of
 * the person end, because whoever set the old password may hold one.
 * @param password the chosen password; null where the one from the sign-up stays
 */
export async function followMailLink(
  token: string,
  purpose: LinkPurpose,
  password: string | null,
): Promise<LinkUse> {
  const passwordHash = password === null ? null : await hashPassword(password)
  const used = await useMailToken(token, purpose)
  if (!used) return { ok: false, reason: 'linkInvalid' }
  const { userId } = used
  return transact(async (tx): Promise<LinkUse> => {
    const isConfirmation = purpose === 'confirmEmail'
    const { count } = await tx.user.updateMany({
      where: {
        id: userId,
        ...(isConfirmation && { emailConfirmedAt: null }),
        // A second sign-up may have come between the look and the click: then the password is to be chosen.
        ...(passwordHash === null && { passwordHash: { not: NO_PASSWORD } }),
      },
      data: { emailConfirmedAt: new Date(), ...(passwordHash !== null && { passwordHash }) },
    })
    if (count === 0) return { ok: false, reason: 'linkInvalid' }
    await tx.session.deleteMany({ where: { userId } })
    await tx.mailToken.deleteMany({ where: { userId, purpose: { in: ['confirmEmail', 'resetPassword'] } } })
    const action = isConfirmation ? 'account.confirmed' : 'account.passwordReset'
    const stream = { type: 'account', id: userId } as const
    const { id: eventId } = await appendEvent(tx, { stream, actorId: userId, action })
    if (!isConfirmation) {
      const params = bothPaths('forgottenPassword')
      await tell(tx, { eventId, userIds: [userId], template: 'accountPasswordChanged', params })
    }
    const { totpConfirmedAt, disabledAt } = await tx.user.findUniqueOrThrow({ where: { id: userId } })
    return { ok: true, userId, needsCode: totpConfirmedAt !== null, isDisabled: disabledAt !== null }
  })
}
