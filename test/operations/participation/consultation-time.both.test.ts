import { beforeEach, describe, expect, it } from 'vitest'
import { createConsultation, movePeriod } from '#test/factories/consultation'
import { addMember, createOrganisation } from '#test/factories/organisation'
import { createUser } from '#test/factories/user'
import {
  type ConsultationScene,
  consultationOf,
  createConsultationScene,
} from '#test/support/consultation-scene'
import { useDatabase } from '#test/support/database'
import { eventActions, toldOf } from '#test/support/event-actions'
import { moveConsultations } from '~/features/participation/operations/move-consultations.server'
import { tellConsultationDates } from '~/features/participation/operations/tell-consultation-dates.server'
import { countRunning } from '~/features/profiles/operations/close-organisation.server'
import { db, transact } from '~/platform/database/client.server'

useDatabase()
let scene: ConsultationScene
beforeEach(async () => {
  scene = await createConsultationScene()
})

const DAY = 86_400_000
const told = async (template: string) =>
  (await toldOf()).flatMap(([userId, name]) => (name === template ? [userId] : [])).sort()
const ids = (...people: { id: string }[]) => people.map((one) => one.id).sort()
const follow = (userId: string, subjectId: string) =>
  db.follow.create({ data: { userId, subjectType: 'consultation', subjectId } })

describe('an authority that goes', () => {
  it('does not close while people wait for a result', async () => {
    const { id } = await createConsultation({ organisationId: scene.authority.id, state: 'published' })
    expect(await countRunning(db, scene.authority.id)).toMatchObject({ challenges: 1 })
    await db.consultation.update({ where: { id }, data: { state: 'closed', outcome: 'So.' } })
    expect(await countRunning(db, scene.authority.id)).toMatchObject({ challenges: 0 })
  })

  it('hands what it owes to the one it is merged into', async () => {
    const { id } = await createConsultation({ organisationId: scene.authority.id, state: 'published' })
    const other = await createOrganisation({ kind: 'authority' })
    const move = { from: scene.authority.id, to: other.id, actorId: scene.head.id }
    await transact((tx) => moveConsultations(tx, move))
    expect(await consultationOf(id).row()).toMatchObject({ organisationId: other.id })
    expect(await eventActions('consultation', id)).toEqual(['consultation.moved'])
  })

  it('lets whoever approves look again: another name stands on it', async () => {
    const organisationId = scene.authority.id
    const submitted = { createdById: scene.author.id, submittedById: scene.author.id }
    const waiting = await createConsultation({ organisationId, state: 'inApproval', ...submitted })
    const draft = await createConsultation({ organisationId })
    const other = await createOrganisation({ kind: 'authority' })
    await transact((tx) =>
      moveConsultations(tx, { from: organisationId, to: other.id, actorId: scene.head.id }),
    )
    expect((await consultationOf(waiting.id).row()).version).toBe(waiting.version + 1)
    expect((await consultationOf(draft.id).row()).version).toBe(draft.version)
  })
})

describe('what time brings', () => {
  it('is told once each, also after a day without the job and by several processes', async () => {
    const planned = await createConsultation({ organisationId: scene.authority.id, state: 'published' })
    const { id } = planned
    await follow(scene.anna.id, id)
    await movePeriod(id, DAY, 10 * DAY)
    expect(await tellConsultationDates()).toBe(0)
    await movePeriod(id, -2 * DAY, 10 * DAY)
    await Promise.all([tellConsultationDates(), tellConsultationDates()])
    expect(await told('consultationNews')).toEqual([scene.anna.id])
    await movePeriod(id, -2 * DAY, 2 * DAY)
    await Promise.all([tellConsultationDates(), tellConsultationDates()])
    expect(await told('consultationNews')).toEqual([scene.anna.id, scene.anna.id])
    await movePeriod(id, -2 * DAY, -DAY)
    await Promise.all([tellConsultationDates(), tellConsultationDates()])
    expect(await told('consultationEnded')).toEqual(ids(scene.author, scene.second, scene.head))
    expect(await tellConsultationDates()).toBe(0)
    expect(await eventActions('consultation', id)).toEqual(
      ['started', 'endsSoon', 'ended'].map((one) => `consultation.${one}`),
    )
  })

  it('says nothing of a start that is over, of drafts, nor to accounts that are gone', async () => {
    const over = await createConsultation({ organisationId: scene.authority.id, state: 'published' })
    await follow(scene.anna.id, over.id)
    await movePeriod(over.id, -3 * DAY, -DAY)
    const draft = await createConsultation({ organisationId: scene.authority.id })
    await follow(scene.anna.id, draft.id)
    const running = await createConsultation({ organisationId: scene.authority.id, state: 'published' })
    const gone = await createUser()
    await db.user.update({ where: { id: gone.id }, data: { erasedAt: new Date() } })
    await follow(gone.id, running.id)
    await tellConsultationDates()
    expect(await told('consultationNews')).toEqual([])
    expect(await told('consultationEnded')).toEqual(ids(scene.author, scene.second, scene.head))
  })

  it('reaches members as they are then', async () => {
    const late = await createUser()
    await addMember(late.id, scene.authority.id, 'editor', { ended: true })
    const over = await createConsultation({ organisationId: scene.authority.id, state: 'published' })
    await movePeriod(over.id, -3 * DAY, -DAY)
    await tellConsultationDates()
    expect(await told('consultationEnded')).not.toContain(late.id)
  })
})
