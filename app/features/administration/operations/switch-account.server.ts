import {
  ACCOUNT_TRANSITIONS,
  type AccountState,
  type DisableObjection,
  disableObjection,
} from '~/domain/account/disabling'
import { type Decision, decide } from '~/domain/lifecycle/transition'
import { eraseDrafts } from '~/features/challenges/operations/posting-data.server'
import { eraseOutcomeDrafts } from '~/features/pilots/operations/pilot-data.server'
import { eraseWriting } from '~/features/proposals/operations/writing-data.server'
import { tell } from '~/outbox/append.server'
import { bothPaths } from '~/paths'
import { databaseTime, transact } from '~/platform/database/client.server'
import { appendEvent } from '~/platform/events/append-event.server'
import type { Authorized } from '~/platform/guard/authorized.server'
import { lockAdministrators } from './lock-administrators.server'

type Objection = DisableObjection | 'erased'
type Refusal = Extract<Decision<AccountState, Objection>, { ok: false }>
export type SwitchedAccount = { ok: true } | Refusal | { ok: false; reason: 'notPermitted' }
type Wish = { userId: string; action: 'disable' | 'enable'; reason: string }

/** Closes an account with a reason, so that nobody can log in with it, or opens it again. Its sessions end. */
export function switchAccount(
  { actor }: Authorized<'users.manage', null>,
  { userId, action, reason }: Wish,
): Promise<SwitchedAccount> {
  const row = ACCOUNT_TRANSITIONS[action]
  return transact(async (tx): Promise<SwitchedAccount> => {
    const administrators = await lockAdministrators(tx)
    // Two administrators may close each other's accounts at the same moment: the second one is none any more.
    if (!administrators.includes(actor.id)) return { ok: false, reason: 'notPermitted' }
    const person = await tx.user.findUnique({ where: { id: userId } })
    if (!person) return { ok: false, reason: 'wrongState' }
    const isAdministrator = person.platformRole === 'administrator'
    const decision = decide<AccountState, 'mayDisable' | 'mayEnable', Objection>(
      row,
      person.disabledAt ? 'disabled' : 'active',
      {
        mayDisable: () =>
          disableObjection({
            actorId: actor.id,
            person: { id: userId, isAdministrator },
            administrators: administrators.length,
          }),
        mayEnable: () => (person.erasedAt || person.deletionAskedAt ? 'erased' : null),
      },
      reason,
    )
    if (!decision.ok) return decision
    const isDisabled = decision.to === 'disabled'
    const at = await databaseTime(tx)
    const { count } = await tx.user.updateMany({
      where: { id: userId, disabledAt: isDisabled ? null : { not: null } },
      data: isDisabled
        ? { disabledAt: at, disabledReason: reason }
        : // It counts as used now, so that it is not closed again the next day.
          { disabledAt: null, disabledReason: null, inactiveWarnedAt: null, lastSeenAt: at },
    })
    if (count === 0) return { ok: false, reason: 'wrongState' }
    if (isDisabled) {
      await eraseDrafts(tx, userId)
      await eraseWriting(tx, userId)
      await eraseOutcomeDrafts(tx, userId)
    }
    await tx.session.deleteMany({ where: { userId } })
    const event = await appendEvent(tx, {
      stream: { type: 'account', id: userId },
      actorId: actor.id,
      action: row.event,
      values: { reason },
    })
    const template = isDisabled ? 'accountDisabled' : 'accountEnabled'
    const params = { ...bothPaths(isDisabled ? 'feedback' : 'logIn'), reason }
    await tell(tx, { eventId: event.id, userIds: [userId], template, params, inApp: false })
    return { ok: true }
  })
}
