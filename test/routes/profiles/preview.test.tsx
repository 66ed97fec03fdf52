import { beforeEach, describe, expect, it } from 'vitest'
import * as show from '~/features/profiles/routes/organisation'
import * as preview from '~/features/profiles/routes/organisation-preview'
import { translate } from '~/i18n/messages.server'
import { type Locale, path } from '~/paths'
import { db } from '~/platform/database/client.server'
import type { Viewer } from '~/platform/session/viewer.server'
import { createChallenge } from '../../factories/challenge'
import { createCertificate, createOfferOfEach } from '../../factories/offer'
import { addMember, createOrganisation } from '../../factories/organisation'
import { createUser, viewerOf } from '../../factories/user'
import { callLoader } from '../../support/call-route'
import { useDatabase } from '../../support/database'
import { renderPage } from '../../support/render-page'

useDatabase()

const TEXTS = { summaryEn: 'We read forms.', description: '## Wir\n\nlesen.', references: 'Zwei **Ämter**.' }
let viewer: Viewer
beforeEach(async () => {
  viewer = await viewerOf((await createUser()).id)
})

async function founded(kind: 'company' | 'authority', state: 'unverified' | 'rejected' | 'verified') {
  const { id } = await createOrganisation({ kind, state, ...TEXTS, domains: ['health'], city: 'Wismar' })
  await addMember(viewer.id, id, 'viewer')
  viewer = await viewerOf(viewer.id)
  return id
}

const addressOf = (id: string, locale: Locale, tail = '') => ({
  path: locale === 'de' ? `/organisationen/${id}${tail}` : `/en/organisations/${id}${tail}`,
  params: { organisationId: id },
})
/** The page without the bar that says what it is. */
const withoutBar = (html: string) => html.slice(html.indexOf('<nav'))

/** Nor the one button that is for others: a link for them, in the preview it does nothing. */
const withoutJoin = (html: string) =>
  html
    .replace(/<div class="ui-disabled-action">.*?<\/div>/s, '')
    .replace(/<a [^>]*href="[^"]*\/(?:beitreten|join)".*?<\/a>/s, '')

it('shows what is for others with the reason why it does nothing here', async () => {
  const id = await founded('company', 'verified')
  const seen = await callLoader(preview, { ...addressOf(id, 'de', '/vorschau'), viewer })
  const html = renderPage({ component: preview.default, data: seen.data })
  expect(html).toMatch(/<button[^>]*aria-disabled="true"[^>]*>.*?Beitritt anfragen/s)
  expect(html).toContain(translate('de')('preview.forOthers'))
  expect(html).not.toContain(`href="${path('de', 'organisationJoin', { organisationId: id })}"`)
})

describe.each(['de', 'en'] as const)('the preview (%s)', (locale) => {
  it.each([
    ['company', 'unverified'],
    ['company', 'rejected'],
    ['company', 'verified'],
    ['authority', 'unverified'],
  ] as const)('of a %s that is %s is what the signed out get once it is verified', async (kind, state) => {
    const id = await founded(kind, state)
    if (kind === 'authority') await createChallenge({ authorityId: id, state: 'published' })
    else {
      await createOfferOfEach(id)
      await createCertificate(id, { validUntil: '2025-06-01' })
    }
    const seen = await callLoader(preview, { ...addressOf(id, locale, '/vorschau'), viewer })
    await db.organisation.update({ where: { id }, data: { state: 'verified' } })
    const real = await callLoader(show, addressOf(id, locale))
    expect([seen.status, real.status]).toEqual([200, 200])
    expect(seen.data.shown).toEqual(real.data.shown)
    expect(seen.data.challenges).toEqual(real.data.challenges)
    const previewed = renderPage({ component: preview.default, data: seen.data, locale })
    const published = renderPage({ component: show.default, data: real.data, locale })
    expect(withoutJoin(withoutBar(previewed))).toBe(withoutJoin(withoutBar(published)))
    expect(previewed.length).toBeGreaterThan(published.length)
  })
})

it('says whether the page is public yet', async () => {
  const id = await founded('company', 'unverified')
  const read = async () => (await callLoader(preview, { ...addressOf(id, 'de', '/vorschau'), viewer })).data
  expect((await read()).isPublic).toBe(false)
  await db.organisation.update({ where: { id }, data: { state: 'verified' } })
  expect((await read()).isPublic).toBe(true)
})

it('is for members: neither strangers nor staff nor former members look through it', async () => {
  const id = await founded('company', 'unverified')
  const options = addressOf(id, 'de', '/vorschau')
  for (const traits of [{}, { platformRole: 'staff' as const }]) {
    const other = await viewerOf((await createUser(traits)).id)
    expect((await callLoader(preview, { ...options, viewer: other })).status).toBe(404)
  }
  const former = await createUser()
  await addMember(former.id, id, 'owner', { ended: true })
  expect((await callLoader(preview, { ...options, viewer: await viewerOf(former.id) })).status).toBe(404)
})

it('shows members, and members only, how complete the profile is', async () => {
  const id = await founded('company', 'verified')
  const mine = await callLoader(show, { ...addressOf(id, 'de'), viewer })
  expect(mine.data.shown.meter?.missing.map(({ part }) => part)).toContain('techniques')
  expect((await callLoader(show, addressOf(id, 'de'))).data.shown.meter).toBeNull()
  const staff = await viewerOf((await createUser({ platformRole: 'staff' })).id)
  expect((await callLoader(show, { ...addressOf(id, 'de'), viewer: staff })).data.shown.meter).toBeNull()
})
