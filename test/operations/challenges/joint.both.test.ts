import { beforeEach, describe, expect, it } from 'vitest'
import type { PartnerAction } from '~/domain/challenge/partners'
import { PARTNER_TRANSITIONS } from '~/domain/challenge/partners'
import { standingToOrganisation } from '~/domain/permission/standing'
import { approveChallenge } from '~/features/challenges/operations/approve-challenge.server'
import { moveJoint } from '~/features/challenges/operations/move-joint.server'
import { movePartner } from '~/features/challenges/operations/move-partner.server'
import { readJoint } from '~/features/challenges/operations/read-joint.server'
import { shareProblem } from '~/features/challenges/operations/share-problem.server'
import { submitChallenge } from '~/features/challenges/operations/submit-challenge.server'
import { findTemplate } from '~/outbox/templates/registry'
import { db, transact } from '~/platform/database/client.server'
import { authorize } from '~/platform/guard/authorized.server'
import type { Viewer } from '~/platform/session/viewer.server'
import { createChallenge } from '../../factories/challenge'
import { type Cast, createCast } from '../../factories/challenge-cast'
import { addMember, createOrganisation } from '../../factories/organisation'
import { createUser, viewerOf } from '../../factories/user'
import { useDatabase } from '../../support/database'

useDatabase()
let cast: Cast
let partner: { id: string; name: string }
let clerk: Viewer
beforeEach(async () => {
  cast = await createCast()
  partner = await createOrganisation({ kind: 'authority', name: 'Landkreis Mitte' })
  const user = await createUser()
  await addMember(user.id, partner.id, 'editor')
  clerk = await viewerOf(user.id)
})

type Row = { id: string; authorityId: string }
function step(action: PartnerAction, viewer: Viewer, challenge: Row, reason?: string, id = partner.id) {
  const { permission } = PARTNER_TRANSITIONS[action]
  const owner = permission === 'partner.invite' ? challenge.authorityId : id
  const thing = { challengeId: challenge.id, organisationId: id }
  return movePartner(
    authorize(permission, viewer, standingToOrganisation(viewer, owner), thing),
    action,
    reason,
  )
}
const draft = () =>
  createChallenge({
    authorityId: cast.authority.id,
    createdById: cast.author.id,
    editorIds: [cast.author.id],
  })
const inApproval = () =>
  createChallenge({
    authorityId: cast.authority.id,
    state: 'inApproval',
    createdById: cast.author.id,
    editorIds: [cast.author.id],
    submittedById: cast.author.id,
  })
const asPartner = (challengeId: string, state: 'invited' | 'confirmed') =>
  db.challengePartner.create({
    data: { challengeId, organisationId: partner.id, state, invitedById: cast.author.id },
  })
const stateOf = async (challengeId: string) =>
  (await db.challengePartner.findFirst({ where: { challengeId, organisationId: partner.id } }))?.state
const submit = (challenge: Row, version = 1) =>
  submitChallenge(
    authorize(
      'challenge.submit',
      cast.author,
      standingToOrganisation(cast.author, challenge.authorityId),
      challenge,
    ),
    { version },
  )
const approve = (challenge: Row, version: number) =>
  approveChallenge(
    authorize(
      'challenge.approve',
      cast.second,
      standingToOrganisation(cast.second, challenge.authorityId),
      challenge,
    ),
    { version },
  )

async function told() {
  const messages = await db.outboxMessage.findMany({ orderBy: [{ createdAt: 'asc' }, { id: 'asc' }] })
  for (const { template, params } of messages) expect(findTemplate(template)?.write(params)).toBeTruthy()
  return messages.map(({ template, userId }) => `${template} ${userId}`).sort()
}

describe('a partnership', () => {
  it('is asked for, told to the other side, confirmed, and told back', async () => {
    const challenge = await draft()
    expect(await step('invite', cast.author, challenge)).toEqual({ ok: true })
    expect(await told()).toEqual([`partnerInvited ${clerk.id}`])
    expect(await step('confirm', clerk, challenge)).toEqual({ ok: true })
    expect(await stateOf(challenge.id)).toBe('confirmed')
    expect(await told()).toEqual(
      [
        `partnerInvited ${clerk.id}`,
        `partnerAnswered ${cast.author.id}`,
        `partnerAnswered ${cast.second.id}`,
      ].sort(),
    )
    const events = await db.event.findMany({ where: { streamId: challenge.id }, orderBy: { seq: 'asc' } })
    expect(events.map(({ action }) => action)).toEqual([
      'challenge.partnerInvited',
      'challenge.partnerConfirmed',
    ])
    // Whoever writes the draft at this moment has nothing new to look at.
    expect(await db.challenge.findUnique({ where: { id: challenge.id } })).toMatchObject({ version: 1 })
  })

  it('that waits for an answer keeps the challenge from approval; taken back it does not', async () => {
    const challenge = await draft()
    await step('invite', cast.author, challenge)
    expect(await submit(challenge)).toEqual({ ok: false, reason: 'partnerUnconfirmed' })
    await step('takeBack', cast.author, challenge)
    expect(await told()).toContain(`partnerTakenBack ${clerk.id}`)
    expect(await step('confirm', clerk, challenge)).toEqual({ ok: false, reason: 'wrongState' })
    expect(await submit(challenge)).toEqual({ ok: true })
  })

  it('with an authority that is not verified any more is no ground to publish in its name; it can be taken out', async () => {
    const challenge = await draft()
    await step('invite', cast.author, challenge)
    await step('confirm', clerk, challenge)
    expect(await submit(challenge)).toEqual({ ok: true })
    await db.organisation.update({ where: { id: partner.id }, data: { state: 'rejected' } })
    expect(await approve(challenge, 2)).toEqual({ ok: false, reason: 'partnerLost' })
    expect(await step('takeBack', cast.author, challenge)).toEqual({ ok: true })
    expect(await approve(challenge, 3)).toEqual({ ok: true })
  })

  it('that was declined can be asked for again', async () => {
    const challenge = await draft()
    await step('invite', cast.author, challenge)
    await step('decline', clerk, challenge)
    expect(await stateOf(challenge.id)).toBe('declined')
    expect(await step('invite', cast.author, challenge)).toEqual({ ok: true })
    expect(await stateOf(challenge.id)).toBe('invited')
  })

  it.each([
    ['partnerIsLeader', () => cast.authority.id],
    ['partnerNotVerified', () => cast.company.id],
    ['organisationUnknown', () => '01900000-0000-7000-8000-000000000000'],
  ])('is refused: %s', async (reason, id) => {
    const challenge = await draft()
    expect(await step('invite', cast.author, challenge, '', id())).toEqual({ ok: false, reason })
    expect(await db.challengePartner.count()).toBe(0)
  })

  it('is nothing that readers of either side or strangers can write', async () => {
    const challenge = await draft()
    await asPartner(challenge.id, 'invited')
    for (const [action, viewer] of [
      ['takeBack', cast.reader],
      ['takeBack', clerk],
      ['confirm', cast.author],
      ['confirm', cast.foreign],
      ['confirm', cast.staff],
    ] as const) {
      await expect(async () => step(action, viewer, challenge)).rejects.toMatchObject({ status: 404 })
    }
    expect(await stateOf(challenge.id)).toBe('invited')
  })

  it('ends with a reason; before the publication without a trace on the page, after it with one', async () => {
    const challenge = await draft()
    await asPartner(challenge.id, 'confirmed')
    expect(await step('leave', clerk, challenge, ' ')).toEqual({ ok: false, reason: 'reasonMissing' })
    expect(await step('leave', clerk, challenge, 'Kein Geld')).toEqual({ ok: true })
    expect(await readJoint(challenge.id, true)).toEqual([])
    const open = await createChallenge({ authorityId: cast.authority.id, state: 'published' })
    await asPartner(open.id, 'confirmed')
    await step('leave', clerk, open, 'Neuer Zuschnitt')
    expect(await readJoint(open.id, true)).toMatchObject([
      { name: partner.name, part: 'left', words: 'Neuer Zuschnitt' },
    ])
  })

  it('that ends while the text is being approved makes the approver look again', async () => {
    const challenge = await inApproval()
    await asPartner(challenge.id, 'confirmed')
    expect(await step('leave', clerk, challenge, 'Doch nicht')).toEqual({ ok: true })
    expect(await approve(challenge, 1)).toEqual({ ok: false, reason: 'wrongState' })
    expect(await approve(challenge, 2)).toEqual({ ok: true })
  })

  it('and the approval at the same time: either order, never a publication that names who has left', async () => {
    for (let round = 0; round < 5; round += 1) {
      const challenge = await inApproval()
      await asPartner(challenge.id, 'confirmed')
      const [left, approved] = await Promise.all([
        step('leave', clerk, challenge, 'Doch nicht'),
        approve(challenge, 1),
      ])
      expect(left).toEqual({ ok: true })
      const { state } = await db.challenge.findUniqueOrThrow({ where: { id: challenge.id } })
      const [row] = await db.challengePartner.findMany({ where: { challengeId: challenge.id } })
      expect(state).toBe(approved.ok ? 'published' : 'inApproval')
      // Published first: everybody could read the name, so everybody reads that it has left.
      expect([row?.state, row?.leftInPublic]).toEqual(['left', approved.ok])
    }
  })

  it('confirmed twice at once is confirmed once', async () => {
    const challenge = await draft()
    await asPartner(challenge.id, 'invited')
    const both = await Promise.all([step('confirm', clerk, challenge), step('decline', clerk, challenge)])
    expect(both.filter(({ ok }) => ok)).toHaveLength(1)
  })

  it('hears of the publication', async () => {
    const challenge = await inApproval()
    await asPartner(challenge.id, 'confirmed')
    await approve(challenge, 1)
    expect(await told()).toContain(`jointMoved ${clerk.id}`)
  })
})

describe('we have this problem too', () => {
  const share = (action: 'share' | 'end', challenge: Row, note = '') => {
    const thing = { challengeId: challenge.id, organisationId: partner.id }
    const standing = standingToOrganisation(clerk, partner.id)
    return shareProblem(authorize('challenge.shareProblem', clerk, standing, thing), action, note)
  }
  const open = () =>
    createChallenge({
      authorityId: cast.authority.id,
      state: 'published',
      editorIds: [cast.author.id],
      submittedById: cast.author.id,
    })

  it('is listed and told to the authors once, however often it is clicked', async () => {
    const challenge = await open()
    await Promise.all([share('share', challenge, '200 Anträge im Jahr'), share('share', challenge)])
    expect(await readJoint(challenge.id, true)).toMatchObject([{ name: partner.name, part: 'shares' }])
    expect(await told()).toEqual([`problemShared ${cast.author.id}`])
    expect(await share('end', challenge)).toEqual({ ok: true, isRepeated: false })
    expect(await readJoint(challenge.id, true)).toEqual([])
  })

  it.each([
    ['challengeNotOpen', 'draft'],
    ['challengeNotOpen', 'withdrawn'],
  ] as const)('is refused: %s in %s', async (reason, state) => {
    const challenge = await createChallenge({ authorityId: cast.authority.id, state })
    expect(await share('share', challenge)).toEqual({ ok: false, reason })
  })

  it('is refused to partners, and nothing for readers', async () => {
    const challenge = await open()
    await asPartner(challenge.id, 'confirmed')
    expect(await share('share', challenge)).toEqual({ ok: false, reason: 'alreadyPartner' })
    const thing = { challengeId: challenge.id, organisationId: cast.authority.id }
    const standing = standingToOrganisation(cast.reader, cast.authority.id)
    expect(() => authorize('challenge.shareProblem', cast.reader, standing, thing)).toThrow()
  })
})

describe('an authority that becomes part of another one', () => {
  const merge = (to: string) =>
    transact((tx) => moveJoint(tx, { from: partner.id, to, actorId: cast.staff.id }))

  it('brings its partnership and what it said', async () => {
    const challenge = await draft()
    await asPartner(challenge.id, 'confirmed')
    const said = { challengeId: challenge.id, organisationId: partner.id, createdById: clerk.id }
    await db.sharedProblem.create({ data: said })
    await merge(cast.small.id)
    expect(await db.challengePartner.findMany()).toMatchObject([
      { organisationId: cast.small.id, state: 'confirmed' },
    ])
    expect(await db.sharedProblem.findMany()).toMatchObject([{ organisationId: cast.small.id }])
  })

  it('is no partner of the one that leads', async () => {
    const challenge = await draft()
    await asPartner(challenge.id, 'confirmed')
    await merge(cast.authority.id)
    expect(await db.challengePartner.count()).toBe(0)
    expect(await db.event.count({ where: { action: 'challenge.partnerMoved' } })).toBe(1)
  })

  it('keeps of two partnerships the one that holds', async () => {
    const challenge = await draft()
    await asPartner(challenge.id, 'confirmed')
    const old = { challengeId: challenge.id, organisationId: cast.small.id, invitedById: cast.author.id }
    await db.challengePartner.create({ data: { ...old, state: 'declined' } })
    await merge(cast.small.id)
    expect(await db.challengePartner.findMany()).toMatchObject([
      { organisationId: cast.small.id, state: 'confirmed' },
    ])
  })
})
