import { beforeEach, describe, expect, it } from 'vitest'
import { linksOf, textOf, wordsIn } from '#test/components/show'
import { createCase, createComment, createHidden, createNotice } from '#test/factories/moderation'
import { viewerOf } from '#test/factories/user'
import { callAction, callLoader } from '#test/support/call-route'
import { useDatabase } from '#test/support/database'
import { createModerationScene } from '#test/support/moderation-scene'
import { renderPage } from '#test/support/render-page'
import * as caseRoute from '~/features/moderation/routes/case'
import * as decisionRoute from '~/features/moderation/routes/decision'
import * as queue from '~/features/moderation/routes/queue'
import { db } from '~/platform/database/client.server'

useDatabase()
const { t } = wordsIn('de')
const MINUTE = 60_000
let scene: Awaited<ReturnType<typeof createModerationScene>>
beforeEach(async () => {
  scene = await createModerationScene()
})

const ago = (minutes: number) => new Date(Date.now() - minutes * MINUTE)
type Options = Partial<Parameters<typeof createCase>[0]> & { authorId?: string }

async function waiting(minutes: number, { authorId = scene.author.id, ...more }: Options = {}) {
  const comment = await createComment({ subjectId: scene.talk.id, authorId })
  return createCase({ itemId: comment.id, openedAt: ago(minutes), ...more })
}
const asked = async (caseId: string, user = scene.first) => ({
  ...{ path: `/verwaltung/moderation/${caseId}`, params: { caseId } },
  viewer: await viewerOf(user.id),
})
const see = async (caseId: string, user = scene.first) =>
  (await callLoader(caseRoute, await asked(caseId, user))).data
const list = async (query = '', user = scene.first) => {
  const viewer = await viewerOf(user.id)
  return (await callLoader(queue, { path: `/verwaltung/moderation${query}`, params: {}, viewer })).data
}
const WHOLE = { intent: 'decide', measure: 'warn', ruleId: 'respect', facts: 'Tat.', explanation: 'Warum.' }

describe('after one case', () => {
  it('comes the next older than none, and after the youngest the oldest', async () => {
    const [oldest, middle, youngest] = [await waiting(90), await waiting(60), await waiting(30)]
    expect((await see(oldest.id)).nextId).toBe(middle.id)
    expect((await see(middle.id)).nextId).toBe(youngest.id)
    expect((await see(youngest.id)).nextId).toBe(oldest.id)
    await callAction(caseRoute, { ...(await asked(middle.id)), form: { ...WHOLE, version: '1' } })
    const data = await see(middle.id)
    const html = renderPage({ component: caseRoute.default, data })
    expect(data.view.state).toBe('closed')
    expect(linksOf(html)[t('moderationCase.toNext')]).toBe(`/verwaltung/moderation/${youngest.id}`)
    expect((await see(oldest.id)).nextId).toBe(youngest.id)
  })

  it('comes none that is another’s, one’s own, reported or decided by oneself', async () => {
    const here = await waiting(90)
    const { first, second } = scene
    const claimed = await waiting(80, { claimedById: second.id, claimedUntil: ago(-10) })
    await waiting(70, { authorId: first.id })
    const reported = await waiting(60)
    await createNotice({ caseId: reported.id, reporterId: first.id })
    const { decision, comment } = await createHidden({ authorId: scene.author.id, deciderId: first.id })
    const appealed = await createCase({ itemId: comment.id, kind: 'appeal', openedAt: ago(50) })
    const appeal = { decisionId: decision.id, deciderId: first.id, caseId: appealed.id, openedAt: ago(50) }
    await db.appeal.create({ data: appeal })
    expect((await see(here.id)).nextId).toBeNull()
    expect((await see(here.id, second)).nextId).toBe(claimed.id)
    expect((await see(reported.id, second)).nextId).toBe(appealed.id)
    await db.moderationCase.update({ where: { id: claimed.id }, data: { claimedUntil: ago(1) } })
    expect((await see(here.id)).nextId).toBe(claimed.id)
    const forOthers = (await list()).rows.flatMap((row) => (row.isForOthers ? [row.id] : []))
    expect(forOthers).toEqual([reported.id, appealed.id])
  })
})

describe('a decision', () => {
  it('leads moderators back to its case and says whom its words mean; whom it concerns it does not', async () => {
    const { decision, case: decided } = await createHidden({
      ...{ authorId: scene.author.id, deciderId: scene.first.id },
    })
    const shown = async (user: { id: string }) => {
      const params = { decisionId: decision.id }
      const viewer = await viewerOf(user.id)
      const { data } = await callLoader(decisionRoute, {
        path: '/moderation/entscheidungen/x',
        params,
        viewer,
      })
      return renderPage({ component: decisionRoute.default, data })
    }
    const html = await shown(scene.second)
    expect(textOf(html)).toContain(t('decision.forModerators'))
    expect(linksOf(html)[t('decision.toCase')]).toBe(`/verwaltung/moderation/${decided.id}`)
    const own = await shown(scene.author)
    expect(textOf(own)).not.toContain(t('decision.forModerators'))
    expect(own).not.toContain(decided.id)
  })
})

describe('the queue', () => {
  it('says what is reported, the most frequent rule first, and what cannot wait', async () => {
    const [calm, urgent] = [await waiting(90), await waiting(60)]
    await createNotice({ caseId: calm.id, ruleId: 'advertising' })
    for (const ruleId of ['respect', 'threat', 'threat']) await createNotice({ caseId: urgent.id, ruleId })
    const { rows } = await list()
    expect(rows.map(({ id, reports, ruleIds, isUrgent }) => [id, reports, ruleIds, isUrgent])).toEqual([
      [calm.id, 1, ['advertising'], false],
      [urgent.id, 3, ['threat', 'respect'], true],
    ])
    expect((await list('?zeige=urgent')).rows.map(({ id }) => id)).toEqual([urgent.id])
  })
})

describe('a decision that comes too late', () => {
  it('is not lost: without its form the page shows what was written', async () => {
    const { id } = await waiting(30, { claimedById: scene.second.id, claimedUntil: ago(-10) })
    const form = { ...WHOLE, version: '1', facts: 'Lange getippte Tatsachen.' }
    const { status, data: answer } = await callAction(caseRoute, { ...(await asked(id)), form })
    expect(status).toBe(409)
    const data = await see(id)
    const html = renderPage({ component: caseRoute.default, data, answer })
    expect(html).not.toContain('name="facts"')
    for (const words of [t('moderationCase.unsent'), 'Lange getippte Tatsachen.', 'Warum.'])
      expect(textOf(html)).toContain(words)
    const calm = renderPage({ component: caseRoute.default, data })
    expect(textOf(calm)).not.toContain(t('moderationCase.unsent'))
  })

  it('after the half hour the page says that the case is nobody’s', async () => {
    const { id } = await waiting(90, { claimedById: scene.first.id, claimedUntil: ago(1) })
    expect((await see(id)).view).toMatchObject({ hasLapsed: true, isMine: false, objection: null })
    expect((await see(id, scene.second)).view.hasLapsed).toBe(false)
    const lapsed = { ...(await asked(id)), form: { ...WHOLE, version: '1' } }
    expect((await callAction(caseRoute, lapsed)).status).toBe(303)
  })
})
