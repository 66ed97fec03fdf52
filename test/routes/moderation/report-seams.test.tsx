import { beforeEach, describe, expect, it } from 'vitest'
import { textOf, wordsIn } from '#test/components/show'
import { createComment, createParticipant } from '#test/factories/comment'
import { castVotes, createConsultation, createStatements } from '#test/factories/opinion'
import { plantVotes } from '#test/factories/planted-votes'
import { createUser, viewerOf } from '#test/factories/user'
import { callAction, callLoader } from '#test/support/call-route'
import { useDatabase } from '#test/support/database'
import { eventActions } from '#test/support/event-actions'
import { HIDE, moderating, openCaseOf, REPORT, STRANGERS_REPORT } from '#test/support/moderation-scene'
import { renderPage } from '#test/support/render-page'
import { createThreadScene, threadOf } from '#test/support/thread-scene'
import { networkKey } from '~/domain/account/network'
import { standingToPerson } from '~/domain/permission/standing'
import { berlinDay } from '~/domain/time/berlin'
import { decideAppeal } from '~/features/moderation/operations/decide-appeal.server'
import { decideCase } from '~/features/moderation/operations/decide-case.server'
import { appealAsAuthor } from '~/features/moderation/operations/open-appeal.server'
import * as reportRoute from '~/features/moderation/routes/report'
import { computeOpinionMaps } from '~/features/participation/operations/compute-opinion-maps.server'
import { readOpinionMap } from '~/features/participation/operations/read-opinion-map.server'
import * as commentPage from '~/features/participation/routes/comment'
import * as votePage from '~/features/participation/routes/consultation-vote'
import * as discussionPage from '~/features/participation/routes/discussion'
import { contentId } from '~/platform/content-id.server'
import { db } from '~/platform/database/client.server'
import { authorize } from '~/platform/guard/authorized.server'
import { newId } from '~/platform/new-id.server'

useDatabase()
const { label } = wordsIn('de')
type User = { id: string } | null
const viewing = async (user: User) => user && viewerOf(user.id)

/** A running consultation with eight statements, the third one written by a person. */
async function createAsked() {
  const author = await createParticipant()
  const { id: consultationId } = await createConsultation()
  const statements = await createStatements(consultationId, 8)
  const third = statements[2]
  if (!third) throw new Error('no third statement')
  const statement = await db.statement.update({ where: { id: third.id }, data: { authorId: author.id } })
  return { author, consultationId, statement }
}
type Asked = Awaited<ReturnType<typeof createAsked>>

const listOf = async ({ consultationId }: Asked, user: User) => {
  const options = { path: '/x?ansicht=alle', params: { consultationId }, viewer: await viewing(user) }
  return callLoader(votePage, options)
}
const seeList = async (asked: Asked, user: User) =>
  renderPage({ component: votePage.default, data: (await listOf(asked, user)).data })

type Reporting = { user?: User; network?: string; form?: Record<string, string> }
const report = async (type: string, id: string, { user = null, network, form }: Reporting = {}) =>
  callAction(reportRoute, {
    ...{ path: `/melden/${type}/${id}`, params: { itemType: type, itemId: id } },
    ...{ viewer: await viewing(user), ...(network && { network }) },
    form: form ?? (user ? REPORT : STRANGERS_REPORT),
  })

describe('the way to report', () => {
  it('stands at every statement but one’s own, for guests as well, and leads to its text', async () => {
    const asked = await createAsked()
    const address = `/melden/statement/${asked.statement.id}`
    for (const user of [null, await createUser()])
      expect(await seeList(asked, user)).toContain(`"${address}"`)
    const own = await seeList(asked, asked.author)
    expect(own).not.toContain(address)
    expect(own.match(/"\/melden\/statement\//g)).toHaveLength(7)
    const params = { itemType: 'statement', itemId: asked.statement.id }
    const form = await callLoader(reportRoute, { path: address, params })
    expect(form.data).toMatchObject({ item: { text: asked.statement.text }, isOwn: false, asksWho: true })
  })

  it('names the exact place of a statement, which shows it to everybody, however far down the list', async () => {
    const asked = await createAsked()
    const statements = await createStatements(asked.consultationId, 60)
    for (const { id, number, text } of [asked.statement, ...statements.slice(-9)])
      for (const path of [`/melden/statement/${id}`, `/en/report/statement/${id}`]) {
        const params = { itemType: 'statement', itemId: id }
        const { address } = (await callLoader(reportRoute, { path, params })).data.item
        const { pathname, search, hash } = new URL(address)
        expect(pathname.startsWith('/en/')).toBe(path.startsWith('/en/'))
        const options = { path: `${pathname}${search}`, params: { consultationId: asked.consultationId } }
        for (const viewer of [null, await viewerOf(asked.author.id)]) {
          const { data } = await callLoader(votePage, { ...options, viewer })
          const html = renderPage({ component: votePage.default, data })
          expect(html).toContain(`id="${hash.slice(1)}"`)
          expect([number, html.includes(text)]).toEqual([number, true])
        }
      }
    await report('statement', asked.statement.id)
    const { url } = await db.notice.findFirstOrThrow()
    expect(url).toMatch(new RegExp(`/beteiligung/${asked.consultationId}/thesen\\?ansicht=alle#these-3$`))
  })

  it.each(['hidden', 'held', 'removed'] as const)(
    'does not stand at a statement that is %s',
    async (state) => {
      const asked = await createAsked()
      if (state === 'hidden') await hideByCase(asked)
      else
        asked.statement = await db.statement.create({
          data: { ...asked.statement, id: newId(), number: 9, textKey: state, state },
        })
      const { id } = asked.statement
      for (const user of [null, await createUser(), asked.author])
        expect(await seeList(asked, user)).not.toContain(`/melden/statement/${id}`)
    },
  )

  it('stands at every contribution but one’s own, in the discussion and on its page', async () => {
    const { subjectId, anna, bert } = await createThreadScene()
    const { id } = await createComment({ subjectId, authorId: anna.id })
    const thread = threadOf(subjectId)
    const pages = async (user: User) => [
      renderPage({ component: discussionPage.default, data: (await thread.open(user)).data }),
      renderPage({ component: commentPage.default, data: (await thread.openComment(user, id)).data }),
    ]
    const address = `href="/melden/comment/${id}"`
    for (const user of [null, bert]) for (const html of await pages(user)) expect(html).toContain(address)
    for (const html of await pages(anna)) expect(html).not.toContain(address)
  })

  it('works for both from their pages: one case each, of the words as they stood', async () => {
    const asked = await createAsked()
    const { subjectId, anna, bert } = await createThreadScene()
    const comment = await createComment({ subjectId, authorId: anna.id, body: 'Der Trottel.' })
    expect((await report('comment', comment.id, { user: bert })).status).toBe(303)
    expect((await report('statement', asked.statement.id, { user: bert })).status).toBe(303)
    const cases = await db.moderationCase.findMany({ orderBy: { itemType: 'asc' } })
    expect(cases).toMatchObject([
      { kind: 'report', itemType: 'comment', itemId: comment.id, snapshot: 'Der Trottel.' },
      { kind: 'report', itemType: 'statement', itemId: asked.statement.id, snapshot: asked.statement.text },
    ])
    expect((await report('comment', asked.statement.id, { user: bert })).status).toBe(404)
    expect(await db.moderationCase.count()).toBe(2)
  })
})

const createModerator = () => createUser({ platformRole: 'moderator', secondFactor: true })

/** Somebody reports a statement, and a moderator hides it. */
async function hideByCase({ statement }: Asked) {
  expect((await report('statement', statement.id)).status).toBe(303)
  const [first, found] = [await createModerator(), await openCaseOf(statement.id)]
  const decided = await decideCase(await moderating(first.id, found.id), { ...HIDE, version: found.version })
  expect(decided).toEqual({ ok: true })
  return first
}

async function appealAgainst({ statement, author }: Asked) {
  const decision = await db.moderationDecision.findFirstOrThrow({ where: { itemId: statement.id } })
  const viewer = await viewerOf(author.id)
  const own = authorize('decision.appeal', viewer, standingToPerson(viewer, decision.userId), decision)
  expect(await appealAsAuthor(own, 'Das ist eine Meinung.')).toMatchObject({ ok: true })
}

async function review({ statement }: Asked, by: { id: string }, outcome: 'upheld' | 'rejected') {
  const { id, version } = await openCaseOf(statement.id)
  const reasons = 'Der Satz ist scharf, aber erlaubt.'
  return decideAppeal(await moderating(by.id, id), { intent: 'decideAppeal', outcome, reasons, version })
}

describe('a statement that a decision hides', () => {
  let asked: Asked
  beforeEach(async () => {
    asked = await createAsked()
    await castVotes(asked.consultationId, plantVotes({ people: 20, statements: 8 }))
    await computeOpinionMaps()
  })

  const fresh = () => db.statement.findUniqueOrThrow({ where: { id: asked.statement.id } })
  const isOnMap = async () => {
    const view = await readOpinionMap({ consultationId: asked.consultationId, viewer: null })
    expect(view.state).toBe('drawn')
    return JSON.stringify(view).includes(asked.statement.text)
  }

  it('leaves the list and the map at once, and comes back to both with its votes when the appeal is upheld', async () => {
    const before = await fresh()
    expect(before.agreeCount + before.disagreeCount).toBeGreaterThan(0)
    expect(await isOnMap()).toBe(true)
    await hideByCase(asked)
    expect(await isOnMap()).toBe(false)
    const hidden = await seeList(asked, null)
    expect(hidden).not.toContain(asked.statement.text)
    expect(textOf(hidden)).toContain(label('conduct.rule', HIDE.ruleId))
    await appealAgainst(asked)
    expect(await review(asked, await createModerator(), 'upheld')).toEqual({ ok: true })
    expect(await fresh()).toEqual(before)
    expect(await isOnMap()).toBe(true)
    expect(await seeList(asked, null)).toContain(asked.statement.text)
    expect(await eventActions('statement', asked.statement.id)).toEqual([
      'statement.hidden',
      'statement.restored',
    ])
    const running = { path: '/x', params: { consultationId: asked.consultationId } }
    const viewer = await viewerOf((await createUser()).id)
    const form = { intent: 'vote', statementId: asked.statement.id, value: 'agree' }
    expect((await callAction(votePage, { ...running, viewer, form })).status).toBe(303)
    expect((await fresh()).agreeCount).toBe(before.agreeCount + 1)
  })

  it('stays away while the appeal is open and when it is rejected, from a map that is drawn anew as well', async () => {
    await hideByCase(asked)
    await appealAgainst(asked)
    expect(await isOnMap()).toBe(false)
    expect(await review(asked, await createModerator(), 'rejected')).toEqual({ ok: true })
    await computeOpinionMaps()
    expect(await isOnMap()).toBe(false)
    expect(await fresh()).toMatchObject({ state: 'hidden', hiddenById: expect.any(String) })
    expect(await seeList(asked, null)).not.toContain(asked.statement.text)
  })

  it('is not brought back by whoever hid it', async () => {
    const first = await hideByCase(asked)
    await appealAgainst(asked)
    expect(await review(asked, first, 'upheld')).toMatchObject({ ok: false })
    expect((await fresh()).state).toBe('hidden')
  })
})

describe('a report from outside', () => {
  const NETWORKS = ['203.0.113.7', '203.0.113.8'] as const
  const notices = () => db.notice.findMany({ orderBy: [{ createdAt: 'asc' }, { id: 'asc' }] })

  it('is one a network: the same words from two are two, sent again from one they are one', async () => {
    const { statement } = await createAsked()
    for (const network of [...NETWORKS, NETWORKS[0]])
      expect((await report('statement', statement.id, { network })).status).toBe(303)
    const rows = await notices()
    expect(rows).toHaveLength(2)
    expect(new Set(rows.map(({ id }) => id)).size).toBe(2)
    expect(new Set(rows.map(({ caseId }) => caseId)).size).toBe(1)
    const other = { ...STRANGERS_REPORT, explanation: 'Anders erklärt, aber wieder lang genug.' }
    await report('statement', statement.id, { network: NETWORKS[0], form: other })
    expect(await notices()).toHaveLength(3)
  })

  it('counts the addresses of one line of version 6 as one', async () => {
    const { statement } = await createAsked()
    for (const network of ['2001:db8:1:2::7', '2001:db8:1:2::8', '2001:db8:1:3::7'])
      expect((await report('statement', statement.id, { network })).status).toBe(303)
    expect(await notices()).toHaveLength(2)
  })

  it('keeps no network, neither as it is nor so that trying all of them would find it', async () => {
    const { statement } = await createAsked()
    for (const network of NETWORKS) await report('statement', statement.id, { network })
    const rows = await notices()
    const { ruleId, explanation, reporterEmail } = STRANGERS_REPORT
    const words = ['statement', statement.id, ruleId, explanation, reporterEmail]
    const days = new Set(rows.map(({ createdAt }) => berlinDay(createdAt)))
    const guessed = [...days].flatMap((day) =>
      NETWORKS.flatMap((network) => [
        contentId([...words, network, day]),
        contentId([...words, networkKey(network), day]),
      ]),
    )
    for (const { id } of rows) expect(guessed).not.toContain(id)
    const kept = JSON.stringify([
      rows,
      await db.moderationCase.findMany(),
      await db.outboxMessage.findMany(),
      await db.$queryRaw`SELECT e::text AS event FROM "Event" e`,
      await db.$queryRaw`SELECT r::text AS attempts FROM "RateLimit" r`,
    ])
    expect(kept).toContain(STRANGERS_REPORT.reporterEmail)
    expect(kept).not.toContain('203.0.113')
  })

  it('of somebody with an account is theirs, wherever they are', async () => {
    const { statement } = await createAsked()
    const user = await createUser()
    for (const network of NETWORKS) await report('statement', statement.id, { user, network })
    expect(await notices()).toMatchObject([{ reporterId: user.id, reporterEmail: '' }])
  })
})
