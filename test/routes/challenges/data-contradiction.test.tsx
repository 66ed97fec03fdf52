import type { ComponentType } from 'react'
import { beforeEach, expect, test } from 'vitest'
import { headingsOf, wordsIn } from '#test/components/show'
import { viewerOf } from '#test/factories/user'
import { callAction, callLoader } from '#test/support/call-route'
import { useDatabase } from '#test/support/database'
import { createScene } from '#test/support/proposal-scene'
import { renderPage } from '#test/support/render-page'
import { TREES } from '~/domain/assessment/kinds'
import * as checkPage from '~/features/challenges/routes/assessment'
import * as managePage from '~/features/challenges/routes/manage'
import * as showPage from '~/features/challenges/routes/show'
import { db } from '~/platform/database/client.server'
import { newId } from '~/platform/new-id.server'

useDatabase()
const { t } = wordsIn('de')
let scene: Awaited<ReturnType<typeof createScene>>
beforeEach(async () => {
  scene = await createScene()
})

const here = () => `/herausforderungen/${scene.challenge.id}`
const params = () => ({ challengeId: scene.challenge.id, kind: 'dataProtection' })
const announce = (personalData: string) =>
  db.challenge.update({ where: { id: scene.challenge.id }, data: { personalData } })

type Page = { loader: Parameters<typeof callLoader>[0]['loader']; default: ComponentType }

async function isWarned(page: Page, address: string) {
  const viewer = await viewerOf(scene.official.id)
  const { data } = await callLoader(page, { path: address, params: params(), viewer })
  return headingsOf(renderPage({ component: page.default, data, locale: 'de' })).includes(
    t('assessment.contradiction'),
  )
}
const warnings = async () => ({
  check: await isWarned(checkPage, `${here()}/pruefung/dataProtection`),
  manage: await isWarned(managePage, `${here()}/verwalten`),
  show: await isWarned(showPage, here()),
})

test('a result that denies what the text says of the data is shown to those who answer for both', async () => {
  await announce('personal')
  const nowhere = { check: false, manage: false, show: false }
  expect(await warnings(), 'nothing was checked yet').toEqual(nowhere)
  const { version: dataVersion } = TREES.dataProtection
  const { status } = await callAction(checkPage, {
    path: `${here()}/pruefung/dataProtection`,
    params: params(),
    viewer: await viewerOf(scene.official.id),
    form: { intent: 'check', id: newId(), 'answers.personal': 'none', dataVersion },
  })
  expect(status).toBe(303)
  expect(await warnings()).toEqual({ check: true, manage: true, show: false })
  await announce('anonymised')
  expect(await warnings(), 'the text was put right').toEqual(nowhere)
})
