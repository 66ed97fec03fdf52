import { beforeEach, describe, expect, it } from 'vitest'
import { type AnswerScene, createAnswerScene, createOfficialAnswer } from '#test/factories/official-answer'
import { viewerOf } from '#test/factories/user'
import { callAction, callLoader } from '#test/support/call-route'
import { useDatabase } from '#test/support/database'
import * as manage from '~/features/challenges/routes/manage'
import * as news from '~/features/challenges/routes/news'
import * as print from '~/features/challenges/routes/print'
import * as show from '~/features/challenges/routes/show'
import { db } from '~/platform/database/client.server'

useDatabase()
let scene: AnswerScene
beforeEach(async () => {
  scene = await createAnswerScene()
  const past = new Date(Date.now() - 3_600_000)
  await db.challenge.update({
    where: { id: scene.challenge.id },
    data: { state: 'opened', deadlineAt: past, openedAt: new Date() },
  })
})

const OUTCOME = 'Zwei Bürgerbüros nutzen das Verfahren.\nDie anderen folgen.'
const challenge = () => db.challenge.findUniqueOrThrow({ where: { id: scene.challenge.id } })
const address = () => ({
  path: `/herausforderungen/${scene.challenge.id}/verwalten`,
  params: { challengeId: scene.challenge.id },
})
const archive = async (form: Record<string, string> = {}, user: { id: string } = scene.colleague) =>
  callAction(manage, {
    ...address(),
    viewer: await viewerOf(user.id),
    form: {
      ...{ step: 'archive', version: String((await challenge()).version) },
      ...{ reason: 'Das Verfahren ist zu Ende.', outcome: OUTCOME, ...form },
    },
  })

describe('a challenge is put aside', () => {
  it('by saying what became of it: kept, in the event, on the page, on paper and in the feed', async () => {
    expect((await archive()).status).toBe(303)
    expect(await challenge()).toMatchObject({ state: 'archived', outcome: OUTCOME })
    const event = await db.event.findFirstOrThrow({
      where: { streamId: scene.challenge.id, action: 'challenge.archived' },
      include: { details: true },
    })
    expect(event.details.map(({ field, value }) => [field, value])).toContainEqual(['outcome', OUTCOME])
    expect((await callLoader(show, address())).data.challenge.outcome).toBe(OUTCOME)
    expect((await callLoader(print, address())).data.view.challenge.outcome).toBe(OUTCOME)
    expect(String((await callLoader(news, address())).data)).toContain('Was wurde daraus?')
  })

  it.each([
    ['no word about it', { outcome: ' \n ' }, ['outcome']],
    ['no reason', { reason: '' }, ['reason']],
    ['neither', { reason: '', outcome: '' }, ['reason', 'outcome']],
  ])('not with %s: all that is missing is named at once', async (_, form, fields) => {
    const answer = await archive(form)
    expect(answer.status).toBe(422)
    const { error } = (answer.data as { lastResult: { error: Record<string, unknown> } }).lastResult
    expect(Object.keys(error).sort()).toEqual([...fields].sort())
    expect(await challenge()).toMatchObject({ state: 'opened', outcome: '' })
  })

  it('not with more words than there is room for, and not by who holds no permission', async () => {
    expect((await archive({ outcome: 'x'.repeat(4001) })).status).toBe(422)
    for (const user of [scene.clerk, scene.reader, scene.otherClerk])
      expect((await archive({}, user)).status).toBe(404)
    expect(await challenge()).toMatchObject({ state: 'opened' })
  })

  it('with a message to authors whose contributions were used, to followers and watchers: each once', async () => {
    const { author, answerer, follower, citizen, colleague, comment, second, about, office } = scene
    const answered = { subjectId: scene.challenge.id, organisationId: office.id, status: 'partly' } as const
    await createOfficialAnswer({ ...answered, sources: [comment.id] })
    const challengeId = scene.challenge.id
    // The author follows and watches as well, the follower watches, and so does whoever archives.
    await db.follow.create({ data: { userId: author.id, ...about } })
    for (const { id: userId } of [author, follower, citizen, colleague])
      await db.watch.create({ data: { userId, challengeId } })
    await archive()
    const told = await db.outboxMessage.findMany({ where: { userId: { not: null } } })
    const byPerson = Object.fromEntries(told.map(({ userId, template }) => [userId, template]))
    expect(told).toHaveLength(3)
    expect(byPerson).toEqual({
      [author.id]: 'outcomeToAuthor',
      [follower.id]: 'outcomeToFollower',
      [citizen.id]: 'watchedChallengeChanged',
    })
    expect(told.find(({ userId }) => userId === author.id)?.params).toMatchObject({ outcome: OUTCOME })
    // A contribution on which no answer drew tells its author nothing.
    expect(second.authorId).toBe(answerer.id)
    expect(byPerson[answerer.id]).toBeUndefined()
  })
})

describe('the database', () => {
  it('refuses what is archived now without a word of what became of it', async () => {
    const where = { id: scene.challenge.id }
    const archived = { state: 'archived', archivedReason: 'Ende.' } as const
    for (const data of [
      archived,
      { ...archived, archivedAt: new Date() },
      { ...archived, archivedAt: new Date(), outcome: '  ' },
    ])
      await expect(db.challenge.update({ where, data })).rejects.toThrow()
    await archive()
    await expect(db.challenge.update({ where, data: { outcome: '' } })).rejects.toThrow()
  })

  it('leaves alone what was archived before it was asked', async () => {
    const where = { id: scene.challenge.id }
    const archivedAt = new Date('2026-01-05T10:00:00Z')
    await db.challenge.update({ where, data: { state: 'archived', archivedAt, archivedReason: 'Ende.' } })
    const kept = await db.challenge.update({ where, data: { contactName: '' } })
    expect(kept).toMatchObject({ state: 'archived', outcome: '' })
  })
})
