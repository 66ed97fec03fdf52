import { describe, expect, it } from 'vitest'
import { linksOf, textOf, wordsIn } from '#test/components/show'
import { viewerOf } from '#test/factories/user'
import { callLoader } from '#test/support/call-route'
import { createChangeScene } from '#test/support/change-scene'
import { useDatabase } from '#test/support/database'
import { passTheDeadline } from '#test/support/proposal-scene'
import { renderPage } from '#test/support/render-page'
import * as changePage from '~/features/challenges/routes/change'
import * as changesPage from '~/features/challenges/routes/changes'
import * as printPage from '~/features/challenges/routes/print'
import * as showPage from '~/features/challenges/routes/show'
import * as proposalPage from '~/features/proposals/routes/show'

useDatabase()
const { t } = wordsIn('de')
type Scene = Awaited<ReturnType<typeof createChangeScene>>

async function change({ challengeId }: Scene, user: { id: string }) {
  const viewer = await viewerOf(user.id)
  const { data } = await callLoader(changePage, { path: '/x', params: { challengeId }, viewer })
  return renderPage({ component: changePage.default, data })
}

describe('the page of a change', () => {
  it('shows writers the text with the rules before they write, readers that nothing is open', async () => {
    const scene = await createChangeScene()
    const html = await change(scene, scene.official)
    expect(html).toContain('name="problem"')
    expect(html).toContain('name="changeVersion" value="0"')
    expect(textOf(html)).toContain(t('change.rules.deadline'))
    expect(await change(scene, scene.reader)).not.toContain('name="problem"')
    expect(textOf(await change(scene, scene.reader))).toContain(t('change.noneOpen'))
  })

  it('shows what waits with its effect; only the second person decides, nobody writes on', async () => {
    const scene = await createChangeScene()
    await scene.waiting()
    const author = textOf(await change(scene, scene.official))
    const second = await change(scene, scene.colleague)
    for (const text of [author, textOf(second)]) {
      expect(text).toContain(t('change.effect.material'))
      expect(text).toContain('zehntausend')
    }
    expect(author).toContain(t('reason.samePerson'))
    expect(second).toContain('name="step" value="apply"')
    expect(second).not.toContain('name="problem"')
    expect(textOf(await change(scene, scene.reader))).not.toContain(t('change.actions'))
  })

  it('says that it is too late, and leaves only to put the change aside', async () => {
    const scene = await createChangeScene()
    await passTheDeadline(scene.challengeId)
    expect(textOf(await change(scene, scene.official))).toContain(t('change.closed'))
    await scene.waiting()
    const html = await change(scene, scene.colleague)
    expect(textOf(html)).toContain(t('reason.textFixed'))
    expect(html).toContain('name="step" value="discard"')
    expect(html).not.toContain('name="step" value="apply"')
  })
})

describe('what everybody sees afterwards', () => {
  it('the list on the page, both wordings, the date on paper, and the question to the team', async () => {
    const scene = await createChangeScene()
    await scene.waiting()
    await scene.step(scene.colleague, 'apply')
    const params = { challengeId: scene.challengeId }
    const read = async (module: typeof showPage | typeof printPage | typeof changesPage) => {
      const { data } = await callLoader(module as typeof showPage, { path: '/x', params })
      return renderPage({ component: module.default, data })
    }
    const page = await read(showPage)
    expect(textOf(page)).toContain('Die Menge war falsch angegeben.')
    expect(linksOf(page)[t('change.toDiff')]).toBe(`/herausforderungen/${scene.challengeId}/aenderungen`)
    const diff = await read(changesPage)
    expect(diff).toMatch(/<del>.*tausend<\/del>/)
    expect(diff).toMatch(/<ins>.*zehntausend<\/ins>/)
    const paper = await read(printPage)
    expect(textOf(paper)).toContain(t('change.printed'))
    expect(textOf(paper)).toContain('zehntausend')
    const viewer = await viewerOf(scene.author.id)
    const { data } = await callLoader(proposalPage, {
      ...{ path: '/x', viewer },
      params: { proposalId: scene.proposal.id },
    })
    const proposal = renderPage({ component: proposalPage.default, data })
    expect(proposal).toContain('name="step" value="confirm"')
    expect(textOf(proposal)).toContain(t('reconfirmation.note'))
  })
})
