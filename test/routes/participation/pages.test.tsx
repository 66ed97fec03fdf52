import { beforeEach, describe, expect, test } from 'vitest'
import { wordsIn } from '#test/components/show'
import { createComment, hide } from '#test/factories/comment'
import { callLoader } from '#test/support/call-route'
import { useDatabase } from '#test/support/database'
import { renderPage } from '#test/support/render-page'
import { createThreadScene, idIn, type ThreadScene, threadOf } from '#test/support/thread-scene'
import * as show from '~/features/challenges/routes/show'
import * as comment from '~/features/participation/routes/comment'
import * as discussion from '~/features/participation/routes/discussion'
import { db } from '~/platform/database/client.server'

useDatabase()
const { t } = wordsIn('de')
let scene: ThreadScene
let thread: ReturnType<typeof threadOf>
beforeEach(async () => {
  scene = await createThreadScene()
  thread = threadOf(scene.subjectId)
})

const see = async (user: { id: string } | null, query = '') =>
  renderPage({ component: discussion.default, data: (await thread.open(user, query)).data })

describe('the page of a discussion', () => {
  test('is byte for byte the same for everybody who is signed out', async () => {
    await createComment({ subjectId: scene.subjectId, authorId: scene.anna.id })
    const first = await see(null)
    expect(await see(null)).toBe(first)
    expect(first).not.toContain('name="id"')
    expect(await see(scene.bert)).toContain('name="id"')
  })

  test('shows every text as a text: only what is written out with http is a link', async () => {
    const text =
      '<script>alert(1)</script><img src=x onerror=alert(2)> javascript:alert(3) https://example.org/?a="b'
    await createComment({ subjectId: scene.subjectId, authorId: scene.anna.id, body: text })
    const html = await see(null)
    expect(html).not.toMatch(/<script>alert|<img src=x|href="javascript/)
    expect(html).toContain('&lt;script&gt;alert(1)&lt;/script&gt;')
    expect(html).toContain('href="https://example.org/?a=" rel="nofollow ugc noopener"')
  })

  test('offers votes to others and to guests, counts to the author, and neither where it is closed', async () => {
    await createComment({ subjectId: scene.subjectId, authorId: scene.anna.id })
    const offersVotes = (html: string) => html.includes('value="agree"')
    expect([await see(null), await see(scene.bert), await see(scene.anna)].map(offersVotes)).toEqual([
      true,
      true,
      false,
    ])
    await db.challenge.update({
      where: { id: scene.subjectId },
      data: { state: 'archived', outcome: 'Es steht im Haushalt.' },
    })
    const closed = await see(scene.bert)
    expect([offersVotes(closed), closed.includes('<textarea')]).toEqual([false, false])
    expect(closed).toContain(t('post.closed'))
  })

  test('says of what is hidden the rule and the day, of a held one what it waits for', async () => {
    const hidden = await createComment({ subjectId: scene.subjectId, authorId: scene.anna.id, body: 'Böse' })
    await createComment({ subjectId: scene.subjectId, authorId: scene.bert.id }, hidden)
    await hide(hidden)
    await createComment({ subjectId: scene.subjectId, authorId: scene.bert.id, state: 'held' })
    const html = await see(scene.bert)
    expect(html).toContain('20. November 2026')
    expect(html).not.toContain('Böse')
    expect(html).toContain(t('comment.held'))
    expect(await see(null)).not.toContain(t('comment.held'))
  })

  test('asks for a pseudonym where there is none, and keeps a refused text', async () => {
    const html = await see(scene.cora)
    expect(html).not.toContain('name="pseudonym"')
    await db.user.update({ where: { id: scene.cora.id }, data: { pseudonym: null, pseudonymKey: null } })
    const { data: answer } = await thread.post(scene.cora, 'Bleibt stehen.')
    const { data } = await thread.open(scene.cora)
    const refused = renderPage({ component: discussion.default, data, answer })
    expect(refused).toContain('name="pseudonym"')
    expect(refused).toContain('Bleibt stehen.')
  })
})

test('the page of a new contribution says so to its author alone', async () => {
  const id = idIn((await thread.post(scene.anna, 'Neu.')).location)
  const pageOf = async (user: { id: string } | null) =>
    renderPage({ component: comment.default, data: (await thread.openComment(user, id, '?neu=ja')).data })
  expect(await pageOf(scene.anna)).toContain(t('comment.posted'))
  expect(await pageOf(scene.bert)).not.toContain(t('comment.posted'))
})

test('the page of a challenge leads to its discussion and shows what is agreed with most', async () => {
  const challenge = async () => {
    const params = { challengeId: scene.subjectId }
    const { data } = await callLoader(show, { path: `/herausforderungen/${scene.subjectId}`, params })
    return renderPage({ component: show.default, data })
  }
  expect(await challenge()).toContain(t('thread.call.first'))
  for (const agreeCount of [1, 9, 5, 7])
    await createComment({
      ...{ subjectId: scene.subjectId, authorId: scene.anna.id, agreeCount, body: `Stimmen: ${agreeCount}.` },
    })
  const html = await challenge()
  expect(html).toContain(`/diskussion/challenge/${scene.subjectId}`)
  expect([1, 9, 5, 7].map((count) => html.includes(`Stimmen: ${count}.`))).toEqual([false, true, true, true])
  expect(html.indexOf('Stimmen: 9.')).toBeLessThan(html.indexOf('Stimmen: 7.'))
})
