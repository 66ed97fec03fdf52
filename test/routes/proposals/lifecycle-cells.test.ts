import { expect, it } from 'vitest'
import { createAsked } from '#test/factories/change'
import { addMember, createOrganisation } from '#test/factories/organisation'
import { completeContent, createProposal } from '#test/factories/proposal'
import { createUser, viewerOf } from '#test/factories/user'
import { callAction, type Fields } from '#test/support/call-route'
import { useDatabase } from '#test/support/database'
import { createMember, createScene, formOf } from '#test/support/proposal-scene'
import { PROPOSAL_ACTIONS } from '~/domain/proposal/available-actions'
import { PROPOSAL_STATES, type ProposalAction } from '~/domain/proposal/lifecycle'
import * as edit from '~/features/proposals/routes/edit-section'
import * as show from '~/features/proposals/routes/show'
import { db } from '~/platform/database/client.server'
import { expectedCell, PERSONS, type TablePerson } from '../../domain/proposal/lifecycle-table'

useDatabase()

type Scene = Awaited<ReturnType<typeof createScene>>

async function viewerAs(person: TablePerson, { provider, authority, author, official }: Scene) {
  switch (person) {
    case 'signedOut':
      return null
    case 'owner':
      return viewerOf(author.id)
    case 'admin':
    case 'editor':
    case 'viewer':
      return viewerOf((await createMember(provider.id, person)).id)
    case 'formerMember':
      return viewerOf((await createMember(provider.id, 'owner', { ended: true })).id)
    case 'ownerAndAuthority':
      await addMember(author.id, authority.id, 'viewer')
      return viewerOf(author.id)
    case 'authorityOwner':
      return viewerOf(official.id)
    case 'otherProvider':
      return viewerOf((await createMember((await createOrganisation()).id, 'owner')).id)
    case 'citizen':
    case 'staff':
    case 'administrator':
      return viewerOf((await createUser({ platformRole: person })).id)
  }
}

function send(action: ProposalAction, proposalId: string, viewer: Awaited<ReturnType<typeof viewerAs>>) {
  const seen = { path: `/vorschlaege/${proposalId}`, params: { proposalId, section: 'about' }, viewer }
  if (action === 'save') {
    return callAction(edit, { ...seen, form: formOf('about', completeContent({ title: 'Anders' }), 1) })
  }
  const forms: Record<typeof action, Fields> = {
    submit: { step: 'submit', version: '1' },
    withdraw: { step: 'withdraw', number: '1' },
    confirm: { step: 'confirm', number: '1', change: '1' },
  }
  return callAction(show, { ...seen, form: forms[action] })
}

const cells = PROPOSAL_STATES.flatMap((state) =>
  PROPOSAL_ACTIONS.flatMap((action) => PERSONS.map((person) => ({ state, action, person }))),
)
const STATUS = { done: 303, again: 303, wrongState: 409, hidden: 404, logIn: 401 }

it.each(cells)('$person: $action from $state', async ({ state, action, person }) => {
  const expected = expectedCell(state, action, person)
  const scene = await createScene()
  const proposal = await createProposal({
    challengeId: scene.challenge.id,
    organisationId: scene.provider.id,
    state,
  })
  const { id } = proposal
  if (action === 'confirm') await createAsked(proposal)
  const all = () => db.proposal.findMany({ include: { submissions: true, asked: true } })
  const before = await all()
  const answer = await send(action, id, await viewerAs(person, scene))
  expect(answer.status).toBe(STATUS[expected])
  if (expected === 'wrongState') expect(answer.data).toMatchObject({ refusal: { reason: 'wrongState' } })
  if (expected === 'done') expect(await all()).not.toEqual(before)
  else expect(await all()).toEqual(before)
})
