import { beforeEach, describe, expect, it } from 'vitest'
import { hide } from '#test/factories/comment'
import {
  type AnswerScene,
  createAnswerScene,
  createContribution,
  createOfficialAnswer,
} from '#test/factories/official-answer'
import { useDatabase } from '#test/support/database'
import { eventActions, toldOf } from '#test/support/event-actions'
import { toBerlin } from '~/domain/time/berlin'
import { oweAnswer } from '~/features/participation/operations/owe-answer.server'
import { oweAnswers } from '~/features/participation/operations/owe-answers.server'
import { SUBJECT_KINDS } from '~/features/participation/subjects/registry.server'
import { databaseTime, db, transact } from '~/platform/database/client.server'

useDatabase()
let scene: AnswerScene
beforeEach(async () => {
  scene = await createAnswerScene()
})

const owe = (about: { subjectType: string; subjectId: string } = scene.about, now?: Date) =>
  transact(async (tx) => oweAnswer(tx, { ...about, at: now ?? (await databaseTime(tx)) }))
const support = (id: string, agreeCount: number, more: object = {}) =>
  db.comment.update({ where: { id }, data: { agreeCount, ...more } })
const answers = () => db.officialAnswer.findMany({ orderBy: { id: 'asc' }, include: { causes: true } })

describe('an answer becomes owed', () => {
  it('when ten people agree with a contribution, with its day, its event and a message to those who write', async () => {
    await support(scene.comment.id, 9)
    expect(await owe()).toEqual({ ok: false, reason: 'noSupport' })
    expect(await answers()).toEqual([])
    await support(scene.comment.id, 10)
    expect(await owe()).toMatchObject({ ok: true })
    const [answer] = await answers()
    expect(answer).toMatchObject({
      ...{
        ...scene.about,
        organisationId: scene.office.id,
        status: 'underReview',
        reason: '',
        answeredAt: null,
      },
      causes: [{ commentId: scene.comment.id }],
    })
    expect(answer && toBerlin(answer.dueAt)).toMatch(/T23:59$/)
    expect(await eventActions('officialAnswer', answer?.id ?? '')).toEqual(['officialAnswer.owed'])
    const told = await toldOf()
    expect(told.map(([id]) => id).sort()).toEqual([scene.clerk.id, scene.colleague.id].sort())
    expect(new Set(told.map(([, template]) => template))).toEqual(new Set(['officialAnswerOwed']))
  })

  it('once, however often one asks, also at the same moment', async () => {
    await support(scene.comment.id, 12)
    const all = await Promise.all([owe(), owe(), owe(), owe()])
    expect(all.filter(({ ok }) => ok)).toHaveLength(1)
    expect(await owe()).toEqual({ ok: false, reason: 'noSupport' })
    expect(await answers()).toHaveLength(1)
    expect(await db.event.count({ where: { action: 'officialAnswer.owed' } })).toBe(1)
  })

  it('about one thing one at a time: what is supported meanwhile belongs to it', async () => {
    await support(scene.comment.id, 10)
    await owe()
    await support(scene.second.id, 11)
    expect(await owe()).toMatchObject({ ok: true })
    const [answer, ...more] = await answers()
    expect(more).toEqual([])
    expect(answer?.causes).toHaveLength(2)
  })

  it('not again for a contribution whose answer was given; for another one it does', async () => {
    await support(scene.comment.id, 10)
    await owe()
    const given = {
      status: 'declined',
      reason: 'Nein.',
      answeredAt: new Date(),
      answeredById: scene.clerk.id,
    } as const
    await db.officialAnswer.updateMany({ data: given })
    await support(scene.comment.id, 40)
    expect(await owe()).toEqual({ ok: false, reason: 'noSupport' })
    await support(scene.second.id, 10)
    expect(await owe()).toMatchObject({ ok: true })
    expect((await answers()).map(({ status }) => status).sort()).toEqual(['declined', 'underReview'])
  })

  it.each([
    ['is hidden', () => hide(scene.comment)],
    ['was removed', () => support(scene.comment.id, 0, { state: 'removed' })],
  ] as const)('not by a contribution that %s', async (_, takeAway) => {
    await takeAway()
    await support(scene.comment.id, 50)
    expect(await owe()).toEqual({ ok: false, reason: 'noSupport' })
  })

  it('not by an answer in a thread, nor by a contribution about something else', async () => {
    const { comment, foreign, author, challenge } = scene
    await createContribution({
      ...{ subjectId: challenge.id, authorId: author.id, agreeCount: 50 },
      ...{ rootId: comment.id, parentId: comment.id, depth: 1 },
    })
    await support(foreign.id, 50)
    expect(await owe()).toEqual({ ok: false, reason: 'noSupport' })
  })

  it('not about what nobody may read', async () => {
    await support(scene.comment.id, 10)
    await db.challenge.update({ where: { id: scene.challenge.id }, data: { state: 'draft' } })
    expect(await owe()).toEqual({ ok: false, reason: 'unknownSubject' })
    expect(await owe({ subjectType: 'weather', subjectId: scene.challenge.id })).toMatchObject({ ok: false })
    expect(await answers()).toEqual([])
  })

  it('not on a day that nobody can count: it waits until the holidays are there', async () => {
    await support(scene.comment.id, 10)
    expect(await owe(scene.about, new Date('2041-03-01T11:00:00Z'))).toEqual({
      ok: false,
      reason: 'holidaysMissing',
    })
    expect(await answers()).toEqual([])
    expect(await oweAnswers()).toBe(1)
    expect(await oweAnswers()).toBe(0)
    expect(await answers()).toHaveLength(1)
  })
})

it('the database holds one owed answer about a thing, whoever writes', async () => {
  const { challenge, office } = scene
  const owed = { subjectId: challenge.id, organisationId: office.id }
  await createOfficialAnswer(owed)
  await expect(createOfficialAnswer(owed)).rejects.toThrow()
  await createOfficialAnswer({ ...owed, status: 'takenUp' })
  await expect(createOfficialAnswer({ ...owed, status: 'partly', answeredAt: null })).rejects.toThrow()
  await expect(createOfficialAnswer({ ...owed, status: 'partly', reason: '' })).rejects.toThrow()
})

it('every kind of thing is read through the transaction that asks', () => {
  // The embedded database has one connection: whoever reads beside a transaction waits for ever.
  for (const { name, read } of SUBJECT_KINDS) expect([name, read.length]).toEqual([name, 3])
})
