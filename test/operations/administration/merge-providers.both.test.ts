import { expect, it } from 'vitest'
import { addMember, createOrganisation } from '#test/factories/organisation'
import { createUser, viewerOf } from '#test/factories/user'
import { useDatabase } from '#test/support/database'
import { toldOf } from '#test/support/event-actions'
import { createRegisterScene, draftOf, entryOf } from '#test/support/register-scene'
import { listTasks } from '~/features/administration/operations/list-tasks.server'
import { mergeOrganisations } from '~/features/administration/operations/merge-organisations.server'
import { authorizeMerge } from '~/features/administration/operations/require-merge.server'
import { listEntriesAwaitingStaff } from '~/features/register/operations/list-entries-awaiting-staff.server'
import { translate } from '~/i18n/messages.server'
import { db } from '~/platform/database/client.server'

useDatabase()

it('the people of a provider stay partial when it is merged into another one, and that one into a third', async () => {
  const scene = await createRegisterScene()
  const companies = await Promise.all([1, 2, 3].map(() => createOrganisation({ kind: 'company' })))
  const [first, , last] = companies
  if (!first || !last) throw new Error('Three companies were made')
  const staff = await createUser({ platformRole: 'staff' })
  const editorIds = [scene.author.id, scene.head.id]
  const { id } = await draftOf(scene, { editorIds, says: { providerOrganisation: first.id } })
  await addMember(scene.second.id, first.id, 'viewer', { ended: true })
  for (const [place, { id: survivorId }] of companies.slice(1).entries()) {
    const duplicateId = companies[place]?.id ?? ''
    const authorized = authorizeMerge(await viewerOf(staff.id), { survivorId, duplicateId })
    if (!authorized) throw new Error('organisation.merge is not held')
    const versions = { survivorVersion: 1, duplicateVersion: place + 1 }
    expect(await mergeOrganisations(authorized, { ...versions, reason: 'Dieselbe.' })).toEqual({ ok: true })
  }
  expect(await db.membership.count({ where: { userId: scene.second.id, organisationId: last.id } })).toBe(1)
  const entry = entryOf(id)
  await entry.step(scene.author, 'submit')
  const asked = (await toldOf()).filter(([, template]) => template === 'registerAwaitsApproval')
  expect(asked.map(([userId]) => userId)).toEqual([staff.id])
  expect((await listEntriesAwaitingStaff(staff)).map((one) => one.id)).toEqual([id])
  const viewer = await viewerOf(scene.second.id)
  const { tasks } = await listTasks({ viewer, t: translate('de'), locale: 'de' })
  expect(tasks.filter((one) => one.area === 'register').map(({ turn }) => turn)).toEqual(['others'])
  expect(await entry.step(scene.second, 'approve')).toEqual({ ok: false, reason: 'ownCause' })
  expect(await entry.step(staff, 'approve')).toEqual({ ok: true })
})
