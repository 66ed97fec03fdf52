import { beforeEach, describe, expect, it } from 'vitest'
import { createConsultation, movePeriod, SEEDS, statementsOf } from '#test/factories/consultation'
import { createUser, viewerOf } from '#test/factories/user'
import { callAction } from '#test/support/call-route'
import {
  type ConsultationScene,
  consultationOf,
  createConsultationScene,
  draftOf,
  WHOLE,
} from '#test/support/consultation-scene'
import { useDatabase } from '#test/support/database'
import { eventActions, toldOf } from '#test/support/event-actions'
import { listTasks } from '~/features/administration/operations/list-tasks.server'
import { listConsultationsAwaitingStaff } from '~/features/participation/operations/list-consultations-awaiting-staff.server'
import * as newPage from '~/features/participation/routes/consultation-new'
import { translate } from '~/i18n/messages.server'
import { db } from '~/platform/database/client.server'
import { newId } from '~/platform/new-id.server'

useDatabase()
let scene: ConsultationScene
beforeEach(async () => {
  scene = await createConsultationScene()
})

const DAY = 86_400_000
const problem = (answer: { data: unknown }) => JSON.stringify(answer.data)
const told = async (template: string) =>
  (await toldOf()).flatMap(([userId, name]) => (name === template ? [userId] : [])).sort()
const ids = (...people: { id: string }[]) => people.map((one) => one.id).sort()
const follow = (userId: string, subjectId: string) =>
  db.follow.create({ data: { userId, subjectType: 'consultation', subjectId } })
const tasksOf = async (user: { id: string }) => {
  const { tasks } = await listTasks({ viewer: await viewerOf(user.id), t: translate('de'), locale: 'de' })
  return tasks.filter((one) => one.area === 'consultations').map(({ turn, title }) => `${turn}: ${title}`)
}

describe('a draft', () => {
  const start = async (user: { id: string }, fields: Record<string, string>) =>
    callAction(newPage, {
      path: '/beteiligung/neu',
      viewer: await viewerOf(user.id),
      form: { title: 'Wege', question: '', organisationId: scene.authority.id, ...fields },
    })

  it('is begun once, however often its form is sent', async () => {
    const id = newId()
    const sent = await Promise.all([start(scene.author, { id }), start(scene.author, { id })])
    expect(sent.map((one) => [one.status, one.location])).toEqual(
      sent.map(() => [303, `/beteiligung/${id}/bearbeiten`]),
    )
    expect(await db.consultation.findMany()).toMatchObject([
      { id, state: 'draft', createdById: scene.author.id, editorIds: [scene.author.id] },
    ])
    expect(await eventActions('consultation', id)).toEqual(['consultation.created'])
    const foreign = await start(scene.second, { id })
    expect([foreign.status, problem(foreign).includes('reason.idTaken')]).toEqual([422, true])
  })

  it('is begun by nobody who does not write for a verified authority', async () => {
    for (const user of [scene.reader, scene.anna])
      expect((await start(user, { id: newId() })).status).toBe(404)
    await db.organisation.update({ where: { id: scene.authority.id }, data: { state: 'unverified' } })
    expect((await start(scene.author, { id: newId() })).status).toBe(404)
  })

  it('is saved whole, with its statements in order, and notes who wrote', async () => {
    const { id } = await draftOf(scene, { seeds: [] })
    const page = consultationOf(id)
    expect((await page.save(scene.second)).location).toBe(`/beteiligung/${id}/verwalten`)
    const row = await page.row()
    expect(row).toMatchObject({
      title: WHOLE.title,
      version: 2,
      editorIds: [scene.author.id, scene.second.id],
    })
    expect(row.startsAt?.toISOString()).toBe('2031-03-01T07:00:00.000Z')
    expect(row.endsAt?.toISOString()).toBe('2031-04-01T16:00:00.000Z')
    expect((await statementsOf(id)).map(({ number, text }) => [number, text])).toEqual(
      SEEDS.map((text, index) => [index + 1, text]),
    )
    // The same once more changes nothing.
    await page.save(scene.second, { version: '1' })
    expect((await page.row()).version).toBe(2)
    expect(await eventActions('consultation', id)).toEqual(['consultation.saved'])
  })

  it('says what is wrong with its statements and its period, and loses nothing', async () => {
    const { id } = await draftOf(scene, { seeds: [] })
    const page = consultationOf(id)
    const seeds = `Gut\n!!!\ngut.\n${'x'.repeat(141)}`
    const wrong = await page.save(scene.author, { seeds })
    expect(wrong.status).toBe(422)
    for (const error of ['noWords:2', 'twice:3', 'tooLong:4'])
      expect(problem(wrong)).toContain(`seed.${error}`)
    const order = await page.save(scene.author, { endsAt: WHOLE.startsAt })
    expect([order.status, problem(order).includes('endBeforeStart')]).toEqual([422, true])
    expect(problem(order)).toContain(WHOLE.background)
    expect((await page.row()).version).toBe(1)
  })

  it('is not overwritten by somebody who has read an older text: both texts are shown', async () => {
    const { id } = await draftOf(scene)
    const page = consultationOf(id)
    await page.save(scene.second, { background: 'Von der Zweiten' })
    const late = await page.save(scene.author, { version: '1', background: 'Vom Autor' })
    expect(late.status).toBe(409)
    expect(late.data).toMatchObject({ stale: { version: 2, background: 'Von der Zweiten' } })
    expect(problem(late)).toContain('Vom Autor')
    const again = await page.save(scene.author, { version: '2', background: 'Vom Autor' })
    expect([again.status, (await page.row()).background]).toEqual([303, 'Vom Autor'])
  })

  it('changes no more once it is submitted, nor by people who do not write', async () => {
    const { id } = await draftOf(scene)
    const page = consultationOf(id)
    await page.step(scene.author, 'submit')
    const late = await page.save(scene.author)
    expect([late.status, problem(late).includes('consultationReason.wrongState')]).toEqual([409, true])
    for (const user of [scene.reader, scene.anna]) expect((await page.save(user)).status).toBe(404)
  })
})

describe('the way to the publication', () => {
  it('needs a second person who did not write, and tells each whose turn it is', async () => {
    const { id } = await draftOf(scene)
    const page = consultationOf(id)
    expect(await tasksOf(scene.author)).toHaveLength(1)
    expect((await page.step(scene.author, 'submit')).status).toBe(303)
    expect(await told('consultationAwaitsApproval')).toEqual(ids(scene.second, scene.head))
    expect([(await tasksOf(scene.author))[0], (await tasksOf(scene.second))[0]]).toEqual([
      expect.stringMatching(/^others: .*liegt zur Freigabe vor/),
      expect.stringMatching(/^yours: Beteiligung freigeben/),
    ])
    const own = await page.step(scene.author, 'approve')
    expect([own.status, problem(own).includes('samePerson')]).toEqual([409, true])
    expect((await page.step(scene.second, 'return', { reason: 'Zu eng gefragt.' })).status).toBe(303)
    expect(await told('consultationReturned')).toEqual(ids(scene.author))
    expect(await page.row()).toMatchObject({ state: 'draft', returnReason: 'Zu eng gefragt.' })
    expect((await tasksOf(scene.author))[0]).toMatch(/^yours: Beteiligung überarbeiten/)
    await page.step(scene.author, 'submit')
    await page.step(scene.author, 'recall')
    await page.step(scene.author, 'submit')
    expect((await page.step(scene.second, 'approve')).status).toBe(303)
    expect(await page.row()).toMatchObject({ state: 'published', approvedById: scene.second.id })
    expect((await page.row()).publishedAt).not.toBeNull()
    expect(await told('consultationPublished')).toEqual(ids(scene.author))
    expect(await eventActions('consultation', id)).toEqual(
      ['submitted', 'returned', 'submitted', 'recalled', 'submitted', 'published'].map(
        (one) => `consultation.${one}`,
      ),
    )
  })

  it('asks staff where nobody of the authority is left, and marks it', async () => {
    const everybody = ids(scene.author, scene.second, scene.head)
    const { id } = await draftOf(scene, { editorIds: everybody })
    const staff = await createUser({ platformRole: 'staff' })
    const page = consultationOf(id)
    await page.step(scene.author, 'submit')
    expect(await told('consultationAwaitsApproval')).toEqual([staff.id])
    const waiting = async () => (await listConsultationsAwaitingStaff(staff)).map((one) => one.id)
    expect(await waiting()).toEqual([id])
    await db.consultation.update({ where: { id }, data: { editorIds: [scene.author.id] } })
    expect(await waiting()).toEqual([])
    await db.consultation.update({ where: { id }, data: { editorIds: everybody } })
    expect((await page.step(staff, 'approve')).status).toBe(303)
    expect(await page.row()).toMatchObject({ state: 'published', approvedByStaff: true })
  })

  it('is open to one of two who approve at once', async () => {
    const { id } = await draftOf(scene)
    const page = consultationOf(id)
    await page.step(scene.author, 'submit')
    const { version } = await page.row()
    const sent = await Promise.all(
      [scene.second, scene.head].map((one) => page.step(one, 'approve', { version: String(version) })),
    )
    expect(sent.map((one) => one.status).sort()).toEqual([303, 409])
    expect((await eventActions('consultation', id)).filter((one) => one.endsWith('published'))).toHaveLength(
      1,
    )
  })

  it('is closed to an incomplete text, and to one whose end is over', async () => {
    const four = await draftOf(scene, { seeds: SEEDS.slice(0, 4) })
    const late = await draftOf(scene, { startsAt: new Date(Date.now() - DAY), endsAt: new Date() })
    const refused = async (id: string) => problem(await consultationOf(id).step(scene.author, 'submit'))
    expect(await refused(four.id)).toContain('consultationReason.incomplete')
    expect(await refused(late.id)).toContain('consultationReason.endTooSoon')
  })
})

describe('a published consultation', () => {
  const published = async () => {
    const { id } = await createConsultation({ organisationId: scene.authority.id, state: 'published' })
    await follow(scene.anna.id, id)
    await follow(scene.head.id, id)
    return { id, page: consultationOf(id) }
  }

  it('gets more time with a reason, never less; those who follow hear of it', async () => {
    const { id, page } = await published()
    await db.consultation.update({ where: { id }, data: { endSoonToldAt: new Date() } })
    const less = await page.step(scene.head, 'extend', { newEnd: '2021-01-01T08:00', reason: 'Ferien' })
    expect([less.status, problem(less).includes('endNotLater')]).toEqual([422, true])
    const mute = await page.step(scene.head, 'extend', { newEnd: '2031-01-01T08:00' })
    expect([mute.status, problem(mute).includes('reasonMissing')]).toEqual([422, true])
    const more = { newEnd: '2031-01-01T08:00', reason: 'Ferien' }
    expect((await page.step(scene.head, 'extend', more)).status).toBe(303)
    const row = await page.row()
    expect([row.endsAt?.toISOString(), row.endSoonToldAt]).toEqual(['2031-01-01T07:00:00.000Z', null])
    expect(await told('consultationNews')).toEqual([scene.anna.id])
  })

  it('is withdrawn by a head with a reason that everybody reads', async () => {
    const { page } = await published()
    expect((await page.step(scene.second, 'withdraw', { reason: 'Nein' })).status).toBe(404)
    expect((await page.step(scene.head, 'withdraw')).status).toBe(422)
    expect((await page.step(scene.head, 'withdraw', { reason: ' Der Anlass fehlt. ' })).status).toBe(303)
    expect(await page.row()).toMatchObject({ state: 'withdrawn', withdrawnReason: 'Der Anlass fehlt.' })
    expect(await told('consultationNews')).toEqual([scene.anna.id])
  })

  it('is closed after its end only, with a word on what became of it', async () => {
    const { id, page } = await published()
    const early = await page.step(scene.head, 'close', { reason: 'Wir bauen.' })
    expect([early.status, problem(early).includes('consultationRuns')]).toEqual([409, true])
    await movePeriod(id, -2 * DAY, -1)
    expect(await tasksOf(scene.head)).toEqual([expect.stringMatching(/^yours: Ergebnis/)])
    expect((await page.step(scene.head, 'close', { reason: ' ' })).status).toBe(422)
    const closed = await page.step(scene.head, 'close', { reason: 'Wir bauen.' })
    expect([closed.status, closed.location]).toEqual([303, `/beteiligung/${id}/ergebnis`])
    expect(await page.row()).toMatchObject({ state: 'closed', outcome: 'Wir bauen.' })
    expect(await told('consultationNews')).toEqual([scene.anna.id])
    expect(await tasksOf(scene.head)).toEqual([])
  })

  it('does not change while somebody looks at an older version', async () => {
    const { page } = await published()
    const { version } = await page.row()
    await page.step(scene.head, 'extend', { newEnd: '2031-01-01T08:00', reason: 'Ferien' })
    const late = await page.step(scene.head, 'withdraw', { reason: 'Weg', version: String(version) })
    expect([late.status, problem(late).includes('wrongState')]).toEqual([409, true])
  })
})
