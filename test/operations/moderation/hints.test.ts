import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterEach, describe, expect, it } from 'vitest'
import { createAuthor, createContribution } from '#test/factories/contribution'
import { useDatabase } from '#test/support/database'
import { LEAST_EXAMPLES } from '~/domain/moderation/hints/bayes'
import { followContribution } from '~/features/moderation/operations/follow-contribution.server'
import { listHints } from '~/features/moderation/operations/list-hints.server'
import { readAgreement } from '~/features/moderation/operations/read-agreement.server'
import { trainHints } from '~/features/moderation/operations/train-hints.server'
import { configuration } from '~/platform/configuration.server'
import { db } from '~/platform/database/client.server'

useDatabase()

const switchOn = (url?: string) => Object.assign(configuration(), { hints: { isOn: true, url } })
const off = { isOn: false, url: undefined }
const closing: (() => void)[] = []
afterEach(() => {
  Object.assign(configuration(), { hints: off })
  for (const close of closing.splice(0)) close()
})

/** A classifier of the operator's own that answers like this. */
async function classifier(answer: unknown, wait = 0) {
  const asked: string[] = []
  const server = createServer((request, response) => {
    request.setEncoding('utf8').on('data', (text: string) => asked.push(text))
    request.on('end', () => setTimeout(() => response.end(JSON.stringify(answer)), wait))
  })
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  closing.push(() => {
    server.closeAllConnections()
    server.close()
  })
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`, asked }
}

const ANSWER = { label: 'insult', score: 1, words: ['dumm'], version: '2026-11' }

const contribute = async (body: string, state: 'visible' | 'held' = 'visible') =>
  createContribution({ authorId: (await createAuthor()).id, body, state })

let decided = 0

/** A case about a contribution, decided by a person; `noAction`: there was no reason to act. */
async function decide(body: string, measure: 'noAction' | 'hide', decidedAt = new Date()) {
  decided += 1
  const comment = await createContribution({ authorId: 'some-author', body })
  const item = { itemType: 'comment', itemId: comment.id }
  const { id: caseId } = await db.moderationCase.create({
    data: { ...item, number: decided, year: 2026, kind: 'report', snapshot: body, openedAt: decidedAt },
  })
  await decideCase(caseId, comment, measure, decidedAt)
  return comment
}

type Row = { id: string; authorId: string }

async function decideCase(caseId: string, comment: Row, measure: 'noAction' | 'hide', decidedAt: Date) {
  const item = { itemType: 'comment', itemId: comment.id }
  const reasons = { ruleVersion: 1, ruleId: 'x', facts: 'x', explanation: 'x', scope: 'x', remedies: 'x' }
  const decision = { ...reasons, ...item, caseId, userId: comment.authorId, measure, basis: 'rule' } as const
  await db.moderationDecision.create({
    data: { ...decision, isPermanent: true, deciderId: 'some-moderator', decidedAt },
  })
}

const rowOf = (id: string) => db.comment.findUniqueOrThrow({ where: { id } })

describe('a hint', () => {
  it('of 1.0 leaves the contribution as it is, for everybody to read, and asks people', async () => {
    const { url, asked } = await classifier(ANSWER)
    switchOn(url)
    const comment = await contribute('Das ist dumm.')
    await followContribution('comment')(comment.id)
    expect(await rowOf(comment.id)).toEqual(comment)
    expect(comment).toMatchObject({ state: 'visible', collapsedAt: null, hiddenById: null })
    expect(await db.moderationHint.findMany()).toMatchObject([
      {
        itemId: comment.id,
        source: 'remote',
        version: '2026-11',
        label: 'insult',
        score: 1,
        words: ['dumm'],
      },
    ])
    expect(await db.moderationCase.findMany()).toMatchObject([
      { kind: 'hint', itemId: comment.id, snapshot: 'Das ist dumm.', closedAt: null },
    ])
    expect(await listHints([{ itemType: 'comment', itemId: comment.id }])).toEqual([
      { ...ANSWER, itemType: 'comment', itemId: comment.id, source: 'remote' },
    ])
    expect(await listHints([])).toEqual([])
    expect(await db.moderationDecision.count()).toBe(0)
    expect(asked.map((text) => JSON.parse(text))).toEqual([{ text: 'Das ist dumm.' }])
    await followContribution('comment')(comment.id)
    expect([await db.moderationHint.count(), await db.moderationCase.count()]).toEqual([1, 1])
    expect(asked).toHaveLength(1)
  })

  it('judges what was added too, and the same words once, though a person has closed the case', async () => {
    const { url, asked } = await classifier(ANSWER)
    switchOn(url)
    const comment = await contribute('Das ist klug.')
    await followContribution('comment')(comment.id)
    const { id: caseId } = await db.moderationCase.findFirstOrThrow()
    await decideCase(caseId, comment, 'noAction', new Date())
    await db.moderationCase.updateMany({ data: { closedAt: new Date() } })
    await followContribution('comment')(comment.id)
    expect([asked.length, await db.moderationCase.count()]).toEqual([1, 1])
    await db.commentAddendum.create({ data: { commentId: comment.id, body: 'Sie Trottel!', at: new Date() } })
    await followContribution('comment')(comment.id)
    expect(asked.map((text) => JSON.parse(text).text)).toEqual([
      'Das ist klug.',
      'Das ist klug.\n\nSie Trottel!',
    ])
    expect(await db.moderationCase.count({ where: { closedAt: null, kind: 'hint' } })).toBe(1)
  })

  it('below opens nothing', async () => {
    const { url } = await classifier({ ...ANSWER, score: 0.89 })
    switchOn(url)
    await followContribution('comment')((await contribute('Das ist klug.')).id)
    expect([await db.moderationHint.count(), await db.moderationCase.count()]).toEqual([1, 0])
  })

  it('is asked of nobody by default, nor about what is gone', async () => {
    const { url, asked } = await classifier(ANSWER)
    await followContribution('comment')((await contribute('Das ist dumm.')).id)
    switchOn(url)
    await followContribution('comment')('01900000-0000-7000-8000-000000000000')
    await followContribution('statement')('01900000-0000-7000-8000-000000000000')
    expect([asked, await db.moderationHint.count()]).toEqual([[], 0])
    expect(await trainHints()).toEqual({ ok: false, reason: 'tooFew' })
  })

  it.each<[string, unknown, number?]>([
    ['no hint', { score: 2 }],
    ['nothing', null],
    ['too late', ANSWER, 3_000],
  ])('that is %s leaves the normal way', async (_name, answer, wait) => {
    const { url } = await classifier(answer, wait)
    switchOn(url)
    const comment = await contribute('Das ist dumm.')
    await followContribution('comment')(comment.id)
    expect(await rowOf(comment.id)).toEqual(comment)
    expect([await db.moderationHint.count(), await db.moderationCase.count()]).toEqual([0, 0])
  })

  it('of a classifier that is not there leaves the normal way', async () => {
    switchOn('http://127.0.0.1:9/')
    await followContribution('comment')((await contribute('Das ist dumm.')).id)
    expect(await db.moderationHint.count()).toBe(0)
  })
})

it('a contribution that waits comes before the moderation, once, whatever hints say', async () => {
  const comment = await contribute('Schaut auf https://example.org', 'held')
  for (let time = 0; time < 2; time += 1) await followContribution('comment')(comment.id)
  expect(await db.moderationCase.findMany()).toMatchObject([{ kind: 'firstPost', itemId: comment.id }])
  const { id: caseId } = await db.moderationCase.findFirstOrThrow()
  await decideCase(caseId, comment, 'noAction', new Date())
  await db.moderationCase.updateMany({ data: { closedAt: new Date() } })
  await followContribution('comment')(comment.id)
  expect(await db.moderationCase.count()).toBe(1)
})

it('the own classifier learns from people, says by which words, and its agreement is counted', async () => {
  for (let count = 0; count < LEAST_EXAMPLES; count += 1) {
    await decide(`Dummköpfe ${count}, verschwindet`, 'hide')
    await decide(`Radwege ${count}, bitte`, 'noAction')
  }
  expect(await trainHints()).toEqual({ ok: false, reason: 'off' })
  switchOn()
  expect(await trainHints()).toEqual({ ok: true, version: 1 })
  expect(await trainHints()).toEqual({ ok: true, version: 2 })
  expect(await readAgreement()).toMatchObject({
    isOn: true,
    model: { version: 2, examples: 2 * LEAST_EXAMPLES, refused: LEAST_EXAMPLES },
    sources: [],
  })
  // Decided before the hint: the model may have learnt from it.
  const early = await decide('Solche Dummköpfe', 'hide', new Date(Date.now() - 60_000))
  const later = new Date(Date.now() + 60_000)
  const right = await decide('Dummköpfe, verschwindet endlich', 'hide', later)
  const wrong = await decide('Verschwindet der Bus?', 'noAction', later)
  for (const { id } of [early, right, wrong]) await followContribution('comment')(id)
  const hint = await db.moderationHint.findFirstOrThrow({ where: { itemId: right.id } })
  expect(hint).toMatchObject({ source: 'ownDecisions', version: '2', label: 'refusedBefore' })
  expect(hint.words.sort()).toEqual(['dummkopfe', 'verschwindet'])
  expect((await readAgreement()).sources).toMatchObject([
    { source: 'ownDecisions', version: '2', decided: 2, agreed: 0.5, falseAlarms: 1, missed: 0 },
  ])
})
