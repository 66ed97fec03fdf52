import { beforeEach, describe, expect, it } from 'vitest'
import { textOf, wordsIn } from '#test/components/show'
import { createComment, createParticipant } from '#test/factories/comment'
import { createConsultation } from '#test/factories/consultation'
import { createOfficialAnswer } from '#test/factories/official-answer'
import { createPoll } from '#test/factories/opinion'
import { addMember, createOrganisation } from '#test/factories/organisation'
import { createUser, viewerOf } from '#test/factories/user'
import { callAction, callLoader, type Fields } from '#test/support/call-route'
import {
  type ConsultationScene,
  consultationOf,
  createConsultationScene,
  draftOf,
} from '#test/support/consultation-scene'
import { useDatabase } from '#test/support/database'
import { toldOf } from '#test/support/event-actions'
import { renderPage } from '#test/support/render-page'
import { idIn } from '#test/support/thread-scene'
import * as comment from '~/features/participation/routes/comment'
import * as show from '~/features/participation/routes/consultation'
import * as discussion from '~/features/participation/routes/discussion'
import * as pollEdit from '~/features/participation/routes/poll-edit'
import * as search from '~/features/searching/routes/search'
import { markChanged } from '~/outbox/append.server'
import { drainOutbox } from '~/outbox/worker.server'
import { db, transact } from '~/platform/database/client.server'
import { newId } from '~/platform/new-id.server'
import { stateHandlers } from '~/platform/server/background'

useDatabase()
const { t } = wordsIn('de')
type User = { id: string } | null
let scene: ConsultationScene
beforeEach(async () => {
  scene = await createConsultationScene()
})

const published = (options = {}) =>
  createConsultation({ organisationId: scene.authority.id, state: 'published', ...options })
const viewing = async (user: User) => user && viewerOf(user.id)
const talk = async (user: User, subjectId: string) => ({
  path: `/diskussion/consultation/${subjectId}`,
  params: { subjectType: 'consultation', subjectId },
  viewer: await viewing(user),
})
const say = async (user: User, subjectId: string, form: Fields) =>
  callAction(discussion, { ...(await talk(user, subjectId)), form })
const post = (user: User, subjectId: string, text: string) =>
  say(user, subjectId, { intent: 'post', id: newId(), text })
const open = async (user: User, consultationId: string) =>
  callLoader(show, { path: '/x', params: { consultationId }, viewer: await viewing(user) })
const see = async (user: User, consultationId: string) =>
  renderPage({ component: show.default, data: (await open(user, consultationId)).data })
const work = () => drainOutbox(stateHandlers)
const find = async () => (await callLoader(search, { path: '/suche?q=Wattwanderweg' })).data.hits

describe('what is said about a consultation', () => {
  it('is posted, counted on its page and found, with the office that asks', async () => {
    const { id } = await published()
    const anna = await createParticipant()
    const commentId = idIn((await post(anna, id, 'Der Wattwanderweg fehlt.')).location)
    await work()
    expect(await find()).toMatchObject([{ kind: 'comment', organisation: 'Stadt Musterhafen' }])
    const { data } = await callLoader(discussion, await talk(null, id))
    expect(data.conversations).toMatchObject([{ id: commentId, text: 'Der Wattwanderweg fehlt.' }])
    expect((await open(null, id)).data.surroundings?.discussion).toMatchObject({ count: 1 })
    const other = await published()
    expect((await open(null, other.id)).data.surroundings?.discussion).toMatchObject({ count: 0 })
  })

  it('is gone with the consultation: not found, no discussion, no page of its own', async () => {
    const { id } = await published()
    const anna = await createParticipant()
    const commentId = idIn((await post(anna, id, 'Der Wattwanderweg fehlt.')).location)
    await work()
    expect(await find()).toHaveLength(1)
    await db.consultation.update({ where: { id }, data: { state: 'draft', publishedAt: null } })
    await transact((tx) => markChanged(tx, 'consultation', id))
    await work()
    expect(await find()).toEqual([])
    expect(await db.searchEntry.count({ where: { entityId: { in: [id, commentId] } } })).toBe(0)
    expect((await callLoader(discussion, await talk(anna, id))).status).toBe(404)
    expect((await post(anna, id, 'Noch etwas.')).status).toBe(404)
    const page = { path: `/beitraege/${commentId}`, params: { commentId } }
    expect((await callLoader(comment, page)).status).toBe(404)
  })

  it('stays readable and found after the end, where nobody adds to it', async () => {
    const { id } = await published()
    const anna = await createParticipant()
    await post(anna, id, 'Der Wattwanderweg fehlt.')
    expect((await consultationOf(id).step(scene.head, 'withdraw', { reason: 'Kein Geld.' })).status).toBe(303)
    await work()
    expect(await find()).toHaveLength(1)
    expect((await callLoader(discussion, await talk(null, id))).data.subject.isOpen).toBe(false)
    expect((await post(anna, id, 'Noch etwas.')).status).toBe(409)
    expect(await db.comment.count()).toBe(1)
  })

  it('makes an answer of the asking office owed with the tenth agreement, and shows it on both pages', async () => {
    const { id } = await published()
    const anna = await createParticipant()
    const about = { subjectType: 'consultation', subjectId: id, authorId: anna.id }
    const { id: commentId } = await createComment({ ...about, agreeCount: 8 })
    const vote = async () => say(await createUser(), id, { intent: 'vote', commentId, value: 'agree' })
    expect((await vote()).status).toBe(303)
    expect(await db.officialAnswer.count()).toBe(0)
    expect((await vote()).status).toBe(303)
    const owed = await db.officialAnswer.findFirstOrThrow()
    expect(owed).toMatchObject({ subjectId: id, organisationId: scene.authority.id, status: 'underReview' })
    const told = (await toldOf()).flatMap(([user, name]) => (name === 'officialAnswerOwed' ? [user] : []))
    expect(told.sort()).toEqual([scene.author.id, scene.second.id, scene.head.id].sort())
    expect((await open(null, id)).data.surroundings?.answers).toMatchObject([{ id: owed.id }])
    expect((await callLoader(discussion, await talk(null, id))).data.answers).toMatchObject([{ id: owed.id }])
  })
})

describe('beside a consultation', () => {
  it('stand its own polls and official answers, for everybody, the same for all who are signed out', async () => {
    const [asked, other] = [await published(), await published()]
    const poll = await createPoll(asked.id, { question: 'Welcher Steg zuerst?' })
    await createPoll(other.id, { question: 'Fremde Frage?' })
    const about = { subjectType: 'consultation', organisationId: scene.authority.id } as const
    const given = { ...about, status: 'partly', reason: 'Der Steg kommt.' } as const
    const answer = await createOfficialAnswer({ ...given, subjectId: asked.id })
    await createOfficialAnswer({ ...given, subjectId: other.id, reason: 'Fremde Antwort.' })
    const { data } = await open(null, asked.id)
    expect(data.surroundings?.polls).toMatchObject([{ id: poll.id }])
    expect(data.surroundings?.answers).toMatchObject([
      { id: answer.id, organisation: 'Stadt Musterhafen', isOverdue: false },
    ])
    const html = await see(null, asked.id)
    expect(await see(null, asked.id)).toBe(html)
    const text = textOf(html)
    for (const words of ['Welcher Steg zuerst?', 'Der Steg kommt.', t('officialAnswer.sectionTitle')])
      expect(text).toContain(words)
    for (const words of ['Fremde Frage?', 'Fremde Antwort.']) expect(text).not.toContain(words)
    expect(html).toContain(`href="/beteiligung/${asked.id}/umfragen/${poll.id}"`)
    expect(html).toContain(`href="/diskussion/consultation/${asked.id}"`)
  })

  it('offers an answer to those who write for the office alone', async () => {
    const { id } = await published()
    const outsider = await createUser()
    const elsewhere = await createOrganisation({ kind: 'authority' })
    await addMember(outsider.id, elsewhere.id, 'owner')
    const mayAnswer = async (user: User) => (await open(user, id)).data.surroundings?.mayAnswer
    for (const user of [scene.author, scene.second, scene.head]) expect(await mayAnswer(user)).toBe(true)
    for (const user of [null, scene.reader, scene.anna, outsider]) expect(await mayAnswer(user)).toBe(false)
    const address = `/diskussion/consultation/${id}/antwort`
    expect(await see(scene.author, id)).toContain(address)
    for (const user of [null, scene.reader, outsider]) expect(await see(user, id)).not.toContain(address)
  })

  it('leads a writer to the answer that is owed, instead of beginning another', async () => {
    const { id } = await published()
    const about = { subjectType: 'consultation', subjectId: id, organisationId: scene.authority.id }
    const owed = await createOfficialAnswer({ ...about, dueAt: new Date(Date.now() - 1000) })
    expect((await open(null, id)).data.surroundings?.answers).toMatchObject([{ isOverdue: true }])
    const html = await see(scene.author, id)
    expect(html).toContain(`/antworten-der-behoerden/${owed.id}/bearbeiten`)
    expect(html).not.toContain(`/diskussion/consultation/${id}/antwort`)
  })

  it('stands nothing while it is a draft, which others do not see at all', async () => {
    const { id } = await draftOf(scene)
    await createPoll(id)
    expect((await open(scene.author, id)).data.surroundings).toBeNull()
    for (const user of [null, scene.anna]) expect((await open(user, id)).status).toBe(404)
  })
})

describe('whoever has a hand in a poll', () => {
  const FORM = { intent: 'save', version: '0', question: 'Welcher Steg zuerst?', kind: 'single' }
  const OPTIONS = { 'options[0]': 'Nord', 'options[1]': 'Süd' }
  const send = async (user: { id: string }, consultationId: string, form: Fields, pollId?: string) =>
    callAction(pollEdit, {
      ...{ path: '/x', params: { consultationId, ...(pollId && { pollId }) } },
      ...{ viewer: await viewerOf(user.id), form },
    })
  const save = (user: { id: string }, id: string) => send(user, id, { ...FORM, ...OPTIONS, id: newId() })
  const editorsOf = async (id: string) => (await consultationOf(id).row()).editorIds
  const future = {
    startsAt: new Date(Date.now() + 86_400_000),
    endsAt: new Date(Date.now() + 20 * 86_400_000),
  }

  async function approvals(id: string) {
    const page = consultationOf(id)
    expect((await page.step(scene.author, 'submit')).status).toBe(303)
    const refused = await page.step(scene.second, 'approve')
    const stateThen = (await page.row()).state
    return { refused: refused.status, stateThen, head: (await page.step(scene.head, 'approve')).status }
  }
  const REFUSED = { stateThen: 'inApproval', head: 303 }

  it('by adding it is an editor of the consultation, and no second person for it', async () => {
    const { id } = await draftOf(scene, future)
    expect((await save(scene.second, id)).status).toBe(303)
    expect(await editorsOf(id)).toEqual([scene.author.id, scene.second.id])
    const { refused, ...rest } = await approvals(id)
    expect(rest).toEqual(REFUSED)
    expect(refused).toBe(409)
    expect((await consultationOf(id).row()).state).toBe('published')
  })

  it('by changing or removing it is one as well, noted once', async () => {
    for (const intent of ['save', 'remove']) {
      const { id } = await draftOf(scene, future)
      const poll = await createPoll(id)
      const form = intent === 'save' ? { ...FORM, ...OPTIONS, version: '1' } : { intent }
      expect((await send(scene.second, id, { ...form, id: poll.id }, poll.id)).status).toBe(303)
      await save(scene.second, id)
      await save(scene.second, id)
      expect(await editorsOf(id)).toEqual([scene.author.id, scene.second.id])
      expect(await approvals(id)).toMatchObject(REFUSED)
    }
  })

  it('and changed nothing is none: the same words, a refused form, a poll that is gone', async () => {
    const { id } = await draftOf(scene, future)
    const poll = await createPoll(id, { question: FORM.question, options: ['Nord', 'Süd'] })
    const same = { ...FORM, ...OPTIONS, version: '1', id: poll.id }
    expect((await send(scene.second, id, same, poll.id)).status).toBe(303)
    expect((await send(scene.second, id, { ...FORM, id: newId() })).status).toBe(422)
    expect((await send(scene.second, id, { intent: 'remove', id: newId() })).status).toBe(303)
    expect(await editorsOf(id)).toEqual([scene.author.id])
    const page = consultationOf(id)
    await page.step(scene.author, 'submit')
    expect((await page.step(scene.second, 'approve')).status).toBe(303)
  })

  it('cannot have one any more once the consultation waits for its second person', async () => {
    const { id } = await draftOf(scene, future)
    await consultationOf(id).step(scene.author, 'submit')
    expect((await save(scene.second, id)).status).toBe(404)
    expect([await db.poll.count(), await editorsOf(id)]).toEqual([0, [scene.author.id]])
  })
})
