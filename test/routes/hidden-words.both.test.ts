import { beforeEach, describe, expect, it, vi } from 'vitest'
import { createComment, createParticipant, hide } from '#test/factories/comment'
import { createStatement } from '#test/factories/consultation'
import { createDecision } from '#test/factories/moderation'
import { createAnswerScene, createOfficialAnswer } from '#test/factories/official-answer'
import { castVotes, createConsultation, createStatements } from '#test/factories/opinion'
import { plantVotes } from '#test/factories/planted-votes'
import { createUser, viewerOf } from '#test/factories/user'
import { crawl, type Visitor } from '#test/support/crawl'
import { useDatabase } from '#test/support/database'
import { tokensIn } from '#test/support/leaks'
import { letters } from '#test/support/letters'
import { createMember } from '#test/support/proposal-scene'
import { PAGE_NAMES, parameterNames } from '#test/support/routes'
import { countLeaks, searchLeaks } from '#test/support/search-leaks'
import { computeOpinionMaps } from '~/features/participation/operations/compute-opinion-maps.server'
import { reconcileIndex } from '~/features/searching/operations/reconcile-index.server'
import { db } from '~/platform/database/client.server'

useDatabase()
vi.setConfig({ testTimeout: 300_000 })

const at = new Date('2026-06-01T08:00:00Z')
const STATEMENTS = 10
let scene: Awaited<ReturnType<typeof createScene>>
beforeEach(async () => {
  scene = await createScene()
})

/** Contributions and statements in every state that keeps their words back, each drawn upon while it was visible. */
async function createScene() {
  const places = new Map<string, string>()
  const plant = (place: string) => {
    const word = letters()
    places.set(word, place)
    return word
  }
  const { office, otherOffice, challenge } = await createAnswerScene()
  const subjectId = challenge.id
  const { id: authorId } = await createParticipant(plant('pseudonym').slice(0, 20))
  const { id: other } = await createParticipant()
  const commentIds: string[] = []
  const answerIds: string[] = []
  for (const state of ['held', 'hidden', 'removed'] as const) {
    const comment = await createComment({
      ...{ subjectId, authorId, body: plant(`comment ${state}: text`) },
      ...{ highlightedAt: at, highlightedFor: plant(`comment ${state}: highlightedFor`) },
      ...{ highlightedById: other, state: state === 'held' ? state : 'visible' },
    })
    const said = { commentId: comment.id, at }
    await db.commentVersion.create({ data: { ...said, number: 1, body: plant(`comment ${state}: version`) } })
    await db.commentAddendum.create({ data: { ...said, body: plant(`comment ${state}: addendum`) } })
    const answer = await createComment({ subjectId, authorId: other }, comment)
    await createComment({ subjectId, authorId, body: plant(`answer ${state}`), state: 'removed' }, answer)
    const given = await createOfficialAnswer({
      ...{ subjectId, organisationId: office.id, status: 'takenUp' },
      ...{ sources: [comment.id], causes: [comment.id] },
    })
    answerIds.push(given.id)
    commentIds.push(comment.id)
    if (state === 'hidden') await hide(comment)
    if (state === 'removed') await db.comment.update({ where: { id: comment.id }, data: { state } })
  }
  const { id: consultationId } = await createConsultation({ organisationId: office.id })
  await createStatements(consultationId, STATEMENTS - 3)
  const stated = []
  for (const [place, state] of (['held', 'hidden', 'removed'] as const).entries()) {
    const number = STATEMENTS - 2 + place
    const text = plant(`statement ${state}`)
    const begun = state === 'held' ? state : 'visible'
    const { id } = await createStatement({ consultationId, authorId, number, text, state: begun })
    stated.push({ id, state })
  }
  await castVotes(consultationId, plantVotes({ people: 30, statements: STATEMENTS, noise: 0.03, seed: 9 }))
  await computeOpinionMaps()
  for (const { id, state } of stated) {
    if (state === 'hidden') await hideStatement(id, authorId)
    if (state === 'removed') await db.statement.update({ where: { id }, data: { state } })
  }
  await reconcileIndex()
  const visitors: Visitor[] = [
    { name: 'signedOut', viewer: null },
    { name: 'citizen', viewer: await viewerOf((await createUser()).id) },
    { name: 'clerk', viewer: await viewerOf((await createMember(office.id, 'owner')).id) },
    { name: 'otherClerk', viewer: await viewerOf((await createMember(otherOffice.id, 'owner')).id) },
  ]
  const values = {
    ...{ commentId: commentIds, answerId: answerIds, consultationId: [consultationId] },
    ...{ subjectType: ['challenge'], subjectId: [subjectId], challengeId: [subjectId] },
    ...{ organisationId: [office.id], '*': ['unbekannt'] },
  }
  return { places, visitors, values, consultationId }
}

async function hideStatement(id: string, userId: string) {
  const decider = await createUser({ platformRole: 'moderator' })
  const about = { itemType: 'statement', itemId: id, userId, deciderId: decider.id }
  const { id: hiddenById } = await createDecision(about)
  await db.statement.update({ where: { id }, data: { state: 'hidden', hiddenById } })
}

async function seen(): Promise<string[]> {
  const { visitors, values, places } = scene
  const pages = PAGE_NAMES.filter((page) => parameterNames(page).every((name) => Object.hasOwn(values, name)))
  const visits = await crawl({ visitors, values, pages, isInTurn: true })
  expect(visits.filter(({ status }) => status === 200).length).toBeGreaterThan(80)
  return visits.flatMap(({ page, visitor, text }) =>
    tokensIn(text, [...places.keys()]).map(
      (word) => `${visitor} ${page.replace(/[0-9a-f-]{36}/, ':id')}: ${places.get(word)}`,
    ),
  )
}

describe('what somebody has said and what was held, hidden or taken back', () => {
  it('reaches nobody else by any page, feed, calendar or file, and nobody finds it by any word', async () => {
    expect(await seen()).toEqual([])
    const words = [...scene.places.keys()]
    expect(await searchLeaks(words)).toEqual([])
    expect(await countLeaks(words.slice(0, 6))).toEqual([])
  })

  it('is found by the searcher where it stands', async () => {
    const back = { where: { state: 'held' as const }, data: { state: 'visible' as const } }
    await db.comment.updateMany(back)
    await db.statement.updateMany(back)
    const met = await seen()
    for (const place of ['comment held: text', 'comment held: highlightedFor', 'statement held'])
      expect(met.some((one) => one.startsWith('signedOut') && one.endsWith(place))).toBe(true)
  })
})
