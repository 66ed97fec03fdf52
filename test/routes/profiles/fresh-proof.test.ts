import { beforeEach, expect, it } from 'vitest'
import * as mergePage from '~/features/administration/routes/organisation-merge'
import * as closePage from '~/features/profiles/routes/organisation-close'
import * as financePage from '~/features/profiles/routes/organisation-finance'
import * as handoverPage from '~/features/profiles/routes/organisation-handover'
import * as invitationsPage from '~/features/profiles/routes/organisation-invitations'
import * as membersPage from '~/features/profiles/routes/organisation-members'
import { db } from '~/platform/database/client.server'
import { addMember, createOrganisation } from '../../factories/organisation'
import { createUser, viewerOf } from '../../factories/user'
import { callAction, callLoader, type Fields } from '../../support/call-route'
import { useDatabase } from '../../support/database'

useDatabase()

const STALE = { provedMinutesAgo: 11 }
let organisation: Awaited<ReturnType<typeof createOrganisation>>
let owner: Awaited<ReturnType<typeof createUser>>
beforeEach(async () => {
  organisation = await createOrganisation()
  owner = await createUser()
  await addMember(owner.id, organisation.id, 'owner')
})
const at = async (tail: string, session = {}) => ({
  path: `/organisationen/${organisation.id}/${tail}`,
  params: { organisationId: organisation.id },
  viewer: await viewerOf(owner.id, session),
})

it('a hand-over is offered with a fresh proof only', async () => {
  const heir = await createUser()
  await addMember(heir.id, organisation.id, 'viewer')
  const { id: membershipId } = await db.membership.findFirstOrThrow({ where: { userId: heir.id } })
  const form = { intent: 'offer', membershipId, roleAfter: 'leave' }
  const send = async (session = {}) => callAction(handoverPage, { ...(await at('uebergabe', session)), form })
  expect(await send(STALE)).toMatchObject({ status: 401, data: { kind: 'proofNeeded' } })
  expect(await db.handover.count()).toBe(0)
  expect((await send()).status).toBe(303)
})

it.each(['owner', 'finance'] as const)('nobody is made %s or invited as one without', async (role) => {
  const friend = await createUser()
  const { id: membershipId } = await addMember(friend.id, organisation.id, 'viewer')
  const { id: requestId } = await db.joinRequest.create({
    data: { organisationId: organisation.id, userId: (await createUser()).id, note: '' },
  })
  const forms: Fields[] = [
    { intent: 'role', membershipId, role },
    { intent: 'accept', requestId, role },
  ]
  for (const form of forms) {
    const send = async (session = {}) =>
      callAction(membersPage, { ...(await at('mitglieder', session)), form })
    expect(await send(STALE)).toMatchObject({ status: 401, data: { kind: 'proofNeeded' } })
    expect((await send()).status).toBe(303)
  }
  const form = { intent: 'invite', email: 'neu@example.org', role }
  const invite = async (session = {}) =>
    callAction(invitationsPage, { ...(await at('einladungen', session)), form })
  expect(await invite(STALE)).toMatchObject({ status: 401, data: { kind: 'proofNeeded' } })
  expect(await db.invitation.count()).toBe(0)
  expect((await invite()).status).toBe(303)
  const plain = { ...form, email: 'auch@example.org', role: 'viewer' }
  const sent = await callAction(invitationsPage, { ...(await at('einladungen', STALE)), form: plain })
  expect(sent.status).toBe(303)
})

it('finance details are neither shown nor saved without one', async () => {
  const shown = await callLoader(financePage, await at('finanzen', STALE))
  const weiter = new URLSearchParams({ weiter: `/organisationen/${organisation.id}/finanzen` })
  expect(shown).toMatchObject({ status: 302, location: `/konto/nachweis?${weiter}` })
  expect(await db.event.count(), 'no look was written down').toBe(0)
  const form = { version: '0', iban: 'DE89 3704 0044 0532 0130 00' }
  const send = async (session = {}) => callAction(financePage, { ...(await at('finanzen', session)), form })
  expect(await send(STALE)).toMatchObject({ status: 401, data: { kind: 'proofNeeded' } })
  expect(await db.financeDetails.count()).toBe(0)
  expect((await send()).status).toBe(303)
})

it('an organisation is closed with one only', async () => {
  const form = { reason: 'Wir hören auf.' }
  const send = async (session = {}) => callAction(closePage, { ...(await at('schliessen', session)), form })
  expect(await send(STALE)).toMatchObject({ status: 401, data: { kind: 'proofNeeded' } })
  expect(await db.organisation.count({ where: { state: 'closed' } })).toBe(0)
  expect((await send()).status).toBe(303)
})

it('two organisations are merged with one only', async () => {
  const duplicate = await createOrganisation()
  const staff = await createUser({ platformRole: 'staff' })
  const form = {
    ...{ survivorId: organisation.id, duplicateId: duplicate.id },
    ...{ survivorVersion: '1', duplicateVersion: '1', reason: 'Gleicher Eintrag.', confirmed: 'on' },
  }
  const send = async (session = {}) =>
    callAction(mergePage, {
      path: '/verwaltung/zusammenfuehren',
      viewer: await viewerOf(staff.id, session),
      form,
    })
  expect(await send(STALE)).toMatchObject({ status: 401, data: { kind: 'proofNeeded' } })
  expect(await db.organisation.count({ where: { state: 'merged' } })).toBe(0)
  expect((await send()).status).toBe(303)
})
