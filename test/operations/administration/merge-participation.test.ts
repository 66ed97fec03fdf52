import { beforeEach, describe, expect, it } from 'vitest'
import { createConsultation } from '#test/factories/consultation'
import { createOfficialAnswer } from '#test/factories/official-answer'
import { addMember, createOrganisation } from '#test/factories/organisation'
import { createUser, viewerOf } from '#test/factories/user'
import { callLoader } from '#test/support/call-route'
import { useDatabase } from '#test/support/database'
import { eventActions } from '#test/support/event-actions'
import { mergeOrganisations } from '~/features/administration/operations/merge-organisations.server'
import { authorizeMerge } from '~/features/administration/operations/require-merge.server'
import * as manage from '~/features/participation/routes/consultation-manage'
import * as answerEdit from '~/features/participation/routes/official-answer-edit'
import { db } from '~/platform/database/client.server'
import { verifyEvents } from '~/platform/events/verify-events.server'

useDatabase()

type Office = Awaited<ReturnType<typeof createOrganisation>>
let [staff, survivor, duplicate, third] = [] as unknown as [{ id: string }, Office, Office, Office]
beforeEach(async () => {
  staff = await createUser({ platformRole: 'staff' })
  survivor = await createOrganisation({ kind: 'authority', name: 'Stadt Musterhafen' })
  duplicate = await createOrganisation({ kind: 'authority', name: 'Stadtverwaltung Musterhafen' })
  third = await createOrganisation({ kind: 'authority', name: 'Amt Anderswo' })
})

async function merge({ isStale = false } = {}) {
  const authorized = authorizeMerge(await viewerOf(staff.id), {
    ...{ survivorId: survivor.id, duplicateId: duplicate.id },
  })
  if (!authorized) throw new Error('organisation.merge is not held')
  const duplicateVersion = isStale ? 99 : duplicate.version
  const versions = { survivorVersion: survivor.version, duplicateVersion }
  return mergeOrganisations(authorized, { ...versions, reason: 'Dieselbe Stadt.' })
}

const officeOf = async (id: string) =>
  (await db.consultation.findUniqueOrThrow({ where: { id } })).organisationId
const officeOfAnswer = async (id: string) =>
  (await db.officialAnswer.findUniqueOrThrow({ where: { id } })).organisationId
const member = async ({ id }: Office) => {
  const user = await createUser()
  await addMember(user.id, id, 'editor')
  return user
}

describe('what a duplicate has asked and answered', () => {
  it('becomes the survivor’s, each with an event of its own; what others did stays theirs', async () => {
    const asked = await createConsultation({ organisationId: duplicate.id, state: 'published' })
    const draft = await createConsultation({ organisationId: duplicate.id })
    const own = await createConsultation({ organisationId: survivor.id, state: 'published' })
    const foreign = await createConsultation({ organisationId: third.id, state: 'published' })
    const about = { subjectType: 'consultation', organisationId: duplicate.id }
    const owed = await createOfficialAnswer({ ...about, subjectId: asked.id })
    const given = await createOfficialAnswer({ ...about, subjectId: asked.id, status: 'partly' })
    const theirs = await createOfficialAnswer({
      ...{ ...about, organisationId: third.id, subjectId: foreign.id },
    })
    expect(await merge()).toEqual({ ok: true })
    for (const { id } of [asked, draft]) {
      expect(await officeOf(id)).toBe(survivor.id)
      expect(await eventActions('consultation', id)).toEqual(['consultation.moved'])
    }
    for (const { id } of [owed, given]) {
      expect(await officeOfAnswer(id)).toBe(survivor.id)
      expect(await eventActions('officialAnswer', id)).toEqual(['officialAnswer.moved'])
    }
    expect([await officeOf(own.id), await officeOf(foreign.id)]).toEqual([survivor.id, third.id])
    expect(await officeOfAnswer(theirs.id)).toBe(third.id)
    for (const { id } of [own, foreign]) expect(await eventActions('consultation', id)).toEqual([])
    expect(await eventActions('officialAnswer', theirs.id)).toEqual([])
    const moved = await db.event.findFirstOrThrow({ where: { action: 'consultation.moved' } })
    expect(moved.actorId).toBe(staff.id)
    expect(await verifyEvents()).toMatchObject({ ok: true })
  })

  it('keeps its text, its state and its day', async () => {
    const asked = await createConsultation({ organisationId: duplicate.id, state: 'published' })
    const about = { subjectType: 'consultation', subjectId: asked.id, organisationId: duplicate.id }
    const owed = await createOfficialAnswer(about)
    expect(await merge()).toEqual({ ok: true })
    const { organisationId: _, ...kept } = asked
    expect(await db.consultation.findUnique({ where: { id: asked.id } })).toMatchObject({
      ...{ ...kept, updatedAt: expect.any(Date) },
    })
    expect(await db.officialAnswer.findUnique({ where: { id: owed.id } })).toMatchObject({
      ...{ dueAt: owed.dueAt, status: 'underReview' },
    })
    expect(await db.outboxState.count({ where: { entityId: { in: [asked.id, owed.id] } } })).toBe(2)
  })

  it('is in the hands of those who write for the survivor, who had no access before', async () => {
    const draft = await createConsultation({ organisationId: duplicate.id })
    const about = { subjectType: 'consultation', organisationId: duplicate.id }
    const asked = await createConsultation({ organisationId: duplicate.id, state: 'published' })
    const owed = await createOfficialAnswer({ ...about, subjectId: asked.id })
    const [clerk, outsider] = [await member(survivor), await member(third)]
    const statuses = async (user: { id: string }) => {
      const viewer = await viewerOf(user.id)
      const params = { consultationId: draft.id, answerId: owed.id }
      const pages = [
        await callLoader(manage, { path: '/x', params, viewer }),
        await callLoader(answerEdit, { path: '/x', params, viewer }),
      ]
      return pages.map(({ status }) => status)
    }
    expect(await statuses(clerk)).toEqual([404, 404])
    expect(await merge()).toEqual({ ok: true })
    expect(await statuses(clerk)).toEqual([200, 200])
    expect(await statuses(outsider)).toEqual([404, 404])
  })

  it('stays where it is when the merge is refused', async () => {
    const asked = await createConsultation({ organisationId: duplicate.id, state: 'published' })
    const about = { subjectType: 'consultation', subjectId: asked.id, organisationId: duplicate.id }
    const owed = await createOfficialAnswer(about)
    expect(await merge({ isStale: true })).toMatchObject({ ok: false })
    expect([await officeOf(asked.id), await officeOfAnswer(owed.id)]).toEqual([duplicate.id, duplicate.id])
    expect(await db.event.count()).toBe(0)
  })
})
