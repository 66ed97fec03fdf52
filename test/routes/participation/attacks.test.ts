import { beforeEach, describe, expect, it } from 'vitest'
import { createComment, hide } from '#test/factories/comment'
import { createAnswerScene } from '#test/factories/official-answer'
import { addMember } from '#test/factories/organisation'
import { createUser, viewerOf } from '#test/factories/user'
import { callAction, callLoader, type Fields } from '#test/support/call-route'
import { useDatabase } from '#test/support/database'
import { createThreadScene, idIn, type ThreadScene, threadOf } from '#test/support/thread-scene'
import * as comment from '~/features/participation/routes/comment'
import * as edit from '~/features/participation/routes/comment-edit'
import * as highlight from '~/features/participation/routes/comment-highlight'
import * as history from '~/features/participation/routes/comment-history'
import * as discussion from '~/features/participation/routes/discussion'
import * as answer from '~/features/participation/routes/official-answer'
import * as answerEdit from '~/features/participation/routes/official-answer-edit'
import * as answerNew from '~/features/participation/routes/official-answer-new'
import * as answers from '~/features/participation/routes/official-answers'
import { db } from '~/platform/database/client.server'
import { newId } from '~/platform/new-id.server'
import { commentKind } from '../../../search/kinds/comment.server'

useDatabase()
let scene: ThreadScene
let thread: ReturnType<typeof threadOf>
beforeEach(async () => {
  scene = await createThreadScene()
  thread = threadOf(scene.subjectId)
})
type Page = { loader: (args: never) => unknown }
const look = (module: Page, options: Parameters<typeof callLoader>[1]) => callLoader(module, options)
const rowOf = (id: string) => db.comment.findUniqueOrThrow({ where: { id } })
const own = (authorId: string, more = {}) => createComment({ subjectId: scene.subjectId, authorId, ...more })

describe('a form of a contribution', () => {
  it('writes no column that it does not have', async () => {
    const { anna, bert, subjectId } = scene
    const decision = await hide(await own(bert.id))
    const more = {
      ...{ state: 'removed', authorId: bert.id, depth: '3', parentId: newId(), rootId: newId(), rank: '1' },
      ...{
        hiddenById: decision.hiddenById ?? '',
        agreeCount: '900',
        highlightedFor: 'Bravo',
        isPermanent: 'true',
      },
      ...{ subjectId: newId(), subjectType: 'consultation', createdAt: '2020-01-01', version: '77' },
    }
    const sent = await thread.post(anna, 'Die Fähre fährt zu selten.', more)
    expect(sent.status).toBe(303)
    const id = idIn(sent.location)
    expect(await rowOf(id)).toMatchObject({
      ...{
        id,
        rootId: id,
        parentId: null,
        depth: 0,
        authorId: anna.id,
        subjectId,
        state: 'visible',
        rank: 0,
      },
      ...{ hiddenById: null, agreeCount: 0, highlightedFor: '', subjectType: 'challenge', version: 1 },
    })
  })

  it('survives names of two thousand levels, and names of the language itself', async () => {
    const deep = `a${'[0]'.repeat(2000)}`
    const dotted = Array.from({ length: 2000 }, () => 'a').join('.')
    for (const name of [
      deep,
      dotted,
      '__proto__[state]',
      'constructor.prototype.state',
      '__proto__.polluted',
    ]) {
      const form: Fields = {
        intent: 'post',
        id: newId(),
        text: 'Ein ganz normaler Satz.',
        [name]: 'polluted',
      }
      const sent = await thread.send(scene.anna, form)
      expect([name.slice(0, 30), sent.status < 500]).toEqual([name.slice(0, 30), true])
    }
    expect(Object.keys(Object.prototype)).toEqual([])
    expect(Reflect.get({}, 'state') ?? Reflect.get({}, 'polluted')).toBeUndefined()
  })

  it('leads to no other place than its own page', async () => {
    const { anna, challenge } = scene
    const params = { subjectType: 'challenge', subjectId: challenge.id }
    const path = `/diskussion/challenge/${challenge.id}?weiter=https://evil.example&redirectTo=//evil.example`
    const viewer = await viewerOf(anna.id)
    const weiter = 'https://evil.example'
    const forms: Fields[] = [
      { intent: 'follow', weiter },
      { intent: 'post', id: newId(), text: 'Ein Satz dazu.', weiter, redirectTo: weiter },
    ]
    for (const form of forms) {
      const { location } = await callAction(discussion, { path, params, viewer, form })
      expect(new URL(location ?? '', 'http://localhost').host).toBe('localhost')
      expect(location).toMatch(/^\/[a-z]/)
    }
  })

  it('of somebody else is nobody’s: not to open, change, add to or remove', async () => {
    const theirs = await own(scene.anna.id)
    const staff = await createUser({ platformRole: 'administrator' })
    for (const person of [scene.bert, staff]) {
      expect((await thread.openEdit(person, theirs.id)).status).toBe(404)
      const forms: Fields[] = [
        { intent: 'edit', version: '1', text: 'Gekapert.', authorId: person.id },
        { intent: 'append', id: newId(), text: 'Gekapert.' },
        { intent: 'remove', version: '1' },
      ]
      for (const form of forms) expect((await thread.edit(person, theirs.id, form)).status).toBe(404)
    }
    expect(await rowOf(theirs.id)).toMatchObject({ body: theirs.body, version: 1, state: 'visible' })
    expect(await db.commentAddendum.count()).toBe(0)
  })

  it('cannot change what an office has highlighted: it would praise other words', async () => {
    const praised = await own(scene.anna.id, {
      ...{ highlightedAt: new Date(), highlightedFor: 'Ein guter Rat.', highlightedById: newId() },
    })
    const form = { intent: 'edit', version: '1', text: 'Kauft bei evil.example!' }
    expect((await thread.edit(scene.anna, praised.id, form)).status).toBe(409)
    expect((await rowOf(praised.id)).body).toBe(praised.body)
    const page = await thread.openEdit(scene.anna, praised.id)
    expect(JSON.stringify(page.data)).toContain('"mode":"addendum"')
  })
})

describe('a vote', () => {
  it('of one person counts once, however many arrive at one moment', async () => {
    const about = await own(scene.anna.id)
    const values = Array.from({ length: 12 }, (_, index) => (index % 2 === 0 ? 'agree' : 'disagree'))
    await Promise.all(values.map((value) => thread.vote(scene.bert, about.id, value)))
    const votes = await db.commentVote.findMany({ where: { commentId: about.id } })
    const row = await rowOf(about.id)
    expect(votes).toHaveLength(1)
    expect(row.agreeCount + row.disagreeCount + row.passCount).toBe(1)
  })

  it('goes to nothing that is one’s own, held, hidden, elsewhere or closed', async () => {
    const { anna, bert, authority } = scene
    const { createChallenge } = await import('#test/factories/challenge')
    const elsewhere = await createChallenge({ authorityId: authority.id, state: 'published' })
    const held = await own(anna.id, { state: 'held' })
    const hidden = await hide(await own(anna.id))
    const other = await createComment({ subjectId: elsewhere.id, authorId: anna.id })
    expect((await thread.vote(bert, (await own(bert.id)).id, 'agree')).status).toBe(404)
    expect((await thread.vote(bert, held.id, 'agree')).status).toBe(404)
    expect((await thread.vote(bert, hidden.id, 'agree')).status).toBe(409)
    expect((await thread.vote(bert, other.id, 'agree')).status).toBe(404)
    const open = await own(anna.id)
    await db.challenge.update({
      where: { id: scene.subjectId },
      data: { state: 'archived', outcome: 'Es fährt jetzt öfter.' },
    })
    const late = [
      await thread.vote(bert, open.id, 'agree'),
      await thread.post(bert, 'Noch ein Wort.'),
      await thread.edit(anna, open.id, { intent: 'edit', version: '1', text: 'Anders.' }),
    ]
    for (const { status } of late) expect([404, 409]).toContain(status)
    expect(await db.commentVote.count()).toBe(0)
    expect((await rowOf(open.id)).body).toBe(open.body)
  })
})

describe('a text that is not everybody’s', () => {
  const SECRET = 'Zwqxgeheim'
  it('is read nowhere: no list, order, search, page, history, file of the search', async () => {
    const { anna, bert } = scene
    const rows = []
    for (const state of ['held', 'visible', 'removed'] as const) {
      const row = await own(anna.id, { body: state === 'removed' ? '' : `${SECRET} ${state}`, state })
      await createComment({ subjectId: scene.subjectId, authorId: bert.id, body: 'Antwort.' }, row)
      const at = new Date()
      await db.commentVersion.create({ data: { commentId: row.id, number: 1, body: `${SECRET} vorher`, at } })
      await db.commentAddendum.create({ data: { commentId: row.id, body: `${SECRET} mehr`, at } })
      rows.push(state === 'visible' ? await hide(row) : row)
    }
    const ids = rows.map(({ id }) => id)
    for (const person of [null, bert]) {
      const seen: unknown[] = []
      for (const order of ['best', 'newest', 'oldest', 'discussed'])
        seen.push((await thread.open(person, `?ordnung=${order}&order=${order}`)).data)
      const found = (await thread.open(person, `?suche=${SECRET}&q=${SECRET}&text=${SECRET}`)).data
      seen.push({ ...found, filter: null, next: null, start: null })
      for (const id of ids) {
        seen.push((await thread.openComment(person, id)).data)
        const past = await callLoader(history, {
          ...{ path: `/beitraege/${id}/verlauf`, params: { commentId: id } },
          viewer: person && (await viewerOf(person.id)),
        })
        expect(past.status).toBe(404)
      }
      expect(JSON.stringify(seen)).not.toContain(SECRET)
    }
    expect(await commentKind.read(ids)).toEqual([])
    expect(await commentKind.show(ids, new Date())).toEqual([])
  })

  it('is no source of an official answer, by no address and no form', async () => {
    const office = await createAnswerScene()
    const { challenge, clerk, author, foreign } = office
    const about = { subjectId: challenge.id, authorId: author.id, body: SECRET }
    const held = await createComment({ ...about, state: 'held' })
    const hidden = await hide(await createComment(about))
    const params = { subjectType: 'challenge', subjectId: challenge.id }
    const viewer = await viewerOf(clerk.id)
    const path = `/diskussion/challenge/${challenge.id}/antwort?beitrag=${held.id}&beitrag=${hidden.id}`
    const page = await callLoader(answerNew, { path, params, viewer })
    expect([page.status, JSON.stringify(page.data).includes(SECRET)]).toEqual([200, false])
    for (const source of [held.id, hidden.id, foreign.id, challenge.id]) {
      const form = { id: newId(), version: '0', status: 'partly', reason: 'Weil.', 'sources[0]': source }
      const sent = await callAction(answerNew, { path, params, viewer, form })
      expect([422, 409]).toContain(sent.status)
    }
    expect(await db.officialAnswer.count()).toBe(0)
  })
})

it('nobody but a writer of the very office answers and highlights', async () => {
  const office = await createAnswerScene()
  const { challenge, comment: about, otherClerk, reader, former, staff, moderator, citizen, author } = office
  const params = { subjectType: 'challenge', subjectId: challenge.id, commentId: about.id }
  for (const person of [otherClerk, reader, former, staff, moderator, citizen, author]) {
    const at = { path: '/x', params, viewer: await viewerOf(person.id) }
    const organisationId = office.otherOffice.id
    const form = { id: newId(), version: '0', status: 'partly', reason: 'Weil.', organisationId }
    expect((await callLoader(answerNew, at)).status).toBe(404)
    expect((await callAction(answerNew, { ...at, form })).status).toBe(404)
    for (const intent of ['highlight', 'unhighlight'])
      expect((await callAction(highlight, { ...at, form: { intent, reason: 'Fein.' } })).status).toBe(404)
  }
  expect(await db.officialAnswer.count()).toBe(0)
  expect((await rowOf(about.id)).highlightedAt).toBeNull()
})

it('ids of other things are no contributions and no answers', async () => {
  const { challenge, authority, anna } = scene
  const viewer = await viewerOf(anna.id)
  const decision = await hide(await own(anna.id))
  for (const id of [
    challenge.id,
    authority.id,
    anna.id,
    decision.hiddenById ?? '',
    '__proto__',
    '..',
    'x'.repeat(4000),
  ]) {
    const at = { path: '/x', params: { commentId: id, answerId: id }, viewer }
    for (const module of [comment, edit, history, highlight, answer, answerEdit])
      expect([id.slice(0, 36), (await look(module, at)).status]).toEqual([id.slice(0, 36), 404])
    const elsewhere = { path: '/x', params: { subjectType: 'user', subjectId: id }, viewer }
    expect((await callLoader(discussion, elsewhere)).status).toBe(404)
  }
})

it('people are their pseudonyms: no name, address, office or vote of theirs leaves by a page', async () => {
  const { anna, bert, authority } = scene
  await db.user.update({
    where: { id: anna.id },
    data: { displayName: 'Anna Klarname', email: 'anna@klar.example' },
  })
  await addMember(anna.id, authority.id, 'editor')
  const about = await own(anna.id, { agreeCount: 0 })
  await thread.vote(bert, about.id, 'disagree')
  for (const person of [null, bert, scene.cora]) {
    const seen = [(await thread.open(person)).data, (await thread.openComment(person, about.id)).data]
    const text = JSON.stringify(seen)
    expect(text).toContain('Anna.Ahoi')
    for (const secret of ['Klarname', 'anna@klar', anna.id, ...(person?.id === bert.id ? [] : [bert.id])])
      expect([secret, text.includes(secret)]).toEqual([secret, false])
    expect(text.includes('"ownVote":"disagree"')).toBe(person?.id === bert.id)
  }
})

it('pages for nobody are the same bytes twice, and set no cookie', async () => {
  const about = await own(scene.anna.id)
  const params = { subjectType: 'challenge', subjectId: scene.subjectId, commentId: about.id }
  for (const module of [discussion, comment, history, answers]) {
    const at = { path: '/x', params }
    const [one, two] = [await look(module, at), await look(module, { ...at, network: '192.0.2.9' })]
    expect(JSON.stringify(one.data)).toBe(JSON.stringify(two.data))
    expect([one.status, one.headers.get('Set-Cookie')]).toEqual([200, null])
    expect(JSON.stringify(one.data)).not.toMatch(/"(shownAt|work|freshId)":"/)
  }
})
