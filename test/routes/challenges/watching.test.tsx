import { beforeEach, describe, expect, test } from 'vitest'
import { buttonsOf, linksOf, textOf, wordsIn } from '#test/components/show'
import { createChallenge } from '#test/factories/challenge'
import { createChange } from '#test/factories/change'
import { createCorrectedQuestion, createQuestion } from '#test/factories/question'
import { viewerOf } from '#test/factories/user'
import { callAction, callLoader } from '#test/support/call-route'
import { useDatabase } from '#test/support/database'
import { toldOf } from '#test/support/event-actions'
import { passTheDeadline } from '#test/support/proposal-scene'
import { createQuestionScene, type QuestionScene } from '#test/support/question-scene'
import { renderPage } from '#test/support/render-page'
import * as calendar from '~/features/challenges/routes/calendar'
import * as feed from '~/features/challenges/routes/feed'
import * as manage from '~/features/challenges/routes/manage'
import * as news from '~/features/challenges/routes/news'
import * as watched from '~/features/challenges/routes/watched'
import * as opening from '~/features/proposals/routes/challenge-proposals'
import { db } from '~/platform/database/client.server'

useDatabase()
const { t } = wordsIn('de')
let scene: QuestionScene
beforeEach(async () => {
  scene = await createQuestionScene()
})

const asked = async (user: { id: string } | null, path = '/mein-bereich/beobachtet') => ({
  path,
  params: { challengeId: scene.challengeId },
  viewer: user && (await viewerOf(user.id)),
})
const press = async (user: { id: string } | null, form: Record<string, string> = {}) =>
  callAction(watched, {
    ...(await asked(user)),
    form: { intent: 'watch', challengeId: scene.challengeId, ...form },
  })

describe('watching', () => {
  test('begins once, is listed, and ends', async () => {
    expect(await press(scene.stranger)).toMatchObject({
      status: 303,
      location: `/herausforderungen/${scene.challengeId}`,
    })
    await press(scene.stranger)
    expect(await db.watch.count({ where: { userId: scene.stranger.id } })).toBe(1)
    const { data } = await callLoader(watched, await asked(scene.stranger))
    const html = renderPage({ component: watched.default, data })
    expect(linksOf(html)[scene.challenge.title]).toBe(`/herausforderungen/${scene.challengeId}`)
    expect(buttonsOf(html)).toEqual([t('watch.stop')])
    expect(await press(scene.stranger, { intent: 'unwatch', from: 'list' })).toMatchObject({
      location: '/mein-bereich/beobachtet',
    })
    const after = await callLoader(watched, await asked(scene.stranger))
    expect(textOf(renderPage({ component: watched.default, data: after.data }))).toContain(t('watch.none'))
  })

  test('is for signed-in people and public challenges', async () => {
    expect((await press(null)).status).toBe(401)
    const draft = await createChallenge({ authorityId: scene.authority.id })
    expect((await press(scene.official, { challengeId: draft.id })).status).toBe(404)
    expect((await press(scene.stranger, { challengeId: 'x' })).status).toBe(422)
  })

  test('tells of a withdrawal: each person once, teams in the words that are for them', async () => {
    await db.watch.create({ data: { userId: scene.drafter.id, challengeId: scene.challengeId } })
    const { version } = await db.challenge.findUniqueOrThrow({ where: { id: scene.challengeId } })
    const form = { step: 'withdraw', version: String(version), reason: 'Der Bedarf ist entfallen.' }
    expect((await callAction(manage, { ...(await asked(scene.official)), form })).status).toBe(303)
    expect((await toldOf()).sort()).toEqual(
      [
        [scene.watcher.id, 'watchedChallengeChanged'],
        [scene.drafter.id, 'challengeWithdrawn'],
        [scene.submitter.id, 'challengeWithdrawn'],
      ].sort(),
    )
  })

  test('tells of the opening', async () => {
    await passTheDeadline(scene.challengeId)
    for (const user of [scene.official, scene.colleague])
      expect((await callAction(opening, { ...(await asked(user)), form: { step: 'x' } })).status).toBe(303)
    const told = await toldOf()
    expect(told).toContainEqual([scene.watcher.id, 'watchedChallengeChanged'])
    expect(told).toContainEqual([scene.submitter.id, 'proposalsOpened'])
  })
})

/** What a program gets that fetches a file. */
async function fetchFile(
  module: { loader: (args: never) => unknown },
  path: string,
  etag?: string,
): Promise<Response> {
  const request = new Request(`http://localhost${path}`, { headers: etag ? { 'If-None-Match': etag } : {} })
  const context = { requestId: 'x', network: 'x', viewer: async () => null }
  return (await module.loader({
    request,
    params: { challengeId: scene.challengeId },
    context,
  } as never)) as Response
}

describe('the calendar', () => {
  test('has the deadline and the end of questions, with ids that stay and a sequence that grows', async () => {
    const path = `/herausforderungen/${scene.challengeId}/termine.ics`
    const first = await fetchFile(calendar, path)
    expect(first.headers.get('Content-Type')).toBe('text/calendar; charset=utf-8')
    const text = (await first.text()).replace(/\r\n /g, '')
    expect(text.match(/^UID:.*$/gm)?.map((one) => one.trim())).toEqual([
      `UID:questions-${scene.challengeId}@127.0.0.1`,
      `UID:deadline-${scene.challengeId}@127.0.0.1`,
    ])
    expect(text).toContain('SEQUENCE:1')
    expect(text).toContain(scene.challenge.title)
    const withdrawn = { state: 'withdrawn', version: { increment: 1 } } as const
    await db.challenge.update({ where: { id: scene.challengeId }, data: withdrawn })
    const second = (await (await fetchFile(calendar, path)).text()).replace(/\r\n /g, '')
    expect(second).toContain('SEQUENCE:2')
    expect(second.match(/STATUS:CANCELLED/g)).toHaveLength(2)
  })
})

describe('the feeds', () => {
  test('list new challenges, and nothing that is not public', async () => {
    const draft = await createChallenge({ authorityId: scene.authority.id, title: 'Geheimer Entwurf' })
    const answer = await fetchFile(feed, '/herausforderungen.atom')
    expect(answer.headers.get('Content-Type')).toBe('application/atom+xml; charset=utf-8')
    const xml = await answer.text()
    expect(xml).toContain(`<id>urn:uuid:${scene.challengeId}</id>`)
    expect(xml).not.toContain(draft.id)
    expect(await (await fetchFile(feed, '/challenges.atom')).text()).toBe(xml)
    expect(await (await fetchFile(feed, '/en/challenges.atom')).text()).toContain('xml:lang="en"')
  })

  test('answer 304 to a program that has them already, and anew when something changed', async () => {
    const etag = (await fetchFile(feed, '/herausforderungen.atom')).headers.get('ETag') ?? ''
    expect(etag).toMatch(/^W\/".+"$/)
    const again = await fetchFile(feed, '/herausforderungen.atom', etag)
    expect([again.status, await again.text()]).toEqual([304, ''])
    await createChallenge({ authorityId: scene.authority.id, state: 'published' })
    expect((await fetchFile(feed, '/herausforderungen.atom', etag)).status).toBe(200)
  })

  test('say why something changed or ended, and lead to the old and the new words', async () => {
    const { challengeId } = scene
    const about = { challengeId, authorId: scene.official.id }
    const applied = { state: 'applied', appliedAt: new Date() } as const
    await createChange({
      ...about,
      ...applied,
      number: 1,
      isMaterial: true,
      fields: ['problem'],
      note: 'Weil <so>.',
    })
    await createChange({ ...about, ...applied, number: 2, fields: ['answersUntil'], note: '' })
    await createChange({ ...about, note: 'Noch geheim.' })
    const read = async () => (await fetchFile(news, `/herausforderungen/${challengeId}/neues.atom`)).text()
    const xml = await read()
    expect(xml).toContain(`/herausforderungen/${challengeId}/aenderungen#aenderung-1`)
    expect(xml).toContain(`Begründung: Weil &lt;so&gt;.`)
    expect(xml.match(/Diese Änderung ist wesentlich/g)).toHaveLength(1)
    expect(xml).toContain('<title>Neue Termine für Fragen</title>')
    expect(xml).not.toContain('Noch geheim')
  })

  test('tell of answers and changes of one challenge, not of open questions', async () => {
    const { challengeId } = scene
    await createQuestion({ challengeId, number: 1, text: 'Noch offen?' })
    const { id } = await createCorrectedQuestion({ challengeId, number: 2, text: 'A & B <c>?' })
    const xml = await (await fetchFile(news, `/herausforderungen/${challengeId}/neues.atom`)).text()
    expect(xml).toContain(`<id>urn:uuid:${id}</id>`)
    expect(xml).toContain('A &amp; B &lt;c&gt;?')
    expect(xml).toContain(`/herausforderungen/${challengeId}/fragen#frage-2`)
    expect(xml).not.toContain('Noch offen?')
    await db.challenge.update({ where: { id: challengeId }, data: { state: 'draft' } })
    await expect(fetchFile(news, `/herausforderungen/${challengeId}/neues.atom`)).rejects.toMatchObject({
      status: 404,
    })
  })
})
