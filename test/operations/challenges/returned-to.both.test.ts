import { beforeEach, describe, expect, it } from 'vitest'
import { addMember } from '#test/factories/organisation'
import { createPilot } from '#test/factories/pilot'
import { useDatabase } from '#test/support/database'
import { toldOf } from '#test/support/event-actions'
import { createPilotScene, type PilotScene, pilotDraftOf, pilotOf } from '#test/support/pilot-scene'
import { createRegisterScene, draftOf, entryOf } from '#test/support/register-scene'
import { db } from '~/platform/database/client.server'

useDatabase()
const told = async (template: string) =>
  (await toldOf()).flatMap(([userId, name]) => (name === template ? [userId] : [])).sort()
const ids = (...people: { id: string }[]) => people.map((one) => one.id).sort()
const leave = ({ id: userId }: { id: string }) =>
  db.membership.updateMany({ where: { userId }, data: { endedAt: new Date() } })

describe('what a second person says about an unpublished text', () => {
  let scene: PilotScene
  beforeEach(async () => {
    scene = await createPilotScene()
  })

  it('does not follow an author who has left: those who write there go on with it', async () => {
    const { id } = await pilotDraftOf(scene)
    await pilotOf(id).step(scene.author, { step: 'submit' })
    await leave(scene.author)
    const answer = await pilotOf(id).step(scene.second, { step: 'return', reason: 'Intern: zu teuer.' })
    expect(answer).toEqual({ ok: true })
    expect(await told('pilotReturned')).toEqual(ids(scene.head))
  })

  it('goes to the authors who are still there, and to no other', async () => {
    const { id } = await pilotDraftOf(scene)
    await addMember(scene.maker.id, scene.authority.id, 'editor')
    await pilotOf(id).save(scene.maker, { goal: 'Ein anderes Ziel' })
    await pilotOf(id).step(scene.author, { step: 'submit' })
    await leave(scene.maker)
    await pilotOf(id).step(scene.second, { step: 'return', reason: 'Intern: zu teuer.' })
    expect(await told('pilotReturned')).toEqual(ids(scene.author))
  })

  it('nor does it follow one whose account was closed', async () => {
    const { id } = await pilotDraftOf(scene)
    await pilotOf(id).step(scene.author, { step: 'submit' })
    await db.user.update({
      where: { id: scene.author.id },
      data: { disabledAt: new Date(), disabledReason: 'Missbrauch' },
    })
    await pilotOf(id).step(scene.second, { step: 'return', reason: 'Intern: zu teuer.' })
    expect(await told('pilotReturned')).toEqual(ids(scene.head))
  })

  it('of an end that was proposed stays inside too', async () => {
    const { id } = await createPilot({ authorityId: scene.authority.id, state: 'published' })
    expect(await pilotOf(id).end(scene.author)).toEqual({ ok: true })
    await leave(scene.author)
    await pilotOf(id).step(scene.second, { step: 'returnEnd', reason: 'Intern: geschönt.' })
    expect(await told('pilotReturned')).toEqual(ids(scene.head))
  })
})

it('an entry of the register that is given back says why to those who are still there', async () => {
  const scene = await createRegisterScene()
  const { id } = await draftOf(scene)
  await entryOf(id).step(scene.author, 'submit')
  await leave(scene.author)
  expect(await entryOf(id).step(scene.second, 'return', { reason: 'Intern: zu knapp.' })).toEqual({
    ok: true,
  })
  expect(await told('registerReturned')).toEqual(ids(scene.head))
})
