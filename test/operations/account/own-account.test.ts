import { describe, expect, it } from 'vitest'
import { addMember, createOrganisation } from '#test/factories/organisation'
import { cookieOf, createUser, DEFAULT_PASSWORD, viewerOf } from '#test/factories/user'
import { useDatabase } from '#test/support/database'
import { eventActions, toldOf } from '#test/support/event-actions'
import { accountTasks } from '~/features/account/operations/account-tasks.server'
import { changePassword } from '~/features/account/operations/change-password.server'
import { changeProfile } from '~/features/account/operations/change-profile.server'
import { gatherTasks, type WorkspaceTask } from '~/features/account/operations/workspace-task.server'
import { translate } from '~/i18n/messages.server'
import { db } from '~/platform/database/client.server'
import { verifyPassword } from '~/platform/password.server'
import { LIMITS } from '~/platform/rate-limit.server'
import { findViewer } from '~/platform/session/viewer.server'

useDatabase()

const NEW_PASSWORD = 'Neun Segel vor Rügen'
const someone = async (options: Parameters<typeof createUser>[0] = {}) =>
  viewerOf((await createUser(options)).id)
const hashOf = async (id: string) => (await db.user.findUniqueOrThrow({ where: { id } })).passwordHash

describe('another password', () => {
  it('ends every session, is recorded and told to the owner', async () => {
    const viewer = await someone()
    const cookie = await cookieOf(viewer.id)
    const change = { currentPassword: DEFAULT_PASSWORD, newPassword: NEW_PASSWORD }
    expect(await changePassword(viewer, change)).toEqual({ ok: true })
    expect(await verifyPassword(await hashOf(viewer.id), NEW_PASSWORD)).toBe(true)
    expect((await findViewer(cookie)).viewer).toBeNull()
    expect(await eventActions('account', viewer.id)).toEqual(['account.passwordChanged'])
    expect(await toldOf()).toEqual([[viewer.id, 'accountPasswordChanged']])
  })

  it('needs the present one', async () => {
    const viewer = await someone()
    const before = await hashOf(viewer.id)
    const change = { currentPassword: 'Geraten und falsch', newPassword: NEW_PASSWORD }
    expect(await changePassword(viewer, change)).toEqual({ ok: false, reason: 'currentPassword' })
    expect(await hashOf(viewer.id)).toBe(before)
    expect(await eventActions('account', viewer.id)).toEqual([])
    expect(await toldOf()).toEqual([])
  })

  it('may not be weak, and says why', async () => {
    const viewer = await someone()
    const change = { currentPassword: DEFAULT_PASSWORD, newPassword: 'kurz' }
    expect(await changePassword(viewer, change)).toMatchObject({ ok: false, reason: 'newPassword' })
    expect(await verifyPassword(await hashOf(viewer.id), DEFAULT_PASSWORD)).toBe(true)
  })

  it('cannot be reached by guessing on', async () => {
    const viewer = await someone()
    const guess = { currentPassword: 'Geraten und falsch', newPassword: NEW_PASSWORD }
    for (let round = 0; round < LIMITS.confirmPassword.attempts; round += 1)
      await changePassword(viewer, guess)
    const right = { currentPassword: DEFAULT_PASSWORD, newPassword: NEW_PASSWORD }
    expect(await changePassword(viewer, right)).toMatchObject({ ok: false, reason: 'tooMany' })
    expect(await verifyPassword(await hashOf(viewer.id), DEFAULT_PASSWORD)).toBe(true)
  })
})

describe('name and language', () => {
  it('are changed and recorded', async () => {
    const viewer = await someone({ displayName: 'Alt' })
    await changeProfile(viewer, { displayName: 'Neu', locale: 'en' })
    expect(await viewerOf(viewer.id)).toMatchObject({ displayName: 'Neu', locale: 'en' })
    expect(await eventActions('account', viewer.id)).toEqual(['account.profileChanged'])
  })

  it('leave no trace where nothing changes', async () => {
    const viewer = await someone({ displayName: 'Alt' })
    await changeProfile(viewer, { displayName: 'Alt', locale: 'de' })
    expect(await eventActions('account', viewer.id)).toEqual([])
  })
})

describe('the tasks of a workspace', () => {
  const page = async (viewerId: string) =>
    ({ viewer: await viewerOf(viewerId), t: translate('de'), locale: 'de' }) as const

  it('tell whose turn it is with an organisation, and only members', async () => {
    const { id } = await createUser()
    const waiting = await createOrganisation({ state: 'unverified' })
    const refused = await createOrganisation({ state: 'rejected' })
    await addMember(id, waiting.id)
    await addMember(id, refused.id)
    await addMember(id, (await createOrganisation()).id)
    await addMember(id, (await createOrganisation({ state: 'rejected' })).id, 'owner', { ended: true })
    const tasks = await accountTasks(await page(id))
    expect(tasks.map((task) => [task.id, task.turn])).toEqual(
      expect.arrayContaining([
        [waiting.id, 'others'],
        [refused.id, 'yours'],
      ]),
    )
    expect(tasks).toHaveLength(2)
  })

  it('come by date, those without one last, and no two share an id', async () => {
    const { id } = await createUser()
    const task = (name: string, dueAt?: Date): WorkspaceTask => ({
      id: 'same',
      turn: 'yours',
      title: name,
      why: '',
      href: '/',
      ...(dueAt && { dueAt }),
    })
    const gathered = await gatherTasks(
      [
        async () => [task('ohne Frist'), task('später', new Date('2027-02-01'))],
        async () => [task('früher', new Date('2027-01-01')), task('auch ohne')],
      ],
      await page(id),
    )
    expect(gathered.map((one) => one.title)).toEqual(['früher', 'später', 'ohne Frist', 'auch ohne'])
    expect(new Set(gathered.map((one) => one.id)).size).toBe(2)
  })
})
