import { randomBytes } from 'node:crypto'
import { transact } from '~/platform/database/client.server'
import { appendEvent } from '~/platform/events/append-event.server'
import { hashPassword, NO_PASSWORD } from '~/platform/password.server'

export type NewAdministrator = { email: string; displayName: string }

/**
 * Makes somebody an administrator: a new account with a made-up password, or the existing account of the
 * address. For whoever has the machine in their hands; pages use `changePlatformRole`.
 * @returns the password where one was made up; it is not kept anywhere
 */
export async function createAdministrator({
  email,
  displayName,
}: NewAdministrator): Promise<{ password: string | null }> {
  const password = randomBytes(18).toString('base64url')
  const passwordHash = await hashPassword(password)
  return transact(async (tx) => {
    const known = await tx.user.findUnique({ where: { email } })
    // Nobody has proved to own an address that is not confirmed: its password may be a stranger's.
    const keepsPassword = known?.emailConfirmedAt && known.passwordHash !== NO_PASSWORD
    const data = {
      platformRole: 'administrator' as const,
      emailConfirmedAt: known?.emailConfirmedAt ?? new Date(),
      // Whoever has the machine in their hands may open a closed account, too.
      ...{ disabledAt: null, disabledReason: null, inactiveWarnedAt: null, lastSeenAt: new Date() },
      ...(!keepsPassword && { passwordHash }),
    }
    const { id } = known
      ? await tx.user.update({ where: { id: known.id }, data })
      : await tx.user.create({ data: { email, displayName, passwordHash, ...data } })
    await tx.session.deleteMany({ where: { userId: id } })
    await appendEvent(tx, {
      stream: { type: 'account', id },
      actorId: null,
      action: 'account.administratorMade',
      values: { platformRole: 'administrator' },
    })
    return { password: keepsPassword ? null : password }
  })
}
