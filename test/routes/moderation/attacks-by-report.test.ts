import { describe, expect, it } from 'vitest'
import { createConsultation, statementsOf } from '#test/factories/consultation'
import { createCase, createComment, createNotice } from '#test/factories/moderation'
import { createOfficialAnswer } from '#test/factories/official-answer'
import { createOrganisation } from '#test/factories/organisation'
import { createUser, viewerOf } from '#test/factories/user'
import { callAction, callLoader } from '#test/support/call-route'
import { useDatabase } from '#test/support/database'
import {
  createModerationScene,
  HIDE,
  openCaseOf,
  report,
  STRANGERS_REPORT,
} from '#test/support/moderation-scene'
import * as caseRoute from '~/features/moderation/routes/case'
import * as reportRoute from '~/features/moderation/routes/report'
import { db } from '~/platform/database/client.server'
import { newId } from '~/platform/new-id.server'

useDatabase()
type Person = { id: string }
const DAY = 86_400_000

const atCase = async (caseId: string, { id }: Person) => ({
  ...{ path: `/verwaltung/moderation/${caseId}`, params: { caseId }, viewer: await viewerOf(id) },
})
const decideForm = { ...HIDE, pauseDays: '0', version: '1' } as const
const send = async (caseId: string, by: Person, form: Record<string, string>) =>
  callAction(caseRoute, { ...(await atCase(caseId, by)), form })
const atItem = (itemType: string, itemId: string) => ({
  ...{ path: `/melden/${itemType}/${itemId}`, params: { itemType, itemId } },
})

describe('a report', () => {
  it('opens no window on what is not public: drafts, withdrawn things, answers that are only owed', async () => {
    const { comment, talk } = await createModerationScene()
    const office = await createOrganisation({ kind: 'authority' })
    const hidden: [string, string][] = []
    for (const state of ['draft', 'inApproval'] as const) {
      const { id } = await createConsultation({ organisationId: office.id, state })
      hidden.push(['statement', (await statementsOf(id))[0]?.id ?? ''])
    }
    const owed = await createOfficialAnswer({ subjectId: talk.id, organisationId: office.id })
    hidden.push(
      ['officialAnswer', owed.id],
      ['comment', talk.id],
      ['challenge', talk.id],
      ['user', office.id],
    )
    await db.challenge.update({ where: { id: talk.id }, data: { state: 'draft' } })
    hidden.push(['comment', comment.id])
    for (const [type, id] of hidden) {
      expect([type, (await callLoader(reportRoute, atItem(type, id))).status]).toEqual([type, 404])
      const sent = await callAction(reportRoute, { ...atItem(type, id), form: STRANGERS_REPORT })
      expect([type, sent.status]).toEqual([type, 404])
    }
    expect(await db.notice.count()).toBe(0)
  })

  it('holds what was added to a text too, so that nobody hides an insult in an addition', async () => {
    const { comment } = await createModerationScene()
    await db.commentAddendum.create({ data: { commentId: comment.id, body: 'Sie Trottel!', at: new Date() } })
    const shown = await callLoader(reportRoute, atItem('comment', comment.id))
    expect(shown.data.item.text).toBe(`${comment.body}\n\nSie Trottel!`)
    await report(comment.id)
    expect((await openCaseOf(comment.id)).snapshot).toContain('Sie Trottel!')
  })

  it('carries no weight, person, case or address of the sender’s making, and leads nowhere else', async () => {
    const { comment, author } = await createModerationScene()
    const more = {
      weight: '9',
      wasRight: 'true',
      reporterId: author.id,
      caseId: newId(),
      url: 'https://evil.example',
    }
    const form = {
      ...STRANGERS_REPORT,
      ...more,
      weiter: 'https://evil.example',
      redirectTo: '//evil.example',
    }
    const at = atItem('comment', comment.id)
    const sent = await callAction(reportRoute, { ...at, path: `${at.path}?weiter=//evil.example`, form })
    expect(sent.location).toMatch(/^\/meldungen\/[0-9a-f]{64}$/)
    const [notice] = await db.notice.findMany()
    expect(notice).toMatchObject({ weight: 0, wasRight: null, reporterId: null })
    expect(notice?.url).not.toContain('evil')
    expect((await openCaseOf(comment.id)).id).toBe(notice?.caseId)
  })

  it('is a page of the same bytes for everybody who is signed out, and sets no cookie', async () => {
    const { comment } = await createModerationScene()
    const [one, two] = [
      await callLoader(reportRoute, atItem('comment', comment.id)),
      await callLoader(reportRoute, { ...atItem('comment', comment.id), network: '198.51.100.9' }),
    ]
    expect(JSON.stringify(one.data)).toBe(JSON.stringify(two.data))
    expect(one.headers.get('Set-Cookie')).toBeNull()
  })

  it('folds a text that was found harmless once it says something else', async () => {
    const { author, comment, talk } = await createModerationScene()
    const judge = await createUser({ platformRole: 'moderator', secondFactor: true })
    const proven = async () => {
      const { id } = await createUser()
      await db.user.update({ where: { id }, data: { createdAt: new Date(Date.now() - 400 * DAY) } })
      for (let count = 0; count < 3; count += 1) {
        const about = await createComment({ subjectId: talk.id, authorId: author.id })
        const { id: caseId } = await createCase({ itemId: about.id })
        await createNotice({ caseId, reporterId: id, wasRight: true })
      }
      return { userId: id }
    }
    await report(comment.id)
    const clear = { ...decideForm, measure: 'noAction' }
    expect((await send((await openCaseOf(comment.id)).id, judge, clear)).status).toBe(303)
    const foldedAt = async () =>
      (await db.comment.findUniqueOrThrow({ where: { id: comment.id } })).collapsedAt
    await report(comment.id, await proven())
    await report(comment.id, await proven())
    expect(await foldedAt(), 'the text that was cleared').toBeNull()
    const edit = await import('~/features/participation/routes/comment-edit')
    await db.user.update({ where: { id: author.id }, data: { pseudonym: 'Anna.A', pseudonymKey: 'anna.a' } })
    const viewer = await viewerOf(author.id)
    const form = { intent: 'edit', version: String(comment.version), text: 'Sie sind alle Trottel dort.' }
    const params = { commentId: comment.id }
    expect((await callAction(edit, { path: '/x', params, viewer, form })).status).toBe(303)
    await report(comment.id, await proven())
    expect(await foldedAt(), 'what it says now').not.toBeNull()
  })
})
