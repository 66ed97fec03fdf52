import { beforeEach, describe, expect, it } from 'vitest'
import { forgetSimilarCorpus } from '#search/similar/corpus.server'
import { createChallenge } from '#test/factories/challenge'
import { type Cast, createCast } from '#test/factories/challenge-cast'
import { addMember, createOrganisation } from '#test/factories/organisation'
import { createUser } from '#test/factories/user'
import { callAction, callLoader } from '#test/support/call-route'
import { useDatabase } from '#test/support/database'
import { eventActions, toldOf } from '#test/support/event-actions'
import { CHALLENGE_STATES } from '~/domain/challenge/lifecycle'
import * as manage from '~/features/challenges/routes/manage'
import * as similar from '~/features/challenges/routes/similar'
import { followChallenge } from '~/features/matching/operations/follow-changes.server'
import { db, transact } from '~/platform/database/client.server'
import { appendEvent } from '~/platform/events/append-event.server'
import { verifyEvents } from '~/platform/events/verify-events.server'

useDatabase()
let cast: Cast
beforeEach(async () => {
  cast = await createCast()
})

const TOKEN = 'Zwqxdiscarded'
const make = (options: Partial<Parameters<typeof createChallenge>[0]> = {}) =>
  createChallenge({
    ...{ authorityId: cast.authority.id, createdById: cast.author.id, problem: TOKEN },
    ...{ editorIds: [cast.author.id, cast.second.id], ...options },
  })
const at = (challengeId: string, viewer: Cast['author'] | null) => ({
  path: `/herausforderungen/${challengeId}`,
  params: { challengeId },
  viewer,
})
const discard = (challengeId: string, viewer: Cast['author'] | null = cast.author, version = '1') =>
  callAction(manage, { ...at(challengeId, viewer), form: { step: 'discard', version } })

/** Everything that may hang on a draft. */
async function furnish(challengeId: string) {
  const stream = { type: 'challenge', id: challengeId } as const
  const values = { problem: TOKEN }
  await transact((tx) => appendEvent(tx, { stream, actorId: null, action: 'challenge.saved', values }))
  const by = { challengeId, userId: cast.second.id }
  await db.challengeDraft.create({
    data: { ...by, section: 'need', baseVersion: 1, base: '', values: { problem: TOKEN } },
  })
  await db.approvalComment.create({
    data: { challengeId, round: 1, field: 'problem', text: TOKEN, authorId: cast.second.id },
  })
  await db.assessment.create({
    data: {
      ...{ challengeId, kind: 'aiAct', dataVersion: 'x', answers: {}, outcome: 'minimal', reasons: [] },
      ...{ decidedById: cast.author.id, at: new Date() },
    },
  })
  const partner = await createOrganisation({ kind: 'authority' })
  const clerk = await createUser()
  await addMember(clerk.id, partner.id, 'editor')
  await db.challengePartner.create({
    data: { challengeId, organisationId: partner.id, state: 'invited', invitedById: cast.author.id },
  })
  return clerk
}

describe('a draft that nobody needs', () => {
  it('goes with everything that hangs on it; that there was one stays on record', async () => {
    const { id } = await make()
    const clerk = await furnish(id)
    expect(await discard(id)).toMatchObject({ status: 303, location: '/mein-bereich' })
    const rows = await Promise.all([
      ...[db.challenge.count(), db.challengeDraft.count(), db.approvalComment.count()],
      ...[db.assessment.count(), db.challengePartner.count()],
    ])
    expect(rows).toEqual([0, 0, 0, 0, 0])
    expect(await eventActions('challenge', id)).toEqual(['challenge.saved', 'challenge.discarded'])
    const told = await toldOf()
    expect(told.sort()).toEqual(
      [
        [cast.second.id, 'challengeDiscarded'],
        [clerk.id, 'jointDiscarded'],
      ].sort(),
    )
    expect(JSON.stringify(await db.eventDetail.findMany())).not.toContain(TOKEN)
    expect(await verifyEvents()).toMatchObject({ ok: true, problems: [] })
    expect((await callLoader(manage, at(id, cast.author))).status).toBe(404)
    // A second click finds nothing, and changes nothing.
    expect((await discard(id)).status).toBe(404)
  })

  it.each(CHALLENGE_STATES.filter((state) => state !== 'draft'))('stays while it is %s', async (state) => {
    const { id, version } = await make({ state })
    expect((await discard(id, cast.author, String(version))).status).toBe(409)
    expect(await db.challenge.count()).toBe(1)
    // And the database refuses it, whatever writes.
    await expect(db.challenge.delete({ where: { id } })).rejects.toThrow(/never deleted/)
  })

  it('stays where somebody outside was told something about it', async () => {
    const { id } = await make()
    await db.contactNote.create({
      data: {
        ...{
          challengeId: id,
          at: new Date(),
          counterpart: 'Firma',
          channel: 'phone',
          told: 'Was wir suchen',
        },
        recordedById: cast.author.id,
      },
    })
    expect(await discard(id)).toMatchObject({ status: 409, data: { refused: 'contactsKept' } })
    expect(await db.challenge.count()).toBe(1)
  })

  it('stays where it has changed since it was seen, and for everybody who may not', async () => {
    const { id } = await make({ version: 2 })
    expect((await discard(id)).status).toBe(409)
    for (const viewer of [cast.reader, cast.foreign, cast.former, cast.staff])
      expect((await discard(id, viewer, '2')).status).toBe(404)
    expect(await db.challenge.count()).toBe(1)
    expect((await discard(id, cast.second, '2')).status).toBe(303)
  })

  it('keeps the results of its checks as long as it is there', async () => {
    const { id } = await make()
    await furnish(id)
    await expect(db.assessment.deleteMany()).rejects.toThrow(/append-only/)
    expect(await db.assessment.count()).toBe(1)
  })

  it('is offered to be thrown away once its authority has joined another challenge', async () => {
    const { id } = await make()
    const other = await createChallenge({ authorityId: cast.small.id, state: 'published', problem: TOKEN })
    forgetSimilarCorpus()
    await followChallenge(other.id)
    const offered = async () => (await callLoader(similar, at(id, cast.author))).data
    expect(await offered()).toMatchObject({ hasJoined: false })
    await db.sharedProblem.create({
      data: { challengeId: other.id, organisationId: cast.authority.id, createdById: cast.author.id },
    })
    expect((await offered()).hits.map((hit) => hit.isJoined)).toContain(true)
    expect(await offered()).toMatchObject({ hasJoined: true, challenge: { version: 1 } })
  })
})
