import { beforeEach, describe, expect, it } from 'vitest'
import { addMember } from '#test/factories/organisation'
import { createPilot, createPilotPartner, dayFromNow } from '#test/factories/pilot'
import { createUser, viewerOf } from '#test/factories/user'
import { useDatabase } from '#test/support/database'
import { eventActions, toldOf } from '#test/support/event-actions'
import { grant } from '#test/support/grant'
import { createPilotScene, type PilotScene, pilotDraftOf, pilotOf } from '#test/support/pilot-scene'
import { standingToOrganisation } from '~/domain/permission/standing'
import { listTasks } from '~/features/administration/operations/list-tasks.server'
import { createPilot as startPilot } from '~/features/pilots/operations/create-pilot.server'
import { listPilotsAwaitingStaff } from '~/features/pilots/operations/list-pilots-awaiting-staff.server'
import { takePilotStep } from '~/features/pilots/operations/take-pilot-step.server'
import { translate } from '~/i18n/messages.server'
import { db } from '~/platform/database/client.server'
import { newId } from '~/platform/new-id.server'

useDatabase()
let scene: PilotScene
beforeEach(async () => {
  scene = await createPilotScene()
})

const told = async (template: string) =>
  (await toldOf()).flatMap(([userId, name]) => (name === template ? [userId] : [])).sort()
const ids = (...people: { id: string }[]) => people.map((one) => one.id).sort()
const tasksOf = async (user: { id: string }) => {
  const { tasks } = await listTasks({ viewer: await viewerOf(user.id), t: translate('de'), locale: 'de' })
  return tasks.filter((one) => one.area === 'pilots').map(({ turn, title }) => `${turn}: ${title}`)
}
const running = (more = {}) => createPilot({ authorityId: scene.authority.id, state: 'published', ...more })
const refused = (reason: string) => ({ ok: false, reason })

describe('a draft', () => {
  it('is begun once, by those who write for a verified authority, from a challenge of its own', async () => {
    const id = newId()
    const start = async (challengeId?: string) =>
      startPilot(await grant('pilot.create', scene.author.id, scene.authority, scene.authority.id), {
        ...{ id, title: 'Risse', summary: '', challengeId },
      })
    const sent = await Promise.all([start(), start()])
    expect(sent.map((one) => one.ok)).toEqual([true, true])
    expect(await db.pilot.count()).toBe(1)
    expect(await eventActions('pilot', id)).toEqual(['pilot.created'])
    expect(await start(newId())).toEqual(refused('otherChallenge'))
    await expect(
      grant('pilot.create', scene.reader.id, scene.authority, scene.authority.id),
    ).rejects.toThrow()
    await db.organisation.update({ where: { id: scene.authority.id }, data: { state: 'unverified' } })
    expect(await start()).toEqual(refused('authorityNotVerified'))
  })

  it('is saved part by part with its rows, and notes who wrote', async () => {
    const { id } = await pilotDraftOf(scene)
    const pilot = pilotOf(id)
    const milestones = [{ title: 'Ende', dueOn: dayFromNow(50) }]
    expect(await pilot.save(scene.second, { goal: 'Ein anderes Ziel', milestones })).toEqual({ ok: true })
    const row = await pilot.row()
    expect(row).toMatchObject({
      ...{ goal: 'Ein anderes Ziel', version: 2, editorIds: [scene.author.id, scene.second.id] },
    })
    expect(row.milestones.map(({ title }) => title)).toEqual(['Ende'])
    expect(row.indicators).toHaveLength(2)
    // The same once more changes nothing; an older text overwrites nothing.
    expect(await pilot.save(scene.second, { goal: 'Ein anderes Ziel' }, 1)).toEqual({ ok: true })
    expect(await pilot.save(scene.author, { goal: 'Vom Autor' }, 1)).toMatchObject({
      ...refused('stale'),
      saved: { version: 2, goal: 'Ein anderes Ziel' },
    })
    expect(await eventActions('pilot', id)).toEqual(['pilot.saved'])
  })

  it('is thrown away whole; those who were asked hear of it', async () => {
    const { id } = await pilotDraftOf(scene)
    await pilotOf(id).partner(scene.author, 'invite', scene.company.id)
    expect(await pilotOf(id).step(scene.author, { step: 'discard', version: 99 })).toEqual(
      refused('wrongState'),
    )
    expect(await pilotOf(id).step(scene.author, { step: 'discard' })).toEqual({ ok: true })
    expect([await db.pilot.count(), await db.pilotIndicator.count()]).toEqual([0, 0])
    expect(await told('pilotRequestEnded')).toEqual(ids(scene.maker))
    expect(await db.eventDetail.count()).toBe(0)
  })
})

describe('the way to the publication', () => {
  it('needs a second person who did not write, and tells each whose turn it is', async () => {
    const { id, title } = await pilotDraftOf(scene)
    const pilot = pilotOf(id)
    expect(await tasksOf(scene.author)).toEqual([`yours: Pilotprojekt fertigstellen: ${title}`])
    expect(await pilot.step(scene.author, { step: 'submit' })).toEqual({ ok: true })
    expect(await told('pilotAwaitsApproval')).toEqual(ids(scene.second, scene.head))
    expect((await tasksOf(scene.author))[0]).toMatch(/^others: .*liegt zur Freigabe vor/)
    expect((await tasksOf(scene.second))[0]).toMatch(/^yours: Pilotprojekt freigeben/)
    expect(await pilot.step(scene.author, { step: 'approve' })).toEqual(refused('samePerson'))
    expect(await pilot.step(scene.second, { step: 'return', reason: ' ' })).toEqual(refused('reasonMissing'))
    expect(await pilot.step(scene.second, { step: 'return', reason: 'Zu vage.' })).toEqual({ ok: true })
    expect(await told('pilotReturned')).toEqual(ids(scene.author))
    expect(await pilot.row()).toMatchObject({ state: 'draft', returnReason: 'Zu vage.' })
    await pilot.step(scene.author, { step: 'submit' })
    await pilot.step(scene.author, { step: 'recall' })
    await pilot.step(scene.author, { step: 'submit' })
    expect(await pilot.step(scene.second, { step: 'approve' })).toEqual({ ok: true })
    expect(await pilot.row()).toMatchObject({ state: 'published', approvedById: scene.second.id })
    expect(await told('pilotApproved')).toEqual(ids(scene.author))
    expect(await eventActions('pilot', id)).toEqual(
      ['submitted', 'returned', 'submitted', 'recalled', 'submitted', 'published'].map(
        (name) => `pilot.${name}`,
      ),
    )
  })

  it('lets two people approve once, and nobody a text that changes at that second', async () => {
    const { id } = await pilotDraftOf(scene, { state: 'inApproval', submittedById: scene.author.id })
    const pilot = pilotOf(id)
    const both = await Promise.all(
      [scene.second, scene.head].map((one) => pilot.step(one, { step: 'approve', version: 1 })),
    )
    expect(both.filter(({ ok }) => ok)).toHaveLength(1)
    expect(both.find(({ ok }) => !ok)).toEqual(refused('wrongState'))
    const other = pilotOf((await pilotDraftOf(scene)).id)
    await other.step(scene.author, { step: 'submit' })
    await other.step(scene.author, { step: 'recall' })
    const [saved, approved] = await Promise.all([
      other.save(scene.second, { goal: 'Schnell geändert' }),
      other.step(scene.head, { step: 'approve' }),
    ])
    expect([saved.ok, approved]).toEqual([true, refused('wrongState')])
    expect((await other.row()).state).toBe('draft')
  })

  it('is approved and given back by nobody of a partner, asked, taking part or since', async () => {
    const staff = await createUser({ platformRole: 'staff' })
    const { id } = await pilotDraftOf(scene, { editorIds: [scene.author.id, scene.head.id] })
    await createPilotPartner(id, scene.company.id)
    const pilot = pilotOf(id)
    await pilot.step(scene.author, { step: 'submit' })
    expect(await told('pilotAwaitsApproval')).toEqual([scene.second.id])
    expect(await listPilotsAwaitingStaff(staff)).toEqual([])
    const before = await viewerOf(scene.second.id)
    await addMember(scene.second.id, scene.company.id, 'viewer')
    for (const step of ['approve', 'return'])
      expect(await pilot.step(scene.second, { step, reason: 'Nein.' })).toEqual(refused('ownCause'))
    // A membership that has begun since the page was opened counts too.
    const row = await pilot.row()
    const standing = standingToOrganisation(before, scene.authority.id)
    const wish = { step: 'approve', version: row.version } as const
    expect(await takePilotStep(before, standing, row, wish)).toEqual(refused('ownCause'))
    expect((await listPilotsAwaitingStaff(staff)).map((one) => one.id)).toEqual([id])
    await db.pilotPartner.updateMany({ data: { state: 'left', reason: 'Keine Zeit.' } })
    expect(await listPilotsAwaitingStaff(staff)).toEqual([])
    expect(await pilot.step(scene.second, { step: 'approve' })).toEqual({ ok: true })
  })

  it('has staff as second person only where nobody else is left', async () => {
    const staff = await createUser({ platformRole: 'staff' })
    const { id } = await pilotDraftOf(scene, { state: 'inApproval', submittedById: scene.author.id })
    expect(await pilotOf(id).step(staff, { step: 'approve' })).toEqual(refused('staffNotNeeded'))
    expect(await listPilotsAwaitingStaff(staff)).toEqual([])
    await db.membership.updateMany({
      where: { userId: { in: [scene.second.id, scene.head.id] } },
      data: { role: 'viewer' },
    })
    expect(await listPilotsAwaitingStaff(staff)).toMatchObject([{ id, isOver: false }])
    await addMember(staff.id, scene.company.id, 'viewer')
    await createPilotPartner(id, scene.company.id)
    expect(await pilotOf(id).step(staff, { step: 'approve' })).toEqual(refused('ownCause'))
    await db.pilotPartner.deleteMany()
    expect(await pilotOf(id).step(staff, { step: 'approve' })).toEqual({ ok: true })
    expect(await pilotOf(id).row()).toMatchObject({ approvedByStaff: true })
  })
})

describe('a partner', () => {
  it('that has closed since it said yes is named by no publication, and can be taken back', async () => {
    const { id } = await pilotDraftOf(scene)
    await createPilotPartner(id, scene.company.id)
    const pilot = pilotOf(id)
    const takeBack = () => pilot.partner(scene.author, 'takeBack', scene.company.id)
    await pilot.step(scene.author, { step: 'submit' })
    await db.organisation.update({ where: { id: scene.company.id }, data: { state: 'closed' } })
    expect(await pilot.step(scene.second, { step: 'approve' })).toEqual(refused('partnerLost'))
    expect(await takeBack()).toEqual({ ok: true })
    expect(await pilot.step(scene.second, { step: 'approve' })).toEqual({ ok: true })
  })

  it('is asked, answers for itself, and is waited for', async () => {
    const { id } = await pilotDraftOf(scene)
    const pilot = pilotOf(id)
    const { company } = scene
    expect(await pilot.partner(scene.author, 'invite', scene.authority.id)).toEqual(
      refused('partnerIsLeader'),
    )
    expect(await pilot.partner(scene.author, 'invite', company.id, { role: 'Liefert die KI' })).toEqual({
      ok: true,
    })
    expect(await told('pilotPartnerAsked')).toEqual(ids(scene.maker))
    expect((await tasksOf(scene.maker))[0]).toMatch(/^yours: Anfrage beantworten/)
    expect(await pilot.step(scene.author, { step: 'submit' })).toEqual(refused('partnerUnconfirmed'))
    for (const user of [scene.author, scene.watcher, scene.anna])
      await expect(pilot.partner(user, 'confirm', company.id)).rejects.toMatchObject({ status: 404 })
    expect(await pilot.partner(scene.maker, 'confirm', company.id)).toEqual({ ok: true })
    expect(await told('pilotPartnerAnswered')).toEqual(ids(scene.author, scene.second, scene.head))
    await pilot.step(scene.author, { step: 'submit' })
    // Whoever approves has seen exactly these partners.
    const { version } = await pilot.row()
    await pilot.partner(scene.maker, 'leave', company.id, { reason: 'Keine Zeit.' })
    expect(await pilot.step(scene.second, { step: 'approve', version })).toEqual(refused('wrongState'))
    expect(await pilot.row()).toMatchObject({ partners: [{ state: 'left', leftInPublic: false }] })
  })

  it('is taken out by the authority until the publication, and hears of it', async () => {
    const { id } = await pilotDraftOf(scene)
    await createPilotPartner(id, scene.company.id)
    const pilot = pilotOf(id)
    const takeBack = (user: { id: string }) => pilot.partner(user, 'takeBack', scene.company.id)
    for (const user of [scene.maker, scene.reader, scene.anna])
      await expect(takeBack(user)).rejects.toMatchObject({ status: 404 })
    expect(await takeBack(scene.author)).toEqual({ ok: true })
    expect(await told('pilotRequestEnded')).toEqual(ids(scene.maker))
    expect(await pilot.row()).toMatchObject({ partners: [{ state: 'takenBack' }] })
    const { id: publicId } = await running()
    await createPilotPartner(publicId, scene.company.id)
    expect(await pilotOf(publicId).partner(scene.author, 'takeBack', scene.company.id)).toEqual(
      refused('alreadyPublished'),
    )
  })

  it('leaves in public with a reason, and no more once the pilot has ended', async () => {
    const { id } = await running()
    await createPilotPartner(id, scene.company.id)
    const pilot = pilotOf(id)
    const leave = (reason = '') => pilot.partner(scene.maker, 'leave', scene.company.id, { reason })
    expect(await leave()).toEqual(refused('reasonMissing'))
    expect(await leave('Umzug.')).toEqual({ ok: true })
    expect(await pilot.row()).toMatchObject({ partners: [{ state: 'left', leftInPublic: true }] })
    const over = await createPilot({ authorityId: scene.authority.id, state: 'finished' })
    await createPilotPartner(over.id, scene.company.id)
    expect(
      await pilotOf(over.id).partner(scene.maker, 'leave', scene.company.id, { reason: 'Zu spät.' }),
    ).toEqual(refused('pilotOver'))
  })
})
