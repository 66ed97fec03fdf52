/** Search engines come here to learn which public pages there are, each in both languages. */
import type { LoaderFunctionArgs } from '@remix-run/node'
import { type Locale, path } from '~/paths'
import { configuration } from '~/platform/configuration.server'
import { publicPage } from '~/platform/guard/page.server'
import { listPublicThings } from '../operations/list-public-things.server'

const PAGES = [
  'home',
  'about',
  'howItWorks',
  'matchingHowItWorks',
  'hints',
  'plainLanguage',
  'challengeList',
  'foreignList',
  'pilotList',
  'consultationList',
  'registerList',
  'registerData',
  'providerList',
  'researchList',
  'authorityList',
  'listedList',
  'officialAnswers',
  'search',
  'imprint',
  'privacy',
  'accessibility',
  'conduct',
  'conductPlain',
  'moderationLog',
] as const

export async function loader(args: LoaderFunctionArgs) {
  await publicPage(args)
  const { challenges, organisations, foreignChallenges, consultations, pilots, registerEntries } =
    await listPublicThings()
  const entries = [
    ...PAGES.map((page) => entry((locale) => path(locale, page))),
    ...challenges.map(({ id, updatedAt }) =>
      entry((locale) => path(locale, 'challenge', { challengeId: id }), updatedAt),
    ),
    ...organisations.map(({ id, updatedAt }) =>
      entry((locale) => path(locale, 'organisation', { organisationId: id }), updatedAt),
    ),
    ...foreignChallenges.map(({ id, updatedAt }) =>
      entry((locale) => path(locale, 'foreignChallenge', { foreignChallengeId: id }), updatedAt),
    ),
    ...pilots.map(({ id, updatedAt }) =>
      entry((locale) => path(locale, 'pilot', { pilotId: id }), updatedAt),
    ),
    ...consultations.map(({ id, updatedAt }) =>
      entry((locale) => path(locale, 'consultation', { consultationId: id }), updatedAt),
    ),
    ...registerEntries.map(({ id, updatedAt }) =>
      entry((locale) => path(locale, 'registerEntry', { entryId: id }), updatedAt),
    ),
  ]
  const xml = `<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">
${entries.join('\n')}
</urlset>
`
  return new Response(xml, { headers: { 'Content-Type': 'application/xml; charset=utf-8' } })
}

/** One page: its German address, and the addresses of both languages. Nothing in them needs escaping. */
function entry(addressOf: (locale: Locale) => string, changedAt?: Date): string {
  const { publicUrl } = configuration()
  const links = (['de', 'en'] as const).map(
    (locale) => `<xhtml:link rel="alternate" hreflang="${locale}" href="${publicUrl}${addressOf(locale)}"/>`,
  )
  const changed = changedAt ? `<lastmod>${changedAt.toISOString()}</lastmod>` : ''
  return `<url><loc>${publicUrl}${addressOf('de')}</loc>${changed}${links.join('')}</url>`
}
