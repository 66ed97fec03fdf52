import { beforeEach, describe, expect, it } from 'vitest'
import type { PermissionKey } from '~/domain/permission/matrix'
import { standingToOrganisation } from '~/domain/permission/standing'
import { approveChallenge } from '~/features/challenges/operations/approve-challenge.server'
import { archiveChallenge } from '~/features/challenges/operations/archive-challenge.server'
import { createChallenge as startChallenge } from '~/features/challenges/operations/create-challenge.server'
import { listChallengesAwaitingStaff } from '~/features/challenges/operations/list-challenges-awaiting-staff.server'
import { returnChallenge } from '~/features/challenges/operations/return-challenge.server'
import { submitChallenge } from '~/features/challenges/operations/submit-challenge.server'
import { withdrawChallenge } from '~/features/challenges/operations/withdraw-challenge.server'
import { findTemplate } from '~/outbox/templates/registry'
import { db } from '~/platform/database/client.server'
import { authorize } from '~/platform/guard/authorized.server'
import { newId } from '~/platform/new-id.server'
import type { Viewer } from '~/platform/session/viewer.server'
import { createChallenge } from '../../factories/challenge'
import { type Cast, createCast } from '../../factories/challenge-cast'
import { addMember } from '../../factories/organisation'
import { createUser } from '../../factories/user'
import { useDatabase } from '../../support/database'

useDatabase()
let cast: Cast
beforeEach(async () => {
  cast = await createCast()
})

type Row = { id: string; authorityId: string }
const judged = <Key extends PermissionKey>(key: Key, viewer: Viewer, challenge: Row) =>
  authorize(key, viewer, standingToOrganisation(viewer, challenge.authorityId), challenge)
const rowOf = ({ id }: { id: string }) => db.challenge.findUniqueOrThrow({ where: { id } })
const make = (options: Partial<Parameters<typeof createChallenge>[0]> = {}) =>
  createChallenge({
    authorityId: cast.authority.id,
    createdById: cast.author.id,
    editorIds: [cast.author.id],
    ...options,
  })
const inApproval = (options: Partial<Parameters<typeof createChallenge>[0]> = {}) =>
  make({ state: 'inApproval', submittedById: cast.author.id, ...options })

/** Who was told what; and that the template can be written. */
async function told() {
  const messages = await db.outboxMessage.findMany()
  for (const { template, params } of messages) expect(findTemplate(template)?.write(params)).toBeTruthy()
  return messages.map(({ template, userId }) => `${template} ${userId}`).sort()
}

describe('submitting', () => {
  it('asks the other writers of the authority, and nobody else', async () => {
    const challenge = await make()
    expect(await submitChallenge(judged('challenge.submit', cast.author, challenge), { version: 1 })).toEqual(
      {
        ok: true,
      },
    )
    expect(await told()).toEqual([`challengeAwaitsApproval ${cast.second.id}`])
    expect(await rowOf(challenge)).toMatchObject({ state: 'inApproval', submittedById: cast.author.id })
    expect(await db.outboxState.count({ where: { entity: 'challenge', entityId: challenge.id } })).toBe(1)
  })

  it('asks platform staff where the authority has one writer', async () => {
    const challenge = await make({ authorityId: cast.small.id })
    await submitChallenge(judged('challenge.submit', cast.author, challenge), { version: 1 })
    expect(await told()).toEqual([`challengeAwaitsApproval ${cast.staff.id}`])
  })

  it.each([
    ['incomplete', { problem: '' }],
    ['incomplete', { domains: [] }],
    ['incomplete', { deadlineAt: null }],
    ['deadlineTooSoon', { deadlineAt: new Date(Date.now() - 1000) }],
  ] as const)('is refused: %s', async (reason, overrides) => {
    const challenge = await make(overrides as Parameters<typeof make>[0])
    const answer = await submitChallenge(judged('challenge.submit', cast.author, challenge), { version: 1 })
    expect(answer).toEqual({ ok: false, reason })
    expect(await told()).toEqual([])
    expect(await db.event.count()).toBe(0)
  })

  it('is refused while the authority is not verified', async () => {
    await db.organisation.update({ where: { id: cast.authority.id }, data: { state: 'rejected' } })
    const challenge = await make()
    const answer = await submitChallenge(judged('challenge.submit', cast.author, challenge), { version: 1 })
    expect(answer).toEqual({ ok: false, reason: 'authorityNotVerified' })
  })
})

describe('approving and returning', () => {
  it('publishes, tells the authors and marks a colleague as colleague', async () => {
    const challenge = await inApproval()
    await approveChallenge(judged('challenge.approve', cast.second, challenge), { version: 1 })
    expect(await rowOf(challenge)).toMatchObject({
      state: 'published',
      approvedById: cast.second.id,
      approvedByStaff: false,
      publishedAt: expect.any(Date),
    })
    expect(await told()).toEqual([`challengePublished ${cast.author.id}`])
  })

  it('marks staff as staff', async () => {
    const challenge = await inApproval({ authorityId: cast.small.id })
    await approveChallenge(judged('challenge.approve', cast.staff, challenge), { version: 1 })
    expect(await rowOf(challenge)).toMatchObject({ state: 'published', approvedByStaff: true })
  })

  it('staff may not, from the moment a second writer has joined', async () => {
    const challenge = await inApproval({ authorityId: cast.small.id })
    await addMember((await createUser()).id, cast.small.id, 'editor')
    const answer = await approveChallenge(judged('challenge.approve', cast.staff, challenge), { version: 1 })
    expect(answer).toEqual({ ok: false, reason: 'staffNotNeeded' })
  })

  it('lets staff in, marked, where every writer of the authority has written in the text', async () => {
    const draft = await make({ editorIds: [cast.author.id, cast.second.id] })
    await submitChallenge(judged('challenge.submit', cast.author, draft), { version: 1 })
    expect(await told()).toEqual([`challengeAwaitsApproval ${cast.staff.id}`])
    const step = { version: 2 }
    const own = await approveChallenge(judged('challenge.approve', cast.second, draft), step)
    expect(own).toEqual({ ok: false, reason: 'samePerson' })
    expect(await approveChallenge(judged('challenge.approve', cast.staff, draft), step)).toEqual({ ok: true })
    expect(await rowOf(draft)).toMatchObject({ state: 'published', approvedByStaff: true })
  })

  it.each([{ disabledAt: new Date(), disabledReason: 'Verlassen.' }, { deletionAskedAt: new Date() }])(
    'lets staff in where the only colleague cannot log in any more (%o)',
    async (data) => {
      const challenge = await make()
      await db.user.update({ where: { id: cast.second.id }, data })
      await submitChallenge(judged('challenge.submit', cast.author, challenge), { version: 1 })
      expect(await told()).toEqual([`challengeAwaitsApproval ${cast.staff.id}`])
      expect(await listChallengesAwaitingStaff()).toMatchObject({
        challenges: [{ id: challenge.id }],
        count: 1,
      })
      const step = { version: (await rowOf(challenge)).version }
      const approving = judged('challenge.approve', cast.staff, challenge)
      expect(await approveChallenge(approving, step)).toEqual({ ok: true })
      expect(await rowOf(challenge)).toMatchObject({ state: 'published', approvedByStaff: true })
    },
  )

  it('leaves the decision to a colleague who wrote nothing, however many have written', async () => {
    await addMember((await createUser()).id, cast.authority.id, 'editor')
    const challenge = await inApproval({ editorIds: [cast.author.id, cast.second.id] })
    const answer = await approveChallenge(judged('challenge.approve', cast.staff, challenge), { version: 1 })
    expect(answer).toEqual({ ok: false, reason: 'staffNotNeeded' })
  })

  it('is refused once the deadline has passed in the meantime', async () => {
    const challenge = await inApproval({ deadlineAt: new Date(Date.now() - 1) })
    const answer = await approveChallenge(judged('challenge.approve', cast.second, challenge), { version: 1 })
    expect(answer).toEqual({ ok: false, reason: 'deadlineTooSoon' })
  })

  it('gives the reason to the authors, who stay authors after a return', async () => {
    const challenge = await inApproval()
    const step = { version: 1, reason: '  Bitte den Zielwert nennen.  ' }
    await returnChallenge(judged('challenge.return', cast.second, challenge), step)
    const row = await rowOf(challenge)
    expect(row).toMatchObject({
      state: 'draft',
      returnReason: 'Bitte den Zielwert nennen.',
      submittedById: null,
    })
    expect(row.editorIds).toContain(cast.author.id)
    expect(await told()).toEqual([`challengeReturned ${cast.author.id}`])
    await submitChallenge(judged('challenge.submit', cast.second, challenge), { version: 2 })
    const own = await approveChallenge(judged('challenge.approve', cast.author, challenge), { version: 3 })
    expect(own).toEqual({ ok: false, reason: 'samePerson' })
  })

  it('tells no author who has left what was said inside', async () => {
    const challenge = await inApproval()
    await db.membership.updateMany({ where: { userId: cast.author.id }, data: { endedAt: new Date() } })
    const third = await createUser()
    await addMember(third.id, cast.authority.id, 'editor')
    const step = { version: 1, reason: 'Intern: der Zielwert fehlt.' }
    await returnChallenge(judged('challenge.return', cast.second, challenge), step)
    expect(await told()).toEqual([`challengeReturned ${third.id}`])
  })
})

describe('withdrawing and archiving', () => {
  it('tells the teams of all proposals once, reads no content, and cannot be opened any more', async () => {
    const challenge = await make({ state: 'published' })
    const colleague = await createUser()
    await addMember(colleague.id, cast.company.id, 'viewer')
    await db.proposal.create({
      data: {
        challengeId: challenge.id,
        organisationId: cast.company.id,
        state: 'submitted',
        sealed: new Uint8Array([1]),
        createdById: cast.foreign.id,
        updatedById: cast.foreign.id,
      },
    })
    const step = { version: 1, reason: 'Kein Bedarf mehr.' }
    expect(await withdrawChallenge(judged('challenge.withdraw', cast.author, challenge), step)).toEqual({
      ok: true,
    })
    expect(await told()).toEqual(
      [cast.foreign.id, colleague.id].map((id) => `challengeWithdrawn ${id}`).sort(),
    )
    expect(await rowOf(challenge)).toMatchObject({ state: 'withdrawn', withdrawnReason: 'Kein Bedarf mehr.' })
    await archiveChallenge(judged('challenge.archive', cast.author, challenge), {
      ...{ version: 2, reason: 'Ende.' },
      outcome: ' Zwei Ämter nutzen das Verfahren. ',
    })
    expect(await rowOf(challenge)).toMatchObject({
      state: 'archived',
      archivedReason: 'Ende.',
      outcome: 'Zwei Ämter nutzen das Verfahren.',
      openedAt: null,
    })
  })

  it('an editor holds no permission to withdraw', async () => {
    const challenge = await make({ state: 'published' })
    expect(() => judged('challenge.withdraw', cast.second, challenge)).toThrow(Response)
  })
})

describe('starting', () => {
  const start = (viewer: Viewer, authority: { id: string; state: string }, id = newId()) =>
    startChallenge(
      authorize('challenge.create', viewer, standingToOrganisation(viewer, authority.id), authority),
      { id, authorityId: authority.id, kind: 'open', title: 'Neu', summary: '' },
    )

  it('makes one draft of a form that is sent twice', async () => {
    const id = newId()
    expect(await start(cast.author, cast.authority, id)).toEqual({ ok: true, id, isRepeated: false })
    expect(await start(cast.author, cast.authority, id)).toEqual({ ok: true, id, isRepeated: true })
    expect(await db.challenge.findMany()).toMatchObject([{ id, state: 'draft', editorIds: [cast.author.id] }])
    expect(await db.event.count()).toBe(1)
  })

  it("does not lead to somebody else's challenge of the same id", async () => {
    const id = newId()
    await start(cast.author, cast.authority, id)
    expect(await start(cast.second, cast.authority, id)).toEqual({ ok: false, reason: 'idTaken' })
    expect(await start(cast.author, cast.small, id)).toEqual({ ok: false, reason: 'idTaken' })
  })

  it('is refused for an authority that is not verified', async () => {
    await db.organisation.update({ where: { id: cast.authority.id }, data: { state: 'unverified' } })
    expect(await start(cast.author, cast.authority)).toEqual({ ok: false, reason: 'authorityNotVerified' })
    expect(await db.challenge.count()).toBe(0)
  })
})
