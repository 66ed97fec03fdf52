import { beforeEach, describe, expect, it } from 'vitest'
import { buttonsOf, fieldOf, textOf, wordsIn } from '#test/components/show'
import { hide } from '#test/factories/comment'
import { type AnswerScene, createAnswerScene } from '#test/factories/official-answer'
import { viewerOf } from '#test/factories/user'
import { callAction, callLoader } from '#test/support/call-route'
import { useDatabase } from '#test/support/database'
import { eventActions } from '#test/support/event-actions'
import { renderPage } from '#test/support/render-page'
import * as page from '~/features/participation/routes/comment-highlight'
import { db } from '~/platform/database/client.server'

useDatabase()
const { t } = wordsIn('de')
let scene: AnswerScene
beforeEach(async () => {
  scene = await createAnswerScene()
})

type Somebody = { id: string } | null
const asked = async (user: Somebody, commentId = scene.comment.id) => ({
  path: `/beitraege/${commentId}/hervorheben`,
  params: { commentId },
  viewer: user && (await viewerOf(user.id)),
})
const open = async (user: Somebody) => callLoader(page, await asked(user))
const send = async (user: Somebody, form: Record<string, string>, commentId?: string) =>
  callAction(page, { ...(await asked(user, commentId)), form })
const highlight = (user: Somebody, reason = 'Daran hatten wir nicht gedacht.', commentId?: string) =>
  send(user, { intent: 'highlight', reason }, commentId)
const comment = () => db.comment.findUniqueOrThrow({ where: { id: scene.comment.id } })

describe('highlighting', () => {
  it('is public with its reason, leaves an event, and its author is told', async () => {
    expect((await highlight(scene.clerk)).status).toBe(303)
    expect(await comment()).toMatchObject({
      ...{ highlightedFor: 'Daran hatten wir nicht gedacht.', highlightedById: scene.clerk.id },
      // The order does not follow it.
      ...{ rank: 0, version: 1 },
    })
    expect(await eventActions('comment', scene.comment.id)).toEqual(['comment.highlighted'])
    const [message, ...more] = await db.outboxMessage.findMany()
    expect(more).toEqual([])
    expect(message).toMatchObject({ userId: scene.author.id, template: 'commentHighlighted' })
    const html = renderPage({ component: page.default, data: (await open(null)).data })
    const text = textOf(html)
    expect(text).toContain(t('highlight.by', { office: 'Amt für Antworten' }))
    expect(text).toContain('Daran hatten wir nicht gedacht.')
    expect(text).toContain('Möwe vom Kai')
    expect(text).not.toMatch(/Person \d/)
    expect(buttonsOf(html)).toEqual([])
    expect(renderPage({ component: page.default, data: (await open(null)).data })).toBe(html)
  })

  it('is taken back with an event that keeps what it was for', async () => {
    await highlight(scene.clerk)
    expect((await send(scene.colleague, { intent: 'unhighlight' })).status).toBe(303)
    expect(await comment()).toMatchObject({ highlightedAt: null, highlightedFor: '', highlightedById: null })
    expect(await eventActions('comment', scene.comment.id)).toEqual([
      'comment.highlighted',
      'comment.unhighlighted',
    ])
    const details = await db.eventDetail.findMany({ where: { event: { action: 'comment.highlighted' } } })
    expect(details.map(({ value }) => value)).toEqual(['Daran hatten wir nicht gedacht.'])
    expect((await send(scene.clerk, { intent: 'unhighlight' })).status).toBe(409)
  })

  it('happens once when two do it at the same moment', async () => {
    const sent = await Promise.all([highlight(scene.clerk), highlight(scene.colleague)])
    expect(sent.map(({ status }) => status).sort()).toEqual([303, 409])
    expect(await db.outboxMessage.count()).toBe(1)
  })

  it('wants a reason; what was typed stays', async () => {
    const sent = await highlight(scene.clerk, '  ')
    expect(sent.status).toBe(422)
    expect((await highlight(scene.clerk, 'x'.repeat(501))).status).toBe(422)
    const data = (await open(scene.clerk)).data
    const html = renderPage({ component: page.default, data, answer: sent.data })
    expect(fieldOf(html, 'reason')).toMatchObject({ isInvalid: true, isRequired: true })
    expect(await comment()).toMatchObject({ highlightedAt: null })
  })

  it.each(['otherClerk', 'reader', 'former', 'citizen', 'author', 'staff', 'moderator'] as const)(
    'is not for %s, who finds no page for it either',
    async (name) => {
      expect((await highlight(scene[name])).status).toBe(404)
      expect((await open(scene[name])).status).toBe(404)
      await highlight(scene.clerk)
      expect((await send(scene[name], { intent: 'unhighlight' })).status).toBe(404)
      expect((await open(scene[name])).status).toBe(200)
    },
  )

  it('asks people who are signed out to log in', async () => {
    expect((await highlight(null)).status).toBe(401)
    expect((await open(null)).location).toContain('/anmelden')
  })

  it('is not for contributions about things of other offices, nor for hidden ones', async () => {
    expect((await highlight(scene.clerk, 'Gut.', scene.foreign.id)).status).toBe(404)
    const taken = [
      () => hide(scene.comment),
      () =>
        db.comment.update({ where: { id: scene.comment.id }, data: { state: 'removed', hiddenById: null } }),
    ]
    for (const takeAway of taken) {
      await takeAway()
      expect((await highlight(scene.clerk)).status).toBe(404)
      expect((await open(scene.clerk)).status).toBe(404)
    }
  })

  it('needs its reason and its person in the database as well', async () => {
    const where = { id: scene.comment.id }
    for (const data of [
      { highlightedAt: new Date() },
      { highlightedAt: new Date(), highlightedFor: 'Gut.' },
      { highlightedFor: 'Gut.', highlightedById: scene.clerk.id },
      { highlightedAt: new Date(), highlightedFor: ' ', highlightedById: scene.clerk.id },
    ])
      await expect(db.comment.update({ where, data })).rejects.toThrow()
  })
})
