import { expect, it } from 'vitest'
import { createChallenge } from '#test/factories/challenge'
import { createCast } from '#test/factories/challenge-cast'
import { createChange } from '#test/factories/change'
import { createChangeScene } from '#test/support/change-scene'
import { consultationOf, createConsultationScene, draftOf } from '#test/support/consultation-scene'
import { useDatabase } from '#test/support/database'
import { grant } from '#test/support/grant'
import { createPilotScene, pilotDraftOf, pilotOf } from '#test/support/pilot-scene'
import { createMember } from '#test/support/proposal-scene'
import { approveChallenge } from '~/features/challenges/operations/approve-challenge.server'
import { returnChallenge } from '~/features/challenges/operations/return-challenge.server'
import { submitChallenge } from '~/features/challenges/operations/submit-challenge.server'
import { db } from '~/platform/database/client.server'

// Whoever has only submitted a text has stood behind it: once it was given back, they do not approve it in a later round.
useDatabase()
const samePerson = { ok: false, reason: 'samePerson' }

it('a challenge that was given back is not approved by whoever had submitted it', async () => {
  const cast = await createCast()
  const third = await createMember(cast.authority.id, 'editor', { secondFactor: true })
  const written = { createdById: cast.author.id, editorIds: [cast.author.id] }
  const { id } = await createChallenge({ authorityId: cast.authority.id, ...written })
  const now = () => db.challenge.findUniqueOrThrow({ where: { id } })
  const may = async (key: Parameters<typeof grant>[0], user: { id: string }) =>
    grant(key, user.id, await now(), cast.authority.id) as never
  const seen = async () => ({ version: (await now()).version })
  await submitChallenge(await may('challenge.submit', cast.second), await seen())
  const reason = 'Zu vage.'
  await returnChallenge(await may('challenge.return', third), { ...(await seen()), reason })
  expect(await now()).toMatchObject({
    ...{ state: 'draft', submittedById: null, editorIds: [cast.author.id, cast.second.id] },
  })
  await submitChallenge(await may('challenge.submit', cast.author), await seen())
  expect(await approveChallenge(await may('challenge.approve', cast.second), await seen())).toEqual(
    samePerson,
  )
  expect(await approveChallenge(await may('challenge.approve', third), await seen())).toEqual({ ok: true })
})

it('nor a pilot', async () => {
  const scene = await createPilotScene()
  const pilot = pilotOf((await pilotDraftOf(scene)).id)
  await pilot.step(scene.second, { step: 'submit' })
  expect(await pilot.step(scene.head, { step: 'return', reason: 'Zu vage.' })).toEqual({ ok: true })
  expect((await pilot.row()).editorIds).toEqual([scene.author.id, scene.second.id])
  await pilot.step(scene.author, { step: 'submit' })
  expect(await pilot.step(scene.second, { step: 'approve' })).toEqual(samePerson)
  expect(await pilot.step(scene.head, { step: 'approve' })).toEqual({ ok: true })
})

it('nor a consultation', async () => {
  const scene = await createConsultationScene()
  const consultation = consultationOf((await draftOf(scene)).id)
  await consultation.step(scene.second, 'submit')
  await consultation.step(scene.head, 'return', { reason: 'Zu vage.' })
  expect(await consultation.row()).toMatchObject({
    ...{ state: 'draft', submittedById: null, editorIds: [scene.author.id, scene.second.id] },
  })
  await consultation.step(scene.author, 'submit')
  const refused = await consultation.step(scene.second, 'approve')
  expect(JSON.stringify(refused.data)).toContain('samePerson')
  expect((await consultation.row()).state).toBe('inApproval')
})

it('nor a change of a challenge', async () => {
  const scene = await createChangeScene()
  const third = await createMember(scene.authority.id, 'editor', { secondFactor: true })
  await createChange({ challengeId: scene.challengeId, authorId: scene.official.id })
  await scene.step(scene.official, 'recall')
  await scene.step(scene.colleague, 'submit')
  await scene.step(third, 'return', { reason: 'Zu vage.' })
  expect(await scene.open()).toMatchObject({
    ...{ state: 'draft', submittedById: null, editorIds: [scene.official.id, scene.colleague.id] },
  })
  await scene.step(scene.official, 'submit')
  expect((await scene.step(scene.colleague, 'apply')).status).not.toBe(303)
  expect((await scene.open()).state).toBe('inApproval')
})
