import { expect, it } from 'vitest'
import { createOrganisation } from '#test/factories/organisation'
import { createPilot, createPilotPartner } from '#test/factories/pilot'
import { createUser, viewerOf } from '#test/factories/user'
import { useDatabase } from '#test/support/database'
import { eventActions } from '#test/support/event-actions'
import { mergeOrganisations } from '~/features/administration/operations/merge-organisations.server'
import { authorizeMerge } from '~/features/administration/operations/require-merge.server'
import { countRunning } from '~/features/profiles/operations/close-organisation.server'
import { db, transact } from '~/platform/database/client.server'

useDatabase()

it('what a duplicate tries out and takes part in becomes the survivor’s', async () => {
  const staff = await createUser({ platformRole: 'staff' })
  const survivor = await createOrganisation({ kind: 'authority', name: 'Stadt Musterhafen' })
  const duplicate = await createOrganisation({ kind: 'authority', name: 'Stadtverwaltung Musterhafen' })
  const third = await createOrganisation({ kind: 'authority', name: 'Amt Anderswo' })
  const own = await createPilot({ authorityId: duplicate.id, state: 'published' })
  await createPilotPartner(own.id, survivor.id)
  const joined = await createPilot({ authorityId: third.id, state: 'finished' })
  await createPilotPartner(joined.id, duplicate.id)
  await createPilotPartner(joined.id, survivor.id, 'declined')
  const told = { reportedOn: new Date(), createdById: staff.id, createdAt: new Date() }
  await db.pilotReport.create({
    data: { pilotId: joined.id, organisationId: duplicate.id, text: 'Gut.', ...told },
  })
  const awaiting = await createPilot({ authorityId: third.id, state: 'inApproval' })
  await createPilotPartner(awaiting.id, duplicate.id)
  const ending = await createPilot({ authorityId: third.id, state: 'endInApproval' })
  await createPilotPartner(ending.id, duplicate.id)
  expect((await transact((tx) => countRunning(tx, duplicate.id))).challenges).toBe(3)
  const ids = { survivorId: survivor.id, duplicateId: duplicate.id }
  const authorized = authorizeMerge(await viewerOf(staff.id), ids)
  if (!authorized) throw new Error('organisation.merge is not held')
  const versions = { survivorVersion: survivor.version, duplicateVersion: duplicate.version }
  expect(await mergeOrganisations(authorized, { ...versions, reason: 'Dieselbe Stadt.' })).toEqual({
    ok: true,
  })
  expect(await db.pilot.findUniqueOrThrow({ where: { id: own.id } })).toMatchObject({
    authorityId: survivor.id,
  })
  // Nobody is a partner of an own pilot; of two partnerships what holds stays.
  expect(await db.pilotPartner.findMany()).toMatchObject([
    { pilotId: joined.id, organisationId: survivor.id, state: 'confirmed' },
    { pilotId: awaiting.id, organisationId: survivor.id, state: 'confirmed' },
    { pilotId: ending.id, organisationId: survivor.id, state: 'confirmed' },
  ])
  // Whoever approves looks again, since another name stands there.
  for (const { id, version } of [awaiting, ending])
    expect((await db.pilot.findUniqueOrThrow({ where: { id } })).version).toBe(version + 1)
  expect(await db.pilotReport.findMany()).toMatchObject([{ organisationId: survivor.id }])
  for (const { id } of [own, joined]) expect(await eventActions('pilot', id)).toEqual(['pilot.moved'])
})
