import { beforeEach, describe, expect, it } from 'vitest'
import { type AnswerScene, createAnswerScene, createOfficialAnswer } from '#test/factories/official-answer'
import { answerPages } from '#test/support/answer-pages'
import { useDatabase } from '#test/support/database'
import { eventActions, toldOf } from '#test/support/event-actions'
import { addWorkingDays } from '~/domain/calendar/working-days'
import { berlinDay, toBerlin } from '~/domain/time/berlin'
import { db } from '~/platform/database/client.server'
import { newId } from '~/platform/new-id.server'
import { homeCalendar } from '~/platform/public-data/calendar.server'

useDatabase()
let scene: AnswerScene
let pages: ReturnType<typeof answerPages>
beforeEach(async () => {
  scene = await createAnswerScene()
  pages = answerPages(scene)
})

const all = () =>
  db.officialAnswer.findMany({ orderBy: { id: 'asc' }, include: { sources: true, earlier: true } })
const owed = (more: object = {}) =>
  createOfficialAnswer({ subjectId: scene.challenge.id, organisationId: scene.office.id, ...more })
const idsOf = (...people: { id: string }[]) => people.map(({ id }) => id).sort()
const receivers = async () => (await toldOf()).map(([id]) => id).sort()
/** A working day in two weeks: far enough and not too far, whatever holidays there are. */
function laterDay() {
  const counted = addWorkingDays(new Date(), 10, homeCalendar())
  if (!counted.ok) throw new Error('no holidays are known')
  return berlinDay(counted.at)
}

describe('an answer that nobody has asked for', () => {
  it('is given at once: words, sources, event, and a message to authors and followers, each once', async () => {
    await db.follow.create({ data: { userId: scene.author.id, ...scene.about } })
    const sources = [scene.comment.id, scene.second.id]
    expect((await pages.give(scene.clerk, { sources })).status).toBe(303)
    const [answer] = await all()
    expect(answer).toMatchObject({
      ...{ ...scene.about, organisationId: scene.office.id, status: 'takenUp', answeredById: scene.clerk.id },
      ...{ version: 1, firstDueAt: null, earlier: [] },
    })
    expect(answer?.sources.map((one) => one.commentId).sort()).toEqual([...sources].sort())
    expect(await eventActions('officialAnswer', answer?.id ?? '')).toEqual(['officialAnswer.given'])
    expect(await receivers()).toEqual(idsOf(scene.author, scene.answerer, scene.follower))
    const rows = await db.outboxMessage.findMany({ orderBy: { userId: 'asc' } })
    const why = new Map(rows.map(({ userId, params }) => [userId, (params as { toldFor: string }).toldFor]))
    // Who follows and whose contribution is used hears the latter.
    expect(why.get(scene.author.id)).toBe('used')
    expect(why.get(scene.follower.id)).toBe('follows')
    // Nobody learns who wrote it for the office.
    expect(JSON.stringify(rows.map(({ params }) => params))).not.toContain(scene.clerk.id)
  })

  it('may be a first word: then it is owed, with a day in working days', async () => {
    expect((await pages.give(scene.clerk, { status: 'underReview' })).status).toBe(303)
    const [answer] = await all()
    expect(answer).toMatchObject({ status: 'underReview', reason: 'Das hilft vielen.' })
    expect(answer && toBerlin(answer.dueAt)).toMatch(/T23:59$/)
    expect(await eventActions('officialAnswer', answer?.id ?? '')).toEqual(['officialAnswer.opened'])
  })

  it('is one, however often the form is sent, also at the same moment', async () => {
    const id = newId()
    const sent = await Promise.all([1, 2, 3].map(() => pages.give(scene.clerk, { id })))
    expect(sent.map(({ status }) => status)).toEqual([303, 303, 303])
    expect(await all()).toHaveLength(1)
    expect(await receivers()).toEqual(idsOf(scene.follower))
  })

  it('is not given beside one that is owed; what was typed stays', async () => {
    const { id } = await owed()
    const sent = await pages.give(scene.clerk, { reason: 'Mein Text.' })
    expect(sent.status).toBe(409)
    expect(sent.data).toMatchObject({ problem: { kind: 'alreadyOwed', answerId: id } })
    expect(JSON.stringify(sent.data)).toContain('Mein Text.')
    expect(await all()).toHaveLength(1)
    expect((await pages.seeNew(scene.clerk)).location).toBe(`/antworten-der-behoerden/${id}/bearbeiten`)
  })

  it('two who say a first word at the same moment make one', async () => {
    const sent = await Promise.all([
      pages.give(scene.clerk, { status: 'underReview' }),
      pages.give(scene.colleague, { status: 'underReview' }),
    ])
    expect(sent.map(({ status }) => status).sort()).toEqual([303, 409])
    expect(await all()).toHaveLength(1)
  })

  it('cannot take the id of an answer about something else', async () => {
    const { other, otherOffice } = scene
    const { id } = await createOfficialAnswer({
      subjectId: other.id,
      organisationId: otherOffice.id,
      status: 'partly',
    })
    expect((await pages.give(scene.clerk, { id })).status).toBe(422)
    expect(await all()).toMatchObject([{ id, status: 'partly' }])
  })
})

describe('nobody else speaks for an office', () => {
  it.each(['otherClerk', 'reader', 'former', 'citizen', 'author', 'staff', 'moderator'] as const)(
    '%s finds neither page nor form',
    async (name) => {
      const { id } = await owed()
      const user = scene[name]
      for (const sent of [
        await pages.seeNew(user),
        await pages.give(user),
        await pages.seeEdit(user, id),
        await pages.save(user, id),
      ])
        expect(sent.status).toBe(404)
      expect(await all()).toMatchObject([{ status: 'underReview', reason: '' }])
    },
  )

  it('who is signed out is asked to log in, and what was typed is kept', async () => {
    const { id } = await owed()
    expect((await pages.seeNew(null)).location).toContain('/anmelden')
    for (const sent of [await pages.give(null), await pages.save(null, id)]) expect(sent.status).toBe(401)
    expect(await all()).toHaveLength(1)
  })

  it('there is nothing to answer about what is not public', async () => {
    await db.challenge.update({ where: { id: scene.challenge.id }, data: { state: 'draft' } })
    expect((await pages.give(scene.clerk)).status).toBe(404)
    expect((await pages.seeNew(scene.clerk)).status).toBe(404)
  })
})

describe('an owed answer', () => {
  it('is given; whose contribution made it owed is told as well', async () => {
    const { id } = await owed({ causes: [scene.second.id] })
    expect((await pages.save(scene.clerk, id, { sources: [scene.comment.id] })).status).toBe(303)
    const [answer] = await all()
    expect(answer).toMatchObject({ status: 'takenUp', version: 2, earlier: [] })
    const rows = await db.outboxMessage.findMany()
    const why = new Map(rows.map(({ userId, params }) => [userId, (params as { toldFor: string }).toldFor]))
    expect(Object.fromEntries(why)).toEqual({
      [scene.author.id]: 'used',
      [scene.answerer.id]: 'supported',
      [scene.follower.id]: 'follows',
    })
  })

  it('tells the person who writes it nothing, nor accounts that are gone', async () => {
    await db.follow.create({ data: { userId: scene.clerk.id, ...scene.about } })
    await db.user.update({
      where: { id: scene.author.id },
      data: { erasedAt: new Date(), email: 'erased:x' },
    })
    const { id } = await owed()
    await pages.save(scene.clerk, id, { sources: [scene.comment.id] })
    expect(await receivers()).toEqual(idsOf(scene.follower))
  })

  it.each(['takenUp', 'partly', 'declined', 'underReview'])(
    'is not saved as %s without a reason',
    async (status) => {
      const { id } = await owed()
      expect((await pages.save(scene.clerk, id, { status, reason: '  ' })).status).toBe(422)
      expect(await all()).toMatchObject([{ status: 'underReview', reason: '', version: 1 }])
    },
  )

  it('gets another day with a word in between only; the first one stays known', async () => {
    const dueAt = new Date(Date.now() + 3 * 86_400_000)
    const { id } = await owed({ dueAt })
    const dueOn = laterDay()
    expect((await pages.save(scene.clerk, id, { status: 'underReview', dueOn })).status).toBe(303)
    const [answer] = await all()
    expect(answer).toMatchObject({ status: 'underReview', firstDueAt: dueAt })
    expect(answer && toBerlin(answer.dueAt)).toBe(`${dueOn}T23:59`)
    expect(await eventActions('officialAnswer', id)).toEqual(['officialAnswer.reviewed'])
    const refused = await pages.save(scene.clerk, id, {
      status: 'underReview',
      dueOn: '2031-06-03',
      reason: 'Später.',
    })
    expect(refused.status).toBe(422)
    for (const wrong of ['morgen', '2026-02-30', '2020-01-01'])
      expect((await pages.save(scene.clerk, id, { status: 'underReview', dueOn: wrong })).status).toBe(422)
  })

  it('does not get another day by being answered', async () => {
    const { id, dueAt } = await owed()
    await pages.save(scene.clerk, id, { status: 'declined', dueOn: laterDay() })
    expect(await all()).toMatchObject([{ status: 'declined', dueAt, firstDueAt: null }])
  })

  it('is given once when two answer at the same moment: the other reads what stands', async () => {
    const { id } = await owed()
    const sent = await Promise.all([
      pages.save(scene.clerk, id, { version: '1', reason: 'Ja.' }),
      pages.save(scene.colleague, id, { version: '1', reason: 'Nein.', status: 'declined' }),
    ])
    expect(sent.map(({ status }) => status).sort()).toEqual([303, 409])
    expect(await eventActions('officialAnswer', id)).toEqual(['officialAnswer.given'])
    expect(await receivers()).toEqual(idsOf(scene.follower))
  })
})

describe('an answer that was given', () => {
  it('can be changed; what stood before stays readable and never changes', async () => {
    const { id } = await owed()
    await pages.save(scene.clerk, id)
    await pages.save(scene.colleague, id, { status: 'partly', reason: 'Nur im Bürgerbüro.' })
    const [answer] = await all()
    expect(answer).toMatchObject({ status: 'partly', version: 3, answeredById: scene.colleague.id })
    expect(answer?.earlier).toMatchObject([
      { number: 2, status: 'takenUp', reason: 'Das hilft vielen.', answeredById: scene.clerk.id },
    ])
    expect(answer?.earlier[0]?.replacedAt).toEqual(answer?.answeredAt)
    expect(await eventActions('officialAnswer', id)).toEqual([
      'officialAnswer.given',
      'officialAnswer.changed',
    ])
    await expect(db.officialAnswerVersion.updateMany({ data: { reason: 'Anders.' } })).rejects.toThrow()
    await expect(db.officialAnswerVersion.deleteMany()).rejects.toThrow()
  })

  it('is never taken back', async () => {
    const { id } = await owed({ status: 'takenUp' })
    expect((await pages.save(scene.clerk, id, { status: 'underReview' })).status).toBe(422)
    expect(await all()).toMatchObject([{ status: 'takenUp' }])
  })

  it('that is sent again unchanged tells nobody again', async () => {
    const { id } = await owed()
    await pages.save(scene.clerk, id)
    expect((await pages.save(scene.clerk, id)).status).toBe(303)
    expect(await all()).toMatchObject([{ version: 2, earlier: [] }])
    expect(await receivers()).toEqual(idsOf(scene.follower))
  })

  it('is refused as stale where somebody was faster, with both texts', async () => {
    const { id } = await owed()
    await pages.save(scene.clerk, id, { reason: 'Ja.' })
    const sent = await pages.save(scene.colleague, id, { version: '1', reason: 'Nein.' })
    expect(sent.status).toBe(409)
    expect(sent.data).toMatchObject({
      problem: { kind: 'stale', saved: { reason: 'Ja.' }, yours: { reason: 'Nein.' } },
    })
    expect(await all()).toMatchObject([{ reason: 'Ja.' }])
  })

  it('is all or nothing: where the messages cannot be written nothing is', async () => {
    const { id } = await owed()
    await db.$executeRawUnsafe(
      `ALTER TABLE "OutboxMessage" ADD CONSTRAINT "no_answers" CHECK ("template" <> 'officialAnswerGiven')`,
    )
    try {
      await expect(pages.save(scene.clerk, id, { sources: [scene.comment.id] })).rejects.toThrow()
    } finally {
      await db.$executeRawUnsafe(`ALTER TABLE "OutboxMessage" DROP CONSTRAINT "no_answers"`)
    }
    expect(await all()).toMatchObject([{ status: 'underReview', version: 1, sources: [] }])
    expect(await db.event.count({ where: { streamType: 'officialAnswer' } })).toBe(0)
  })
})
