import { describe, expect, it } from 'vitest'
import { createComment, createTalk } from '#test/factories/moderation'
import { createUser, viewerOf } from '#test/factories/user'
import { callAction, callLoader } from '#test/support/call-route'
import { useDatabase } from '#test/support/database'
import { createModerationScene, openCaseOf, report, STRANGERS_REPORT } from '#test/support/moderation-scene'
import { LONGEST_EXPLANATION } from '~/domain/moderation/limits'
import * as caseRoute from '~/features/moderation/routes/case'
import * as reportRoute from '~/features/moderation/routes/report'
import { db } from '~/platform/database/client.server'

useDatabase()

async function createReadable(body?: string) {
  const [author, talk] = [await createUser(), await createTalk()]
  const comment = await createComment({ subjectId: talk.id, authorId: author.id, ...(body && { body }) })
  return { path: '/melden/comment/x', params: { itemType: 'comment', itemId: comment.id } }
}

const sendReport = async (fields: Record<string, string | string[]>) =>
  callAction(reportRoute, { ...(await createReadable()), form: { ...STRANGERS_REPORT, ...fields } })

describe('a report with bad input is answered, never with a fault', () => {
  it.each<[string, Record<string, string | string[]>, number]>([
    ['as many emoji as fit', { explanation: '🦆'.repeat(LONGEST_EXPLANATION) }, 303],
    ['more emoji than fit', { explanation: '🦆'.repeat(LONGEST_EXPLANATION + 1) }, 422],
    ['nothing but spaces and marks without width', { explanation: ' \u200b\ufeff\u00ad\n'.repeat(50) }, 422],
    ['a rule twice', { ruleId: ['respect', 'threat'] }, 422],
    ['a rule that is none', { ruleId: '__proto__' }, 422],
    ['an address that is none', { reporterEmail: 'mia@' }, 422],
    ['an address that writes a second header', { reporterEmail: 'mia@example.org\nBcc: x@example.org' }, 422],
    ['a name that is too long', { reporterName: 'M'.repeat(101) }, 422],
    ['fields nested without end', { [`a${'[0].a'.repeat(60)}`]: 'x' }, 303],
  ])('%s', async (_, fields, status) => {
    expect((await sendReport(fields)).status).toBe(status)
    expect(await db.notice.count()).toBe(status === 303 ? 1 : 0)
  })

  it('keeps text as text: no tag, no NUL, no mark without width', async () => {
    const explanation = '<script>alert(1)</script><b>Hier</b> wird\u200b eine\0 Person beschimpft.'
    expect((await sendReport({ explanation })).status).toBe(303)
    const { explanation: kept } = await db.notice.findFirstOrThrow()
    expect(kept).toBe('Hier wird eine Person beschimpft.')
  })

  it('keeps the text that is reported as it is, whatever stands in it', async () => {
    const body = '\u202Etxet\u202C <img src=x onerror=alert(1)> javascript:alert(1)'
    const options = await createReadable(body)
    expect((await callAction(reportRoute, { ...options, form: STRANGERS_REPORT })).status).toBe(303)
    expect(await db.notice.findFirst()).toMatchObject({ snapshot: body })
    expect((await callLoader(reportRoute, options)).data.item.text).toBe(body)
  })
})

describe('a decision with bad input is answered, never with a fault', () => {
  it.each<Record<string, string | string[]>>([
    {},
    { intent: 'everything' },
    { intent: ['claim', 'release'] },
    { intent: 'decide', version: '99999999999' },
    { intent: 'decide', version: '1', measure: 'remove', ruleId: 'respect', facts: 'x', explanation: 'x' },
    { intent: 'decide', version: '1', measure: 'hide', ruleId: 'respect', facts: '\u200b', explanation: 'x' },
    {
      ...{ intent: 'decide', version: '1', measure: 'hide', ruleId: 'respect', facts: 'x', explanation: 'x' },
      pauseDays: '365',
    },
    { intent: 'decideAppeal', version: '1', outcome: 'both', reasons: 'x' },
    { intent: 'note', id: 'x', text: 'Notiz' },
    { intent: 'decide', template: 'constructor' },
  ])('%j', async (form) => {
    const { comment, first } = await createModerationScene()
    await report(comment.id)
    const { id: caseId } = await openCaseOf(comment.id)
    const viewer = await viewerOf(first.id)
    const options = { path: '/verwaltung/moderation/x', params: { caseId }, viewer, form }
    expect((await callAction(caseRoute, options)).status).toBe(422)
    expect(await db.moderationDecision.count()).toBe(0)
  })

  it('a case that is no appeal is not decided as one, nor the other way round', async () => {
    const { comment, first } = await createModerationScene()
    await report(comment.id)
    const { id: caseId } = await openCaseOf(comment.id)
    const form = { intent: 'decideAppeal', version: '1', outcome: 'upheld', reasons: 'Doch.' }
    const viewer = await viewerOf(first.id)
    const sent = await callAction(caseRoute, { path: '/x', params: { caseId }, viewer, form })
    expect(sent.status).toBe(409)
  })
})
