import { beforeEach, describe, expect, it } from 'vitest'
import { headingsOf, textOf, wordsIn } from '#test/components/show'
import { createChallenge } from '#test/factories/challenge'
import { type Cast, createCast } from '#test/factories/challenge-cast'
import { sectionForm } from '#test/factories/challenge-form'
import { callAction, callLoader } from '#test/support/call-route'
import { useDatabase } from '#test/support/database'
import { renderPage } from '#test/support/render-page'
import type { Section } from '~/domain/challenge/sections'
import * as draft from '~/features/challenges/routes/draft'
import * as preview from '~/features/challenges/routes/preview'
import { db } from '~/platform/database/client.server'

useDatabase()
const { t } = wordsIn('de')
let cast: Cast
let challengeId: string
beforeEach(async () => {
  cast = await createCast()
  challengeId = (await createChallenge({ authorityId: cast.authority.id })).id
})

const at = (viewer: Cast['author'], section = 'need') => ({
  path: `/herausforderungen/${challengeId}/vorschau`,
  params: { challengeId, section },
  viewer,
})
const type = async (section: Section, fields: Record<string, string>, viewer = cast.author) => {
  const answer = await callAction(draft, { ...at(viewer, section), form: sectionForm(section, fields) })
  expect(JSON.parse(String(answer.data))).toMatchObject({ keptAt: expect.any(String) })
}
async function shown(viewer = cast.author) {
  const { data } = await callLoader(preview, at(viewer))
  const html = renderPage({ component: preview.default, data })
  return { data, text: textOf(html), headings: headingsOf(html) }
}

describe('the preview with what is not saved', () => {
  it('shows the typed text of every section and says so', async () => {
    await type('need', { title: 'Getippter Titel', problem: 'Getipptes Problem' })
    await type('goal', { 'successCriteria[0].criterion': 'Tempo', 'successCriteria[0].target': 'doppelt' })
    const { data, text, headings } = await shown()
    for (const part of ['Getippter Titel', 'Getipptes Problem', 'Tempo', 'doppelt'])
      expect(text).toContain(part)
    expect(headings).toContain(t('posting.previewUnsaved'))
    expect(data).toMatchObject({ unsaved: ['need', 'goal'], unreadable: [] })
    const { title } = await db.challenge.findUniqueOrThrow({ where: { id: challengeId } })
    expect(title).not.toContain('Getippt')
  })

  it('leaves what cannot be read as it is saved, and names it', async () => {
    await type('dates', { budgetMin: 'viel', contactName: 'Kim Getippt' })
    const { data, text } = await shown()
    expect(data).toMatchObject({ unsaved: ['dates'], unreadable: ['budgetMin'] })
    expect(text).toContain('Kim Getippt')
    expect(text).toContain(t('posting.previewUnreadable', { fields: t('challengeForm.budgetMin') }))
  })

  it('is for the one who typed alone: colleagues, readers and staff see the saved text', async () => {
    await type('need', { problem: 'Getipptes Problem' })
    for (const viewer of [cast.second, cast.reader, cast.staff]) {
      const { data, text, headings } = await shown(viewer)
      expect(text).not.toContain('Getippt')
      expect(headings).not.toContain(t('posting.previewUnsaved'))
      expect(data).toMatchObject({ unsaved: [] })
    }
  })

  it('shows the saved text alone once the text waits for its approval', async () => {
    await type('need', { problem: 'Getipptes Problem' })
    await db.challenge.update({
      where: { id: challengeId },
      data: { state: 'inApproval', submittedAt: new Date(), submittedById: cast.author.id },
    })
    expect((await shown()).text).not.toContain('Getippt')
  })
})
