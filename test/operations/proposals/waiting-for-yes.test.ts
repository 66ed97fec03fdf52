import { expect, it } from 'vitest'
import { createPartner } from '#test/factories/partner'
import { createProposal } from '#test/factories/proposal'
import { viewerOf } from '#test/factories/user'
import { createConsortium } from '#test/support/consortium-scene'
import { statementsOf } from '#test/support/count-statements'
import { useDatabase } from '#test/support/database'
import { createScene } from '#test/support/proposal-scene'
import { waitingForYes } from '~/features/proposals/operations/waiting-for-yes.server'

useDatabase()

it('finds the copies that wait for a yes with as many statements for many as for one', async () => {
  const { scientist, partner, proposal } = await createConsortium()
  const viewer = await viewerOf(scientist.id)
  const ids = [proposal.id]
  const one = await statementsOf(() => waitingForYes(viewer, ids))
  for (const content of [{}, {}, { risks: '' }]) {
    const { challenge, provider } = await createScene()
    const more = await createProposal({ challengeId: challenge.id, organisationId: provider.id, content })
    await createPartner(more, partner.id)
    ids.push(more.id)
  }
  const waiting = await waitingForYes(viewer, ids)
  expect([...waiting.keys()].sort()).toEqual(ids.slice(0, 3).sort())
  expect(waiting.get(proposal.id)).toEqual({ id: partner.id, name: partner.name })
  expect(await statementsOf(() => waitingForYes(viewer, ids))).toHaveLength(one.length)
  expect(await statementsOf(() => waitingForYes(viewer, []))).toEqual([])
})

it('leaves out a copy whose costs name an organisation that is not in the team: nobody can say yes to it', async () => {
  const { scientist, partner } = await createConsortium()
  const { challenge, provider } = await createScene()
  const costs = [{ item: 'Messen', cents: '100', partner: 'gone' }]
  const content = { costs }
  const { id } = await createProposal({ challengeId: challenge.id, organisationId: provider.id, content })
  await createPartner({ id, challengeId: challenge.id }, partner.id)
  expect([...(await waitingForYes(await viewerOf(scientist.id), [id])).keys()]).toEqual([])
})
