import { describe, expect, it, vi } from 'vitest'
import { addMember, createOrganisation } from '#test/factories/organisation'
import { createPartner } from '#test/factories/partner'
import { createUser, viewerOf } from '#test/factories/user'
import { useDatabase } from '#test/support/database'
import { toldOf } from '#test/support/event-actions'
import { actsOn, createOpened, plantQuestion } from '#test/support/opened-scene'
import { createMember } from '#test/support/proposal-scene'
import { toBerlin } from '~/domain/time/berlin'
import { TASK_PROVIDERS } from '~/features/administration/operations/list-tasks.server'
import { translate } from '~/i18n/messages.server'
import { databaseTime, db } from '~/platform/database/client.server'
import { verifyEvents } from '~/platform/events/verify-events.server'
import { newId } from '~/platform/new-id.server'

useDatabase()
vi.setConfig({ testTimeout: 60_000 })

const DAY = 86_400_000
const QUESTION = 'Womit messen Sie die Fehlerquote?'
const ANSWER = 'Mit 500 Mustern, zweimal im Monat.'
const inDays = (days: number) => toBerlin(new Date(Date.now() + days * DAY))
const asked = (more: Record<string, string> = {}) => ({
  ...{ intent: 'ask', id: newId(), question: QUESTION, dueAt: inDays(14) },
  ...more,
})

async function withQuestion(milliseconds: number, size = 1) {
  const scene = await createOpened(size)
  const [first] = scene.teams
  if (!first) throw new Error('there is a team')
  const dueAt = new Date((await databaseTime()).getTime() + milliseconds)
  const { id } = await plantQuestion(scene.challengeId, first.proposalId, {
    askedById: scene.official.id,
    dueAt,
  })
  const acts = actsOn(scene.challengeId)
  const answer = (text: string, seen = '', user: { id: string } = scene.author) =>
    acts.answer(user, first.proposalId, { id, answer: text, seen })
  const row = () => db.readerQuestion.findUniqueOrThrow({ where: { id } })
  return { ...scene, ...acts, id, dueAt, proposalId: first.proposalId, answer, row }
}

describe('a question to a team', () => {
  it('reaches the team and every reader, and no other team, by a notice without its words', async () => {
    const scene = await createOpened(2)
    const { send, read, queries } = actsOn(scene.challengeId)
    const [first, second] = scene.teams
    if (!first || !second) throw new Error('there are two teams')
    expect((await send(scene.official, asked())).status).toBe(303)
    for (const reader of [scene.official, scene.colleague, scene.reader])
      expect((await read(reader)).data.questions).toMatchObject([{ question: QUESTION, state: 'open' }])
    expect((await read(scene.reader, '2')).data.questions).toEqual([])
    const own = await queries(scene.trainee, first.proposalId)
    expect(own.data).toMatchObject({ questions: [{ question: QUESTION }], mayAnswer: false })
    expect((await queries(second.owner, second.proposalId)).data.questions).toEqual([])
    expect((await queries(second.owner, first.proposalId)).status).toBe(404)
    const told = await toldOf()
    const team = [scene.author.id, scene.teammate.id, scene.trainee.id].sort()
    expect(told.map(([userId]) => userId).sort()).toEqual(team)
    expect(new Set(told.map(([, template]) => template))).toEqual(new Set(['readerQuestionAsked']))
    expect(JSON.stringify(await db.outboxMessage.findMany())).not.toContain('Fehlerquote')
    expect(await verifyEvents()).toMatchObject({ ok: true, problems: [] })
  })

  it('reaches the members of partners as well', async () => {
    const scene = await createOpened(1)
    const [first] = scene.teams
    const { id: organisationId } = await createOrganisation()
    const partner = await createMember(organisationId, 'viewer')
    await db.proposalPartner.create({
      data: {
        ...{ proposalId: first?.proposalId ?? '', challengeId: scene.challengeId, organisationId },
        ...{ state: 'joined', invitedById: scene.author.id },
      },
    })
    await actsOn(scene.challengeId).send(scene.official, asked())
    expect((await toldOf()).map(([userId]) => userId)).toContain(partner.id)
  })

  it('is one, however often the form is sent', async () => {
    const scene = await createOpened(1)
    const { send } = actsOn(scene.challengeId)
    const form = asked()
    await Promise.all([1, 2, 3].map(() => send(scene.official, form)))
    expect(await db.readerQuestion.count()).toBe(1)
    expect(await db.event.count({ where: { action: 'readerQuestion.asked' } })).toBe(1)
  })

  it('leaves the proposal as it was', async () => {
    const scene = await createOpened(1)
    const frozen = () => Promise.all([db.submission.findMany(), db.proposal.findMany()])
    const before = await frozen()
    await actsOn(scene.challengeId).send(scene.official, asked())
    expect(await frozen()).toEqual(before)
  })

  it('is not for a reader who may not write', async () => {
    const scene = await createOpened(1)
    const { send, read } = actsOn(scene.challengeId)
    expect((await send(scene.reader, asked())).status).toBe(404)
    expect((await read(scene.reader)).data.asking).toBeNull()
    expect(await db.readerQuestion.count()).toBe(0)
  })

  it('is not for people outside, staff, teams and torn members', async () => {
    const scene = await createOpened(1)
    const torn = await createMember(scene.authority.id, 'owner')
    await addMember(torn.id, scene.provider.id, 'viewer', { ended: true })
    const staff = await createUser({ platformRole: 'administrator' })
    for (const user of [scene.author, torn, staff, await createUser()])
      expect((await actsOn(scene.challengeId).send(user, asked())).status).toBe(404)
    expect(await db.readerQuestion.count()).toBe(0)
  })

  it.each([
    ['no words', { question: '  ' }, 'question'],
    ['too many words', { question: 'x'.repeat(2001) }, 'question'],
    ['no date', { dueAt: 'morgen' }, 'dueAt'],
    ['a date that is too soon', { dueAt: inDays(0) }, 'dueAt'],
    ['a date that is too late', { dueAt: inDays(120) }, 'dueAt'],
  ])('with %s comes back with everything that was typed', async (_what, more, field) => {
    const scene = await createOpened(1)
    const { status, data } = await actsOn(scene.challengeId).send(scene.official, asked(more))
    expect(status).toBe(422)
    const { lastResult } = data as unknown as { lastResult: { error: object; initialValue: object } }
    expect(Object.keys(lastResult.error)).toEqual([field])
    expect(lastResult.initialValue).toMatchObject({ intent: 'ask' })
    expect(await db.readerQuestion.count()).toBe(0)
  })

  it('is not put when the procedure is archived', async () => {
    const scene = await createOpened(1)
    await db.challenge.update({
      where: { id: scene.challengeId },
      data: { state: 'archived', outcome: 'Läuft im Alltag.' },
    })
    const { send, read } = actsOn(scene.challengeId)
    expect((await send(scene.official, asked())).status).toBe(422)
    expect((await read(scene.official)).data.asking).toMatchObject({ objection: 'procedureOver' })
    expect(await db.readerQuestion.count()).toBe(0)
  })
})

describe('the answer', () => {
  it('is seen by all readers and told to who asked, without its words', async () => {
    const { answer, read, reader, official, proposalId, row, author } = await withQuestion(DAY)
    expect((await answer(ANSWER)).status).toBe(303)
    expect((await read(reader)).data.questions).toMatchObject([{ answer: ANSWER, state: 'answered' }])
    expect(await row()).toMatchObject({ answeredById: author.id })
    expect(await toldOf()).toEqual([[official.id, 'readerQuestionAnswered']])
    expect(JSON.stringify(await db.outboxMessage.findMany())).not.toContain('Muster')
    const events = await db.event.findMany({ where: { streamId: proposalId }, include: { details: true } })
    const details = events.filter((one) => one.action === 'readerQuestion.answered')[0]?.details
    expect(details?.every((one) => one.sealed !== null && one.value === null)).toBe(true)
  })

  it('can be changed until its time is over; every version is an event', async () => {
    const { answer, row, proposalId } = await withQuestion(DAY)
    await answer(ANSWER)
    const seen = (await row()).answeredAt?.toISOString() ?? ''
    expect((await answer('Genauer: mit 600.', seen)).status).toBe(303)
    // The same words again are no new version.
    await answer('Genauer: mit 600.', seen)
    const where = { streamId: proposalId, action: 'readerQuestion.answered' }
    expect(await db.event.count({ where })).toBe(2)
  })

  it('is not written over another one of the team: 409 with both', async () => {
    const { answer, row, teammate } = await withQuestion(DAY)
    await answer(ANSWER, '', teammate)
    const first = await row()
    const { status, data } = await answer('Meine Fassung')
    expect(status).toBe(409)
    expect(data).toMatchObject({
      problem: { reason: 'stale', saved: { answer: ANSWER } },
      lastResult: { initialValue: { answer: 'Meine Fassung' } },
    })
    expect(await row()).toEqual(first)
    expect((await answer('Meine Fassung', first.answeredAt?.toISOString())).status).toBe(303)
  })

  it.each([
    [1000, 303],
    [0, 409],
    [-1000, 409],
  ])(
    'with its deadline %s ms away is answered with %s, by the clock of the database',
    async (ms, expected) => {
      const { answer, row, proposalId } = await withQuestion(ms)
      const { status } = await answer(ANSWER)
      expect(status).toBe(expected)
      expect((await row()).answeredAt === null).toBe(expected === 409)
      const refused = await db.event.findMany({
        where: { streamId: proposalId, action: 'readerQuestion.refused' },
      })
      expect(refused).toHaveLength(expected === 409 ? 1 : 0)
    },
  )

  it('that comes late changes nothing, leaves arrival and hash, and keeps what was typed', async () => {
    const { answer, read, reader, dueAt, proposalId } = await withQuestion(-1000)
    const { data } = await answer(ANSWER)
    expect(data).toMatchObject({
      problem: { reason: 'late', dueAt },
      lastResult: { initialValue: { answer: ANSWER } },
    })
    const event = await db.event.findFirstOrThrow({
      where: { streamId: proposalId, action: 'readerQuestion.refused' },
    })
    expect(event.fields).toEqual(['arrivedAt', 'contentHash', 'dueAt', 'questionId'])
    expect((await read(reader)).data.questions).toMatchObject([{ answer: null, state: 'unanswered' }])
  })

  it('is for writers of the team alone, and about its own questions alone', async () => {
    const scene = await withQuestion(DAY, 2)
    const { answer, trainee, official, reader, teams, id, row } = scene
    const [, second] = teams
    for (const user of [trainee, official, reader, second?.owner ?? official, await createUser()])
      expect((await answer(ANSWER, '', user)).status).toBe(404)
    const form = { id, answer: ANSWER, seen: '' }
    const acts = actsOn(scene.challengeId)
    expect((await acts.answer(second?.owner ?? official, second?.proposalId ?? '', form)).status).toBe(404)
    expect((await row()).answeredAt).toBeNull()
  })
})

describe('the tasks', () => {
  const tasksOf = async (user: { id: string }) =>
    (
      await TASK_PROVIDERS.proposals({ viewer: await viewerOf(user.id), t: translate('de'), locale: 'de' })
    ).filter((one) => one.title.includes('Rückfrage') || one.title.includes('Antworten'))

  it('of the team name the question with its deadline, those of the authority that it waits', async () => {
    const { author, official, reader, dueAt, answer, challengeId, proposalId } = await withQuestion(DAY)
    expect(await tasksOf(author)).toMatchObject([
      { turn: 'yours', dueAt, href: `/vorschlaege/${proposalId}/rueckfragen` },
    ])
    for (const user of [official, reader])
      expect(await tasksOf(user)).toMatchObject([
        { turn: 'others', href: `/herausforderungen/${challengeId}/vorschlaege` },
      ])
    await answer(ANSWER)
    expect(await tasksOf(author)).toEqual([])
    expect(await tasksOf(official)).toEqual([])
  })

  it('say nothing to partners, for whom the lead answers', async () => {
    const { author, challengeId, proposalId } = await withQuestion(DAY)
    const partner = await createOrganisation()
    const writer = await createMember(partner.id, 'owner')
    await createPartner({ id: proposalId, challengeId }, partner.id, 'joined')
    expect(await tasksOf(writer)).toEqual([])
    expect(await tasksOf(author)).toHaveLength(1)
  })

  it('say nothing of what is over, nor to torn members and other teams', async () => {
    const { authority, provider, teams } = await withQuestion(DAY, 2)
    const torn = await createMember(authority.id, 'owner')
    await addMember(torn.id, provider.id, 'viewer', { ended: true })
    expect(await tasksOf(torn)).toEqual([])
    expect(await tasksOf(teams[1]?.owner ?? torn)).toEqual([])
    await db.readerQuestion.updateMany({ data: { dueAt: new Date(Date.now() - 1000) } })
    const { author } = await withQuestion(-1000)
    expect(await tasksOf(author)).toEqual([])
  })
})
