import { expect, it } from 'vitest'
import { linksOf, wordsIn } from '#test/components/show'
import { createChallenge } from '#test/factories/challenge'
import { createOrganisation } from '#test/factories/organisation'
import { createPilot, createPilotPartner } from '#test/factories/pilot'
import { callLoader } from '#test/support/call-route'
import { useDatabase } from '#test/support/database'
import { createPilotScene } from '#test/support/pilot-scene'
import { renderPage } from '#test/support/render-page'
import * as challengePage from '~/features/challenges/routes/show'
import * as organisationPage from '~/features/profiles/routes/organisation'

useDatabase()
const { t } = wordsIn('de')
type Module = { loader: (args: never) => unknown; default: () => React.ReactNode }

it('stands on the pages of the challenge, the authority and its partner', async () => {
  const scene = await createPilotScene()
  const challenge = await createChallenge({ authorityId: scene.authority.id, state: 'opened' })
  const { id, title } = await createPilot({
    ...{ authorityId: scene.authority.id, state: 'finished', challengeId: challenge.id },
  })
  await createPilotPartner(id, scene.company.id)
  const neighbour = await createOrganisation({ kind: 'authority', name: 'Amt Nebenan' })
  await createPilotPartner(id, neighbour.id)
  const asked = await createOrganisation({ kind: 'authority', name: 'Amt Gefragt' })
  await createPilotPartner(id, asked.id, 'invited')
  const on = async (
    module: typeof challengePage | typeof organisationPage,
    params: Record<string, string>,
  ) => {
    const { data } = await callLoader(module as Module, { path: '/x', params, viewer: null })
    return renderPage({ component: module.default, data })
  }
  const address = `/pilotprojekte/${id}`
  const pages = [
    await on(challengePage, { challengeId: challenge.id }),
    await on(organisationPage, { organisationId: scene.authority.id }),
    await on(organisationPage, { organisationId: scene.company.id }),
    await on(organisationPage, { organisationId: neighbour.id }),
    await on(organisationPage, { organisationId: asked.id }),
  ]
  expect(pages.map((html) => linksOf(html)[title])).toEqual([address, address, address, address, undefined])
  expect(pages.map((html) => html.includes(t('pilot.verified')))).toEqual([false, false, true, false, false])
})
