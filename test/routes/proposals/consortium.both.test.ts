import { describe, expect, it } from 'vitest'
import { addMember, createOrganisation } from '#test/factories/organisation'
import { createPartner } from '#test/factories/partner'
import { createProposal } from '#test/factories/proposal'
import { viewerOf } from '#test/factories/user'
import { callAction, callLoader } from '#test/support/call-route'
import { createConsortium } from '#test/support/consortium-scene'
import { useDatabase } from '#test/support/database'
import { eventActions, toldOf } from '#test/support/event-actions'
import { asViewer, createMember, moveDeadline } from '#test/support/proposal-scene'
import { listOwnProposals } from '~/features/proposals/operations/list-own-proposals.server'
import * as edit from '~/features/proposals/routes/edit'
import * as start from '~/features/proposals/routes/new'
import * as partners from '~/features/proposals/routes/partners'
import * as print from '~/features/proposals/routes/print'
import * as receipt from '~/features/proposals/routes/receipt'
import * as show from '~/features/proposals/routes/show'
import { db } from '~/platform/database/client.server'
import { newId } from '~/platform/new-id.server'

useDatabase()

const statusOf = async (answer: Promise<{ status: number }>) => (await answer).status
/** The loaders of several pages differ in what they give; only their status is asked for. */
const load = (page: unknown, seen: Parameters<typeof callLoader>[1]) =>
  callLoader(page as Parameters<typeof callLoader>[0], seen)
const reasonOf = (answer: { data: unknown }) =>
  (answer.data as { refusal?: { reason: string } } | null)?.refusal?.reason

describe('inviting and answering', () => {
  it('goes from the request to the common proposal, and everybody concerned is told', async () => {
    const { step, stateOf, author, teammate, scientist, writer, proposal, partner } =
      await createConsortium('none')
    expect((await step(author, 'invite')).location).toBe(`/vorschlaege/${proposal.id}/partner`)
    expect(await stateOf()).toBe('invited')
    const told = await toldOf()
    expect(told.sort()).toEqual([scientist.id, writer.id].map((id) => [id, 'consortiumInvited']).sort())
    expect((await step(scientist, 'join')).location).toBe(`/vorschlaege/${proposal.id}`)
    expect(await stateOf()).toBe('joined')
    const answered = (await toldOf()).filter(([, template]) => template === 'consortiumAnswered')
    expect(answered.map(([id]) => id).sort()).toEqual([author.id, teammate.id].sort())
    expect(await eventActions('proposal', proposal.id)).toEqual([
      'proposal.partnerInvited',
      'proposal.partnerJoined',
    ])
    const row = await db.proposalPartner.findFirstOrThrow({ where: { organisationId: partner.id } })
    expect(row).toMatchObject({ invitedById: author.id, answeredById: scientist.id })
    expect(row.joinedAt).toEqual(row.answeredAt)
  })

  it('can be declined and asked again, taken back, and asked once more', async () => {
    const { step, stateOf, author, scientist, writer } = await createConsortium('invited')
    expect((await step(writer, 'decline')).location).toBe('/meine-aufgaben')
    expect(await stateOf()).toBe('declined')
    expect(await statusOf(step(scientist, 'join'))).toBe(404)
    expect(await statusOf(step(author, 'invite'))).toBe(303)
    expect(await statusOf(step(author, 'remove'))).toBe(303)
    expect(await stateOf()).toBe('removed')
    expect(await statusOf(step(author, 'invite'))).toBe(303)
    expect(await stateOf()).toBe('invited')
    expect((await toldOf()).map(([, template]) => template)).toContain('consortiumRemoved')
  })

  it('does nothing twice', async () => {
    const { step, author, scientist } = await createConsortium('none')
    await step(author, 'invite')
    expect(reasonOf(await step(author, 'invite'))).toBe('wrongState')
    await step(scientist, 'join')
    expect(reasonOf(await step(scientist, 'join'))).toBe('wrongState')
  })

  it('is refused for whom it is not meant', async () => {
    const { step, author, provider, authority, challenge } = await createConsortium('none')
    const listed = await createOrganisation({ state: 'listed' })
    const behind = await createOrganisation({ kind: 'authority' })
    const row = { challengeId: challenge.id, organisationId: behind.id, invitedById: author.id }
    await db.challengePartner.create({ data: { ...row, state: 'confirmed' } })
    const empty = await createOrganisation()
    const conflicted = await createOrganisation()
    const both = await createMember(conflicted.id, 'owner')
    await addMember(both.id, authority.id, 'viewer')
    const reason = async (id: string) => reasonOf(await step(author, 'invite', id))
    expect(await reason(provider.id)).toBe('partnerIsLead')
    for (const id of [authority.id, listed.id, behind.id, newId()])
      expect(await reason(id)).toBe('partnerMayNotPropose')
    for (const id of [empty.id, conflicted.id]) expect(await reason(id)).toBe('partnerCannotAnswer')
    expect(await db.proposalPartner.count()).toBe(0)
  })

  it('finds by name those only who can be asked', async () => {
    const { author, teammate, trainee, scientist, as, partner, proposal, authority } =
      await createConsortium('none')
    const conflicted = await createOrganisation({ name: 'Institut in Doppelrolle' })
    await addMember((await createMember(conflicted.id, 'owner')).id, authority.id, 'viewer')
    await createOrganisation({ name: 'Institut ohne Leute' })
    await createOrganisation({ name: 'Institut der Liste', state: 'listed' })
    const search = async (user: { id: string }, name: string) => {
      const seen = await as(user)
      const path = `/vorschlaege/${proposal.id}/partner?${new URLSearchParams({ name })}`
      return ((await callLoader(partners, { ...seen, path })).data as { search: unknown }).search
    }
    const expected = { name: 'institut', isFull: false, found: [{ id: partner.id, name: partner.name }] }
    expect(await search(author, 'institut')).toEqual(expected)
    expect(await search(teammate, 'i')).toMatchObject({ found: [] })
    expect(await search(trainee, 'institut')).toBeNull()
    await createPartner(proposal, partner.id, 'joined')
    expect(await search(author, 'institut')).toMatchObject({ found: [] })
    expect(await search(scientist, 'institut')).toBeNull()
  })
})

describe('who may do what', () => {
  it('lets an organisation that is asked see who asks and for what, and not a word of the content', async () => {
    const { as, scientist, intern, partner, author, authority, writer } = await createConsortium('invited')
    for (const user of [scientist, intern]) {
      const { status, data } = await callLoader(partners, await as(user))
      expect(status).toBe(200)
      expect(data).toMatchObject({ side: 'invited', proposal: { leader: 'Werft für Daten' } })
      expect(JSON.stringify(data)).not.toMatch(/geprüfter|Entwicklung|Toni|Prüfsumme/)
    }
    const seen = (await callLoader(partners, await as(intern))).data as { partners: unknown[] }
    expect(seen.partners).toMatchObject([{ organisationId: partner.id, steps: [] }])
    for (const page of [show, edit, print]) expect(await statusOf(load(page, await as(scientist)))).toBe(404)
    await addMember(writer.id, authority.id, 'viewer')
    expect(await statusOf(load(partners, await as(writer)))).toBe(404)
    expect(await statusOf(load(partners, await as(author)))).toBe(200)
  })

  it('gives partners the reading and writing, and the lead alone the asking and submitting', async () => {
    const { as, scientist, intern, change, submitNow, step, withdraw, proposal } = await createConsortium()
    for (const user of [scientist, intern])
      for (const page of [show, print, partners]) expect(await statusOf(load(page, await as(user)))).toBe(200)
    expect(await statusOf(load(edit, await as(intern)))).toBe(404)
    expect(await statusOf(change(scientist, 'Vom Institut geändert'))).toBe(303)
    expect(await statusOf(change(intern, 'Vom Praktikum geändert'))).toBe(404)
    const third = await createOrganisation()
    await createMember(third.id, 'owner')
    for (const answer of [
      submitNow(scientist),
      step(scientist, 'invite', third.id),
      step(scientist, 'remove'),
      step(intern, 'leave'),
    ])
      expect(await statusOf(answer)).toBe(404)
    expect(await statusOf(withdraw())).toBe(409)
    const own = await listOwnProposals(await viewerOf(scientist.id))
    expect(own.map((one) => one.id)).toEqual([proposal.id])
  })

  it.each(['declined', 'left', 'removed', 'none'] as const)(
    'shows nothing to an organisation whose state is %s',
    async (state) => {
      const { as, scientist, submit, proposal } = await createConsortium(state)
      await submit()
      const seen = await as(scientist)
      for (const page of [show, edit, print, partners]) expect(await statusOf(load(page, seen))).toBe(404)
      const params = { proposalId: proposal.id, number: '1' }
      expect(await statusOf(load(receipt, { ...seen, params }))).toBe(404)
      expect(await statusOf(callAction(partners, { ...seen, form: {} }))).toBe(404)
      expect(await listOwnProposals(await viewerOf(scientist.id))).toEqual([])
    },
  )

  it('does not let one partner answer or leave for another', async () => {
    const { step, scientist, proposal, stateOf } = await createConsortium()
    const other = await createOrganisation()
    const stranger = await createMember(other.id, 'owner')
    await createPartner(proposal, other.id, 'joined')
    expect(await statusOf(step(scientist, 'leave', other.id))).toBe(404)
    expect(await statusOf(step(stranger, 'leave'))).toBe(404)
    expect([await stateOf(), await stateOf(other.id)]).toEqual(['joined', 'joined'])
  })

  it('makes readers of the authority conflicted who belong to a partner, also to one that has left', async () => {
    const { authority, step, scientist, submit, challenge, as, author } = await createConsortium()
    const reader = await createMember(authority.id, 'viewer')
    const both = await createMember(authority.id, 'viewer')
    await addMember(both.id, (await db.proposalPartner.findFirstOrThrow()).organisationId, 'viewer', {
      ended: true,
    })
    await step(scientist, 'leave')
    expect(await statusOf(submit(author, 2))).toBe(303)
    await moveDeadline(challenge.id, -1000)
    await db.challenge.update({
      where: { id: challenge.id },
      data: { state: 'opened', openedAt: new Date() },
    })
    expect(await statusOf(load(show, await as(reader)))).toBe(200)
    expect(await statusOf(load(show, await as(both)))).toBe(404)
  })
})

describe('one team for each challenge', () => {
  it('refuses to join with a proposal of its own or in another team, and to start one as a partner', async () => {
    const { step, scientist, author, partner, challenge, proposal } = await createConsortium('invited')
    const own = await createProposal({ challengeId: challenge.id, organisationId: partner.id })
    expect(reasonOf(await step(scientist, 'join'))).toBe('inAnotherTeam')
    await db.proposal.delete({ where: { id: own.id } })
    const other = await createProposal({
      challengeId: challenge.id,
      organisationId: (await createOrganisation()).id,
    })
    const row = await createPartner(other, partner.id, 'joined')
    expect(reasonOf(await step(scientist, 'join'))).toBe('inAnotherTeam')
    await db.proposalPartner.delete({ where: { id: row.id } })
    expect((await step(scientist, 'join')).status).toBe(303)
    const seen = await asViewer(scientist, { challengeId: challenge.id })
    const page = await callLoader(start, seen)
    expect(page.data).toMatchObject({ choices: [], there: [{ id: proposal.id }] })
    const form = { id: newId(), organisationId: partner.id }
    expect(reasonOf(await callAction(start, { ...seen, form }))).toBe('inAnotherTeam')
    expect(await db.proposal.count({ where: { organisationId: partner.id } })).toBe(0)
    expect(author.id).not.toBe(scientist.id)
  })

  it('is kept by the database as well', async () => {
    const { partner, challenge } = await createConsortium()
    const other = await createProposal({
      challengeId: challenge.id,
      organisationId: (await createOrganisation()).id,
    })
    await expect(createPartner(other, partner.id, 'joined')).rejects.toThrow()
  })
})

it('stops everything at the deadline, with the reason and a trace', async () => {
  const { step, author, scientist, challenge, as, stateOf, proposal } = await createConsortium()
  await moveDeadline(challenge.id, 0)
  expect(reasonOf(await step(scientist, 'leave'))).toBe('deadlinePassed')
  expect(reasonOf(await step(author, 'remove'))).toBe('deadlinePassed')
  expect(await stateOf()).toBe('joined')
  const kept = await db.refusedAttempt.findMany({ where: { proposalId: proposal.id } })
  expect(kept.map((one) => one.action).sort()).toEqual(['leave', 'remove'])
  const { data } = await callLoader(partners, await as(scientist))
  expect(data).toMatchObject({ objection: 'deadlinePassed', search: null, partners: [{ steps: [] }] })
})
