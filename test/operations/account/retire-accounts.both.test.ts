import { beforeEach, describe, expect, it } from 'vitest'
import { RETENTION } from '~/domain/retention/retention'
import { retireAccountsOf } from '~/features/account/operations/retire-accounts.server'
import { PERSONAL_DATA } from '~/features/administration/operations/personal-data-areas.server'
import { drainOutbox } from '~/outbox/worker.server'
import { db } from '~/platform/database/client.server'
import { stateHandlers } from '~/platform/server/background'
import { addMember, createOrganisation } from '../../factories/organisation'
import { cookieOf, createUser } from '../../factories/user'
import { useDatabase } from '../../support/database'
import { eventActions } from '../../support/event-actions'

useDatabase()

const DAY = 86_400_000
const ago = (days: number) => new Date(Date.now() - days * DAY)
const LONG = RETENTION.account.days
const { days: WARNING } = RETENTION.warning
const retire = retireAccountsOf(PERSONAL_DATA)

let user: Awaited<ReturnType<typeof createUser>>
beforeEach(async () => {
  user = await createUser()
})
const age = (data: Parameters<typeof db.user.update>[0]['data'], id = user.id) =>
  db.user.update({ where: { id }, data })
const templates = async () =>
  (await db.outboxMessage.findMany()).map(({ userId, template }) => [userId, template])
const isShut = async (id = user.id) =>
  (await db.user.findUniqueOrThrow({ where: { id } })).deletionAskedAt !== null

describe('an account that nobody uses', () => {
  it('is warned once, and erased when nobody came', async () => {
    await age({ createdAt: ago(LONG - WARNING + 1) })
    await retire()
    await retire()
    expect(await templates()).toEqual([[user.id, 'accountUnused']])
    expect(await isShut()).toBe(false)
    await age({ createdAt: ago(LONG + 1), inactiveWarnedAt: ago(WARNING + 1) })
    await retire()
    expect(await isShut()).toBe(true)
    await drainOutbox(stateHandlers)
    expect(await db.user.findUniqueOrThrow({ where: { id: user.id } })).toMatchObject({
      displayName: 'Gelöschtes Konto',
      erasedAt: expect.any(Date),
    })
    expect(await eventActions('account', user.id)).toEqual([
      'account.inactivityWarned',
      'account.inactivityEnded',
      'account.farewellSent',
      'account.erased',
    ])
  })

  it.each([
    ['was seen', () => age({ lastSeenAt: ago(1) })],
    ['has a new session', () => cookieOf(user.id)],
  ])('stays where the person came back: %s', async (_how, comeBack) => {
    await age({ createdAt: ago(LONG + 1), inactiveWarnedAt: ago(WARNING + 1) })
    await comeBack()
    await retire()
    expect(await isShut()).toBe(false)
    expect(await templates()).toEqual([])
  })

  it('keeps to the days that operators set', async () => {
    await db.setting.create({ data: { key: 'retention', value: { account: 200, warning: 10 } } })
    await age({ createdAt: ago(189) })
    await retire()
    expect(await templates()).toEqual([])
    await age({ createdAt: ago(191) })
    await retire()
    expect(await templates()).toEqual([[user.id, 'accountUnused']])
  })

  it.each([
    ['staff', { platformRole: 'staff' as const }],
    ['a demo account', { isDemo: true }],
  ])('is left alone: %s', async (_who, options) => {
    const other = await createUser(options)
    await age({ createdAt: ago(3 * LONG), inactiveWarnedAt: ago(LONG) }, other.id)
    await retire()
    expect(await isShut(other.id)).toBe(false)
    expect(await templates()).toEqual([])
  })
})

describe('the last owner of an organisation', () => {
  async function lastOwner() {
    const organisation = await createOrganisation()
    await addMember(user.id, organisation.id, 'owner')
    await age({ createdAt: ago(LONG + 1), inactiveWarnedAt: ago(WARNING + 1) })
    return organisation
  }

  it('stays; the other members are told, once a warning period', async () => {
    const organisation = await lastOwner()
    const editor = await createUser()
    await addMember(editor.id, organisation.id, 'editor')
    await retire()
    await retire()
    expect(await isShut()).toBe(false)
    expect(await templates()).toEqual([[editor.id, 'ownerUnused']])
    await age({ inactiveWarnedAt: ago(WARNING + 1) })
    await retire()
    expect(await templates()).toHaveLength(2)
  })

  it('stays; staff is told where there is nobody else', async () => {
    await lastOwner()
    const staff = await createUser({ platformRole: 'staff' })
    await retire()
    expect(await isShut()).toBe(false)
    expect(await templates()).toEqual([[staff.id, 'ownerUnused']])
  })
})

describe('a sign-up that was never confirmed', () => {
  it('goes after thirty days, with what was typed', async () => {
    const stranger = await createUser({ confirmed: false })
    await age({ createdAt: ago(29) }, stranger.id)
    await retire()
    expect(await db.user.count({ where: { id: stranger.id } })).toBe(1)
    await age({ createdAt: ago(31) }, stranger.id)
    await retire()
    expect(await db.user.count({ where: { id: stranger.id } })).toBe(0)
    expect(await db.user.count({ where: { id: user.id } })).toBe(1)
  })
})
