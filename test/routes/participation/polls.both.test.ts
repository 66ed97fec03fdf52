import { describe, expect, it } from 'vitest'
import { castBallots, createConsultation, createPoll } from '#test/factories/opinion'
import { addMember, createOrganisation } from '#test/factories/organisation'
import { createUser, viewerOf } from '#test/factories/user'
import { callAction, callLoader } from '#test/support/call-route'
import { useDatabase } from '#test/support/database'
import { eventActions } from '#test/support/event-actions'
import { renderPage } from '#test/support/render-page'
import * as pollRoute from '~/features/participation/routes/poll'
import * as editRoute from '~/features/participation/routes/poll-edit'
import { db } from '~/platform/database/client.server'
import { newId } from '~/platform/new-id.server'

useDatabase()

const citizen = async () => viewerOf((await createUser()).id)

async function createClerk() {
  const authority = await createOrganisation({ kind: 'authority' })
  const { id } = await createUser()
  await addMember(id, authority.id, 'editor')
  return { authority, viewer: await viewerOf(id) }
}

const at = (consultationId: string, pollId?: string) => ({
  path: '/x',
  params: { consultationId, ...(pollId && { pollId }) },
})
const ballotsOf = (pollId: string) => db.pollBallot.findMany({ where: { pollId } })
const DAY = 86_400_000

describe('a ballot', () => {
  it('is cast, changed and counted once, whoever sends it how often', async () => {
    const { id } = await createConsultation()
    const poll = await createPoll(id, { kind: 'single' })
    const viewer = await citizen()
    const [first, second] = poll.options.map((option) => option.id)
    const vote = (choice: string) => callAction(pollRoute, { ...at(id, poll.id), viewer, form: { choice } })
    expect(await vote(first ?? '')).toMatchObject({ status: 303 })
    const sent = await Promise.all([vote(second ?? ''), vote(second ?? ''), vote(second ?? '')])
    expect(sent.map(({ status }) => status)).toEqual([303, 303, 303])
    expect(await ballotsOf(poll.id)).toMatchObject([{ userId: viewer.id, optionIds: [second] }])
    expect(await eventActions('poll', poll.id), 'who chose what is secret').toEqual([])
    const { data } = await callLoader(pollRoute, { ...at(id, poll.id), viewer })
    expect(data).toMatchObject({ own: [second], result: null, phase: 'running' })
  })

  it('keeps the order of a ranked poll, without the gaps', async () => {
    const { id } = await createConsultation()
    const poll = await createPoll(id, { kind: 'ranked' })
    const viewer = await citizen()
    const [first = '', second = ''] = poll.options.map((option) => option.id)
    const form = { choice: [second, '', first] }
    expect((await callAction(pollRoute, { ...at(id, poll.id), viewer, form })).status).toBe(303)
    expect(await ballotsOf(poll.id)).toMatchObject([{ optionIds: [second, first] }])
  })

  it.each([
    ['nothing', 'single', [], 'nothingChosen'],
    ['two at once', 'single', [0, 1], 'onlyOne'],
    ['too many', 'multiple', [0, 1, 2], 'tooManyChosen'],
    ['one twice', 'ranked', [1, 1], 'chosenTwice'],
  ] as const)('of %s is refused with what was chosen: %s', async (_, kind, chosen, reason) => {
    const { id } = await createConsultation()
    const poll = await createPoll(id, { kind, mostChoices: kind === 'multiple' ? 2 : null })
    const choice = chosen.map((index) => poll.options[index]?.id ?? '')
    const answer = await callAction(pollRoute, {
      ...at(id, poll.id),
      viewer: await citizen(),
      form: { choice },
    })
    expect(answer).toMatchObject({
      status: 422,
      data: { lastResult: { error: { choice: [`poll.error.${reason}`] } } },
    })
    expect(await ballotsOf(poll.id)).toEqual([])
  })

  it('for an option of another poll is refused', async () => {
    const { id } = await createConsultation()
    const [poll, other] = [await createPoll(id), await createPoll(id)]
    const form = { choice: other.options[0]?.id ?? '' }
    const answer = await callAction(pollRoute, { ...at(id, poll.id), viewer: await citizen(), form })
    expect(answer.status).toBe(422)
    expect(await ballotsOf(poll.id)).toEqual([])
  })

  it.each([
    ['before the start', { startsIn: DAY, endsIn: 2 * DAY }, 'consultationNotStarted'],
    ['after the end', { startsIn: -DAY, endsIn: -1 }, 'consultationOver'],
    ['of what is withdrawn', { state: 'withdrawn' as const, withdrawnReason: 'x' }, 'consultationNotOpen'],
  ])('%s counts no more, and says so', async (_, options, refused) => {
    const { id } = await createConsultation(options)
    const poll = await createPoll(id)
    const form = { choice: poll.options[0]?.id ?? '' }
    const answer = await callAction(pollRoute, { ...at(id, poll.id), viewer: await citizen(), form })
    expect(answer).toMatchObject({ status: 409, data: { refused } })
    expect(await ballotsOf(poll.id)).toEqual([])
  })

  it('asks people who are signed out to log in and keeps what they chose', async () => {
    const { id } = await createConsultation()
    const poll = await createPoll(id)
    const form = { choice: poll.options[0]?.id ?? '' }
    const answer = await callAction(pollRoute, { ...at(id, poll.id), form })
    expect(answer).toMatchObject({ status: 401, data: { kind: 'logInNeeded', kept: expect.any(String) } })
  })
})

describe('a poll', () => {
  it('shows nothing by option while it runs, and its count afterwards', async () => {
    const { id } = await createConsultation()
    const poll = await createPoll(id, { kind: 'ranked' })
    await castBallots(poll.id, [[1], [1], [2], [2, 1], [3, 2]])
    expect((await callLoader(pollRoute, at(id, poll.id))).data).toMatchObject({ result: null, own: null })
    await db.consultation.update({ where: { id }, data: { endsAt: new Date(Date.now() - 1000) } })
    const { data } = await callLoader(pollRoute, at(id, poll.id))
    expect(data.result).toMatchObject({ isShown: true, ballots: 5, winners: [poll.options[1]?.id] })
  })

  it('tells no counts by option below five ballots', async () => {
    const { id } = await createConsultation({ endsIn: -1000 })
    const poll = await createPoll(id)
    await castBallots(poll.id, [[1], [1], [2], [1]])
    const { data } = await callLoader(pollRoute, at(id, poll.id))
    expect(data.result).toEqual({ isShown: false, ballots: 4 })
  })

  it('of a draft, or under the address of another consultation, is not there', async () => {
    const draft = await createConsultation({ state: 'draft', publishedAt: null })
    const poll = await createPoll(draft.id)
    expect((await callLoader(pollRoute, at(draft.id, poll.id))).status).toBe(404)
    const { id } = await createConsultation()
    expect((await callLoader(pollRoute, at(id, poll.id))).status).toBe(404)
  })
})

describe('the form of a poll', () => {
  const form = (more: Record<string, string> = {}) => ({
    ...{ intent: 'save', id: newId(), version: '0', question: 'Welche Strecke zuerst?', kind: 'multiple' },
    ...{ 'options[0]': 'Nord', 'options[1]': '', 'options[2]': 'Süd', mostChoices: '2' },
    ...more,
  })

  it('makes one poll, sent twice at once, and leaves out empty rows', async () => {
    const { authority, viewer } = await createClerk()
    const { id } = await createConsultation({ organisationId: authority.id, state: 'draft' })
    const sent = form()
    const send = () => callAction(editRoute, { ...at(id), viewer, form: sent })
    expect((await Promise.all([send(), send()])).map(({ status }) => status)).toEqual([303, 303])
    const polls = await db.poll.findMany({ include: { options: { orderBy: { position: 'asc' } } } })
    expect(polls).toMatchObject([
      { id: sent.id, position: 1, mostChoices: 2, version: 1, options: [{ text: 'Nord' }, { text: 'Süd' }] },
    ])
    expect(await eventActions('poll', sent.id)).toEqual(['poll.added'])
  })

  it('changes it by version: a second change from an old page meets both texts', async () => {
    const { authority, viewer } = await createClerk()
    const { id } = await createConsultation({ organisationId: authority.id, state: 'draft' })
    const poll = await createPoll(id)
    const save = (question: string) =>
      callAction(editRoute, {
        ...at(id, poll.id),
        viewer,
        form: form({ id: poll.id, version: '1', question }),
      })
    expect((await save('Wo zuerst bauen?')).status).toBe(303)
    const second = await save('Was zuerst bauen?')
    expect(second).toMatchObject({
      status: 409,
      data: { stale: { version: 2, saved: { question: 'Wo zuerst bauen?', options: ['Nord', 'Süd'] } } },
    })
    expect(await eventActions('poll', poll.id)).toEqual(['poll.edited'])
  })

  it('says all at once what is wrong', async () => {
    const { authority, viewer } = await createClerk()
    const { id } = await createConsultation({ organisationId: authority.id, state: 'draft' })
    const wrong = form({ question: '', 'options[2]': ' nord ' })
    const answer = await callAction(editRoute, { ...at(id), viewer, form: wrong })
    expect(answer).toMatchObject({
      status: 422,
      data: { lastResult: { error: { question: ['field.required'], options: ['poll.error.optionTwice'] } } },
    })
  })

  it('keeps what was typed, each in its row, and offers ten of them', async () => {
    const { authority, viewer } = await createClerk()
    const { id } = await createConsultation({ organisationId: authority.id, state: 'draft' })
    const typed = form({ question: 'x', 'options[4]': 'Bahnhof' })
    const { status, data: answer } = await callAction(editRoute, { ...at(id), viewer, form: typed })
    const { data } = await callLoader(editRoute, { ...at(id), viewer })
    const html = renderPage({ component: editRoute.default, data, answer })
    const rows = [...html.matchAll(/<input[^>]*name="options\[\d\]"[^>]*>/g)].map(
      ([tag]) => /value="([^"]*)"/.exec(tag)?.[1],
    )
    expect([status, rows]).toEqual([422, ['Nord', '', 'Süd', '', 'Bahnhof', '', '', '', '', '']])
  })

  it('takes five polls, removes one, and a poll that is gone is not brought back', async () => {
    const { authority, viewer } = await createClerk()
    const { id } = await createConsultation({ organisationId: authority.id, state: 'draft' })
    const polls = []
    for (let count = 0; count < 5; count += 1) polls.push(await createPoll(id))
    const sixth = await callAction(editRoute, { ...at(id), viewer, form: form() })
    expect(sixth).toMatchObject({
      status: 422,
      data: { lastResult: { error: { '': ['poll.error.tooManyPolls'] } } },
    })
    const removed = polls[0]?.id ?? ''
    const remove = { intent: 'remove', id: removed }
    const gone = await callAction(editRoute, { ...at(id, removed), viewer, form: remove })
    expect(gone.status).toBe(303)
    expect(await db.poll.count()).toBe(4)
    expect(await eventActions('poll', removed)).toEqual(['poll.removed'])
    const late = form({ id: removed, version: '1' })
    expect((await callAction(editRoute, { ...at(id), viewer, form: late })).status).toBe(422)
    expect(await db.poll.count()).toBe(4)
  })

  it('is there for writers of the authority alone, and only for a draft', async () => {
    const { authority, viewer } = await createClerk()
    const { id } = await createConsultation({ organisationId: authority.id, state: 'draft' })
    const poll = await createPoll(id)
    expect((await callLoader(editRoute, { ...at(id, poll.id), viewer })).status).toBe(200)
    const others = [await citizen(), (await createClerk()).viewer]
    for (const other of others) {
      expect((await callLoader(editRoute, { ...at(id), viewer: other })).status).toBe(404)
      expect((await callAction(editRoute, { ...at(id), viewer: other, form: form() })).status).toBe(404)
    }
    await db.consultation.update({ where: { id }, data: { state: 'published' } })
    const sent = await callAction(editRoute, {
      ...at(id, poll.id),
      viewer,
      form: form({ id: poll.id, version: '1' }),
    })
    expect(sent.status).toBe(404)
    expect(await db.poll.findMany()).toMatchObject([{ version: 1 }])
  })
})
