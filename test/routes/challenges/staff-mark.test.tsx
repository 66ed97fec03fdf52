import { expect, test } from 'vitest'
import { createChallenge } from '#test/factories/challenge'
import { createOrganisation } from '#test/factories/organisation'
import { callLoader } from '#test/support/call-route'
import { useDatabase } from '#test/support/database'
import { renderPage } from '#test/support/render-page'
import * as show from '~/features/challenges/routes/show'
import { translate } from '~/i18n/messages.server'

useDatabase()

test.each(['de', 'en'] as const)('an approval by staff is marked on the public page (%s)', async (locale) => {
  const authority = await createOrganisation({ kind: 'authority' })
  const page = async (approvedByStaff: boolean) => {
    const { id } = await createChallenge({ authorityId: authority.id, state: 'published', approvedByStaff })
    const path = locale === 'de' ? `/herausforderungen/${id}` : `/en/challenges/${id}`
    const { data } = await callLoader(show, { path, params: { challengeId: id } })
    return renderPage({ component: show.default, data, locale })
  }
  const mark = translate(locale)('challenge.show.byStaff')
  expect(await page(true)).toContain(mark)
  expect(await page(false)).not.toContain(mark)
})
