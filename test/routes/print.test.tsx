import { beforeEach, describe, expect, it } from 'vitest'
import { factsOf, headingsOf, linksOf, rowsOf, textOf, wordsIn } from '#test/components/show'
import { createChallenge } from '#test/factories/challenge'
import { completeContent, createProposal } from '#test/factories/proposal'
import { viewerOf } from '#test/factories/user'
import { callLoader } from '#test/support/call-route'
import { useDatabase } from '#test/support/database'
import { createScene } from '#test/support/proposal-scene'
import { renderPage } from '#test/support/render-page'
import { PROPOSAL_SECTIONS } from '~/domain/proposal/sections'
import * as challengePrint from '~/features/challenges/routes/print'
import * as proposalPrint from '~/features/proposals/routes/print'
import * as proposalShow from '~/features/proposals/routes/show'
import { formatMoney } from '~/i18n/format'
import { db } from '~/platform/database/client.server'
import { PRINT_VIEW } from '~/shell/print-view'

useDatabase()
const { t, label } = wordsIn('de')

let scene: Awaited<ReturnType<typeof createScene>>
beforeEach(async () => {
  scene = await createScene()
})

/** Nothing to press, to fill in or to get lost in: the bar with the way back is the only navigation. */
function expectPaper(html: string) {
  expect(html).not.toMatch(/<(button|form|input|select|textarea|details)\b/)
  expect(html.match(/<nav\b/g)).toHaveLength(1)
  expect(html.match(/<h1\b/g)).toHaveLength(1)
}

describe('a challenge on paper', () => {
  const read = async (id: string, viewer: { id: string } | null = null) => {
    const path = `/herausforderungen/${id}/drucken`
    const seen = viewer ? await viewerOf(viewer.id) : null
    const { status, data } = await callLoader(challengePrint, {
      path,
      params: { challengeId: id },
      viewer: seen,
    })
    return { status, html: status === 200 ? renderPage({ component: challengePrint.default, data }) : '' }
  }

  it('says everything that its page says, with state, id and address', async () => {
    const row = await createChallenge({
      authorityId: scene.authority.id,
      state: 'published',
      districts: ['13003'],
      successCriteria: [{ criterion: 'Risse gefunden', target: '90 %' }],
    })
    const { html } = await read(row.id)
    expectPaper(html)
    const text = textOf(html)
    for (const part of [row.title, row.summary, row.problem, row.desiredOutcome, scene.authority.name])
      expect(text).toContain(part)
    expect(text).toContain(label('district', '13003'))
    expect(factsOf(html)).toMatchObject({
      [t('face.print.state')]: t('challenge.phase.open'),
      [t('face.print.id')]: row.id,
      [t('face.print.address')]: `http://127.0.0.1:3000/herausforderungen/${row.id}`,
    })
    expect(rowsOf(html)).toContainEqual(['Risse gefunden', '90 %'])
    expect(text).toContain(t('challenge.show.noAwardText'))
    expect(linksOf(html)[t('face.print.back')]).toBe(`/herausforderungen/${row.id}`)
  })

  it('is the same for everybody at every time: no byte of the single request', async () => {
    const first = await read(scene.challenge.id)
    expect((await read(scene.challenge.id)).html).toBe(first.html)
  })

  it('keeps to itself what went on inside the authority, and drafts altogether', async () => {
    expect(textOf((await read(scene.challenge.id)).html)).not.toContain(t('timeline.moment.drafted'))
    const draft = await createChallenge({ authorityId: scene.authority.id, state: 'draft' })
    for (const person of [null, scene.author]) expect((await read(draft.id, person)).status).toBe(404)
    expect((await read(draft.id, scene.reader)).status).toBe(200)
  })

  it('names the reason of a withdrawal', async () => {
    const row = await createChallenge({ authorityId: scene.authority.id, state: 'withdrawn' })
    await db.challenge.update({ where: { id: row.id }, data: { withdrawnReason: 'Geld ist weg.' } })
    expect(textOf((await read(row.id)).html)).toContain('Geld ist weg.')
  })
})

describe('a proposal on paper', () => {
  const args = async (id: string, person: { id: string } | null) => ({
    path: `/vorschlaege/${id}/drucken`,
    params: { proposalId: id },
    viewer: person ? await viewerOf(person.id) : null,
  })
  const read = async (id: string, person: { id: string } | null) => {
    const { status, data } = await callLoader(proposalPrint, await args(id, person))
    return { status, html: status === 200 ? renderPage({ component: proposalPrint.default, data }) : '' }
  }
  const content = completeContent({
    costs: [
      { item: 'Entwicklung', cents: '4800000' },
      { item: 'Schulung', cents: '150050' },
    ],
  })
  const propose = (challengeId: string, state: 'draft' | 'submitted') =>
    createProposal({ challengeId, organisationId: scene.provider.id, state, content })

  it('has every section, the sum of the costs, the hash and the receipts, in one column', async () => {
    const { id } = await propose(scene.challenge.id, 'submitted')
    const { html } = await read(id, scene.author)
    expectPaper(html)
    for (const section of PROPOSAL_SECTIONS)
      expect(headingsOf(html)).toContain(t(`proposalSection.${section}`))
    const text = textOf(html)
    for (const value of Object.values(content))
      if (typeof value === 'string' && value && value !== content.resultLicence) expect(text).toContain(value)
    expect(rowsOf(html)).toContainEqual([t('proposalForm.total'), formatMoney('de', 4_950_050n)])
    const { contentHash } = await db.submission.findFirstOrThrow({ where: { proposalId: id } })
    expect(text).toContain(contentHash)
    expect(rowsOf(html).at(-1)).toContain(t('proposal.receiptState.valid'))
    expect(text).toContain(t('face.print.sealed'))
    expect(text).not.toContain(t('face.print.changes'))
  })

  it('is refused to everybody but the team while it is sealed', async () => {
    const { id } = await propose(scene.challenge.id, 'submitted')
    for (const person of [scene.official, scene.colleague, scene.reader])
      expect((await read(id, person)).status).toBe(404)
    expect((await read(id, null)).status).toBe(302)
    expect((await read(id, scene.trainee)).status).toBe(200)
  })

  it('is for the authority a reading like any other: with an event, and of the frozen content', async () => {
    const opened = await createChallenge({ authorityId: scene.authority.id, state: 'opened' })
    const { id } = await propose(opened.id, 'submitted')
    const readings = () => db.event.count({ where: { streamId: id, action: 'proposal.read' } })
    const { html } = await read(id, scene.reader)
    expect(await readings()).toBe(1)
    expectPaper(html)
    expect(textOf(html)).toContain(content.approach)
    expect(textOf(html)).not.toContain(t('face.print.sealed'))
    // Within the same minute the same person still reads; another one is another reading.
    await callLoader(proposalShow, await args(id, scene.reader))
    expect(await readings()).toBe(1)
    await callLoader(proposalShow, await args(id, scene.official))
    expect(await readings()).toBe(2)
  })

  it('says that a draft has no receipt', async () => {
    const { id } = await propose(scene.challenge.id, 'draft')
    const text = textOf((await read(id, scene.author)).html)
    expect(text).toContain(t('proposal.receipts.none'))
    expect(text).toContain(t('proposal.state.draft'))
  })
})

it('both stand alone, without header and footer, and are not for search engines', () => {
  for (const module of [challengePrint, proposalPrint]) {
    expect(module.handle).toBe(PRINT_VIEW)
    expect(module.meta({ data: { title: 'x' } })).toContainEqual({ name: 'robots', content: 'noindex' })
  }
})
