import { beforeEach, describe, expect, test } from 'vitest'
import { buttonsOf, fieldOf, textOf, wordsIn } from '#test/components/show'
import { createQuestion, moveCutOff } from '#test/factories/question'
import { viewerOf } from '#test/factories/user'
import { callAction, callLoader } from '#test/support/call-route'
import { useDatabase } from '#test/support/database'
import { eventActions, toldOf } from '#test/support/event-actions'
import { createQuestionScene, type QuestionScene } from '#test/support/question-scene'
import { renderPage } from '#test/support/render-page'
import { toBerlin } from '~/domain/time/berlin'
import * as changes from '~/features/challenges/routes/changes'
import * as page from '~/features/challenges/routes/dates'
import * as manage from '~/features/challenges/routes/manage'
import { db } from '~/platform/database/client.server'

useDatabase()
const { t } = wordsIn('de')
let scene: QuestionScene
beforeEach(async () => {
  scene = await createQuestionScene()
  // Far enough ahead for dates, and within the years whose holidays are known.
  await change({ deadlineAt: new Date('2027-12-01T11:00:00Z') })
})

const change = (data: object) => db.challenge.update({ where: { id: scene.challengeId }, data })
const unset = { questionsUntil: null, answersUntil: null }
const asked = async (user: { id: string }) => ({
  path: `/herausforderungen/${scene.challengeId}/termine`,
  params: { challengeId: scene.challengeId },
  viewer: await viewerOf(user.id),
})
const see = async (user: { id: string } = scene.official, answer?: unknown) => {
  const { data } = await callLoader(page, await asked(user))
  return renderPage({ component: page.default, data, answer })
}
const send = async (form: Record<string, string> = {}, user: { id: string } = scene.official) => {
  const version = String((await change({})).version)
  const dates = { questionsUntil: '2027-11-01T12:00', answersUntil: '2027-11-15T12:00' }
  return callAction(page, { ...(await asked(user)), form: { ...dates, version, ...form } })
}

describe('the dates of questions', () => {
  test('are proposed in working days before the deadline', async () => {
    await change(unset)
    const html = await see()
    expect(fieldOf(html, 'questionsUntil')).toMatchObject({ value: '2027-11-17T12:00' })
    expect(fieldOf(html, 'answersUntil')).toMatchObject({ value: '2027-11-24T12:00' })
  })

  test('are not guessed where a year has no holidays: the page names it and leaves the fields empty', async () => {
    await change({ ...unset, deadlineAt: new Date('2035-03-01T11:00:00Z') })
    const html = await see()
    expect(textOf(html)).toContain(t('questionDates.noneProposed.holidaysMissing', { year: 2035 }))
    expect(fieldOf(html, 'questionsUntil')?.value ?? '').toBe('')
    expect(buttonsOf(html)).toEqual([t('questionDates.save')])
  })

  test('are set once, and everybody concerned hears of it after the publication', async () => {
    expect((await send()).status).toBe(303)
    const row = await change({})
    expect(row.questionsUntil && toBerlin(row.questionsUntil)).toBe('2027-11-01T12:00')
    expect(await eventActions('challenge', scene.challengeId)).toEqual(['challenge.questionDatesSet'])
    const told = (await toldOf()).map(([userId]) => userId).sort()
    expect(told).toEqual([scene.watcher.id, scene.drafter.id, scene.submitter.id].sort())
    expect((await send()).status).toBe(303)
    expect(await toldOf()).toHaveLength(3)
  })

  test('stand among the public changes as they were and as they are, each time they move', async () => {
    const before = await change({})
    await send()
    await send({ answersUntil: '2027-11-16T12:00' })
    const rows = await db.challengeChange.findMany({ orderBy: { number: 'asc' } })
    const both = ['questionsUntil', 'answersUntil']
    expect(rows).toMatchObject([
      { number: 1, state: 'applied', isMaterial: false, fields: both, note: '', deadlineAfter: null },
      { number: 2, fields: ['answersUntil'], createdById: scene.official.id },
    ])
    expect(rows[0]?.before).toEqual({
      questionsUntil: before.questionsUntil?.toISOString(),
      answersUntil: before.answersUntil?.toISOString(),
    })
    const { data } = await callLoader(changes, { ...(await asked(scene.official)), viewer: null })
    const text = textOf(renderPage({ component: changes.default, data }))
    expect(text).toContain('16. November 2027 um 12:00')
    expect(text).toContain(t('question.answersUntil'))
    expect(text).not.toContain(t('change.why'))
  })

  test('leave no public change where nothing moved, where they are refused, or in a draft', async () => {
    expect((await send({ questionsUntil: '2020-01-01T12:00' })).status).toBe(422)
    expect((await send({}, scene.reader)).status).toBe(404)
    expect((await send({ version: '99' })).status).toBe(409)
    await change({ ...unset, state: 'draft' })
    await send()
    await change({ state: 'published' })
    expect((await send()).status).toBe(303)
    expect(await db.challengeChange.count()).toBe(0)
  })

  test('in a draft make their author one of its authors, and tell nobody', async () => {
    await change({ ...unset, state: 'draft' })
    expect((await send()).status).toBe(303)
    expect((await change({})).editorIds).toContain(scene.official.id)
    expect(await toldOf()).toEqual([])
  })

  test('say everything that is wrong with them at once', async () => {
    const answer = await send({ questionsUntil: '2020-01-01T12:00', answersUntil: '2028-01-01T12:00' })
    expect(answer.status).toBe(422)
    const text = textOf(await see(scene.official, answer.data))
    for (const reason of ['inThePast', 'shortened', 'afterDeadline'] as const)
      expect(text).toContain(t(`field.questionDates.${reason}`))
  })

  test('do not move while an answer is overdue', async () => {
    await moveCutOff(scene.challengeId, -2000, -1000)
    await createQuestion({ challengeId: scene.challengeId, number: 1 })
    const answer = await send()
    expect(answer.status).toBe(422)
    expect(textOf(await see(scene.official, answer.data))).toContain(t('field.questionDates.answersOverdue'))
  })

  test('that are out of date are refused with both versions, and can then be saved', async () => {
    const first = await send({ version: '99' })
    expect(first.status).toBe(409)
    const html = await see(scene.official, first.data)
    expect(textOf(html)).toContain(t('questionDates.stale'))
    expect(fieldOf(html, 'questionsUntil')).toMatchObject({ value: '2027-11-01T12:00' })
    expect(html).toContain('name="version" value="1"')
  })

  test('are frozen while the text is being approved', async () => {
    await change({ state: 'inApproval' })
    expect((await send()).status).toBe(409)
    expect(textOf(await see())).toContain(t('questionDates.frozen.wrongState'))
  })

  test('are for those who write', async () => {
    for (const user of [scene.reader, scene.asker])
      expect((await callLoader(page, await asked(user))).status).toBe(404)
    expect((await send({}, scene.reader)).status).toBe(404)
  })
})

describe('the publication', () => {
  const approve = async () => {
    const { version } = await change({
      ...{ state: 'inApproval', submittedById: scene.official.id, editorIds: [scene.official.id] },
    })
    const form = { step: 'approve', version: String(version), reason: '' }
    const viewer = await viewerOf(scene.colleague.id)
    return callAction(manage, { ...(await asked(scene.colleague)), viewer, form })
  }

  test('brings the proposed dates where the author set none', async () => {
    await change(unset)
    expect((await approve()).status).toBe(303)
    const row = await change({})
    expect(row.questionsUntil && toBerlin(row.questionsUntil)).toBe('2027-11-17T12:00')
    expect(await eventActions('challenge', scene.challengeId)).toEqual([
      'challenge.published',
      'challenge.questionDatesSet',
    ])
  })

  test('leaves the author’s dates, and sets none where none can be worked out', async () => {
    const before = await change({})
    await approve()
    expect((await change({})).questionsUntil).toEqual(before.questionsUntil)
    await change({ ...unset, deadlineAt: new Date('2035-03-01T11:00:00Z') })
    await approve()
    expect(await change({})).toMatchObject({ state: 'published', questionsUntil: null })
  })

  test.each([
    ['after the deadline', '2027-12-10T11:00:00Z', '2027-12-20T11:00:00Z'],
    ['over by now', '2020-01-10T11:00:00Z', '2020-01-20T11:00:00Z'],
    ['answered after the deadline only', '2027-11-10T11:00:00Z', '2027-12-01T11:00:00Z'],
  ])('proposes anew where the author’s dates lie %s', async (_where, questions, answers) => {
    await change({ questionsUntil: new Date(questions), answersUntil: new Date(answers) })
    await approve()
    const row = await change({})
    expect(row.questionsUntil && toBerlin(row.questionsUntil)).toBe('2027-11-17T12:00')
    expect(row.answersUntil && toBerlin(row.answersUntil)).toBe('2027-11-24T12:00')
    expect(await eventActions('challenge', scene.challengeId)).toContain('challenge.questionDatesSet')
  })

  test('takes dates away that fit no more where none can be worked out', async () => {
    const deadlineAt = new Date('2035-03-01T11:00:00Z')
    await change({ deadlineAt, questionsUntil: new Date('2036-01-01'), answersUntil: new Date('2036-02-01') })
    await approve()
    expect(await change({})).toMatchObject({ state: 'published', ...unset })
  })
})
