import { describe, expect, it } from 'vitest'
import { createChallenge } from '#test/factories/challenge'
import { addMember, createOrganisation } from '#test/factories/organisation'
import { createProposal } from '#test/factories/proposal'
import { callAction, callLoader, type Fields } from '#test/support/call-route'
import { useDatabase } from '#test/support/database'
import { createDrafted as draft } from '#test/support/drafted-proposal'
import { asViewer, createMember, createScene } from '#test/support/proposal-scene'
import * as edit from '~/features/proposals/routes/edit-section'
import * as start from '~/features/proposals/routes/new'
import * as receipt from '~/features/proposals/routes/receipt'
import * as show from '~/features/proposals/routes/show'
import { db } from '~/platform/database/client.server'
import { newId } from '~/platform/new-id.server'

useDatabase()

describe('starting', () => {
  const startAs = async (user: { id: string }, challengeId: string, organisationId: string, id = newId()) =>
    callAction(start, { ...(await asViewer(user, { challengeId })), form: { id, organisationId } })

  it('makes a draft, and only one however often the form is sent', async () => {
    const { author, teammate, challenge, provider } = await createScene()
    const id = newId()
    const first = await startAs(author, challenge.id, provider.id, id)
    expect(first).toMatchObject({ status: 303, location: `/vorschlaege/${id}/bearbeiten/about` })
    expect((await startAs(author, challenge.id, provider.id, id)).location).toBe(first.location)
    expect((await startAs(teammate, challenge.id, provider.id)).location).toBe(first.location)
    expect(await db.proposal.count()).toBe(1)
  })

  it('is refused to readers, strangers, authorities, rejected and listed organisations', async () => {
    const { trainee, official, author, challenge, provider, authority } = await createScene()
    const rejected = await createOrganisation({ state: 'rejected' })
    await addMember(author.id, rejected.id, 'owner')
    const attempts = [
      [trainee, provider.id],
      [official, provider.id],
      [official, authority.id],
      [author, authority.id],
      [author, rejected.id],
    ] as const
    for (const [user, organisationId] of attempts) {
      expect((await startAs(user, challenge.id, organisationId)).status).toBe(404)
    }
    expect(await db.proposal.count()).toBe(0)
  })

  it('is refused to a provider’s member who also belongs to the posting authority, with the reason', async () => {
    const { author, challenge, provider, authority } = await createScene()
    await addMember(author.id, authority.id, 'viewer')
    const page = await callLoader(start, await asViewer(author, { challengeId: challenge.id }))
    expect(page.data).toMatchObject({ objection: 'conflictedWithAuthority', choices: [] })
    expect((await startAs(author, challenge.id, provider.id)).status).toBe(404)
  })

  it('is refused to members of a partner authority that confirmed, and to nobody for one that declined', async () => {
    const { author, teammate, challenge, provider } = await createScene()
    const partner = await createOrganisation({ kind: 'authority' })
    await addMember(author.id, partner.id, 'viewer')
    const row = { challengeId: challenge.id, organisationId: partner.id, invitedById: author.id }
    await db.challengePartner.create({ data: { ...row, state: 'confirmed' } })
    const page = await callLoader(start, await asViewer(author, { challengeId: challenge.id }))
    expect(page.data).toMatchObject({ objection: 'conflictedWithAuthority', choices: [] })
    expect((await startAs(author, challenge.id, provider.id)).status).toBe(404)
    expect((await startAs(teammate, challenge.id, provider.id)).status).toBe(303)
    await db.challengePartner.updateMany({ data: { state: 'declined' } })
    expect((await startAs(author, challenge.id, provider.id)).status).toBe(303)
  })

  it('does not take the id of another proposal', async () => {
    const { author, challenge, provider, authority } = await createScene()
    const other = await createProposal({ challengeId: challenge.id, organisationId: provider.id })
    const second = await createChallenge({ authorityId: authority.id, state: 'published' })
    const answer = await startAs(author, second.id, provider.id, other.id)
    expect(answer.status).toBe(409)
    expect(await db.proposal.count()).toBe(1)
  })

  it('finds no challenge that is not public', async () => {
    const { author, provider, authority } = await createScene()
    const hidden = await createChallenge({ authorityId: authority.id, state: 'inApproval' })
    expect((await startAs(author, hidden.id, provider.id)).status).toBe(404)
    expect((await startAs(author, 'nonsense', provider.id)).status).toBe(404)
  })
})

describe('who may', () => {
  it('shows a proposal to its team only, and answers 404 to everybody else as for an unknown one', async () => {
    const { as, submit, official, reader, trainee, proposal } = await draft()
    await submit()
    expect((await callLoader(show, await as(trainee))).status).toBe(200)
    const stranger = await createMember((await createOrganisation()).id, 'owner')
    const former = await createMember(proposal.organisationId, 'owner', { ended: true })
    for (const user of [official, reader, stranger, former]) {
      const seen = await as(user)
      for (const params of [seen.params, { proposalId: newId() }, { proposalId: 'x' }]) {
        expect((await callLoader(show, { ...seen, params })).status).toBe(404)
        expect((await callLoader(edit, { ...seen, params })).status).toBe(404)
        expect((await callLoader(receipt, { ...seen, params: { ...params, number: '1' } })).status).toBe(404)
      }
    }
  })

  it('lets readers of the team look and nothing more', async () => {
    const { submit, trainee, as, receipts } = await draft()
    expect((await submit(trainee)).status).toBe(404)
    expect((await callLoader(edit, await as(trainee))).status).toBe(404)
    expect(await receipts()).toHaveLength(0)
  })

  it('stops a team member who has come to belong to the authority, with the reason', async () => {
    const { submit, save, author, authority, as } = await draft()
    await addMember(author.id, authority.id, 'viewer')
    expect((await submit()).status).toBe(404)
    expect((await save()).status).toBe(404)
    const { data } = await callLoader(show, await as(author))
    expect(data).toMatchObject({
      actions: [{ action: 'save', allowed: false, reason: 'conflictedWithAuthority' }, {}, {}, {}],
    })
  })

  it.each(['0', '2', '-1', '1e1', '99999999999', 'x'])('knows no receipt %s', async (number) => {
    const { submit, as, author } = await draft()
    await submit()
    const seen = await as(author)
    const answer = await callLoader(receipt, { ...seen, params: { ...seen.params, number } })
    expect(answer.status).toBe(404)
  })

  it('answers a form that is none with 422 or 400, never with an error', async () => {
    const { as, author } = await draft()
    const seen = await as(author)
    const forms: Fields[] = [{}, { step: 'open' }, { step: 'submit' }, { step: 'withdraw', number: 'x' }]
    for (const form of forms) {
      expect((await callAction(show, { ...seen, form })).status).toBe(422)
    }
  })
})
