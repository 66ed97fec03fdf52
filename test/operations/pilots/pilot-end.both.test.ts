import { beforeEach, describe, expect, it } from 'vitest'
import { addMember, createOrganisation } from '#test/factories/organisation'
import { createMeasurement, createPilot, createPilotPartner, dayFromNow } from '#test/factories/pilot'
import { createUser, viewerOf } from '#test/factories/user'
import { useDatabase } from '#test/support/database'
import { toldOf } from '#test/support/event-actions'
import { createPilotScene, type PilotScene, pilotOf, WHOLE_OUTCOME } from '#test/support/pilot-scene'
import { columnOf, dayOf } from '~/domain/calendar/day'
import { MOST_POSTPONEMENTS } from '~/domain/pilot/pilot'
import { listTasks } from '~/features/administration/operations/list-tasks.server'
import { listPilotsAwaitingStaff } from '~/features/pilots/operations/list-pilots-awaiting-staff.server'
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

describe('while it runs', () => {
  const measure = (indicatorId: string, more = {}) => ({
    ...{ step: 'measure', id: newId(), indicatorId, measuredOn: dayFromNow(-1), value: 75, note: '' },
    ...more,
  })

  it('values are added, never changed: a correction names what it replaces', async () => {
    const { id, indicators } = await running()
    const pilot = pilotOf(id)
    const indicatorId = indicators[0]?.id ?? ''
    const first = measure(indicatorId)
    expect(await pilot.step(scene.second, first)).toEqual({ ok: true })
    expect(await pilot.step(scene.second, first)).toEqual({ ok: true })
    expect(await db.pilotMeasurement.count()).toBe(1)
    const correction = { correctsId: first.id, value: 74 }
    const both = await Promise.all(
      [1, 2].map(() => pilot.step(scene.author, measure(indicatorId, correction))),
    )
    expect(both.filter(({ ok }) => !ok)).toEqual([refused('alreadyCorrected')])
    for (const [reason, more] of [
      ['inFuture', { measuredOn: dayFromNow(1) }],
      ['beforeStart', { measuredOn: dayFromNow(-31) }],
      ['unknownRow', { correctsId: newId() }],
      ['unknownRow', { indicatorId: newId() }],
    ] as const)
      expect(await pilot.step(scene.author, measure(indicatorId, more))).toEqual(refused(reason))
    for (const user of [scene.reader, scene.maker, scene.anna])
      await expect(async () => pilot.step(user, measure(indicatorId))).rejects.toMatchObject({ status: 404 })
    expect((await pilot.row()).version).toBe(1)
    await expect(db.pilotMeasurement.updateMany({ data: { value: 1 } })).rejects.toThrow()
    await expect(db.pilotMeasurement.deleteMany()).rejects.toThrow()
  })

  it('takes so many values and reports and no more', async () => {
    const { id, indicators } = await running()
    const indicatorId = indicators[0]?.id ?? ''
    const by = { createdById: scene.author.id, createdAt: new Date() }
    const value = { ...by, indicatorId, measuredOn: columnOf(dayFromNow(-2)), value: 70 }
    await db.pilotMeasurement.createMany({
      data: Array.from({ length: 400 }, () => ({ id: newId(), ...value })),
    })
    const text = { ...by, pilotId: id, organisationId: scene.authority.id, text: 'Bericht' }
    const report = { ...text, reportedOn: columnOf(dayFromNow(-2)) }
    await db.pilotReport.createMany({ data: Array.from({ length: 100 }, () => ({ id: newId(), ...report })) })
    const pilot = pilotOf(id)
    expect(await pilot.step(scene.author, measure(indicatorId))).toEqual(refused('tooManyRows'))
    expect(await pilot.step(scene.author, measure(indicators[1]?.id ?? ''))).toEqual({ ok: true })
    expect(await pilot.report(scene.author, scene.authority.id)).toEqual(refused('tooManyRows'))
  })

  it('a milestone is reached once, on a day that was', async () => {
    const { id, milestones } = await running()
    const pilot = pilotOf(id)
    const reach = { step: 'reach', milestoneId: milestones[0]?.id, reachedHow: 'Alles da.' }
    expect((await tasksOf(scene.author))[0]).toMatch(/^yours: Meilenstein überfällig/)
    for (const [reason, day] of [
      ['inFuture', 1],
      ['beforeStart', -31],
    ] as const)
      expect(await pilot.step(scene.author, { ...reach, reachedOn: dayFromNow(day) })).toEqual(
        refused(reason),
      )
    const reached = { ...reach, reachedOn: dayFromNow(-3) }
    expect(await pilot.step(scene.author, reached)).toEqual({ ok: true })
    expect(await pilot.step(scene.author, reached)).toEqual(refused('alreadyReached'))
    expect(await tasksOf(scene.author)).toEqual([])
  })

  it('reports come from the authority and from those who take part', async () => {
    const { id } = await running()
    await createPilotPartner(id, scene.company.id)
    const pilot = pilotOf(id)
    expect(await pilot.report(scene.maker, scene.company.id)).toEqual({ ok: true })
    expect(await pilot.report(scene.author, scene.authority.id)).toEqual({ ok: true })
    expect(await pilot.report(scene.author, (await createOrganisation()).id)).toEqual(refused('unknownRow'))
    for (const user of [scene.watcher, scene.reader, scene.anna])
      await expect(pilot.report(user, scene.company.id)).rejects.toMatchObject({ status: 404 })
    await expect(db.pilotReport.updateMany({ data: { text: 'Anders' } })).rejects.toThrow()
  })

  it('its end moves later only, in public', async () => {
    const { id, endsOn } = await running()
    await createPilotPartner(id, scene.company.id)
    const pilot = pilotOf(id)
    const postpone = (day: string | null, reason = 'Der Winter war zu nass.') =>
      pilot.step(scene.author, { step: 'postpone', newEnd: day, reason })
    expect(await postpone(null)).toEqual(refused('endNotLater'))
    expect(await postpone(endsOn && dayOf(endsOn))).toEqual(refused('endNotLater'))
    expect(await postpone(dayFromNow(90), '')).toEqual(refused('reasonMissing'))
    expect(await postpone(dayFromNow(90))).toEqual({ ok: true })
    expect(await db.pilotPostponement.findMany()).toMatchObject([
      { fromDay: endsOn, because: 'Der Winter war zu nass.' },
    ])
    expect(await told('pilotNews')).toEqual(ids(scene.maker))
    await expect(db.pilotPostponement.deleteMany()).rejects.toThrow()
  })

  it('nobody moves the goal posts, not even past the application', async () => {
    const { id } = await running()
    const where = { pilotId: id }
    await expect(db.pilot.update({ where: { id }, data: { goal: 'Leichter' } })).rejects.toThrow()
    await expect(db.pilot.update({ where: { id }, data: { publishedAt: new Date() } })).rejects.toThrow()
    await expect(db.pilot.delete({ where: { id } })).rejects.toThrow()
    await expect(db.pilotIndicator.updateMany({ where, data: { target: 61 } })).rejects.toThrow()
    await expect(db.pilotIndicator.deleteMany({ where })).rejects.toThrow()
    await expect(
      db.pilotIndicator.create({ data: { ...where, position: 9, name: 'Neu', baseline: 1, target: 2 } }),
    ).rejects.toThrow()
    const sooner = { endsOn: columnOf(dayFromNow(1)) }
    await expect(db.pilot.update({ where: { id }, data: sooner })).rejects.toThrow()
    const later = { dueOn: columnOf(dayFromNow(50)) }
    await expect(db.pilotMilestone.updateMany({ where, data: later })).rejects.toThrow()
    expect(await pilotOf(id).save(scene.author, { goal: 'Leichter' })).toEqual(refused('wrongState'))
  })
})

describe('the end', () => {
  it('is proposed by one and approved by another; what came of it stays', async () => {
    const { id, indicators } = await running({ endsOn: columnOf(dayFromNow(-1)) })
    await createPilotPartner(id, scene.company.id)
    const pilot = pilotOf(id)
    expect((await tasksOf(scene.author))[0]).toMatch(/^yours: Pilotprojekt beenden/)
    expect(await pilot.end(scene.author, { unmeasured: [] })).toEqual(refused('outcomeIncomplete'))
    await createMeasurement(indicators[0]?.id ?? '', 91)
    expect(await pilot.end(scene.author, { unmeasured: ['', 'Keine Zeit.'] })).toEqual({ ok: true })
    expect(await told('pilotAwaitsApproval')).toEqual(ids(scene.second, scene.head))
    expect(await pilot.step(scene.author, { step: 'finish' })).toEqual(refused('samePerson'))
    expect(await pilot.step(scene.second, { step: 'stop' })).toEqual(refused('otherEnding'))
    expect(await pilot.step(scene.second, { step: 'returnEnd', reason: 'Zu knapp.' })).toEqual({ ok: true })
    expect(await pilot.row()).toMatchObject({ state: 'published', endReturnReason: 'Zu knapp.' })
    await pilot.end(scene.author, { unmeasured: ['', 'Keine Zeit.'] })
    expect(await pilot.step(scene.author, { step: 'recallEnd' })).toEqual({ ok: true })
    expect(await pilot.step(scene.second, { step: 'finish' })).toEqual(refused('wrongState'))
    expect(await pilot.row()).toMatchObject({
      state: 'published',
      endedOn: null,
      lessons: WHOLE_OUTCOME.lessons,
    })
    await pilot.end(scene.author, { unmeasured: ['', 'Keine Zeit.'] })
    const { version } = await pilot.row()
    const both = await Promise.all(
      [scene.second, scene.head].map((one) => pilot.step(one, { step: 'finish', version })),
    )
    expect(both.filter(({ ok }) => ok)).toHaveLength(1)
    expect(await pilot.row()).toMatchObject({ state: 'finished', ending: 'finished', endByStaff: false })
    const company = await db.organisation.findUniqueOrThrow({ where: { id: scene.company.id } })
    expect(company.finishedPilots).toBe(1)
    expect(await told('pilotNews')).toEqual(ids(scene.maker))
    await expect(db.pilot.update({ where: { id }, data: { result: 'Besser' } })).rejects.toThrow()
    await expect(db.pilot.update({ where: { id }, data: { state: 'published' } })).rejects.toThrow()
    const because = { unmeasuredBecause: 'Anders.' }
    await expect(db.pilotIndicator.updateMany({ data: because })).rejects.toThrow()
  })

  it('is not approved by whoever has written of it, also where somebody else proposed it last', async () => {
    const { id } = await running()
    const pilot = pilotOf(id)
    await pilot.end(scene.author)
    await pilot.step(scene.second, { step: 'returnEnd', reason: 'Zu knapp.' })
    expect(await pilot.end(scene.second)).toEqual({ ok: true })
    expect((await tasksOf(scene.author))[0]).toMatch(/^others: /)
    for (const step of ['finish', 'returnEnd'])
      expect(await pilot.step(scene.author, { step, reason: 'Gut.' })).toEqual(refused('samePerson'))
    const approved = { state: 'finished', endApprovedById: scene.author.id, endedAt: new Date() } as const
    await expect(db.pilot.update({ where: { id }, data: approved })).rejects.toThrow()
    const staff = await createUser({ platformRole: 'staff' })
    expect(await pilot.step(staff, { step: 'finish' })).toEqual(refused('staffNotNeeded'))
    await db.membership.updateMany({ where: { userId: scene.head.id }, data: { endedAt: new Date() } })
    expect((await listPilotsAwaitingStaff(staff)).map((one) => one.id)).toEqual([id])
    expect(await pilot.step(staff, { step: 'finish' })).toEqual({ ok: true })
    expect(await pilot.row()).toMatchObject({ endByStaff: true })
  })

  it('is approved by nobody of a partner: staff is asked where nobody else is left', async () => {
    const [staff, partial] = [
      await createUser({ platformRole: 'staff' }),
      await createUser({ platformRole: 'administrator' }),
    ]
    const { id } = await running()
    await createPilotPartner(id, scene.company.id)
    for (const user of [scene.second, scene.head, partial])
      await addMember(user.id, scene.company.id, 'viewer')
    const pilot = pilotOf(id)
    expect(await pilot.end(scene.author)).toEqual({ ok: true })
    expect(await told('pilotAwaitsApproval')).toEqual([staff.id])
    for (const user of [scene.second, scene.head]) {
      expect((await tasksOf(user))[0]).toMatch(/^others: /)
      for (const step of ['finish', 'returnEnd'])
        expect(await pilot.step(user, { step, reason: 'Nein.' })).toEqual(refused('ownCause'))
    }
    expect(await pilot.step(partial, { step: 'finish' })).toEqual(refused('ownCause'))
    expect(await listPilotsAwaitingStaff(partial)).toEqual([])
    expect((await listPilotsAwaitingStaff(staff)).map((one) => one.id)).toEqual([id])
    expect(await pilot.step(staff, { step: 'finish' })).toEqual({ ok: true })
  })

  it('is put off so often and no more', async () => {
    const { id } = await running()
    const days = { fromDay: columnOf(dayFromNow(50)), toDay: columnOf(dayFromNow(60)) }
    const row = { pilotId: id, ...days, because: 'Wetter', createdAt: new Date() }
    await db.pilotPostponement.createMany({ data: Array.from({ length: MOST_POSTPONEMENTS - 1 }, () => row) })
    const later = (day: number) =>
      pilotOf(id).step(scene.author, { step: 'postpone', newEnd: dayFromNow(day), reason: 'Sturm.' })
    expect(await later(90)).toEqual({ ok: true })
    expect(await later(91)).toEqual(refused('postponedEnough'))
    expect(await db.pilotPostponement.count()).toBe(MOST_POSTPONEMENTS)
  })

  it('is a stop before the start, with its reason, and counts for nobody', async () => {
    const { id } = await running({ startsOn: columnOf(dayFromNow(5)) })
    await createPilotPartner(id, scene.company.id)
    const pilot = pilotOf(id)
    expect(await pilot.end(scene.author)).toEqual(refused('finishedBeforeStart'))
    expect(await pilot.end(scene.author, { ending: 'stopped' })).toEqual(refused('outcomeIncomplete'))
    const stopped = { ending: 'stopped', stoppedBecause: 'Keine Drohnen.' } as const
    expect(await pilot.end(scene.author, stopped)).toEqual({ ok: true })
    expect(await pilot.step(scene.second, { step: 'stop' })).toEqual({ ok: true })
    const company = await db.organisation.findUniqueOrThrow({ where: { id: scene.company.id } })
    expect(company.finishedPilots).toBe(0)
  })

  it('by withdrawal leaves title and reason, and is for the heads', async () => {
    const { id } = await running()
    const pilot = pilotOf(id)
    const withdraw = { step: 'withdraw', reason: 'Es gab nie eine Drohne.' }
    await expect(async () => pilot.step(scene.author, withdraw)).rejects.toMatchObject({ status: 404 })
    expect(await pilot.step(scene.head, { ...withdraw, reason: '' })).toEqual(refused('reasonMissing'))
    expect(await pilot.step(scene.head, withdraw)).toEqual({ ok: true })
    expect(await pilot.row()).toMatchObject({ state: 'withdrawn', withdrawnReason: withdraw.reason })
    await expect(db.pilot.update({ where: { id }, data: { state: 'published' } })).rejects.toThrow()
  })
})
