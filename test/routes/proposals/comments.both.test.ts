import { describe, expect, it } from 'vitest'
import { createComment, createTraces } from '#test/factories/proposal-writing'
import { viewerOf } from '#test/factories/user'
import { callAction, callLoader, type Fields } from '#test/support/call-route'
import { useDatabase } from '#test/support/database'
import { createDrafted } from '#test/support/drafted-proposal'
import { eventActions, toldOf } from '#test/support/event-actions'
import { passTheDeadline } from '#test/support/proposal-scene'
import { renderPage } from '#test/support/render-page'
import * as activity from '~/features/proposals/routes/activity'
import * as comments from '~/features/proposals/routes/comments'
import { db, transact } from '~/platform/database/client.server'
import { appendEvent } from '~/platform/events/append-event.server'
import { newId } from '~/platform/new-id.server'

useDatabase()

const TEXT = 'Die Kosten sind zu hoch angesetzt'

async function scene() {
  const drafted = await createDrafted()
  const { proposal, author } = drafted
  const at = async (user: { id: string }, query = '') => ({
    path: `/vorschlaege/${proposal.id}/kommentare${query}`,
    params: { proposalId: proposal.id },
    viewer: await viewerOf(user.id),
  })
  const send = async (form: Fields, user: { id: string } = author) =>
    callAction(comments, { ...(await at(user)), form })
  const say = (user: { id: string } = author, id: string = newId(), text = TEXT) =>
    send({ intent: 'comment', id, section: 'costs', text }, user)
  const read = async (user: { id: string }, query = '') => callLoader(comments, await at(user, query))
  return { ...drafted, at, send, say, read }
}

describe('a comment of the team', () => {
  it('is stored sealed and told to the others who write, without its text', async () => {
    const { say, proposal, teammate } = await scene()
    expect((await say()).status).toBe(303)
    const [row] = await db.proposalComment.findMany()
    expect(Buffer.from(row?.sealed ?? []).toString('latin1')).not.toContain('Kosten')
    expect(await toldOf()).toEqual([[teammate.id, 'proposalCommented']])
    const everything = JSON.stringify([await db.outboxMessage.findMany(), await db.event.findMany()])
    expect(everything).not.toContain(TEXT)
    expect(await eventActions('proposal', proposal.id)).toEqual(['proposal.commented'])
  })

  it('is read by the whole team, and by nobody else', async () => {
    const { say, read, teammate, trainee, official, reader } = await scene()
    await say()
    for (const user of [teammate, trainee]) {
      const { data } = await read(user)
      expect(renderPage({ component: comments.default, data })).toContain(TEXT)
    }
    for (const user of [official, reader]) expect((await read(user)).status).toBe(404)
  })

  it('is written by those who write only', async () => {
    const { say, read, trainee, official } = await scene()
    for (const user of [trainee, official]) expect((await say(user)).status).toBe(404)
    const { data } = await read(trainee)
    expect(renderPage({ component: comments.default, data })).not.toContain('value="comment"')
    expect(await db.proposalComment.count()).toBe(0)
  })

  it('is one, however often the form is sent, and takes no id of somebody else', async () => {
    const { say, teammate } = await scene()
    const id = newId()
    const answers = await Promise.all([say(undefined, id), say(undefined, id), say(undefined, id)])
    expect(answers.map((one) => one.status)).toEqual([303, 303, 303])
    const foreign = await say(teammate, id, 'Untergeschoben')
    expect([foreign.status, foreign.data]).toMatchObject([409, { refusal: { reason: 'idTaken' } }])
    expect(await db.proposalComment.count()).toBe(1)
    expect(await db.outboxMessage.count()).toBe(1)
  })

  it.each([
    ['no text', { text: ' \n ' }],
    ['too much text', { text: 'x'.repeat(2001) }],
    ['no section', { section: '' }],
    ['a section that is none', { section: 'files' }],
    ['no id', { id: 'x' }],
  ])('is refused with 422 and everything typed: %s', async (_what, wrong) => {
    const { send } = await scene()
    const form = { intent: 'comment', id: newId(), section: 'costs', text: TEXT, ...wrong }
    const answer = await send(form)
    expect(answer.status).toBe(422)
    expect(await db.proposalComment.count()).toBe(0)
  })

  it('is marked as done and opened again, by anybody who writes', async () => {
    const { proposal, author, teammate, send } = await scene()
    const { id } = await createComment(proposal, author.id, 'costs', TEXT)
    for (let click = 0; click < 2; click += 1)
      expect((await send({ intent: 'resolve', id }, teammate)).status).toBe(303)
    expect(await db.proposalComment.findUniqueOrThrow({ where: { id } })).toMatchObject({
      resolvedById: teammate.id,
    })
    expect((await send({ intent: 'reopen', id })).status).toBe(303)
    expect(await db.proposalComment.findUniqueOrThrow({ where: { id } })).toMatchObject({
      ...{ resolvedAt: null, resolvedById: null },
    })
    expect(await eventActions('proposal', proposal.id)).toEqual([
      ...['proposal.commentResolved', 'proposal.commentReopened'],
    ])
  })

  it('of another proposal is not there', async () => {
    const { send } = await scene()
    const other = await createDrafted()
    const { id } = await createComment(other.proposal, other.author.id, 'costs')
    expect((await send({ intent: 'resolve', id })).status).toBe(404)
    expect(await db.proposalComment.findUniqueOrThrow({ where: { id } })).toMatchObject({ resolvedAt: null })
  })

  it('is still possible after the deadline, and changes nothing of what was submitted', async () => {
    const { say, submit, receipts, challenge, proposal } = await scene()
    await submit()
    const before = [await receipts(), await db.proposal.findUniqueOrThrow({ where: { id: proposal.id } })]
    await passTheDeadline(challenge.id)
    expect((await say()).status).toBe(303)
    expect([await receipts(), await db.proposal.findUniqueOrThrow({ where: { id: proposal.id } })]).toEqual(
      before,
    )
  })

  it('stands on pages of twenty, newest first, and by section', async () => {
    const { proposal, author, read } = await scene()
    for (let number = 1; number <= 25; number += 1)
      await createComment(proposal, author.id, number === 3 ? 'risks' : 'costs', `Wort ${number}`)
    const { data } = await read(author)
    expect(data.comments.map((one) => one.text)).toEqual(
      Array.from({ length: 20 }, (_, index) => `Wort ${25 - index}`),
    )
    const query = new URL(data.older ?? '', 'http://x').search
    const older = (await read(author, query)).data
    expect(older.comments.map((one) => one.text)).toEqual([5, 4, 3, 2, 1].map((one) => `Wort ${one}`))
    expect(older.older).toBeNull()
    const back = (await read(author, new URL(older.newer ?? '', 'http://x').search)).data
    expect(back.comments.map((one) => one.text)).toEqual(data.comments.map((one) => one.text))
    const risks = (await read(author, '?abschnitt=risks')).data
    expect(risks.comments.map((one) => one.text)).toEqual(['Wort 3'])
  })
})

describe('the history of a proposal', () => {
  it('says who did what in which section and when, and no texts', async () => {
    const { say, save, first, as, trainee, author } = await scene()
    await save({ ...first, title: 'Ein geheimer Titel', risks: 'Ein geheimes Risiko' })
    await say()
    const { data } = await callLoader(activity, await as(trainee))
    expect(data.rows.map(({ what, sections }) => [what, sections])).toEqual([
      ['commented', ['costs']],
      ['saved', ['risks']],
      ['saved', ['about']],
    ])
    const { displayName } = await db.user.findUniqueOrThrow({ where: { id: author.id } })
    const html = renderPage({ component: activity.default, data })
    expect(html).toContain(displayName)
    for (const word of ['geheim', TEXT]) expect(html + JSON.stringify(data)).not.toContain(word)
  })

  it.each([
    'proposal.read',
    'proposal.fileRead',
    'proposal.exported',
    'readerQuestion.asked',
    'proposal.somethingNew',
  ])('tells nobody who did %s', async (action) => {
    const { as, author, proposal, official } = await scene()
    const stream = { type: 'proposal', id: proposal.id } as const
    await transact((tx) => appendEvent(tx, { stream, actorId: official.id, action }))
    expect((await callLoader(activity, await as(author))).data.rows).toEqual([])
  })

  it('stands on pages of twenty', async () => {
    const { as, author, proposal } = await scene()
    for (let number = 0; number < 7; number += 1) await createTraces(proposal, author.id, number)
    const stream = { type: 'proposal', id: proposal.id } as const
    for (let number = 0; number < 15; number += 1)
      await transact((tx) => appendEvent(tx, { stream, actorId: null, action: 'proposal.saved' }))
    const seen = await as(author)
    const { data } = await callLoader(activity, seen)
    expect(data.rows).toHaveLength(20)
    const older = (await callLoader(activity, { ...seen, path: data.older ?? '' })).data
    expect([older.rows.length, older.older]).toEqual([2, null])
    expect(older.newer).not.toBeNull()
  })

  it('is the team’s alone', async () => {
    const { as, official } = await scene()
    expect((await callLoader(activity, await as(official))).status).toBe(404)
  })
})
