import { describe, expect, it } from 'vitest'
import { createHidden } from '#test/factories/moderation'
import { createUser, viewerOf } from '#test/factories/user'
import { callAction, callLoader } from '#test/support/call-route'
import { useDatabase } from '#test/support/database'
import { createModerationScene, openCaseOf, report } from '#test/support/moderation-scene'
import * as appealRoute from '~/features/moderation/routes/appeal'
import * as caseRoute from '~/features/moderation/routes/case'
import * as conductVersion from '~/features/moderation/routes/conduct-version'
import * as csv from '~/features/moderation/routes/log-csv'
import * as queue from '~/features/moderation/routes/queue'
import { translate } from '~/i18n/messages.server'
import { db } from '~/platform/database/client.server'
import { newId } from '~/platform/new-id.server'

useDatabase()

async function createDesk() {
  const scene = await createModerationScene()
  await report(scene.comment.id)
  const { id: caseId } = await openCaseOf(scene.comment.id)
  const viewer = await viewerOf(scene.first.id)
  const options = { path: `/verwaltung/moderation/${caseId}`, params: { caseId }, viewer }
  return { ...scene, caseId, options }
}

type Reply = { lastResult: { error?: Record<string, string[]>; initialValue?: Record<string, string> } }

describe('the page of a case', () => {
  it('puts a template in and keeps what was typed', async () => {
    const { options } = await createDesk()
    const typed = { intent: 'decide', version: '1', facts: 'Getippte Tatsachen.', template: 'privacy' }
    const answer = await callAction(caseRoute, { ...options, form: typed })
    const { lastResult } = answer.data as unknown as Reply
    expect(lastResult.initialValue).toMatchObject({
      ...{ facts: 'Getippte Tatsachen.', ruleId: 'privacy' },
      explanation: translate('de')('moderation.template.privacy'),
    })
    const chosen = await callAction(caseRoute, { ...options, form: { ...typed, ruleId: 'threat' } })
    expect((chosen.data as unknown as Reply).lastResult.initialValue).toMatchObject({ ruleId: 'threat' })
    expect(await db.moderationDecision.count()).toBe(0)
  })

  it('says everything that is missing at once, and keeps a decision on what has changed', async () => {
    const { options } = await createDesk()
    const empty = await callAction(caseRoute, { ...options, form: { intent: 'decide', version: '1' } })
    const errors = Object.keys((empty.data as unknown as Reply).lastResult.error ?? {})
    expect([empty.status, errors.sort()]).toEqual([422, ['explanation', 'facts', 'measure', 'ruleId']])
    const whole = { intent: 'decide', measure: 'hide', ruleId: 'respect', facts: 'T.', explanation: 'W.' }
    const stale = await callAction(caseRoute, { ...options, form: { ...whole, version: '9' } })
    expect(stale.status).toBe(409)
    expect((stale.data as unknown as Reply).lastResult).toMatchObject({
      error: { '': ['moderationCase.objection.stale'] },
      initialValue: { facts: 'T.' },
    })
    expect((await callAction(caseRoute, { ...options, form: { ...whole, version: '1' } })).status).toBe(303)
    const again = await callAction(caseRoute, { ...options, form: { ...whole, version: '2' } })
    expect(again.status).toBe(409)
    expect(await db.moderationDecision.count()).toBe(1)
  })

  it('takes a note once, however often it is sent, also when the case is closed', async () => {
    const { options, caseId } = await createDesk()
    const form = { intent: 'note', id: newId(), text: 'Ähnlich wie letzte Woche.' }
    for (let count = 0; count < 2; count += 1)
      expect((await callAction(caseRoute, { ...options, form })).status).toBe(303)
    expect(await db.moderationNote.count({ where: { caseId } })).toBe(1)
    const { data } = await callLoader(caseRoute, options)
    expect(data.view.notes.map(({ author }) => author)).toEqual(['Erik Erster'])
    expect(JSON.stringify(data.view)).not.toContain('mia@example.org')
  })

  it('is nobody’s without the role', async () => {
    const { options, author } = await createDesk()
    const { id } = await createUser({ platformRole: 'staff' })
    for (const userId of [id, author.id]) {
      const viewer = await viewerOf(userId)
      expect((await callLoader(caseRoute, { ...options, viewer })).status).toBe(404)
      const sent = await callAction(caseRoute, { ...options, viewer, form: { intent: 'claim' } })
      expect(sent.status).toBe(404)
    }
  })
})

it('the queue is narrowed by its address, and by nothing else', async () => {
  const { options } = await createDesk()
  const shown = async (query: string) => {
    const { data } = await callLoader(queue, {
      ...options,
      path: `/verwaltung/moderation${query}`,
      params: {},
    })
    return [data.view, data.rows.length]
  }
  expect(await shown('')).toEqual(['all', 1])
  expect(await shown('?zeige=report')).toEqual(['report', 1])
  expect(await shown('?zeige=appeal')).toEqual(['appeal', 0])
  expect(await shown('?zeige=closed')).toEqual(['closed', 0])
  expect(await shown('?zeige=constructor&nach=x')).toEqual(['all', 1])
})

describe('the page of an appeal', () => {
  it('takes one click, twice is one, and says why another one is not taken', async () => {
    const { author, first } = await createModerationScene()
    const { decision } = await createHidden({ authorId: author.id, deciderId: first.id })
    const params = { decisionId: decision.id }
    const options = {
      path: '/moderation/entscheidungen/x/widerspruch',
      params,
      viewer: await viewerOf(author.id),
    }
    expect((await callLoader(appealRoute, options)).data.objection).toBeNull()
    for (let count = 0; count < 2; count += 1)
      expect((await callAction(appealRoute, { ...options, form: {} })).status).toBe(303)
    expect(await db.appeal.count()).toBe(1)
    expect((await callLoader(appealRoute, options)).data.objection).toBe('alreadyAppealed')
    const stranger = { ...options, viewer: await viewerOf(first.id) }
    expect((await callAction(appealRoute, { ...stranger, form: {} })).status).toBe(404)
  })
})

it('the log is a file for everybody, and unknown versions of the rules are none', async () => {
  const { author, first } = await createModerationScene()
  await createHidden({ authorId: author.id, deciderId: first.id })
  const file = await callLoader(csv, { path: '/moderation/protokoll.csv' })
  expect(file.headers.get('Content-Type')).toBe('text/csv; charset=utf-8')
  const [head = '', row = ''] = String(file.data).trim().split(/\r?\n/)
  expect(head).toContain('decidedAt')
  expect(row).toContain('hide')
  for (const number of ['0', '2', '1x', '-1', ''])
    expect(
      (await callLoader(conductVersion, { path: '/spielregeln/fassung/x', params: { number } })).status,
    ).toBe(404)
})
