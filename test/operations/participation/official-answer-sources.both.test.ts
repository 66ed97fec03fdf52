import { beforeEach, describe, expect, it } from 'vitest'
import { hide } from '#test/factories/comment'
import {
  type AnswerScene,
  createAnswerScene,
  createContribution,
  createOfficialAnswer,
} from '#test/factories/official-answer'
import { answerPages } from '#test/support/answer-pages'
import { useDatabase } from '#test/support/database'
import {
  type CommentRow,
  shownColumns,
  shownOf,
} from '~/features/participation/operations/shown-comment.server'
import { db } from '~/platform/database/client.server'
import { newId } from '~/platform/new-id.server'

useDatabase()
let scene: AnswerScene
let pages: ReturnType<typeof answerPages>
beforeEach(async () => {
  scene = await createAnswerScene()
  pages = answerPages(scene)
})

const all = () =>
  db.officialAnswer.findMany({ orderBy: { id: 'asc' }, include: { sources: true, earlier: true } })
const owed = (more: object = {}) =>
  createOfficialAnswer({ subjectId: scene.challenge.id, organisationId: scene.office.id, ...more })

const remove = ({ id }: { id: string }) => db.comment.update({ where: { id }, data: { state: 'removed' } })

describe('what an answer draws on', () => {
  it.each([
    ['is hidden', hide],
    ['was removed', remove],
  ] as const)('is no contribution that %s', async (_, takeAway) => {
    await takeAway(scene.comment)
    expect((await pages.give(scene.clerk, { sources: [scene.comment.id] })).status).toBe(422)
    expect(await all()).toEqual([])
  })

  it('is no contribution about something else, and none that there is not', async () => {
    const { id } = await owed()
    for (const sources of [[scene.foreign.id], [newId()], [scene.comment.id, scene.foreign.id]]) {
      expect((await pages.give(scene.clerk, { sources })).status).toBe(422)
      expect((await pages.save(scene.clerk, id, { sources })).status).toBe(422)
    }
    expect(await db.officialAnswerSource.count()).toBe(0)
  })

  it('can be named by its address, one a line; a line without one is refused', async () => {
    const moreSources = `https://x.example/beitraege/${scene.comment.id}\n\n/en/contributions/${scene.second.id}#x\n`
    expect((await pages.give(scene.clerk, { moreSources, sources: [scene.comment.id] })).status).toBe(303)
    const [answer] = await all()
    expect(answer?.sources).toHaveLength(2)
    expect((await pages.give(scene.clerk, { moreSources: 'Der Beitrag von gestern' })).status).toBe(422)
  })

  it('may have been hidden since: it stays, and cannot be added anew', async () => {
    const { id } = await owed({ status: 'partly', sources: [scene.comment.id] })
    await hide(scene.comment)
    const kept = await pages.save(scene.clerk, id, { sources: [scene.comment.id, scene.second.id] })
    expect(kept.status).toBe(303)
    expect((await pages.save(scene.clerk, id, { sources: [scene.second.id] })).status).toBe(303)
    expect((await pages.save(scene.clerk, id, { sources: [scene.comment.id] })).status).toBe(422)
  })

  it('has an end: more than fifty are refused', async () => {
    const sources = Array.from({ length: 51 }, () => newId())
    expect((await pages.give(scene.clerk, { sources })).status).toBe(422)
    const moreSources = sources.join('\n')
    expect((await pages.give(scene.clerk, { moreSources })).status).toBe(422)
  })
})

it('a form offers what the answer draws on, what made it owed, and the best supported ones', async () => {
  const { challenge, author } = scene
  const made = await Promise.all(
    Array.from({ length: 25 }, (_, place) =>
      createContribution({ subjectId: challenge.id, authorId: author.id, rank: 0.5 + place / 100 }),
    ),
  )
  await hide(scene.second)
  const { id } = await owed({ causes: [scene.comment.id] })
  const { data } = await pages.seeEdit(
    scene.clerk,
    id,
    `?beitrag=${made[0]?.id}&beitrag=${scene.foreign.id}&beitrag=x`,
  )
  const { candidates } = data
  // What the address names comes before what made the answer owed: whoever came from there looks for it.
  expect(candidates[0]).toMatchObject({ id: made[0]?.id, isCause: false, isChosen: true })
  expect(candidates[1]).toMatchObject({ id: scene.comment.id, isCause: true, isChosen: false })
  // The twenty best, the cause, and the one that the address names.
  expect(candidates).toHaveLength(22)
  expect(candidates.filter(({ isChosen }) => isChosen).map((one) => one.id)).toEqual([made[0]?.id])
  expect(candidates.map((one) => one.id)).not.toContain(scene.second.id)
})

describe('a contribution on which answers draw', () => {
  const shown = async () => {
    const [row] = await db.$queryRaw<CommentRow[]>`
      SELECT ${shownColumns(null)} FROM "Comment" c WHERE c.id = ${scene.comment.id}`
    if (!row) throw new Error('no contribution')
    return shownOf(row, new Date()).officialAnswer
  }

  it('leads to the latest one that was given, and to none that is owed', async () => {
    const sources = [scene.comment.id]
    await owed({ sources })
    expect(await shown()).toBeNull()
    const given = (day: number, status: 'partly' | 'declined') =>
      owed({ sources, status, answeredAt: new Date(Date.UTC(2026, 9, day)) })
    const { id } = await given(9, 'declined')
    await given(2, 'partly')
    expect(await shown()).toEqual({ id, status: 'declined' })
    await db.comment.update({ where: { id: scene.comment.id }, data: { state: 'removed' } })
    expect(await shown()).toBeNull()
  })
})
