import { beforeEach, expect, test } from 'vitest'
import { textOf, wordsIn } from '#test/components/show'
import { viewerOf } from '#test/factories/user'
import { callAction, callLoader } from '#test/support/call-route'
import { useDatabase } from '#test/support/database'
import { createScene } from '#test/support/proposal-scene'
import { renderPage } from '#test/support/render-page'
import { AI_ACT_TREE } from '~/domain/assessment/ai-act'
import * as page from '~/features/challenges/routes/assessment'
import * as show from '~/features/challenges/routes/show'
import { MOST_EVIDENCE } from '~/features/challenges/schema-assessment'
import { db } from '~/platform/database/client.server'
import { newId } from '~/platform/new-id.server'

useDatabase()
const { t } = wordsIn('de')
const ANSWERS = {
  ...{ system: 'yes', exempt: 'no', role: 'deployer', model: 'no', prohibited: 'none', annexI: 'no' },
  ...{ annexIII: 'none', talks: 'yes', generates: 'no', recognises: 'no' },
}
const WHY = 'Es spricht mit Antragstellenden.'
let scene: Awaited<ReturnType<typeof createScene>>
beforeEach(async () => {
  scene = await createScene()
})

const address = (query = '') => `/herausforderungen/${scene.challenge.id}/pruefung/aiAct${query}`
const call = async (query = '') => ({
  ...{ path: address(query), params: { challengeId: scene.challenge.id, kind: 'aiAct' } },
  viewer: await viewerOf(scene.official.id),
})
const send = async (evidence: Record<string, string>) => {
  const fields = (prefix: string, values: object) =>
    Object.fromEntries(Object.entries(values).map(([key, value]) => [`${prefix}.${key}`, value]))
  const form = { intent: 'check', id: newId(), dataVersion: AI_ACT_TREE.version }
  return callAction(page, {
    ...(await call()),
    form: { ...form, ...fields('answers', ANSWERS), ...fields('evidence', evidence) },
  })
}
const summary = `?${new URLSearchParams({ ...ANSWERS, weiter: 'recognises' })}`

test('the end of a check offers a reason for every answer, and needs none', async () => {
  const { data } = await callLoader(page, await call(summary))
  const html = renderPage({ component: page.default, data })
  for (const id of Object.keys(ANSWERS)) expect(html).toContain(`name="evidence.${id}"`)
  expect((await send({})).status).toBe(303)
  expect(await db.assessment.findMany()).toMatchObject([{ outcome: 'transparency', evidence: {} }])
})

test('why somebody has answered so is kept and shown with the reasons, to everybody', async () => {
  expect((await send({ talks: ` ${WHY} `, generates: '', gone: 'Ohne Frage' })).status).toBe(303)
  expect(await db.assessment.findMany()).toMatchObject([{ evidence: { talks: WHY } }])
  const { data } = await callLoader(page, await call())
  const text = textOf(renderPage({ component: page.default, data }))
  expect(text).toContain(`${t('assessment.evidence')} ${WHY}`)
  const params = { challengeId: scene.challenge.id }
  const path = `/herausforderungen/${scene.challenge.id}`
  const publicly = await callLoader(show, { path, params, viewer: null })
  expect(JSON.stringify(publicly.data)).toContain(WHY)
})

test('a reason that is too long is refused, and nothing typed is lost', async () => {
  const answer = await send({ talks: 'x'.repeat(MOST_EVIDENCE + 1) })
  expect(answer.status).toBe(422)
  expect(await db.assessment.count()).toBe(0)
  const { data } = await callLoader(page, await call(summary))
  const html = renderPage({ component: page.default, data, answer: answer.data })
  expect(html).toContain('x'.repeat(MOST_EVIDENCE + 1))
  expect(textOf(html)).toContain(t('shell.errorSummary'))
})
