import { describe, expect, it } from 'vitest'
import { createOrganisation } from '#test/factories/organisation'
import { createProposal } from '#test/factories/proposal'
import { viewerOf } from '#test/factories/user'
import { callAction } from '#test/support/call-route'
import { changeForm, createChangeScene } from '#test/support/change-scene'
import { useDatabase } from '#test/support/database'
import { createMember } from '#test/support/proposal-scene'
import * as manage from '~/features/challenges/routes/manage'
import * as show from '~/features/proposals/routes/show'
import { db } from '~/platform/database/client.server'

useDatabase()

type Scene = Awaited<ReturnType<typeof createChangeScene>>
const statuses = (answers: { status: number }[]) => answers.map((one) => one.status).sort()

const withdrawing = async ({ challengeId, official }: Scene) =>
  callAction(manage, {
    path: '/x',
    params: { challengeId },
    viewer: await viewerOf(official.id),
    form: { step: 'withdraw', version: '1', reason: 'Der Bedarf ist entfallen.' },
  })

/** Another team that is about to submit. */
async function entrant(challengeId: string) {
  const organisation = await createOrganisation()
  const proposal = await createProposal({ challengeId, organisationId: organisation.id })
  const owner = await createMember(organisation.id, 'owner')
  const viewer = await viewerOf(owner.id)
  const params = { proposalId: proposal.id }
  const form = { step: 'submit', version: '1' }
  return { proposal, submit: () => callAction(show, { path: '/x', params, viewer, form }) }
}

describe('author, approver and editor at the same second', () => {
  it('exactly one of them happens first, and the others are told', async () => {
    const scene = await createChangeScene()
    const third = await createMember(scene.authority.id, 'editor', { secondFactor: true })
    const change = await scene.waiting()
    const form = await changeForm(scene.challengeId, { problem: 'Noch einmal anders.', changeVersion: '1' })
    const at = { changeId: change.id, changeVersion: '1' }
    const viewers = await Promise.all([scene.official, scene.colleague, third].map(({ id }) => viewerOf(id)))
    const [recalled, applied, saved] = await Promise.all([
      scene.send(scene.official, { step: 'recall', ...at }, viewers[0]),
      scene.send(scene.colleague, { step: 'apply', ...at }, viewers[1]),
      scene.send(third, form, viewers[2]),
    ])
    const { state, values } = await scene.open()
    const challenge = await scene.now()
    if (applied.status === 303) {
      expect([recalled.status, saved.status, state, challenge.version]).toEqual([409, 409, 'applied', 2])
      expect(challenge.problem).toContain('zehntausend')
    } else {
      expect([recalled.status, applied.status, state, challenge.version]).toEqual([303, 409, 'draft', 1])
      // The recall is a version of its own: an editor who saw the text before it gets both texts.
      expect(saved.status).toBe(409)
      expect(values).toMatchObject({ problem: expect.stringContaining('zehntausend') })
    }
  })

  it('two approvers: one change in force, one number, one event, one question to each team', async () => {
    const scene = await createChangeScene()
    const third = await createMember(scene.authority.id, 'editor', { secondFactor: true })
    const change = await scene.waiting()
    const form = { step: 'apply', changeId: change.id, changeVersion: '1' }
    const answers = await Promise.all([scene.colleague, third].map((user) => scene.send(user, form)))
    expect(statuses(answers)).toEqual([303, 409])
    expect(await db.event.count({ where: { action: 'challenge.changed' } })).toBe(1)
    expect(await scene.asked()).toHaveLength(1)
    expect(await scene.now()).toMatchObject({ version: 2 })
  })

  it('two first words: one change is begun, the other person gets both texts', async () => {
    const scene = await createChangeScene()
    const answers = await Promise.all([
      scene.save(scene.official, { problem: 'Von der ersten.' }),
      scene.save(scene.colleague, { problem: 'Von der zweiten.' }),
    ])
    expect(statuses(answers)).toEqual([303, 409])
    expect(await db.challengeChange.count()).toBe(1)
  })
})

describe('a change and the teams', () => {
  it('a submission is either asked about or made on the new text, never neither', async () => {
    const scene = await createChangeScene()
    const others = await Promise.all(Array.from({ length: 6 }, () => entrant(scene.challengeId)))
    const change = await scene.waiting()
    const form = { step: 'apply', changeId: change.id, changeVersion: '1' }
    const [first, second, third, ...rest] = others
    const answers = await Promise.all([
      ...[first, second, third].map((one) => one?.submit()),
      scene.send(scene.colleague, form),
      ...rest.map((one) => one.submit()),
    ])
    expect(answers.map((one) => one?.status)).toEqual(Array(7).fill(303))
    const { appliedAt } = await scene.open()
    const asked = new Set((await scene.asked()).map((one) => one.proposalId))
    const receipts = await db.submission.findMany({
      where: { proposalId: { in: others.map((one) => one.proposal.id) } },
    })
    expect(receipts).toHaveLength(6)
    for (const { proposalId, receivedAt } of receipts) {
      const isOlder = receivedAt.getTime() < (appliedAt?.getTime() ?? 0)
      const isNewer = receivedAt.getTime() > (appliedAt?.getTime() ?? 0)
      if (isOlder) expect(asked.has(proposalId)).toBe(true)
      if (isNewer) expect(asked.has(proposalId)).toBe(false)
    }
  })

  it('a withdrawal takes the open change with it; after it nothing can come into force', async () => {
    const scene = await createChangeScene()
    const change = await scene.waiting()
    expect((await withdrawing(scene)).status).toBe(303)
    expect(await scene.open()).toMatchObject({ state: 'discarded', values: {}, note: '' })
    const form = { step: 'apply', changeId: change.id, changeVersion: '1' }
    expect((await scene.send(scene.colleague, form)).status).toBe(409)
    expect((await scene.save(scene.official, { problem: 'Nachgeschoben.' })).status).toBe(409)
    expect(await scene.asked()).toEqual([])
    expect((await scene.confirm()).status).toBe(409)
  })

  it('withdrawal and approval at the same moment: one of them', async () => {
    const scene = await createChangeScene()
    const change = await scene.waiting()
    const form = { step: 'apply', changeId: change.id, changeVersion: '1' }
    const [withdrawn, applied] = await Promise.all([withdrawing(scene), scene.send(scene.colleague, form)])
    expect(statuses([withdrawn, applied])).toEqual([303, 409])
    const { state } = await scene.now()
    expect([state, (await scene.open()).state]).toEqual(
      withdrawn.status === 303 ? ['withdrawn', 'discarded'] : ['published', 'applied'],
    )
  })

  it('confirming twice at once is confirming once', async () => {
    const scene = await createChangeScene()
    await scene.waiting()
    await scene.step(scene.colleague, 'apply')
    const answers = await Promise.all([scene.confirm(), scene.confirm(scene.teammate)])
    expect(statuses(answers)).toEqual([303, 303])
    expect(await db.event.count({ where: { action: 'proposal.reconfirmed' } })).toBe(1)
  })
})
