import { describe, expect, test } from 'vitest'
import { authorizedFor } from '#test/factories/administration'
import { cookieOf, createUser, DEFAULT_PASSWORD } from '#test/factories/user'
import { useDatabase } from '#test/support/database'
import { eventActions, toldOf } from '#test/support/event-actions'
import { logIn } from '~/features/account/operations/log-in.server'
import { changePlatformRole } from '~/features/administration/operations/change-platform-role.server'
import { resendConfirmation } from '~/features/administration/operations/resend-confirmation.server'
import { switchAccount } from '~/features/administration/operations/switch-account.server'
import { viewUser } from '~/features/administration/operations/view-user.server'
import { db } from '~/platform/database/client.server'
import { newId } from '~/platform/new-id.server'
import { findViewer } from '~/platform/session/viewer.server'

useDatabase()

const administrator = () => authorizedFor('users.manage')
const reason = 'Missbrauch gemeldet'
const enter = (email: string) => logIn({ email, password: DEFAULT_PASSWORD, network: '192.0.2.7' })

describe('a closed account', () => {
  test('has no session and no log-in, is told, and opens again', async () => {
    const who = await administrator()
    const { id, email } = await createUser()
    const cookie = await cookieOf(id)
    expect(await switchAccount(who, { userId: id, action: 'disable', reason })).toEqual({ ok: true })
    expect((await findViewer(cookie)).viewer).toBeNull()
    expect(await enter(email)).toEqual({ ok: false, reason: 'disabled' })
    // A log-in that began before the closing ends after it: its session is worth nothing.
    expect((await findViewer(await cookieOf(id))).viewer).toBeNull()
    expect(await switchAccount(who, { userId: id, action: 'enable', reason })).toEqual({ ok: true })
    expect(await enter(email)).toMatchObject({ ok: true })
    expect(await eventActions('account', id)).toEqual(['account.disabled', 'account.enabled'])
    expect((await toldOf()).map(([, template]) => template)).toEqual(['accountDisabled', 'accountEnabled'])
    const { user, decisions } = await viewUser(who, id)
    expect(user).toMatchObject({ disabledAt: null, disabledReason: null })
    expect(decisions[0]).toMatchObject({ action: 'account.enabled', fields: [{ text: reason }] })
  })

  test('two administrators who close each other: one of them stays', async () => {
    const [one, two] = [await administrator(), await administrator()]
    const answers = await Promise.all([
      switchAccount(one, { userId: two.actor.id, action: 'disable', reason }),
      switchAccount(two, { userId: one.actor.id, action: 'disable', reason }),
    ])
    expect(answers.filter((answer) => answer.ok)).toHaveLength(1)
    expect(await db.user.count({ where: { disabledAt: null } })).toBe(1)
  })

  test.each(['ownAccount', 'reasonMissing', 'wrongState', 'twice', 'erased', 'notClosed'] as const)(
    'is refused: %s',
    async (name) => {
      const who = await administrator()
      const { id } = await createUser()
      if (name === 'twice') await switchAccount(who, { userId: id, action: 'disable', reason })
      const gone = { disabledAt: new Date(), disabledReason: 'x', erasedAt: new Date() }
      if (name === 'erased') await db.user.update({ where: { id }, data: gone })
      const wishes = {
        ownAccount: { userId: who.actor.id, action: 'disable', reason },
        reasonMissing: { userId: id, action: 'disable', reason: ' ' },
        wrongState: { userId: newId(), action: 'disable', reason },
        twice: { userId: id, action: 'disable', reason },
        erased: { userId: id, action: 'enable', reason },
        notClosed: { userId: id, action: 'enable', reason },
      } as const
      const expected = name === 'twice' || name === 'notClosed' ? 'wrongState' : name
      expect(await switchAccount(who, wishes[name])).toEqual({ ok: false, reason: expected })
    },
  )

  test('is no administrator that counts: the last one who can log in keeps the role', async () => {
    const [who, other] = [await administrator(), await administrator()]
    await switchAccount(who, { userId: other.actor.id, action: 'disable', reason })
    const back = { userId: who.actor.id, role: 'citizen', reason } as const
    expect(await changePlatformRole(other, back)).toEqual({ ok: false, reason: 'notPermitted' })
  })
})

describe('the confirmation', () => {
  test('is sent again to who has not confirmed, and to nobody else', async () => {
    const who = await administrator()
    const waiting = await createUser({ confirmed: false })
    expect(await resendConfirmation(who, waiting.id)).toEqual({ ok: true })
    expect(await toldOf()).toEqual([[waiting.id, 'accountConfirmEmail']])
    const confirmed = await createUser()
    const refused = { ok: false, reason: 'alreadyConfirmed' }
    expect(await resendConfirmation(who, confirmed.id)).toEqual(refused)
    expect(await resendConfirmation(who, newId())).toEqual(refused)
    expect(await toldOf()).toHaveLength(1)
  })
})
