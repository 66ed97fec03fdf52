import { beforeEach, describe, expect, it } from 'vitest'
import { wordsIn } from '#test/components/show'
import { createChallenge } from '#test/factories/challenge'
import { type Cast, createCast } from '#test/factories/challenge-cast'
import { addMember, createOrganisation } from '#test/factories/organisation'
import { createProposal } from '#test/factories/proposal'
import { createUser } from '#test/factories/user'
import { useDatabase } from '#test/support/database'
import { toldOf } from '#test/support/event-actions'
import { grant } from '#test/support/grant'
import { feedOfNews } from '~/features/challenges/operations/challenge-feeds.server'
import { withCompetition } from '~/features/challenges/operations/competition-rows.server'
import { movePartner } from '~/features/challenges/operations/move-partner.server'
import { submitChallenge } from '~/features/challenges/operations/submit-challenge.server'
import { withdrawChallenge } from '~/features/challenges/operations/withdraw-challenge.server'
import { closeOrganisation } from '~/features/profiles/operations/close-organisation.server'
import { db } from '~/platform/database/client.server'

useDatabase()

let cast: Cast
let partner: { id: string; name: string }
let owner: { id: string }
beforeEach(async () => {
  cast = await createCast()
  partner = await createOrganisation({ kind: 'authority', name: 'Landkreis Mitte' })
  owner = await createUser()
  await addMember(owner.id, partner.id, 'owner')
})

async function published(state: 'invited' | 'confirmed' | 'left') {
  const challenge = await createChallenge({ authorityId: cast.authority.id, state: 'published' })
  const row = { challengeId: challenge.id, organisationId: partner.id, invitedById: cast.author.id }
  await db.challengePartner.create({
    data: { ...row, state, ...(state === 'left' && { reason: 'Kein Geld.' }) },
  })
  return challenge
}
const close = async () =>
  closeOrganisation(await grant('organisation.close', owner.id, partner, partner.id), 'Wir hören auf.')

describe('an authority that stands behind a challenge of another one', () => {
  it('is not closed while that runs', async () => {
    const { id } = await published('confirmed')
    expect(await close()).toEqual({ ok: false, reason: 'somethingRunning' })
    await db.challenge.update({ where: { id }, data: { state: 'archived', outcome: 'Läuft im Alltag.' } })
    expect(await close()).toEqual({ ok: true })
  })

  it.each(['invited', 'left'] as const)('is closed where it was only %s', async (state) => {
    await published(state)
    expect(await close()).toEqual({ ok: true })
  })

  it.each([
    ['confirmed', true],
    ['left', false],
  ] as const)('and has %s hears of a withdrawal: %s', async (state, isTold) => {
    const challenge = await published(state)
    const withdrawing = await grant('challenge.withdraw', cast.author.id, challenge, cast.authority.id)
    const wish = { version: challenge.version, reason: 'Kein Geld mehr.' }
    expect(await withdrawChallenge(withdrawing, wish)).toEqual({ ok: true })
    const told = (await toldOf()).filter(([, template]) => template === 'jointMoved')
    expect(told.map(([userId]) => userId)).toEqual(isTold ? [owner.id] : [])
  })
})

describe('a partner that has confirmed', () => {
  it.each([
    ['confirmed', true],
    ['left', false],
  ] as const)(
    'and has %s is asked to read the text once more before the approval: %s',
    async (state, isTold) => {
      const challenge = await published(state)
      const data = { state: 'draft' as const, editorIds: [cast.author.id] }
      await db.challenge.update({ where: { id: challenge.id }, data })
      const submitting = await grant('challenge.submit', cast.author.id, challenge, cast.authority.id)
      expect(await submitChallenge(submitting, { version: challenge.version })).toEqual({ ok: true })
      const rows = await db.outboxMessage.findMany({ where: { template: 'jointMoved' } })
      expect(rows.map(({ userId, params }) => [userId, (params as { move: string }).move])).toEqual(
        isTold ? [[owner.id, 'submitted']] : [],
      )
    },
  )
})

describe('a partner that leaves after the publication', () => {
  const leave = async (challengeId: string) => {
    const partnership = { challengeId, organisationId: partner.id }
    return movePartner(
      await grant('partner.answer', owner.id, partnership, partner.id),
      'leave',
      'Kein Geld.',
    )
  }
  const told = async () =>
    (await toldOf()).flatMap(([userId, template]) => (template === 'partnerLeft' ? [userId] : [])).sort()

  it('is told to everybody who waits for news, each once, and stands in the feed', async () => {
    const challenge = await published('confirmed')
    const third = await createOrganisation({ kind: 'authority' })
    const [watcher, thirdOwner] = [await createUser(), await createUser()]
    await addMember(thirdOwner.id, third.id, 'owner')
    const row = { challengeId: challenge.id, organisationId: third.id, invitedById: cast.author.id }
    await db.challengePartner.create({ data: { ...row, state: 'confirmed' } })
    await createProposal({ challengeId: challenge.id, organisationId: cast.company.id })
    for (const { id: userId } of [watcher, cast.foreign, cast.author, owner])
      await db.watch.create({ data: { userId, challengeId: challenge.id } })
    expect(await leave(challenge.id)).toEqual({ ok: true })
    expect(await told()).toEqual([watcher.id, thirdOwner.id, cast.foreign.id].sort())
    // Those who lead are told in words of their own, and not twice.
    expect((await toldOf()).filter(([userId]) => userId === cast.author.id)).toHaveLength(1)
    const words = { t: wordsIn('de').t, locale: 'de' as const }
    const shown = await db.challenge.findUniqueOrThrow({
      where: { id: challenge.id },
      include: { authority: true },
    })
    expect(await feedOfNews(await withCompetition(db, shown), words)).toContain(
      words.t('feed.news.partnerLeft'),
    )
  })

  it('is told to the one that leads only while nothing is public', async () => {
    const challenge = await published('confirmed')
    await db.challenge.update({ where: { id: challenge.id }, data: { state: 'draft' } })
    await db.watch.create({ data: { userId: cast.foreign.id, challengeId: challenge.id } })
    expect(await leave(challenge.id)).toEqual({ ok: true })
    expect(await told()).toEqual([])
  })
})
