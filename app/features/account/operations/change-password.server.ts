import { type PasswordProblem, passwordProblem } from '~/domain/account/password'
import { tell } from '~/outbox/append.server'
import { bothPaths } from '~/paths'
import { db, transact } from '~/platform/database/client.server'
import { appendEvent } from '~/platform/events/append-event.server'
import { hashPassword, verifyPassword } from '~/platform/password.server'
import { countAttempt, forgetAttempts } from '~/platform/rate-limit.server'
import type { Viewer } from '~/platform/session/viewer.server'

export type PasswordChange = { currentPassword: string; newPassword: string }
export type PasswordChangeAnswer =
  | { ok: true }
  | { ok: false; reason: 'currentPassword' }
  | { ok: false; reason: 'tooMany'; retryAt: Date }
  | { ok: false; reason: 'newPassword'; problem: PasswordProblem }

/**
 * Changes a person's own password. All sessions end, this one too: the caller starts a new one. The owner
 * gets a mail, in case it was somebody else.
 */
export async function changePassword(viewer: Viewer, change: PasswordChange): Promise<PasswordChangeAnswer> {
  const limit = await countAttempt('confirmPassword', viewer.id)
  if (!limit.ok) return limit
  const user = await db.user.findUniqueOrThrow({ where: { id: viewer.id } })
  if (!(await verifyPassword(user.passwordHash, change.currentPassword))) {
    return { ok: false, reason: 'currentPassword' }
  }
  const problem = passwordProblem(change.newPassword, user)
  if (problem) return { ok: false, reason: 'newPassword', problem }
  await forgetAttempts('confirmPassword', viewer.id)
  const passwordHash = await hashPassword(change.newPassword)
  await transact(async (tx) => {
    await tx.user.update({ where: { id: viewer.id }, data: { passwordHash } })
    await tx.session.deleteMany({ where: { userId: viewer.id } })
    const event = await appendEvent(tx, {
      stream: { type: 'account', id: viewer.id },
      actorId: viewer.id,
      action: 'account.passwordChanged',
    })
    await tell(tx, {
      eventId: event.id,
      userIds: [viewer.id],
      template: 'accountPasswordChanged',
      params: bothPaths('forgottenPassword'),
    })
  })
  return { ok: true }
}
