import { expect, test } from 'vitest'
import { codeOf, cookieOf, createUser, withTimeLeft } from '#test/factories/user'
import { useDatabase } from '#test/support/database'
import { eventActions } from '#test/support/event-actions'
import { waitingMails } from '#test/support/mail-link'
import { adminCommand } from '~/features/administration/operations/admin-command.server'
import { db } from '~/platform/database/client.server'
import { findViewer } from '~/platform/session/viewer.server'

useDatabase()

async function run(...args: string[]) {
  const lines: string[] = []
  return { status: await adminCommand(args, (line) => lines.push(line)), text: lines.join('\n') }
}
const email = 'kim@example.org'

test('a lost second factor is ended with all sessions, and the owner is told', async () => {
  const { id } = await createUser({ email, secondFactor: true, platformRole: 'staff' })
  const cookie = await cookieOf(id)
  expect((await run('reset', '--email', email)).status).toBe(0)
  expect((await findViewer(cookie)).viewer).toBeNull()
  const { totpSecret, totpConfirmedAt } = await db.user.findUniqueOrThrow({ where: { id } })
  expect([totpSecret, totpConfirmedAt]).toEqual([null, null])
  expect(await eventActions('account', id)).toEqual(['account.secondFactorReset'])
  expect(await waitingMails(id)).toEqual(['accountSecondFactorOff'])
  expect((await run('reset', '--email', email)).status).toBe(1)
})

test('the code of a demo account is told, that of a real person never', async () => {
  await createUser({ email, secondFactor: true })
  await createUser({ email: 'demo@example.org', secondFactor: true, isDemo: true })
  await withTimeLeft(2000)
  expect(await run('code', '--email', 'demo@example.org')).toEqual({ status: 0, text: codeOf() })
  const refused = await run('code', '--email', email)
  expect([refused.status, /\d{6}/.test(refused.text)]).toEqual([1, false])
})

test('a new administrator opens a closed account and is led to the second factor', async () => {
  const { id } = await createUser({ email })
  await db.user.update({ where: { id }, data: { disabledAt: new Date(), disabledReason: 'x' } })
  const made = await run('create', '--email', email)
  expect([made.status, made.text]).toEqual([0, expect.stringContaining('second factor')])
  expect(await db.user.findUniqueOrThrow({ where: { id } })).toMatchObject({
    ...{ platformRole: 'administrator', disabledAt: null },
  })
})

test.each([[[]], [['create']], [['constructor', '--email', email]], [['reset', '--email', 'x']]])(
  '%j shows how it is used',
  async (args) => {
    const shown = await run(...args)
    expect([shown.status, shown.text.startsWith('Usage')]).toEqual([2, true])
  },
)
