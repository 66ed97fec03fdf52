import { beforeEach, expect, it } from 'vitest'
import { mergeOrganisations } from '~/features/administration/operations/merge-organisations.server'
import { authorizeMerge } from '~/features/administration/operations/require-merge.server'
import { createChallenge as begin } from '~/features/challenges/operations/create-challenge.server'
import { requestClaim } from '~/features/profiles/operations/request-claim.server'
import { requestJoin } from '~/features/profiles/operations/request-join.server'
import { startProposal } from '~/features/proposals/operations/start-proposal.server'
import { db } from '~/platform/database/client.server'
import { newId } from '~/platform/new-id.server'
import { createChallenge } from '../../factories/challenge'
import { addMember, createOrganisation } from '../../factories/organisation'
import { createUser, viewerOf } from '../../factories/user'
import { useDatabase } from '../../support/database'
import { grant } from '../../support/grant'

useDatabase()

const OVER = { ok: false, reason: 'organisationOver' }
let person: Awaited<ReturnType<typeof createUser>>
beforeEach(async () => {
  person = await createUser()
})

async function pairOf(kind: 'company' | 'authority') {
  const [survivor, duplicate] = [await createOrganisation({ kind }), await createOrganisation({ kind })]
  await addMember(person.id, duplicate.id, 'owner')
  const staff = await createUser({ platformRole: 'staff' })
  const pair = { survivorId: survivor.id, duplicateId: duplicate.id }
  const authorized = authorizeMerge(await viewerOf(staff.id), pair)
  if (!authorized) throw new Error('organisation.merge is not held')
  const wish = { survivorVersion: 1, duplicateVersion: 1, reason: 'Gleicher Eintrag.' }
  return { survivor, duplicate, merge: () => mergeOrganisations(authorized, wish) }
}
async function starting(organisationId: string) {
  const authority = await createOrganisation({ kind: 'authority' })
  const { id: challengeId } = await createChallenge({ authorityId: authority.id, state: 'published' })
  const thing = { challengeId, organisationId }
  const authorized = await grant('proposal.create', person.id, thing, organisationId)
  return () => startProposal(authorized, newId())
}
async function beginning(authority: { id: string }) {
  const authorized = await grant('challenge.create', person.id, authority, authority.id)
  const texts = { kind: 'open', title: 'Ein Titel', summary: 'Worum es geht.' } as const
  const input = { id: newId(), authorityId: authority.id, ...texts }
  return () => begin(authorized, input)
}

it('nothing is started for an organisation that was merged since the page was opened', async () => {
  const companies = await pairOf('company')
  const start = await starting(companies.duplicate.id)
  const authorities = await pairOf('authority')
  const create = await beginning(authorities.duplicate)
  expect([await companies.merge(), await authorities.merge()]).toEqual([{ ok: true }, { ok: true }])
  expect([await start(), await create()]).toEqual([OVER, OVER])
  expect(await db.proposal.count()).toBe(0)
  expect(await db.challenge.count({ where: { authorityId: authorities.duplicate.id } })).toBe(0)
})

it('nor for one that was closed since', async () => {
  const { survivor, duplicate } = await pairOf('authority')
  const create = await beginning(duplicate)
  const start = await starting(duplicate.id)
  await db.organisation.update({ where: { id: duplicate.id }, data: { state: 'closed' } })
  expect([await start(), await create()]).toEqual([OVER, OVER])
  expect(survivor.state).toBe('verified')
})

it('of a merge and a start at the same moment nothing is left behind at the duplicate', async () => {
  for (const kind of ['company', 'authority'] as const) {
    const { survivor, duplicate, merge } = await pairOf(kind)
    const start = kind === 'company' ? await starting(duplicate.id) : await beginning(duplicate)
    const [merged, started] = await Promise.all([merge(), start()])
    expect(merged).toEqual({ ok: true })
    const count = async (id: string) =>
      kind === 'company'
        ? db.proposal.count({ where: { organisationId: id } })
        : db.challenge.count({ where: { authorityId: id } })
    expect(await count(duplicate.id)).toBe(0)
    expect(await count(survivor.id)).toBe(started.ok ? 1 : 0)
    if (!started.ok) expect(started).toEqual(OVER)
  }
})

it('nobody asks to join what is merged or closed', async () => {
  const { duplicate, merge } = await pairOf('company')
  const stranger = await createUser()
  const join = async () =>
    requestJoin(await grant('organisation.join', stranger.id, duplicate, duplicate.id), { note: '' })
  await db.organisation.update({ where: { id: duplicate.id }, data: { state: 'closed' } })
  expect(await join()).toEqual({ ok: false, reason: 'organisationGone' })
  await db.organisation.update({ where: { id: duplicate.id }, data: { state: 'verified' } })
  await merge()
  expect(await join()).toEqual({ ok: false, reason: 'organisationGone' })
  expect(await db.joinRequest.count()).toBe(0)
})

it('nobody claims an institution that no longer exists', async () => {
  const dissolvedOn = new Date('2026-01-01')
  const listed = await createOrganisation({ state: 'listed', website: 'https://alt.example', dissolvedOn })
  const claim = { id: newId(), email: 'amt@alt.example', note: '' }
  const authorized = await grant('organisation.claim', person.id, listed, listed.id)
  expect(await requestClaim(authorized, claim)).toEqual({ ok: false, reason: 'organisationDissolved' })
  expect(await db.claim.count()).toBe(0)
})
