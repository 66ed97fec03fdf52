import { beforeEach, describe, expect, it } from 'vitest'
import { createChallenge } from '#test/factories/challenge'
import { addMember, createOrganisation } from '#test/factories/organisation'
import { createPartner } from '#test/factories/partner'
import {
  addSide,
  BRIDGES,
  createIntroduction,
  createPartners,
  followEverything,
} from '#test/factories/partner-finding'
import { createProposal } from '#test/factories/proposal'
import { viewerOf } from '#test/factories/user'
import { useDatabase } from '#test/support/database'
import { standingToOrganisation } from '~/domain/permission/standing'
import { computePartners } from '~/features/matching/operations/compute-partners.server'
import { computeSameProblem } from '~/features/matching/operations/compute-same-problem.server'
import { followChallenge, followOrganisation } from '~/features/matching/operations/follow-changes.server'
import { PARTNERS } from '~/features/matching/operations/follow-partners.server'
import { listPartners } from '~/features/matching/operations/list-partners.server'
import { listProblemSharers, listSameProblem } from '~/features/matching/operations/list-same-problem.server'
import { refreshPartners } from '~/features/matching/operations/refresh-partners.server'
import { db } from '~/platform/database/client.server'
import { authorize } from '~/platform/guard/authorized.server'

useDatabase()

type Scene = Awaited<ReturnType<typeof createPartners>>
type Side = Scene['builder']
let scene: Scene
beforeEach(async () => {
  scene = await createPartners()
  await followEverything()
})

async function seenBy({ organisation, user }: Side) {
  const viewer = await viewerOf(user.id)
  const standing = standingToOrganisation(viewer, organisation.id)
  const row = await db.organisation.findUniqueOrThrow({ where: { id: organisation.id } })
  return authorize('match.viewForOrganisation', viewer, standing, row)
}
const partnersOf = async (side: Side) => listPartners(await seenBy(side), 'de')
const names = async (side: Side) => (await partnersOf(side)).map(({ name }) => name)
const pairs = () => db.partnerMatch.count({ where: { kind: 'complement' } })

describe('possible partners', () => {
  it('name each other with what completes them, seen from each side', async () => {
    const { builder, researcher } = scene
    const [forBuilder] = await partnersOf(builder)
    const [forResearcher] = await partnersOf(researcher)
    expect(await names(builder)).toEqual(['Institut für Bauwerke'])
    expect(await names(researcher)).toEqual(['Brückenblick'])
    expect(forBuilder?.score).toBeCloseTo(forResearcher?.score ?? 0, 8)
    const [missing, given] = forBuilder?.reasons ?? []
    expect(missing).toMatch(
      /^Für „Brückenprüfung mit Drohnen“ \(offen bis .+\) fehlt in Ihrem Profil: .+ Das bietet Institut für Bauwerke\.$/,
    )
    expect(given).toMatch(/bieten Sie: .+ Das fehlt Institut für Bauwerke\.$/)
    const [missingThere] = forResearcher?.reasons ?? []
    expect(missingThere).toContain('Das bietet Brückenblick.')
    expect(forBuilder?.reasons.join('\n')).toContain('Gleiche Wörter in beiden Profilen: ')
    expect(forBuilder?.reasons.join('\n')).toContain('In der Nähe: Sie arbeiten beide in Rostock.')
  })

  it.each([
    ['lost verification', { state: 'rejected' as const }],
    ['was dissolved', { dissolvedOn: new Date('2026-01-01') }],
    ['switched it off', { isProposedAsPartner: false }],
    ['was closed', { state: 'closed' as const }],
  ])('go at once when one %s, and from the table when the worker comes', async (_, data) => {
    const { builder, researcher } = scene
    await db.organisation.update({ where: { id: researcher.organisation.id }, data })
    expect([await names(builder), await names(researcher)]).toEqual([[], []])
    expect(await pairs()).toBe(2)
    await followOrganisation(researcher.organisation.id)
    expect(await pairs()).toBe(0)
  })

  it('never share an active member', async () => {
    const { builder, researcher } = scene
    const { id } = await addMember(builder.user.id, researcher.organisation.id, 'viewer')
    expect(await names(builder)).toEqual([])
    await computePartners(builder.organisation.id)
    expect(await pairs()).toBe(0)
    await db.membership.update({ where: { id }, data: { endedAt: new Date() } })
    await computePartners(builder.organisation.id)
    expect(await names(builder)).toHaveLength(1)
  })

  it('are left out while both write one proposal, and no proposal of one of them shows', async () => {
    const { builder, researcher, challenge } = scene
    const before = await partnersOf(builder)
    const proposal = await createProposal({
      challengeId: challenge.id,
      organisationId: researcher.organisation.id,
      state: 'draft',
    })
    // What the other one writes changes nothing of what is shown, computed anew or not.
    await followEverything()
    expect(await partnersOf(builder)).toEqual(before)
    const { id } = await createPartner(proposal, builder.organisation.id, 'invited')
    expect(await names(builder)).toHaveLength(1)
    await db.proposalPartner.update({ where: { id }, data: { state: 'joined' } })
    expect([await names(builder), await names(researcher)]).toEqual([[], []])
    await db.proposalPartner.update({ where: { id }, data: { state: 'left' } })
    expect(await names(builder)).toHaveLength(1)
  })

  it('are left out for 90 days after a no, whoever said it, and show an introduction that stands', async () => {
    const { builder, researcher } = scene
    const pair = { fromId: builder.organisation.id, toId: researcher.organisation.id }
    const { id } = await createIntroduction(pair)
    expect(await partnersOf(researcher)).toMatchObject([{ introductionId: id, introductionState: 'asked' }])
    await db.introduction.update({ where: { id }, data: { state: 'declined', endedAt: new Date() } })
    expect([await names(builder), await names(researcher)]).toEqual([[], []])
    const long = new Date(Date.now() - 91 * 86_400_000)
    await db.introduction.update({ where: { id }, data: { endedAt: long } })
    expect(await partnersOf(builder)).toMatchObject([{ introductionId: null }])
  })

  it('lose reasons that have closed, and go when nothing is left', async () => {
    const { builder, challenge } = scene
    await db.challenge.update({ where: { id: challenge.id }, data: { deadlineAt: new Date(Date.now() - 1) } })
    const [shown] = await partnersOf(builder)
    expect(shown?.reasons.join('\n')).not.toContain('Brückenprüfung')
    const only = [{ kind: 'challenge', points: 30, matched: [challenge.id] }]
    await db.partnerMatch.updateMany({ data: { reasons: only } })
    expect(await partnersOf(builder)).toEqual([])
  })

  it('follow a changed challenge through the worker, and are mended in the night', async () => {
    const { builder, challenge } = scene
    await db.outboxState.deleteMany()
    await db.partnerMatch.deleteMany()
    await followChallenge(challenge.id)
    const marked = await db.outboxState.findMany({ where: { entity: PARTNERS } })
    expect(marked.map(({ entityId }) => entityId)).toContain(builder.organisation.id)
    await refreshPartners()
    expect(await names(builder)).toHaveLength(1)
    // A match that is newer is followed, what stands is left alone.
    const { computedAt } = await db.partnerMatch.findFirstOrThrow({
      where: { otherId: builder.organisation.id },
    })
    await refreshPartners()
    const again = await db.partnerMatch.findFirstOrThrow({ where: { otherId: builder.organisation.id } })
    expect(again.computedAt).toEqual(computedAt)
    await db.challenge.update({ where: { id: challenge.id }, data: { deadlineAt: new Date(Date.now() - 1) } })
    await refreshPartners()
    const closed = await db.partnerMatch.findFirst({ where: { otherId: builder.organisation.id } })
    expect(JSON.stringify(closed?.reasons ?? [])).not.toContain(challenge.id)
  })

  it('are no innovation centre, no authority and no other builder', async () => {
    await addSide({ ...BUILDER_TWIN, kind: 'innovationCentre' })
    await addSide({ ...BUILDER_TWIN, kind: 'network' })
    await followEverything()
    expect(await names(scene.builder)).toEqual(['Institut für Bauwerke'])
    expect((await names(scene.researcher)).length).toBe(2)
  })

  it('computed while something newer is written do not overwrite it', async () => {
    const { builder, researcher } = scene
    const later = new Date(Date.now() + 60_000)
    await db.partnerMatch.updateMany({ data: { computedAt: later, score: 99 } })
    await computePartners(builder.organisation.id)
    expect((await partnersOf(researcher))[0]?.score).toBe(99)
  })
})

const BUILDER_TWIN = {
  summary: 'Wir finden Risse an Brücken auf Bildern von Drohnen.',
  description: 'Unser Verfahren wertet Fotos von Brücken aus.',
  capabilities: ['computerVision'],
  techniques: ['imageAnalysis'],
  domains: ['transport'],
}

describe('authorities with the same problem', () => {
  const TWIN = { ...BRIDGES, title: 'Risse an Brücken finden' }

  async function twin(state: 'published' | 'opened' | 'draft' | 'inApproval' | 'withdrawn' = 'published') {
    const side = await addSide({ kind: 'authority', name: 'Landkreis Nebenan' })
    const challenge = await createChallenge({ ...TWIN, authorityId: side.organisation.id, state })
    // Something else, so that words can be told apart.
    for (const title of ['Wohngeld schneller', 'Rede mitschreiben'])
      await createChallenge({ authorityId: side.organisation.id, title, state: 'published' })
    await followEverything()
    return { side, challenge }
  }
  const same = async (side: Side) => listSameProblem(await seenBy(side), 'de')

  it.each(['published', 'opened'] as const)('are named in pairs while the other one is %s', async (state) => {
    const { side, challenge } = await twin(state)
    expect(await same(scene.authority)).toMatchObject([
      { ownId: scene.challenge.id, id: challenge.id, authority: 'Landkreis Nebenan', isShared: false },
    ])
    expect(await same(side)).toMatchObject([{ ownId: challenge.id, id: scene.challenge.id }])
    expect((await same(side))[0]?.words).toContain('Brücken')
  })

  it.each(['draft', 'inApproval', 'withdrawn'] as const)('never see one that is %s', async (state) => {
    await twin(state)
    expect(await same(scene.authority)).toEqual([])
    expect(await db.partnerMatch.count({ where: { kind: 'sameProblem' } })).toBe(0)
  })

  it('go at once with the publication, the verification and the wish to be proposed, and come again', async () => {
    const { side, challenge } = await twin()
    await db.challenge.update({ where: { id: challenge.id }, data: { state: 'withdrawn' } })
    expect(await same(scene.authority)).toEqual([])
    await followChallenge(challenge.id)
    expect(await db.partnerMatch.count({ where: { kind: 'sameProblem' } })).toBe(0)
    await db.challenge.update({ where: { id: challenge.id }, data: { state: 'published' } })
    await computeSameProblem(challenge.id)
    expect(await same(scene.authority)).toHaveLength(1)
    const wish = (isProposedAsPartner: boolean) =>
      db.organisation.update({ where: { id: side.organisation.id }, data: { isProposedAsPartner } })
    await wish(false)
    expect(await same(scene.authority)).toEqual([])
    await followOrganisation(side.organisation.id)
    expect(await db.partnerMatch.count({ where: { kind: 'sameProblem' } })).toBe(0)
    await wish(true)
    await followOrganisation(side.organisation.id)
    expect(await same(scene.authority)).toHaveLength(1)
  })

  it('are left out where they are partners already, and say what was said in public', async () => {
    const { side, challenge } = await twin()
    const key = { challengeId: challenge.id, organisationId: scene.authority.organisation.id }
    await db.sharedProblem.create({ data: { ...key, note: 'Bei uns auch', createdById: 'x' } })
    expect(await same(scene.authority)).toMatchObject([{ isShared: true }])
    expect(await listProblemSharers(await seenBy(side), 'de')).toMatchObject([
      { challengeId: challenge.id, authority: 'Straßenbauamt', note: 'Bei uns auch', introductionId: null },
    ])
    await db.challengePartner.create({ data: { ...key, state: 'confirmed', invitedById: 'x' } })
    expect([await same(scene.authority), await same(side)]).toEqual([[], []])
  })

  it('are never the own challenges of one authority', async () => {
    await createChallenge({ ...TWIN, authorityId: scene.authority.organisation.id, state: 'published' })
    await createOrganisation({ kind: 'authority' })
    await followEverything()
    expect(await same(scene.authority)).toEqual([])
  })
})
