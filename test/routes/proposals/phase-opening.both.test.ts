import { describe, expect, it } from 'vitest'
import { createCompetition, movePhase } from '#test/factories/competition'
import { createOrganisation } from '#test/factories/organisation'
import { createProposal } from '#test/factories/proposal'
import { callAction, callLoader } from '#test/support/call-route'
import { useDatabase } from '#test/support/database'
import { asViewer, createScene } from '#test/support/proposal-scene'
import * as opening from '~/features/proposals/routes/challenge-proposals'
import * as show from '~/features/proposals/routes/show'
import { databaseTime, db } from '~/platform/database/client.server'

useDatabase()

const SECOND = 1000
const DAY = 24 * 3600 * SECOND

/** A competition in which somebody has proposed, and phase one ends in so many milliseconds. */
async function competition(endsIn: number) {
  const scene = await createScene(((options: never) => createCompetition(options)) as never)
  const challengeId = scene.challenge.id
  const submitted = { challengeId, state: 'submitted' } as const
  const proposal = await createProposal({ ...submitted, organisationId: scene.provider.id })
  const at = (await databaseTime()).getTime() + endsIn
  await movePhase(challengeId, 1, { opensAt: new Date(at - 10 * DAY), deadlineAt: new Date(at) })
  const agree = async (user: { id: string }) =>
    callAction(opening, { ...(await asViewer(user, { challengeId })), form: {} })
  const page = async (user: { id: string }) => callLoader(opening, await asViewer(user, { challengeId }))
  const read = async (user: { id: string }, proposalId: string) =>
    callLoader(show, await asViewer(user, { proposalId }))
  const state = async () => (await db.challenge.findUniqueOrThrow({ where: { id: challengeId } })).state
  return { ...scene, challengeId, submitted, proposal, agree, page, read, state }
}

describe('what came in phase one of a competition', () => {
  it('is opened by nobody shortly before phase one ends', async () => {
    const { agree, state, official, colleague } = await competition(20 * SECOND)
    for (const user of [official, colleague])
      expect(await agree(user)).toMatchObject({
        status: 409,
        data: { refusal: { reason: 'deadlineNotOver' } },
      })
    expect([await state(), await db.openingConsent.count()]).toEqual(['published', 0])
  })

  it('is opened by two persons once it is over, while phase two is still ahead', async () => {
    const { agree, state, page, read, official, colleague, proposal } = await competition(-SECOND)
    expect((await read(official, proposal.id)).status).toBe(404)
    expect((await agree(official)).status).toBe(303)
    expect(await state()).toBe('published')
    expect((await agree(colleague)).status).toBe(303)
    expect(await state()).toBe('opened')
    expect((await page(official)).data.proposals).toMatchObject([{ id: proposal.id }])
    expect((await read(official, proposal.id)).status).toBe(200)
  })

  it('is opened without what belongs to phase two', async () => {
    const { agree, page, read, official, colleague, proposal, submitted } = await competition(-SECOND)
    const other = await createOrganisation({ name: 'Zugelassene GmbH' })
    const later = await createProposal({ ...submitted, organisationId: other.id })
    await db.proposal.update({ where: { id: later.id }, data: { phase: 2 } })
    await agree(official)
    expect((await page(official)).data.count).toBe(1)
    await agree(colleague)
    const { proposals } = (await page(official)).data
    expect(proposals?.map(({ id }) => id)).toEqual([proposal.id])
    expect((await read(official, later.id)).status).toBe(404)
  })

  it('is one proposal of an organisation, and a later phase may have another', async () => {
    const { submitted, provider } = await competition(DAY)
    const twice = { ...submitted, organisationId: provider.id }
    await expect(createProposal(twice)).rejects.toThrow()
    const [first] = await db.proposal.findMany()
    if (!first) throw new Error('there is no proposal')
    const { id: _id, ...row } = first
    await db.proposal.create({ data: { ...row, phase: 2 } })
    await expect(db.proposal.create({ data: { ...row, phase: 0 } })).rejects.toThrow()
    expect(await db.proposal.count()).toBe(2)
  })
})
