import { beforeEach, describe, expect, it } from 'vitest'
import type { VoteValue } from '#prisma/generated/client'
import { createConsultation, createStatement, movePeriod, statementsOf } from '#test/factories/consultation'
import { createUser } from '#test/factories/user'
import {
  type ConsultationScene,
  consultationOf,
  createConsultationScene,
} from '#test/support/consultation-scene'
import { useDatabase } from '#test/support/database'
import { MOST_STATEMENTS_A_DAY } from '~/domain/participation/statement'
import { db } from '~/platform/database/client.server'
import { newId } from '~/platform/new-id.server'

useDatabase()
let scene: ConsultationScene
let consultationId: string
let page: ReturnType<typeof consultationOf>
beforeEach(async () => {
  scene = await createConsultationScene()
  const consultation = await createConsultation({ organisationId: scene.authority.id, state: 'published' })
  consultationId = consultation.id
  page = consultationOf(consultationId)
})

const firstStatement = async () => {
  const [statement] = await statementsOf(consultationId)
  if (!statement) throw new Error('no statement')
  return statement
}
const counts = async () => {
  const { agreeCount, disagreeCount, passCount } = await firstStatement()
  return [agreeCount, disagreeCount, passCount]
}
/** Counts as the votes themselves say. */
const counted = async () => {
  const votes = await db.statementVote.findMany({ where: { statementId: (await firstStatement()).id } })
  return (['agree', 'disagree', 'pass'] as const).map((one) => votes.filter((v) => v.value === one).length)
}
const problem = (answer: { data: unknown }) => JSON.stringify(answer.data)

describe('a vote', () => {
  it('counts once, can be changed and given again, and leaves no event', async () => {
    const { id } = await firstStatement()
    const given: VoteValue[] = ['agree', 'agree', 'disagree', 'pass', 'pass', 'agree']
    for (const value of given) {
      const answer = await page.vote(scene.anna, id, value)
      expect([answer.status, answer.location]).toEqual([
        303,
        `/beteiligung/${consultationId}/thesen?zuletzt=1`,
      ])
    }
    expect(await counts()).toEqual([1, 0, 0])
    await page.vote(scene.ben, id, 'pass')
    expect(await counts()).toEqual([1, 0, 1])
    expect(await db.statementVote.count()).toBe(2)
    expect(await db.event.count()).toBe(0)
    expect(await db.outboxState.count()).toBe(0)
  })

  it('keeps its time where it is given again', async () => {
    const { id } = await firstStatement()
    await page.vote(scene.anna, id, 'agree')
    const before = await db.statementVote.findFirstOrThrow()
    await page.vote(scene.anna, id, 'agree')
    expect(await db.statementVote.findFirstOrThrow()).toEqual(before)
  })

  it('counts what stands in the end, however many are sent at once', async () => {
    const { id } = await firstStatement()
    const crowd = [scene.anna, scene.ben, await createUser(), await createUser()]
    const values: VoteValue[] = ['agree', 'disagree', 'pass']
    const sent = crowd.flatMap((person) => values.map((value) => page.vote(person, id, value)))
    expect((await Promise.all(sent)).map((one) => one.status)).toEqual(sent.map(() => 303))
    expect(await db.statementVote.count()).toBe(crowd.length)
    expect(await counts()).toEqual(await counted())
  })

  it('is not taken before the start, from the end on, nor once it is withdrawn or closed', async () => {
    const { id } = await firstStatement()
    const refused = async (reason: string) => {
      const answer = await page.vote(scene.anna, id, 'agree')
      expect([answer.status, problem(answer).includes(`statement.error.${reason}`)]).toEqual([409, true])
    }
    await movePeriod(consultationId, 60_000, 120_000)
    await refused('consultationNotStarted')
    await movePeriod(consultationId, -60_000, -1)
    await refused('consultationOver')
    await movePeriod(consultationId, -60_000, 60_000)
    await db.consultation.update({ where: { id: consultationId }, data: { state: 'closed', outcome: 'So.' } })
    await refused('consultationOver')
    const withdrawn = { state: 'withdrawn', withdrawnReason: 'Darum.' } as const
    await db.consultation.update({ where: { id: consultationId }, data: withdrawn })
    await refused('consultationNotOpen')
    expect(await db.statementVote.count()).toBe(0)
  })

  it('is not taken on what is held, hidden or removed, nor on a statement of another consultation', async () => {
    const other = await createConsultation({ organisationId: scene.authority.id, state: 'published' })
    const [foreign] = await statementsOf(other.id)
    const text = 'Noch nicht geprüft'
    const held = await createStatement({ consultationId, number: 6, text, state: 'held' })
    const removed = await createStatement({ consultationId, number: 7, text: 'Weg', state: 'removed' })
    for (const [id, reason] of [
      [held.id, 'statementNotShown'],
      [removed.id, 'statementNotShown'],
      [foreign?.id ?? '', 'statementUnknown'],
      [newId(), 'statementUnknown'],
    ] as const)
      expect(problem(await page.vote(scene.anna, id, 'agree'))).toContain(reason)
    expect(await db.statementVote.count()).toBe(0)
  })
})

describe('a statement of a person', () => {
  it('gets the next number and an event, and is shown to the search', async () => {
    const answer = await page.add(scene.anna, '  Mehr  Bänke\nam Hafen. ')
    expect([answer.status, answer.location]).toEqual([
      303,
      `/beteiligung/${consultationId}/thesen?ansicht=alle#these-6`,
    ])
    const added = (await statementsOf(consultationId)).at(-1)
    expect(added).toMatchObject({ number: 6, text: 'Mehr Bänke am Hafen.', authorId: scene.anna.id })
    expect(added?.state).toBe('visible')
    expect(await db.event.findMany({ select: { streamType: true, streamId: true, actorId: true } })).toEqual([
      { streamType: 'statement', streamId: added?.id, actorId: scene.anna.id },
    ])
    expect(await db.outboxState.findFirst({ where: { entity: 'statement' } })).not.toBeNull()
  })

  it('is one, however often its form is sent, also at the same moment', async () => {
    const id = newId()
    const sent = Array.from({ length: 5 }, () => page.add(scene.anna, 'Mehr Bäume', id))
    expect((await Promise.all(sent)).map((one) => one.status)).toEqual(sent.map(() => 303))
    expect(await db.statement.count({ where: { consultationId } })).toBe(6)
  })

  it('is one sentence, whoever says it in whatever spelling, also at the same moment', async () => {
    const people = [scene.anna, scene.ben, scene.author]
    const words = ['Mehr Bäume!', 'mehr  bäume', 'MEHR BÄUME.']
    const answers = await Promise.all(people.map((one, index) => page.add(one, words[index] ?? '')))
    expect(answers.map((one) => one.status).sort()).toEqual([303, 422, 422])
    expect(problem(await page.add(scene.ben, 'Vor Schulen soll Tempo 30 gelten'))).toContain(
      'statement.error.saidAlready:4',
    )
    expect(await db.statement.count({ where: { consultationId } })).toBe(6)
  })

  it('gets a number of its own when many are added at once', async () => {
    const people = [scene.anna, scene.ben, scene.author, scene.second]
    await Promise.all(people.map((one, index) => page.add(one, `Eigener Satz ${index}`)))
    expect((await statementsOf(consultationId)).map((one) => one.number)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9])
  })

  it('is one of five a day at most, in all consultations together, also at the same moment', async () => {
    const other = await createConsultation({ organisationId: scene.authority.id, state: 'published' })
    const pages = [page, consultationOf(other.id)]
    const sent = Array.from({ length: MOST_STATEMENTS_A_DAY + 2 }, (_, index) =>
      pages[index % 2]?.add(scene.anna, `Satz ${index}`),
    )
    const answers = await Promise.all(sent)
    const refused = answers.filter((one) => one?.status === 422)
    expect(refused).toHaveLength(2)
    expect(refused.every((one) => one && problem(one).includes('enoughForToday'))).toBe(true)
    expect((await page.add(scene.ben, 'Ein anderer Mensch')).status).toBe(303)
    await db.statement.updateMany({ data: { createdAt: new Date(Date.now() - 86_400_001) } })
    await db.rateLimit.deleteMany()
    expect((await page.add(scene.anna, 'Am nächsten Tag')).status).toBe(303)
  })

  it('is refused with what was typed where it says nothing, too much, or comes too late', async () => {
    for (const [text, reason] of [
      ['!!!', 'noWords'],
      ['x'.repeat(141), 'tooLong'],
    ] as const) {
      const answer = await page.add(scene.anna, text)
      expect([answer.status, problem(answer).includes(reason)]).toEqual([422, true])
      expect(problem(answer)).toContain(text)
    }
    await movePeriod(consultationId, -60_000, -1)
    const late = await page.add(scene.anna, 'Zu spät')
    expect([late.status, problem(late).includes('Zu spät')]).toEqual([409, true])
    expect(problem(late)).toContain('statement.error.consultationOver')
    expect(await db.statement.count({ where: { consultationId } })).toBe(5)
  })

  it('is not taken from somebody whose posting the moderation has paused; votes are', async () => {
    const day = 86_400_000
    const decided = {
      ...{ userId: scene.anna.id, ruleVersion: 1, ruleId: 'respect', facts: 'F', explanation: 'E' },
      ...{ scope: 'S', remedies: 'R', deciderId: newId(), decidedAt: new Date() },
      measure: 'pausePosting',
      basis: 'rule',
      until: new Date(Date.now() + day),
    } as const
    await db.moderationDecision.create({ data: decided })
    expect(problem(await page.add(scene.anna, 'Ich darf nicht'))).toContain('statement.error.postingPaused')
    expect((await page.vote(scene.anna, (await firstStatement()).id, 'agree')).status).toBe(303)
  })
})

describe('the tables themselves', () => {
  it('take no statement that is longer than a text can be, empty, or said already', async () => {
    const text = 'Vor Schulen soll Tempo 30 gelten'
    for (const [name, row] of [
      ['Statement_length', { text: 'x'.repeat(561), textKey: 'x' }],
      ['Statement_length', { text: '', textKey: 'x' }],
      ['Statement_key', { text: '!!', textKey: '' }],
      ['textKey', { text, textKey: 'vor schulen soll tempo 30 gelten' }],
    ] as const)
      await expect(createStatement({ consultationId, number: 6, ...row })).rejects.toThrow(name)
    await expect(
      db.statement.updateMany({ where: { consultationId }, data: { passCount: -1 } }),
    ).rejects.toThrow('Statement_counts')
  })

  it('take no consultation that ends before it begins, nor an end without its reason', async () => {
    const where = { id: consultationId }
    const now = new Date()
    await expect(db.consultation.update({ where, data: { startsAt: now, endsAt: now } })).rejects.toThrow(
      'Consultation_period',
    )
    await expect(db.consultation.update({ where, data: { state: 'withdrawn' } })).rejects.toThrow(
      'Consultation_withdrawn',
    )
    await expect(db.consultation.update({ where, data: { state: 'closed' } })).rejects.toThrow(
      'Consultation_outcome',
    )
  })
})
