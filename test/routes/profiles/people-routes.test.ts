import { beforeEach, describe, expect, it } from 'vitest'
import type { OrganisationRole } from '~/domain/permission/matrix'
import * as confirmPage from '~/features/account/routes/confirm-email'
import * as workspace from '~/features/account/routes/workspace'
import * as invitationPage from '~/features/profiles/routes/invitation'
import * as linkPage from '~/features/profiles/routes/invitation-link'
import * as financePage from '~/features/profiles/routes/organisation-finance'
import * as handoverPage from '~/features/profiles/routes/organisation-handover'
import * as invitationsPage from '~/features/profiles/routes/organisation-invitations'
import * as membersPage from '~/features/profiles/routes/organisation-members'
import { db } from '~/platform/database/client.server'
import { mintMailToken } from '~/platform/mail-token.server'
import { addMember, createOrganisation } from '../../factories/organisation'
import { createUser, viewerOf } from '../../factories/user'
import { callAction, callLoader } from '../../support/call-route'
import { useDatabase } from '../../support/database'
import { invite, tokenOfMail } from '../../support/invite'

useDatabase()

const ADDRESS = 'neu@amt.example'
let organisation: Awaited<ReturnType<typeof createOrganisation>>
let owner: Awaited<ReturnType<typeof createUser>>
beforeEach(async () => {
  organisation = await createOrganisation({ kind: 'authority' })
  owner = await member('owner')
})
async function member(role: OrganisationRole) {
  const user = await createUser()
  await addMember(user.id, organisation.id, role)
  return user
}
const page = async (tail: string, user: { id: string }) => ({
  path: `/organisationen/${organisation.id}/${tail}`,
  params: { organisationId: organisation.id },
  viewer: await viewerOf(user.id),
})
const invitationOf = async (id: string, user: { id: string } | null) => ({
  path: `/einladungen/${id}`,
  params: { invitationId: id },
  viewer: user && (await viewerOf(user.id)),
})
const tasksOf = async (user: { id: string }) => {
  const answer = await callLoader(workspace, { path: '/mein-bereich', viewer: await viewerOf(user.id) })
  return answer.data.yours.map((one) => one.href)
}

describe('the page of invitations', () => {
  it('sends, sends again and takes back', async () => {
    const at = await page('einladungen', owner)
    const form = { intent: 'invite', email: ' Neu@Amt.Example ', role: 'viewer' }
    expect((await callAction(invitationsPage, { ...at, form })).status).toBe(303)
    const { id, email } = await db.invitation.findFirstOrThrow()
    expect(email).toBe(ADDRESS)
    for (const intent of ['resend', 'revoke'])
      expect((await callAction(invitationsPage, { ...at, form: { intent, invitationId: id } })).status).toBe(
        303,
      )
    const late = await callAction(invitationsPage, { ...at, form: { intent: 'revoke', invitationId: id } })
    expect([late.status, late.data]).toEqual([409, { reason: 'wrongState' }])
    expect((await callLoader(invitationsPage, at)).data.invitations).toEqual([])
  })

  it('keeps what was typed where it is refused', async () => {
    const admin = await member('admin')
    const form = { intent: 'invite', email: ADDRESS, role: 'owner' }
    const answer = await callAction(invitationsPage, { ...(await page('einladungen', admin)), form })
    expect(answer.status).toBe(422)
    expect(JSON.stringify(answer.data)).toContain(ADDRESS)
    expect(JSON.stringify(answer.data)).toContain('reason.ownersDecide')
  })
})

describe('the way of an invited person', () => {
  it('changes nothing by looking, as often as a mail scanner likes', async () => {
    const { id } = await invite(owner.id, organisation, ADDRESS)
    const token = await tokenOfMail(ADDRESS)
    const before = await db.invitation.findUniqueOrThrow({ where: { id } })
    for (let count = 0; count < 3; count += 1) {
      const answer = await callLoader(linkPage, { path: `/einladung/${token}`, params: { token } })
      expect(answer.data.link).toMatchObject({ kind: 'open', email: ADDRESS })
    }
    expect(await db.invitation.findUniqueOrThrow({ where: { id } })).toEqual(before)
    expect(linkPage).not.toHaveProperty('action')
  })

  it('leads after the confirmation of the address to the invitation', async () => {
    const { id } = await invite(owner.id, organisation, ADDRESS)
    const person = await createUser({ email: ADDRESS, confirmed: false })
    const token = await mintMailToken(person.id, 'confirmEmail', undefined, 60_000)
    const options = { path: `/bestaetigen/${token}`, params: { token }, form: {} }
    expect((await callAction(confirmPage, options)).location).toBe(`/einladungen/${id}`)
  })

  it('accepts by a button, and the second press says that it is done', async () => {
    const person = await createUser({ email: ADDRESS })
    const { id } = await invite(owner.id, organisation, ADDRESS)
    expect(await tasksOf(person)).toContain(`/einladungen/${id}`)
    const at = await invitationOf(id, person)
    expect((await callLoader(invitationPage, at)).data.invitation).toMatchObject({ phase: 'open' })
    const accept = { ...at, form: { answer: 'accept' } }
    const first = await callAction(invitationPage, accept)
    expect([first.status, first.location]).toEqual([303, `/organisationen/${organisation.id}`])
    const second = await callAction(invitationPage, accept)
    expect([second.status, second.data]).toEqual([409, { reason: 'wrongState' }])
    expect((await callLoader(invitationPage, at)).data.invitation).toMatchObject({ phase: 'accepted' })
    expect(await tasksOf(person)).not.toContain(`/einladungen/${id}`)
  })

  it('is closed to everybody else: 404 for accounts, the log-in for visitors', async () => {
    const { id } = await invite(owner.id, organisation, ADDRESS)
    const unconfirmed = await createUser({ email: ADDRESS, confirmed: false })
    for (const user of [owner, await createUser(), unconfirmed]) {
      const at = await invitationOf(id, user)
      expect((await callLoader(invitationPage, at)).status).toBe(404)
      expect((await callAction(invitationPage, { ...at, form: { answer: 'accept' } })).status).toBe(404)
      expect(await tasksOf(user)).not.toContain(`/einladungen/${id}`)
    }
    expect((await callLoader(invitationPage, await invitationOf(id, null))).status).toBe(302)
    expect(await db.membership.count()).toBe(1)
  })
})

describe('the page of a hand-over', () => {
  it('is for owners and for whom it is offered', async () => {
    const [heir, other] = [await member('viewer'), await member('admin')]
    const open = async (user: { id: string }) =>
      (await callLoader(handoverPage, await page('uebergabe', user))).status
    expect([await open(owner), await open(heir), await open(other)]).toEqual([200, 404, 404])
    const { id } = await db.membership.findFirstOrThrow({ where: { userId: heir.id } })
    const form = { intent: 'offer', membershipId: id, roleAfter: 'leave' }
    expect((await callAction(handoverPage, { ...(await page('uebergabe', owner)), form })).status).toBe(303)
    expect([await open(owner), await open(heir), await open(other)]).toEqual([200, 200, 404])
    expect(await tasksOf(heir)).toContain(`/organisationen/${organisation.id}/uebergabe`)
  })

  it('gives the new owner a new session, and the old one none', async () => {
    const heir = await member('viewer')
    const { id: membershipId } = await db.membership.findFirstOrThrow({ where: { userId: heir.id } })
    const offer = { intent: 'offer', membershipId, roleAfter: 'leave' }
    await callAction(handoverPage, { ...(await page('uebergabe', owner)), form: offer })
    const { id: handoverId } = await db.handover.findFirstOrThrow()
    const at = await page('uebergabe', heir)
    const ownAnswer = { ...(await page('uebergabe', owner)), form: { intent: 'accept', handoverId } }
    expect((await callAction(handoverPage, ownAnswer)).data).toEqual({ reason: 'notPermitted' })
    const answer = await callAction(handoverPage, { ...at, form: { intent: 'accept', handoverId } })
    expect(answer.status).toBe(303)
    expect(answer.headers.get('Set-Cookie')).toContain('session=')
    expect(await db.session.count({ where: { userId: owner.id } })).toBe(0)
    expect(await db.session.count({ where: { userId: heir.id } })).toBe(1)
    const page404 = await callLoader(membersPage, await page('mitglieder', owner))
    expect(page404.status).toBe(404)
  })
})

describe('finance details', () => {
  const filled = { version: '0', iban: 'de89 3704 0044 0532 0130 00', leitwegId: '991-01484-64' }

  it.each(['admin', 'editor', 'viewer'] as const)('are unknown to the role %s', async (role) => {
    const at = await page('finanzen', await member(role))
    expect((await callLoader(financePage, at)).status).toBe(404)
    expect((await callAction(financePage, { ...at, form: filled })).status).toBe(404)
    expect(await db.financeDetails.count()).toBe(0)
  })

  it('are kept by the finance role, plain and checked', async () => {
    const at = await page('finanzen', await member('finance'))
    const wrong = await callAction(financePage, { ...at, form: { ...filled, iban: 'DE00', bic: 'x' } })
    expect(wrong.status).toBe(422)
    expect(JSON.stringify(wrong.data)).toContain('finance.error.iban')
    expect((await callAction(financePage, { ...at, form: filled })).status).toBe(303)
    const seen = await callLoader(financePage, at)
    expect(seen.data.finance).toMatchObject({ iban: 'DE89370400440532013000', leitwegId: '991-01484-64' })
    const stale = await callAction(financePage, { ...at, form: { ...filled, accountHolder: 'Kasse' } })
    expect([stale.status, stale.data]).toMatchObject([
      409,
      { stale: { version: 1, changed: ['accountHolder'] } },
    ])
  })
})
