import { beforeEach, describe, expect, it } from 'vitest'
import { authorizedFor } from '#test/factories/administration'
import { createPilot } from '#test/factories/pilot'
import { useDatabase } from '#test/support/database'
import { grant } from '#test/support/grant'
import {
  createPilotScene,
  type PilotScene,
  pilotDraftOf,
  pilotOf,
  WHOLE_OUTCOME,
} from '#test/support/pilot-scene'
import { shutAccount } from '~/features/account/operations/shut-account.server'
import { PERSONAL_DATA } from '~/features/administration/operations/personal-data-areas.server'
import { switchAccount } from '~/features/administration/operations/switch-account.server'
import { keepOutcomeDraft } from '~/features/pilots/operations/keep-outcome-draft.server'
import { leaveOrganisation } from '~/features/profiles/operations/end-membership.server'
import { db, transact } from '~/platform/database/client.server'
import { cleanUp } from '~/platform/jobs/clean-up.server'

useDatabase()
let scene: PilotScene
let id: string
beforeEach(async () => {
  scene = await createPilotScene()
  id = (await createPilot({ authorityId: scene.authority.id, state: 'published' })).id
})

type Person = { id: string }
const keep = async (person: Person, result = 'Getippt') => {
  const granted = await grant('pilot.proposeEnd', person.id, await pilotOf(id).row(), scene.authority.id)
  return keepOutcomeDraft(granted, { payload: { version: '1', result }, read: null })
}
const owners = async () =>
  (await db.pilotOutcomeDraft.findMany({ orderBy: { savedAt: 'asc' } })).map((one) => one.userId)

describe('what somebody was typing of an outcome', () => {
  it('lies beside what others type, one of each person', async () => {
    await keep(scene.author, 'Eins')
    await keep(scene.second, 'Zwei')
    await Promise.all([keep(scene.author, 'Drei'), keep(scene.author, 'Drei')])
    expect(await owners()).toEqual([scene.second.id, scene.author.id])
    expect(await db.pilotOutcomeDraft.findFirst({ where: { userId: scene.author.id } })).toMatchObject({
      values: { result: 'Drei' },
    })
  })

  it('goes for whoever proposes the end, and for all once the pilot is over', async () => {
    await keep(scene.author)
    await keep(scene.second)
    expect(await pilotOf(id).end(scene.author)).toEqual({ ok: true })
    expect(await owners()).toEqual([scene.second.id])
    await pilotOf(id).step(scene.head, { step: 'finish' })
    expect(await owners()).toEqual([])
  })

  it('goes for all when the pilot is withdrawn', async () => {
    await keep(scene.author)
    const wish = { step: 'withdraw', reason: 'Der Anlass ist entfallen.' }
    expect(await pilotOf(id).step(scene.head, wish)).toEqual({ ok: true })
    expect(await owners()).toEqual([])
  })

  it('stays where the end was not taken', async () => {
    await keep(scene.author)
    expect(await pilotOf(id).end(scene.author, { result: '' })).toMatchObject({ reason: 'outcomeIncomplete' })
    expect(await pilotOf(id).end(scene.author, { ...WHOLE_OUTCOME, version: 7 })).toMatchObject({
      ...{ ok: false, reason: 'stale', saved: { version: 1 } },
    })
    expect(await owners()).toEqual([scene.author.id])
  })

  it('goes with a pilot that is thrown away', async () => {
    const { id: pilotId } = await pilotDraftOf(scene)
    const typed = { pilotId, userId: scene.author.id, baseVersion: 1, values: {} }
    await db.pilotOutcomeDraft.create({ data: typed })
    expect(await pilotOf(pilotId).step(scene.author, { step: 'discard' })).toEqual({ ok: true })
    expect(await owners()).toEqual([])
  })

  it('goes when they leave the authority, and nobody else’s with it', async () => {
    await keep(scene.author)
    await keep(scene.second)
    const thing = { id: scene.authority.id }
    await leaveOrganisation(
      await grant('organisation.viewMembers', scene.author.id, thing, scene.authority.id),
    )
    expect(await owners()).toEqual([scene.second.id])
  })

  it('goes when their account is closed, or shut because they asked', async () => {
    await keep(scene.author)
    await keep(scene.second)
    const closing = { userId: scene.author.id, action: 'disable', reason: 'Missbrauch' } as const
    expect(await switchAccount(await authorizedFor('users.manage'), closing)).toEqual({ ok: true })
    expect(await owners()).toEqual([scene.second.id])
    await transact((tx) => shutAccount(tx, PERSONAL_DATA, scene.second.id, 'account.deletionAsked'))
    expect(await owners()).toEqual([])
  })

  it('goes when its time has passed', async () => {
    await keep(scene.author)
    const age = (days: number) =>
      db.pilotOutcomeDraft.updateMany({ data: { savedAt: new Date(Date.now() - days * 86_400_000) } })
    await age(89)
    await cleanUp()
    expect(await owners()).toEqual([scene.author.id])
    await age(91)
    await cleanUp()
    expect(await owners()).toEqual([])
  })

  it('stands in the copy of their data, and in nobody else’s', async () => {
    await keep(scene.author)
    const section = PERSONAL_DATA.flatMap(({ sections }) => sections).find(
      ({ name }) => name === 'outcomeDrafts',
    )
    const rowsOf = ({ id: userId }: Person) =>
      section?.rows({ id: userId, email: 'a@b.example', displayName: 'A', locale: 'de' })
    expect(JSON.stringify(await rowsOf(scene.author))).toContain('Getippt')
    expect(await rowsOf(scene.second)).toEqual([])
  })
})
