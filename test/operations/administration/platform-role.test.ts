import { expect, test } from 'vitest'
import { cookieOf, createUser, DEFAULT_PASSWORD, viewerOf } from '#test/factories/user'
import { useDatabase } from '#test/support/database'
import { standingToPerson } from '~/domain/permission/standing'
import { adminCommand } from '~/features/administration/operations/admin-command.server'
import { changePlatformRole } from '~/features/administration/operations/change-platform-role.server'
import { findUsers } from '~/features/administration/operations/find-users.server'
import { db } from '~/platform/database/client.server'
import { authorize } from '~/platform/guard/authorized.server'
import { verifyPassword } from '~/platform/password.server'
import { findViewer } from '~/platform/session/viewer.server'

useDatabase()

async function administrator(id?: string) {
  const viewer = await viewerOf(id ?? (await createUser({ platformRole: 'administrator' })).id)
  const standing = { ...standingToPerson(viewer, viewer.id), relation: 'foreign' } as const
  return authorize('users.manage', viewer, standing, null)
}
const roleOf = async (id: string) => (await db.user.findUniqueOrThrow({ where: { id } })).platformRole
const reason = 'Verstärkt das Team'

test('a new role stands in the record with its reason, ends all sessions and is told', async () => {
  const authorized = await administrator()
  const { id } = await createUser()
  const cookie = await cookieOf(id)
  expect(await changePlatformRole(authorized, { userId: id, role: 'staff', reason })).toEqual({ ok: true })
  expect(await roleOf(id)).toBe('staff')
  expect((await findViewer(cookie)).viewer).toBeNull()
  expect(await db.event.findMany()).toMatchObject([
    { action: 'account.roleChanged', actorId: authorized.actor.id, streamId: id },
  ])
  expect(await db.eventDetail.findMany({ orderBy: { field: 'asc' } })).toMatchObject([
    { field: 'platformRole', value: 'staff' },
    { field: 'reason', value: reason },
  ])
  expect(await db.outboxMessage.findMany()).toMatchObject([{ userId: id, template: 'accountRoleChanged' }])
})

test.each(['ownRole', 'sameRole', 'reasonMissing', 'wrongState'] as const)(
  '%s is refused',
  async (expected) => {
    const authorized = await administrator()
    const { id } = await createUser()
    const changes = {
      ownRole: { userId: authorized.actor.id, role: 'citizen', reason },
      sameRole: { userId: id, role: 'citizen', reason },
      reasonMissing: { userId: id, role: 'staff', reason: ' ' },
      wrongState: { userId: '00000000-0000-7000-8000-000000000000', role: 'staff', reason },
    } as const
    expect(await changePlatformRole(authorized, changes[expected])).toEqual({ ok: false, reason: expected })
    expect(await db.event.count()).toBe(0)
  },
)

test('two administrators who demote each other at once: one of them stays', async () => {
  const [one, two] = [await administrator(), await administrator()]
  const answers = await Promise.all([
    changePlatformRole(one, { userId: two.actor.id, role: 'citizen', reason }),
    changePlatformRole(two, { userId: one.actor.id, role: 'citizen', reason }),
  ])
  expect(answers.filter((answer) => answer.ok)).toHaveLength(1)
  expect(await db.user.count({ where: { platformRole: 'administrator' } })).toBe(1)
})

test('only administrators get the authorization', async () => {
  for (const platformRole of ['citizen', 'staff', 'moderator'] as const) {
    const { id } = await createUser({ platformRole })
    await expect(administrator(id)).rejects.toMatchObject({ status: 404 })
  }
})

test('accounts are found by the beginning of address or name, wildcards are letters', async () => {
  const authorized = await administrator()
  await createUser({ email: 'anna@amt.example', displayName: 'Zora' })
  await createUser({ email: 'b@amt.example', displayName: 'Annabel' })
  await createUser({ email: 'c@amt.example', displayName: 'Joanna' })
  await createUser({ email: 'd@amt.example', displayName: '50%_Regen' })
  const find = async (beginning: string) =>
    (await findUsers(authorized, { beginning, before: null })).users.map((user) => user.displayName)
  // Accounts of the same millisecond stand in any order.
  expect((await find('ANNA')).sort()).toEqual(['Annabel', 'Zora'])
  expect(await find('%')).toEqual([])
  expect(await find('_')).toEqual([])
  expect(await find('50%_r')).toEqual(['50%_Regen'])
  expect(await find('\\')).toEqual([])
})

test('a long list comes page by page', async () => {
  const authorized = await administrator()
  for (let index = 0; index < 30; index += 1) await createUser()
  const first = await findUsers(authorized, { beginning: '', before: null })
  const second = await findUsers(authorized, { beginning: '', before: first.next })
  expect([first.users.length, second.users.length, second.next]).toEqual([25, 6, null])
})

const run = async (...args: string[]) => {
  const lines: string[] = []
  const code = await adminCommand(args, (line) => lines.push(line))
  return { code, text: lines.join('\n') }
}

test('the command makes the first administrator and prints the password once', async () => {
  const { code, text } = await run('create', '--email', 'Chef@Amt.example', '--name', 'Die Chefin')
  expect(code).toBe(0)
  const user = await db.user.findUniqueOrThrow({ where: { email: 'chef@amt.example' } })
  expect(user).toMatchObject({ platformRole: 'administrator', displayName: 'Die Chefin' })
  expect(user.emailConfirmedAt).not.toBeNull()
  const password = /once: (\S{24})$/.exec(text)?.[1] ?? ''
  expect(await verifyPassword(user.passwordHash, password)).toBe(true)
  expect(JSON.stringify(await db.eventDetail.findMany())).not.toContain(password)
})

test('the command lets a confirmed person keep the password, and ends the sessions', async () => {
  const { id, email } = await createUser()
  const cookie = await cookieOf(id)
  expect((await run('create', '--email', email)).text).not.toMatch(/once/)
  expect(await roleOf(id)).toBe('administrator')
  expect((await findViewer(cookie)).viewer).toBeNull()
})

test('the command replaces the password of an address that nobody has confirmed', async () => {
  const { id, email } = await createUser({ confirmed: false })
  expect((await run('create', '--email', email)).text).toMatch(/once/)
  const { passwordHash } = await db.user.findUniqueOrThrow({ where: { id } })
  expect(await verifyPassword(passwordHash, DEFAULT_PASSWORD)).toBe(false)
})

test.each([[[]], [['create']], [['create', '--email', 'x']], [['delete', '--email', 'a@b.example']]])(
  'the command explains itself for %j',
  async (args) => {
    expect(await run(...args)).toMatchObject({ code: 2, text: expect.stringMatching(/^Usage/) })
    expect(await db.user.count()).toBe(0)
  },
)
