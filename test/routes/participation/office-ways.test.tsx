import { beforeEach, describe, expect, it } from 'vitest'
import { wordsIn } from '#test/components/show'
import { createComment } from '#test/factories/comment'
import { type AnswerScene, createAnswerScene, createOfficialAnswer } from '#test/factories/official-answer'
import { viewerOf } from '#test/factories/user'
import { answerPages } from '#test/support/answer-pages'
import { callLoader } from '#test/support/call-route'
import { useDatabase } from '#test/support/database'
import { renderPage } from '#test/support/render-page'
import * as comment from '~/features/participation/routes/comment'
import * as discussion from '~/features/participation/routes/discussion'
import { db } from '~/platform/database/client.server'

useDatabase()
const { t } = wordsIn('de')
let scene: AnswerScene
beforeEach(async () => {
  scene = await createAnswerScene()
})

type Somebody = { id: string } | null
const viewing = async (user: Somebody) => user && (await viewerOf(user.id))

async function list(user: Somebody) {
  const { id: subjectId } = scene.challenge
  const params = { subjectType: 'challenge', subjectId }
  const path = `/diskussion/challenge/${subjectId}`
  const { data } = await callLoader(discussion, { path, params, viewer: await viewing(user) })
  return renderPage({ component: discussion.default, data })
}
async function own(user: Somebody, commentId = scene.comment.id) {
  const given = { path: `/beitraege/${commentId}`, params: { commentId }, viewer: await viewing(user) }
  return renderPage({ component: comment.default, data: (await callLoader(comment, given)).data })
}
const toAnswer = (id: string) => `/diskussion/challenge/${scene.challenge.id}/antwort?beitrag=${id}`
const toHighlight = (id: string) => `/beitraege/${id}/hervorheben`
type Way = 'comment.toOfficialAnswer' | 'comment.toHighlight' | 'comment.toHighlighted'
/** The time that follows tells contributions of one person apart. */
const named = (key: Way) => `${t(key)}: Beitrag von Möwe vom Kai, `

describe('from a contribution', () => {
  it.each(['clerk', 'colleague'] as const)('%s gets to an answer and to highlighting', async (name) => {
    for (const html of [await list(scene[name]), await own(scene[name])]) {
      expect(html).toContain(`href="${toAnswer(scene.comment.id)}"`)
      expect(html).toContain(`href="${toHighlight(scene.comment.id)}"`)
      expect(html).toContain(`aria-label="${named('comment.toOfficialAnswer')}`)
      expect(html).toContain(`aria-label="${named('comment.toHighlight')}`)
    }
  })

  it.each(['otherClerk', 'reader', 'former', 'citizen', 'author', 'staff', 'moderator', null] as const)(
    '%s gets to neither',
    async (name) => {
      const user = name && scene[name]
      for (const html of [await list(user), await own(user)])
        expect(html).not.toMatch(/beitrag=|\/hervorheben/)
    },
  )

  it('also from the answers to it and from what it answers', async () => {
    const { subjectId } = scene.about
    const below = await createComment({ subjectId, authorId: scene.answerer.id }, scene.comment)
    for (const html of [await list(scene.clerk), await own(scene.clerk), await own(scene.clerk, below.id)])
      for (const id of [scene.comment.id, below.id]) expect(html).toContain(`href="${toAnswer(id)}"`)
  })

  it('there it is chosen as what the answer draws on, also where an answer is owed already', async () => {
    const pages = answerPages(scene)
    const chosen = (given: unknown) =>
      (given as { candidates: { id: string; isChosen: boolean }[] }).candidates
    const query = `?beitrag=${scene.comment.id}`
    const { data } = await pages.seeNew(scene.clerk, query)
    expect(
      chosen(data)
        .filter((one) => one.isChosen)
        .map((one) => one.id),
    ).toEqual([scene.comment.id])
    const { id } = await createOfficialAnswer({
      ...{ subjectId: scene.challenge.id, organisationId: scene.office.id },
    })
    expect((await pages.seeNew(scene.clerk, query)).location).toMatch(
      new RegExp(`${id}/bearbeiten\\${query}$`),
    )
  })

  it('leads to the highlighting that stands', async () => {
    await db.comment.update({
      where: { id: scene.comment.id },
      data: { highlightedAt: new Date(), highlightedFor: 'Hilft.', highlightedById: scene.clerk.id },
    })
    const html = await list(scene.clerk)
    expect(html).toContain(`aria-label="${named('comment.toHighlighted')}`)
  })

  it('that is not shown there is no way', async () => {
    await db.comment.update({ where: { id: scene.comment.id }, data: { state: 'removed' } })
    expect(await own(scene.clerk)).not.toMatch(/beitrag=|\/hervorheben/)
  })
})
