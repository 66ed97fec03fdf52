import { beforeEach, describe, expect, it } from 'vitest'
import { buttonsOf, fieldOf, linksOf, textOf, wordsIn } from '#test/components/show'
import { createChallenge } from '#test/factories/challenge'
import { type AnswerScene, createAnswerScene, createOfficialAnswer } from '#test/factories/official-answer'
import { viewerOf } from '#test/factories/user'
import { answerPages } from '#test/support/answer-pages'
import { callLoader } from '#test/support/call-route'
import { useDatabase } from '#test/support/database'
import { renderPage } from '#test/support/render-page'
import { listTasks } from '~/features/administration/operations/list-tasks.server'
import * as challengePage from '~/features/challenges/routes/show'
import * as show from '~/features/participation/routes/official-answer'
import * as edit from '~/features/participation/routes/official-answer-edit'
import * as list from '~/features/participation/routes/official-answers'
import { translate } from '~/i18n/messages.server'
import { db } from '~/platform/database/client.server'

useDatabase()
const { t } = wordsIn('de')
const DAY = 86_400_000
let scene: AnswerScene
beforeEach(async () => {
  scene = await createAnswerScene()
})

type Somebody = { id: string } | null
const create = (more: Partial<Parameters<typeof createOfficialAnswer>[0]> = {}) =>
  createOfficialAnswer({ subjectId: scene.challenge.id, organisationId: scene.office.id, ...more })
const late = { dueAt: new Date(Date.now() - DAY) }
const openList = async (query = '') =>
  (await callLoader(list, { path: `/antworten-der-behoerden${query}` })).data
const openAnswer = async (answerId: string, user: Somebody = null) =>
  callLoader(show, {
    ...{ path: `/antworten-der-behoerden/${answerId}`, params: { answerId } },
    viewer: user && (await viewerOf(user.id)),
  })
const see = async (answerId: string, user: Somebody = null) =>
  renderPage({ component: show.default, data: (await openAnswer(answerId, user)).data })

describe('an official answer', () => {
  it('shows the office, what it decided and why, and the contributions; nobody’s name', async () => {
    const { id } = await create({
      status: 'partly',
      sources: [scene.comment.id],
      answeredById: scene.clerk.id,
    })
    const html = await see(id)
    const text = textOf(html)
    for (const words of [
      'Amt für Antworten',
      t('officialAnswer.status.partly'),
      'Weil es hilft.',
      'Ab März.',
    ])
      expect(text).toContain(words)
    expect(text).toContain(t('officialAnswer.sourceBy', { author: 'Möwe vom Kai' }))
    expect(text).toContain(scene.comment.body)
    expect(text).not.toMatch(/Person \d/)
    expect(html).not.toContain(scene.clerk.id)
    expect(Object.values(linksOf(html))).toContain(`/herausforderungen/${scene.challenge.id}`)
    expect(Object.values(linksOf(html))).toContain(`/beitraege/${scene.comment.id}`)
    expect(buttonsOf(html)).toEqual([])
    expect(await see(id)).toBe(html)
  })

  it('says neither the words nor the author of a contribution that is hidden now', async () => {
    const { id } = await create({ status: 'partly', sources: [scene.comment.id], causes: [scene.second.id] })
    await db.comment.updateMany({ data: { state: 'removed' } })
    const { data } = await openAnswer(id)
    const text = JSON.stringify(data)
    for (const secret of [scene.comment.body, 'Möwe', 'Storch', scene.author.id])
      expect(text).not.toContain(secret)
    expect(textOf(await see(id))).toContain(t('officialAnswer.sourceHidden'))
  })

  it('names the author of a deleted account as such', async () => {
    const { id } = await create({ status: 'partly', sources: [scene.comment.id] })
    await db.user.update({
      where: { id: scene.author.id },
      data: { erasedAt: new Date(), email: 'erased:y' },
    })
    expect(textOf(await see(id))).toContain(t('officialAnswer.sourceByErased'))
  })

  it('that is owed says since when, until when, and that it is overdue', async () => {
    const { id } = await create({
      ...late,
      firstDueAt: new Date('2026-11-02T22:59:00Z'),
      causes: [scene.comment.id],
    })
    const text = textOf(await see(id))
    for (const words of [
      'officialAnswer.waiting',
      'officialAnswer.overdue',
      'officialAnswer.supported',
    ] as const)
      expect(text).toContain(t(words))
    expect(text).toContain(t('officialAnswer.firstDueAt'))
    // Nobody knows of a review before the office has said a word.
    expect(text).toContain(t('officialAnswer.outstanding'))
    expect(text).not.toContain(t('officialAnswer.status.underReview'))
  })

  it('shows what was said before, with its dates', async () => {
    const pages = answerPages(scene)
    const { id } = await create()
    await pages.save(scene.clerk, id, { status: 'underReview', reason: 'Wir rechnen noch.' })
    await pages.save(scene.clerk, id, { status: 'declined', reason: 'Zu teuer.' })
    const text = textOf(await see(id))
    expect(text).toContain(t('officialAnswer.earlier'))
    expect(text).toContain('Wir rechnen noch.')
    expect(text).toContain('Zu teuer.')
  })

  it('leads those who write for the office to its form, and nobody else', async () => {
    const { id } = await create()
    const path = `/antworten-der-behoerden/${id}/bearbeiten`
    expect(linksOf(await see(id, scene.clerk))[t('officialAnswer.write')]).toBe(path)
    for (const user of [null, scene.reader, scene.otherClerk, scene.staff])
      expect(Object.values(linksOf(await see(id, user)))).not.toContain(path)
  })

  it('is not there for what is not public, nor for what is no answer', async () => {
    const { id } = await create({ status: 'partly' })
    await db.challenge.update({ where: { id: scene.challenge.id }, data: { state: 'draft' } })
    for (const user of [null, scene.clerk, scene.staff]) expect((await openAnswer(id, user)).status).toBe(404)
    expect((await openAnswer('x')).status).toBe(404)
    expect((await openList()).rows).toEqual([])
  })
})

describe('the form', () => {
  it('keeps a stale text with the one that stands now', async () => {
    const pages = answerPages(scene)
    const { id } = await create({ status: 'partly' })
    const sent = await pages.save(scene.clerk, id, {
      version: '7',
      reason: 'Mein Text.',
      sources: [scene.comment.id],
    })
    const { data } = await pages.seeEdit(scene.clerk, id)
    // With JavaScript the page keeps what it had read: the next save goes over what is shown all the same.
    const old = { ...data, answer: { ...data.answer, version: 7 } }
    const html = renderPage({ component: edit.default, data: old, answer: sent.data })
    expect(html).toContain('name="version" value="1"')
    expect(fieldOf(html, 'reason')).toMatchObject({ value: 'Mein Text.' })
    expect(textOf(html)).toContain(t('officialAnswer.stale'))
    expect(textOf(html)).toContain('Weil es hilft.')
    expect(html).toMatch(
      new RegExp(`checked=""[^>]*value="${scene.comment.id}"|value="${scene.comment.id}"[^>]*checked=""`),
    )
  })

  it('offers “under review” and another day only as long as the answer is owed', async () => {
    const pages = answerPages(scene)
    const owed = await create()
    const given = await create({ status: 'partly' })
    const see = async (id: string) =>
      renderPage({ component: edit.default, data: (await pages.seeEdit(scene.clerk, id)).data })
    expect(await see(owed.id)).toContain('value="underReview"')
    expect(fieldOf(await see(owed.id), 'dueOn')).toMatchObject({ isRequired: false })
    expect(await see(given.id)).not.toContain('value="underReview"')
    expect(await see(given.id)).not.toContain('name="dueOn"')
  })
})

describe('the public list', () => {
  it('stands overdue ones above, and can be asked for them alone, by their day', async () => {
    const { other, otherOffice, office } = scene
    const first = await create({ dueAt: new Date(Date.now() - 3 * DAY) })
    const second = await createOfficialAnswer({
      subjectId: other.id,
      organisationId: otherOffice.id,
      ...late,
    })
    const given = await create({ status: 'partly' })
    const all = await openList()
    expect(all.overdue).toMatchObject({ count: 2, rows: [{ id: first.id }, { id: second.id }] })
    expect(all.rows.map(({ id }) => id)).toEqual([given.id, second.id, first.id])
    const overdue = await openList('?stand=ueberfaellig')
    expect(overdue.rows.map(({ id, isOverdue }) => [id, isOverdue])).toEqual([
      [first.id, true],
      [second.id, true],
    ])
    expect((await openList(`?stand=ueberfaellig&stelle=${office.id}`)).rows.map(({ id }) => id)).toEqual([
      first.id,
    ])
    expect(all.offices.map(({ name }) => name)).toEqual(['Amt für Antworten', 'Anderes Amt'])
    const text = textOf(renderPage({ component: list.default, data: all }))
    expect(text).toContain(t('officialAnswer.overdueCount', { count: 2 }))
    expect(text).toContain(t('officialAnswer.rules', { support: 10, days: 20 }))
  })

  it.each(['', '?stand=ueberfaellig'])('has pages of twenty, forwards and backwards (%s)', async (query) => {
    for (let count = 0; count < 25; count += 1) {
      const { id } = await createChallenge({ authorityId: scene.office.id, state: 'published' })
      await create({ subjectId: id, dueAt: new Date(Date.now() - (25 - count) * DAY) })
    }
    const first = await openList(query)
    expect(first.rows).toHaveLength(20)
    const next = await openList(new URL(first.next ?? '', 'http://x').search)
    expect(next.rows).toHaveLength(5)
    expect(new Set([...first.rows, ...next.rows].map(({ id }) => id)).size).toBe(25)
    const back = await openList(new URL(next.previous ?? '', 'http://x').search)
    expect(back.rows.map(({ id }) => id)).toEqual(first.rows.map(({ id }) => id))
    expect(next.next).toBeNull()
  })

  it('says where there is nothing, and bears crooked addresses', async () => {
    const text = textOf(renderPage({ component: list.default, data: await openList() }))
    expect(text).toContain(t('officialAnswer.none'))
    expect(text).toContain(t('officialAnswer.overdueNone'))
    for (const query of ['?stelle=x', '?nach=x~y', `?stand=ueberfaellig&nach=${scene.comment.id}~morgen`])
      expect((await openList(query)).rows).toEqual([])
  })
})

it('the page of the challenge shows what the office says and what it owes', async () => {
  await create({ status: 'partly', sources: [scene.comment.id], reason: 'Auf Papier.' })
  const { id } = await create(late)
  const pageOf = async (user: Somebody) => {
    const { data } = await callLoader(challengePage, {
      ...{ path: `/herausforderungen/${scene.challenge.id}`, params: { challengeId: scene.challenge.id } },
      viewer: user && (await viewerOf(user.id)),
    })
    return renderPage({ component: challengePage.default, data })
  }
  const text = textOf(await pageOf(null))
  for (const words of [
    'Auf Papier.',
    t('officialAnswer.overdue'),
    t('officialAnswer.sourceCount', { count: 1 }),
  ])
    expect(text).toContain(words)
  const links = linksOf(await pageOf(scene.clerk))
  expect(links[t('officialAnswer.write')]).toBe(`/antworten-der-behoerden/${id}/bearbeiten`)
  await db.officialAnswer.deleteMany()
  expect(textOf(await pageOf(null))).not.toContain(t('officialAnswer.sectionTitle'))
  expect(linksOf(await pageOf(scene.clerk))[t('officialAnswer.newLink')]).toBe(
    `/diskussion/challenge/${scene.challenge.id}/antwort`,
  )
})

it('what is owed is a task of those who write for the office; what is overdue one of staff', async () => {
  const { id, dueAt } = await create(late)
  await create({ status: 'partly' })
  const tasksOf = async (user: { id: string }) => {
    const { tasks } = await listTasks({ viewer: await viewerOf(user.id), t: translate('de'), locale: 'de' })
    return tasks.filter(({ href }) => href.startsWith('/antworten'))
  }
  const [task, ...more] = await tasksOf(scene.clerk)
  expect(more).toEqual([])
  expect(task).toMatchObject({
    ...{ turn: 'yours', dueAt, href: `/antworten-der-behoerden/${id}/bearbeiten` },
    title: t('officialAnswer.task', { title: 'Formulare lesen' }),
  })
  expect(await tasksOf(scene.staff)).toMatchObject([
    {
      title: t('officialAnswer.staffTask', { count: 1 }),
      href: '/antworten-der-behoerden?stand=ueberfaellig',
    },
  ])
  for (const user of [scene.reader, scene.otherClerk, scene.former, scene.citizen, scene.moderator])
    expect(await tasksOf(user)).toEqual([])
  await db.officialAnswer.updateMany({ where: { id }, data: { dueAt: new Date(Date.now() + DAY) } })
  expect(await tasksOf(scene.staff)).toEqual([])
})
