import { beforeEach, describe, expect, it } from 'vitest'
import { createConsultation, createStatement, movePeriod, statementsOf } from '#test/factories/consultation'
import { castBallots, createPoll, createPolledWorld } from '#test/factories/opinion'
import { addMember, createOrganisation } from '#test/factories/organisation'
import { createUser, viewerOf } from '#test/factories/user'
import { callAction, callLoader } from '#test/support/call-route'
import {
  type ConsultationScene,
  consultationOf,
  createConsultationScene,
  draftOf,
} from '#test/support/consultation-scene'
import { useDatabase } from '#test/support/database'
import * as show from '~/features/participation/routes/consultation'
import * as calendar from '~/features/participation/routes/consultation-calendar'
import * as edit from '~/features/participation/routes/consultation-edit'
import * as list from '~/features/participation/routes/consultation-list'
import * as manage from '~/features/participation/routes/consultation-manage'
import * as result from '~/features/participation/routes/consultation-result'
import * as vote from '~/features/participation/routes/consultation-vote'
import * as csv from '~/features/participation/routes/opinion-export'
import * as json from '~/features/participation/routes/opinion-export-json'
import * as map from '~/features/participation/routes/opinion-map'
import * as poll from '~/features/participation/routes/poll'
import * as pollEdit from '~/features/participation/routes/poll-edit'
import { db } from '~/platform/database/client.server'
import { newId } from '~/platform/new-id.server'

useDatabase()
const DAY = 86_400_000
let scene: ConsultationScene
beforeEach(async () => {
  scene = await createConsultationScene()
})
type Page = { loader: (args: never) => unknown }
const look = (module: Page, options: Parameters<typeof callLoader>[1]) => callLoader(module, options)
const published = (options = {}) =>
  createConsultation({ organisationId: scene.authority.id, state: 'published', ...options })
const firstOf = async (id: string) => (await statementsOf(id))[0]?.id ?? ''
const at = (consultationId: string, more = {}) => ({ path: '/x', params: { consultationId, ...more } })

describe('a vote on a statement', () => {
  it('of one person counts once, whatever arrives at one moment', async () => {
    const { id } = await published()
    const statementId = await firstOf(id)
    const values = ['agree', 'disagree', 'pass', 'agree', 'agree', 'disagree', 'agree', 'pass'] as const
    await Promise.all(values.map((value) => consultationOf(id).vote(scene.anna, statementId, value)))
    expect(await db.statementVote.count({ where: { statementId } })).toBe(1)
    const row = await db.statement.findUniqueOrThrow({ where: { id: statementId } })
    expect(row.agreeCount + row.disagreeCount + row.passCount).toBe(1)
    expect(Math.min(row.agreeCount, row.disagreeCount, row.passCount)).toBe(0)
  })

  it('goes to nothing that is held, removed or of another consultation', async () => {
    const [{ id }, other] = [await published(), await published()]
    const more = { consultationId: id, authorId: scene.ben.id }
    const held = await createStatement({ ...more, number: 90, text: 'Zwqxheld wartet.', state: 'held' })
    const gone = await createStatement({ ...more, number: 91, text: 'Zwqxgone fehlt.', state: 'removed' })
    for (const statementId of [held.id, gone.id, await firstOf(other.id), id, newId()])
      expect((await consultationOf(id).vote(scene.anna, statementId, 'agree')).status).toBe(409)
    expect(await db.statementVote.count()).toBe(0)
    for (const query of ['', '?these=90', '?these=91', '?ansicht=alle']) {
      const options = {
        ...at(id),
        path: `/beteiligung/x/thesen${query}`,
        viewer: await viewerOf(scene.anna.id),
      }
      expect(JSON.stringify((await callLoader(vote, options)).data)).not.toContain('Zwqx')
    }
    const pages = [await callLoader(result, at(id)), await callLoader(show, at(id))]
    expect(JSON.stringify(pages.map(({ data }) => data))).not.toContain('Zwqx')
  })

  it('is taken neither before the beginning nor after the end, nor once withdrawn', async () => {
    const { id } = await published()
    const statementId = await firstOf(id)
    for (const [start, end] of [
      [DAY, 2 * DAY],
      [-2 * DAY, -1],
    ] as const) {
      await movePeriod(id, start, end)
      expect((await consultationOf(id).vote(scene.anna, statementId, 'agree')).status).toBe(409)
      expect((await consultationOf(id).add(scene.anna, 'Mehr Bänke am Hafen.')).status).toBe(409)
    }
    const over = await createConsultation({ organisationId: scene.authority.id, state: 'withdrawn' })
    expect((await consultationOf(over.id).vote(scene.anna, await firstOf(over.id), 'agree')).status).toBe(409)
    expect(await db.statementVote.count()).toBe(0)
  })
})

describe('an approval', () => {
  it('is not given by whoever wrote a poll, however the poll came and went', async () => {
    const draft = await draftOf(scene)
    const { step, row } = consultationOf(draft.id)
    const viewer = await viewerOf(scene.second.id)
    const form = {
      ...{ intent: 'save', id: newId(), version: '0', question: 'Wo zuerst?', kind: 'single' },
      ...{ 'options[0]': 'Nord', 'options[1]': 'Süd' },
    }
    expect((await callAction(pollEdit, { ...at(draft.id), viewer, form })).status).toBe(303)
    expect((await step(scene.author, 'submit')).status).toBe(303)
    // Nor does it help to send the form again while it is with the approver.
    expect((await callAction(pollEdit, { ...at(draft.id), viewer, form })).status).toBe(404)
    expect((await step(scene.second, 'approve')).status).toBe(409)
    expect((await step(scene.author, 'recall')).status).toBe(303)
    const remove = { intent: 'remove', id: form.id }
    const removed = await callAction(pollEdit, { ...at(draft.id, { pollId: form.id }), viewer, form: remove })
    expect(removed.status).toBe(303)
    expect((await step(scene.author, 'submit')).status).toBe(303)
    expect((await step(scene.second, 'approve')).status).toBe(409)
    expect((await step(scene.author, 'approve')).status).toBe(409)
    expect(await row()).toMatchObject({ state: 'inApproval', approvedById: null })
    expect((await step(scene.head, 'approve')).status).toBe(303)
  })

  it('comes by no field of the text and from no other office', async () => {
    const draft = await draftOf(scene)
    const other = await createOrganisation({ kind: 'authority' })
    const stranger = await createUser()
    await addMember(stranger.id, other.id, 'owner')
    const more = { state: 'published', approvedById: scene.head.id, editorIds: '', organisationId: other.id }
    expect((await consultationOf(draft.id).save(scene.author, more)).status).toBe(303)
    expect(await consultationOf(draft.id).row()).toMatchObject({
      ...{ state: 'draft', approvedById: null, organisationId: scene.authority.id },
      editorIds: [scene.author.id],
    })
    for (const step of ['submit', 'approve', 'extend', 'withdraw', 'close', 'recall', 'return'])
      for (const person of [stranger, scene.anna])
        expect((await consultationOf(draft.id).step(person, step, { reason: 'x' })).status).toBe(404)
    for (const module of [edit, manage, show, vote, result, calendar, csv, json, map])
      expect((await look(module, { ...at(draft.id), viewer: await viewerOf(stranger.id) })).status).toBe(404)
  })
})

describe('a ballot', () => {
  it('is one, for options of its poll, in its time; who chose what is nobody’s to read', async () => {
    const { id } = await published()
    const [asked, other] = [await createPoll(id), await createPoll(id)]
    const viewer = await viewerOf(scene.anna.id)
    const page = at(id, { pollId: asked.id })
    const own = asked.options[0]?.id ?? ''
    for (const choice of [other.options[0]?.id ?? '', newId(), '__proto__'])
      expect((await callAction(poll, { ...page, viewer, form: { choice } })).status).toBe(422)
    const send = () => callAction(poll, { ...page, viewer, form: { choice: own, userId: scene.ben.id } })
    await Promise.all([send(), send(), send(), send()])
    expect(await db.pollBallot.findMany()).toMatchObject([{ userId: scene.anna.id, optionIds: [own] }])
    await castBallots(asked.id, [[1], [2], [2], [3], [1]])
    const ben = await callLoader(poll, { ...page, viewer: await viewerOf(scene.ben.id) })
    expect(ben.data).toMatchObject({ own: null, result: null })
    expect(JSON.stringify(ben.data)).not.toContain(scene.anna.id)
    await movePeriod(id, -2 * DAY, -1)
    expect((await send()).status).toBe(409)
  })
})

describe('what leaves of a consultation', () => {
  it('names no voter: not the pages, the map, the table, nor the file for programs', async () => {
    const { polled } = await createPolledWorld(scene.authority.id, 4)
    const { consultationId } = polled
    await db.consultation.update({
      where: { id: consultationId },
      data: { endsAt: new Date(Date.now() - 1) },
    })
    const answers = []
    for (const module of [show, vote, result, map, csv, json, list])
      answers.push(await look(module, at(consultationId)))
    expect(answers.map(({ status }) => status)).toEqual(answers.map(() => 200))
    const text = JSON.stringify(answers.map(({ data }) => data))
    const votes = await db.statementVote.findMany({ where: { consultationId } })
    expect(votes.length).toBeGreaterThan(50)
    for (const { userId } of votes) expect(text.includes(userId)).toBe(false)
    const { createdById } = await consultationOf(consultationId).row()
    expect(text.includes(createdById)).toBe(false)
  })

  it('is the same bytes for everybody who is signed out, without a cookie', async () => {
    const { polled } = await createPolledWorld(scene.authority.id)
    const options = { path: '/x', params: polled }
    for (const module of [show, vote, map, csv, json, poll, list]) {
      const open = (network: string) => look(module, { ...options, network })
      const [one, two] = [await open('192.0.2.1'), await open('198.51.100.1')]
      expect(one.status).toBe(200)
      expect(JSON.stringify(one.data)).toBe(JSON.stringify(two.data))
      expect(one.headers.get('Set-Cookie')).toBeNull()
    }
  })
})
