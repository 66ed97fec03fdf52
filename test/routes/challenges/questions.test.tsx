import { beforeEach, describe, expect, test } from 'vitest'
import { buttonsOf, fieldOf, linksOf, textOf, wordsIn } from '#test/components/show'
import { createCorrectedQuestion, createQuestion, moveCutOff } from '#test/factories/question'
import { viewerOf } from '#test/factories/user'
import { callLoader } from '#test/support/call-route'
import { useDatabase } from '#test/support/database'
import { createQuestionScene, type QuestionScene, questionsOf } from '#test/support/question-scene'
import { renderPage } from '#test/support/render-page'
import { listTasks } from '~/features/administration/operations/list-tasks.server'
import * as page from '~/features/challenges/routes/questions'
import * as show from '~/features/challenges/routes/show'
import { translate } from '~/i18n/messages.server'
import { db } from '~/platform/database/client.server'

useDatabase()
const { t } = wordsIn('de')
const DAY = 86_400_000
let scene: QuestionScene
let questions: ReturnType<typeof questionsOf>
beforeEach(async () => {
  scene = await createQuestionScene()
  questions = questionsOf(scene.challengeId)
})

const see = async (user: { id: string } | null, query = '') => {
  const { data } = await questions.open(user, query)
  return renderPage({ component: page.default, data })
}
const challengePage = async (user: { id: string } | null) => {
  const params = { challengeId: scene.challengeId }
  const viewer = user && (await viewerOf(user.id))
  const { data } = await callLoader(show, {
    path: `/herausforderungen/${scene.challengeId}`,
    params,
    viewer,
  })
  return renderPage({ component: show.default, data })
}

describe('the page of questions', () => {
  test('shows everybody what is overdue, what was corrected and what was said before', async () => {
    const { challengeId } = scene
    await moveCutOff(challengeId, -DAY, -1000)
    await createQuestion({ challengeId, number: 1, text: 'Wer zahlt?\n\nUnd wann?' })
    await createCorrectedQuestion({ challengeId, number: 2 })
    const html = await see(null)
    const text = textOf(html)
    expect(text).toContain('Wer zahlt?')
    expect(text).toContain(t('question.state.overdue'))
    expect(text).toContain(t('question.count.overdue', { count: 1 }))
    expect(text).toContain('Ja, auf Anfrage.')
    expect(text).toContain(t('question.state.corrected'))
    expect(text).toContain(t('question.earlier'))
    expect(text).toContain('Nein.')
    expect(html).toContain('id="frage-2"')
    expect(buttonsOf(html)).toEqual([])
  })

  test('has a form for people outside, none for the authority, and a way to log in for everybody else', async () => {
    const asked = await see(scene.asker)
    expect(buttonsOf(asked)).toContain(t('question.send'))
    expect(textOf(asked)).toContain('Fragende GmbH')
    expect(buttonsOf(await see(scene.official))).toEqual([])
    const reader = textOf(await see(scene.reader))
    expect(reader).toContain(t('question.closed.ownAuthority'))
    expect(linksOf(await see(null))[t('question.toLogIn')]).toContain('/anmelden?weiter=')
  })

  test('says when asking is over, and asks nothing of those who are signed out twice differently', async () => {
    await moveCutOff(scene.challengeId, -1000)
    expect(textOf(await see(scene.asker))).toContain(t('question.closed'))
    expect(buttonsOf(await see(scene.asker))).toEqual([])
    expect(await see(null)).toBe(await see(null))
  })

  test('keeps what was typed when a question came too late, with its arrival', async () => {
    await moveCutOff(scene.challengeId, -2000)
    const sent = await questions.ask(scene.asker, { text: 'Noch eine?', organisationId: scene.asking.id })
    expect(sent.status).toBe(409)
    const { data } = await questions.open(scene.asker)
    const html = renderPage({ component: page.default, data, answer: sent.data })
    expect(textOf(html)).toContain(t('question.late'))
    expect(fieldOf(html, 'text')).toMatchObject({ value: 'Noch eine?' })
    expect(html).toContain(`<option value="${scene.asking.id}" selected="">`)
  })

  test('gives the authority’s writers the means to answer, refuse and correct', async () => {
    const { challengeId } = scene
    await createQuestion({ challengeId, number: 1 })
    await createCorrectedQuestion({ challengeId, number: 2 })
    const buttons = buttonsOf(await see(scene.colleague))
    expect(buttons).toEqual([
      t('question.send.answer'),
      t('question.send.dismiss'),
      t('question.send.correct'),
    ])
    await db.challenge.update({
      where: { id: challengeId },
      data: { state: 'archived', outcome: 'Läuft im Alltag.' },
    })
    expect(buttonsOf(await see(scene.colleague))).toEqual([])
  })

  test('keeps a stale correction in its form and says that somebody was faster', async () => {
    await createCorrectedQuestion({ challengeId: scene.challengeId, number: 1 })
    const sent = await questions.handle(scene.official, 'correct', 'Mein Text.', { version: 1 })
    const { data } = await questions.open(scene.official)
    const html = renderPage({ component: page.default, data, answer: sent.data })
    expect(textOf(html)).toContain(t('question.stale'))
    expect(fieldOf(html, 'answer')).toMatchObject({ value: 'Mein Text.' })
  })

  test('has pages of fifty, forwards and backwards', async () => {
    const { challengeId } = scene
    for (let number = 1; number <= 60; number += 1) await createQuestion({ challengeId, number })
    const first = (await questions.open(null)).data
    expect(first.questions.map((one) => one.number)).toEqual(Array.from({ length: 50 }, (_, i) => i + 1))
    const next = (await questions.open(null, new URL(first.next ?? '', 'http://x').search)).data
    expect(next.questions.map((one) => one.number)).toEqual(Array.from({ length: 10 }, (_, i) => i + 51))
    const back = (await questions.open(null, new URL(next.previous ?? '', 'http://x').search)).data
    expect(back.questions).toHaveLength(50)
    expect(first.counts.all).toBe(60)
  })

  test('is not there for what is not public', async () => {
    await db.challenge.update({ where: { id: scene.challengeId }, data: { state: 'draft' } })
    for (const user of [null, scene.asker, scene.official])
      expect((await questions.open(user)).status).toBe(404)
  })
})

test('the page of the challenge counts, names the dates and leads on', async () => {
  await createCorrectedQuestion({ challengeId: scene.challengeId, number: 1 })
  const html = await challengePage(null)
  expect(textOf(html)).toContain(t('question.count.answered', { count: 1 }))
  const links = linksOf(html)
  expect(links[t('question.linkAsk')]).toBe(`/herausforderungen/${scene.challengeId}/fragen`)
  expect(links[t('calendar.link')]).toBe(`/herausforderungen/${scene.challengeId}/termine.ics`)
  expect(links[t('watch.signedOut')]).toContain('/anmelden?')
  expect(buttonsOf(await challengePage(scene.watcher))).toContain(t('watch.stop'))
  expect(buttonsOf(await challengePage(scene.stranger))).toContain(t('watch.start'))
})

test('unanswered questions are one task of those who write for the authority, with their day', async () => {
  const { challengeId } = scene
  const { answersUntil } = await moveCutOff(challengeId, DAY)
  await createQuestion({ challengeId, number: 1 })
  await createQuestion({ challengeId, number: 2 })
  const tasksOf = async (user: { id: string }) => {
    const viewer = await viewerOf(user.id)
    const { tasks } = await listTasks({ viewer, t: translate('de'), locale: 'de' })
    return tasks.filter((one) => one.href.endsWith('/fragen'))
  }
  const [task, ...more] = await tasksOf(scene.colleague)
  expect(more).toEqual([])
  expect(task).toMatchObject({ turn: 'yours', dueAt: answersUntil })
  expect(task?.title).toBe(t('question.task', { count: 2, title: scene.challenge.title }))
  for (const user of [scene.reader, scene.asker, scene.drafter]) expect(await tasksOf(user)).toEqual([])
})
