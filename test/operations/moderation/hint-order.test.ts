import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { createCase, createComment, createDecision, createTalk } from '#test/factories/moderation'
import { createUser, viewerOf } from '#test/factories/user'
import { callLoader } from '#test/support/call-route'
import { useDatabase } from '#test/support/database'
import { judgeContribution } from '~/features/moderation/operations/judge-contribution.server'
import * as queue from '~/features/moderation/routes/queue'
import { configuration } from '~/platform/configuration.server'
import { db } from '~/platform/database/client.server'

useDatabase()

const HOUR = 3_600_000
let moderator: { id: string }
beforeEach(async () => {
  moderator = await createUser({ platformRole: 'moderator', secondFactor: true })
})

const open = async (query: string) =>
  callLoader(queue, { path: `/verwaltung/moderation${query}`, viewer: await viewerOf(moderator.id) })
const shown = async (query: string) => (await open(query)).data.rows.map(({ id }) => id)
const hoursAgo = (hours: number) => new Date(Date.now() - hours * HOUR)

const closing: (() => void)[] = []
afterEach(() => {
  Object.assign(configuration(), { hints: { isOn: false, url: undefined } })
  for (const close of closing.splice(0)) close()
})

/** The operator's own classifier says this about a contribution. */
async function judged({ id, body }: { id: string; body: string }, score: number) {
  const hint = JSON.stringify({ label: 'insult', score, words: [], version: '1' })
  const server = createServer((_, response) => response.end(hint))
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  closing.push(() => server.close())
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`
  Object.assign(configuration(), { hints: { isOn: true, url } })
  // Changed each time: the same words are judged once.
  await judgeContribution({ type: 'comment', id, text: `${body} (${score})` })
}

/** Cases with these scores, each an hour younger than the one before. */
async function createHints(scores: readonly (number | null)[], kind: 'hint' | 'report' = 'hint') {
  const ids: string[] = []
  for (const [index, hintScore] of scores.entries()) {
    const itemId = crypto.randomUUID()
    ids.push((await createCase({ itemId, kind, hintScore, openedAt: hoursAgo(99 - index) })).id)
  }
  return ids
}

describe('hints', () => {
  it('order their part of the queue, the strongest first, equal ones and those without by age', async () => {
    const [weak, none, strong, middle, equal] = await createHints([0.9, null, 0.99, 0.95, 0.99])
    expect(await shown('?zeige=hint')).toEqual([strong, equal, middle, weak, none])
  })

  it('order nothing else: all and what people reported stay the oldest first', async () => {
    const reports = await createHints([0.91, null, 0.99], 'report')
    expect(await shown('?zeige=report')).toEqual(reports)
    const hints = await createHints([0.92, 0.99])
    expect((await shown('')).sort()).toEqual([...reports, ...hints].sort())
    const ages = (await open('')).data.rows.map(({ openedAt }) => openedAt.getTime())
    expect(ages).toEqual([...ages].sort((one, other) => one - other))
  })

  it('are all reached over the pages, each once', async () => {
    const scores = Array.from({ length: 60 }, (_, index) =>
      index % 2 === 0 ? null : 0.9 + (index % 9) / 100,
    )
    const ids = await createHints(scores)
    const seen: string[] = []
    let after: string | null = null
    for (let page = 0; page < 5; page += 1) {
      const { data } = await open(`?zeige=hint${after ? `&nach=${after}` : ''}`)
      seen.push(...data.rows.map(({ id }) => id))
      after = data.next
      if (after === null) break
    }
    const expected = ids
      .map((id, index) => ({ id, index, score: scores[index] ?? -1 }))
      .sort((one, other) => other.score - one.score || one.index - other.index)
    expect(seen).toEqual(expected.map(({ id }) => id))
  })

  it('raise the score of an open case and never lower it; a closed one keeps its own', async () => {
    const { id: authorId } = await createUser()
    const comment = await createComment({ subjectId: (await createTalk()).id, authorId })
    const closed = await createCase({ itemId: comment.id })
    await createDecision({
      ...{ userId: authorId, deciderId: moderator.id, caseId: closed.id, measure: 'noAction' },
      ...{ itemType: 'comment', itemId: comment.id },
    })
    await db.moderationCase.update({ where: { id: closed.id }, data: { closedAt: new Date() } })
    const fresh = () => db.comment.findUniqueOrThrow({ where: { id: comment.id } })
    const openCase = () => db.moderationCase.findFirst({ where: { itemId: comment.id, closedAt: null } })
    await judged(comment, 0.5)
    expect(await openCase()).toBeNull()
    await judged(comment, 0.93)
    const opened = await openCase()
    expect(opened).toMatchObject({ kind: 'hint', hintScore: 0.93 })
    await judged(comment, 0.99)
    await judged(comment, 0.6)
    const after = await openCase()
    expect(after).toEqual({ ...opened, hintScore: 0.99 })
    expect(await db.moderationCase.findUniqueOrThrow({ where: { id: closed.id } })).toMatchObject({
      ...{ hintScore: null, closedAt: expect.any(Date) },
    })
    expect(await fresh()).toEqual(comment)
    expect(await shown('?zeige=hint')).toEqual([after?.id])
    expect(await db.moderationDecision.count()).toBe(1)
  })

  it('bring no second case where people reported already: that one is marked, and stays a report', async () => {
    const { id: authorId } = await createUser()
    const comment = await createComment({ subjectId: (await createTalk()).id, authorId })
    const { id } = await createCase({ itemId: comment.id })
    await judged(comment, 1)
    expect(await db.moderationCase.findMany()).toMatchObject([
      { id, kind: 'report', hintScore: 1, closedAt: null },
    ])
    expect([await shown('?zeige=hint'), await shown('?zeige=report')]).toEqual([[], [id]])
  })
})

describe('the row of a case', () => {
  let id = ''
  beforeEach(async () => {
    id = (await createCase({ itemId: crypto.randomUUID(), kind: 'hint', hintScore: 0.9 })).id
  })

  it('takes another score', async () => {
    await db.$executeRaw`UPDATE "ModerationCase" SET "hintScore" = 0.97 WHERE id = ${id}`
    expect(await db.moderationCase.findUnique({ where: { id } })).toMatchObject({ hintScore: 0.97 })
  })

  it.each([
    ['its number', `"number" = 1`],
    ['what it is about', `"itemId" = 'other'`],
    ['the kind of what it is about', `"itemType" = 'statement'`],
    ['when it began', `"openedAt" = now()`],
    ['the text as it was reported', `"snapshot" = 'Anders.'`],
    ['whether it is an appeal', `"kind" = 'appeal'`],
    ['its end without a decision', `"closedAt" = now()`],
    ['its end beside a score', `"hintScore" = 1, "closedAt" = now()`],
  ])('keeps %s', async (_, change) => {
    const before = await db.moderationCase.findUnique({ where: { id } })
    const write = db.$executeRawUnsafe(`UPDATE "ModerationCase" SET ${change} WHERE id = '${id}'`)
    await expect(write).rejects.toThrow(/ModerationCase is kept|closed by a decision/)
    expect(await db.moderationCase.findUnique({ where: { id } })).toEqual(before)
  })

  it('is not deleted', async () => {
    await expect(db.$executeRaw`DELETE FROM "ModerationCase" WHERE id = ${id}`).rejects.toThrow(/is kept/)
    expect(await db.moderationCase.count()).toBe(1)
  })
})
