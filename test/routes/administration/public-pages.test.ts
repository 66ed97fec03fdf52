import type { LoaderFunctionArgs } from '@remix-run/node'
import { describe, expect, it } from 'vitest'
import { createForeignChallenge, createForeignSource } from '#test/factories/foreign-challenge'
import { useDatabase } from '#test/support/database'
import { loader as about } from '~/features/administration/routes/about'
import { loader as accessibility } from '~/features/administration/routes/accessibility'
import { loader as home } from '~/features/administration/routes/home'
import { loader as howItWorks } from '~/features/administration/routes/how-it-works'
import { loader as imprint } from '~/features/administration/routes/imprint'
import { loader as notFound } from '~/features/administration/routes/not-found'
import { loader as plainLanguage } from '~/features/administration/routes/plain-language'
import { loader as privacy } from '~/features/administration/routes/privacy'
import { loader as sitemap } from '~/features/administration/routes/sitemap'
import { type PageName, path } from '~/paths'
import { configuration, setConfiguration } from '~/platform/configuration.server'

useDatabase()

/** What a visitor who is not signed in asks for. */
function ask(locale: 'de' | 'en', page: PageName): LoaderFunctionArgs {
  const request = new Request(`http://127.0.0.1:3000${path(locale, page as 'home')}`)
  const context = { requestId: 'request', network: '10.0.0.1', viewer: async () => null }
  return { request, params: {}, context }
}

const TEXTS = { about, accessibility, imprint, plainLanguage, privacy } as const
const cases = (Object.keys(TEXTS) as (keyof typeof TEXTS)[]).flatMap((name) =>
  (['de', 'en'] as const).map((locale) => [name, locale] as const),
)

describe('pages of text', () => {
  it.each(cases)('%s in %s is complete', async (name, locale) => {
    const { title, html } = await TEXTS[name](ask(locale, name))
    expect(title).not.toMatch(/legal\./)
    expect(html).toContain('<h2>')
    expect(html, 'a placeholder or a page link was left').not.toMatch(/\{\w+\}|page:|<h1/)
    expect(html, 'a table that nobody renders').not.toMatch(/\|\s*---/)
  })

  it('have as many headings in English as in German', async () => {
    for (const name of Object.keys(TEXTS) as (keyof typeof TEXTS)[]) {
      const counts = await Promise.all(
        (['de', 'en'] as const).map(
          async (locale) => (await TEXTS[name](ask(locale, name))).html.match(/<h\d>/g)?.length,
        ),
      )
      expect(counts[0], name).toBe(counts[1])
    }
  })

  it('say what the operator must still add', async () => {
    expect((await imprint(ask('de', 'imprint'))).html).toContain('(wird vom Betreiber ergänzt)')
    expect((await imprint(ask('en', 'imprint'))).html).toContain('(to be added by the operator)')
  })

  it('show the configured operator, line by line, and never as markup', async () => {
    const before = configuration()
    const operator = { ...before.operator, name: 'Land <b>*MV*</b>', address: 'Straße 1 | 19053 Schwerin' }
    setConfiguration({ ...before, operator })
    const { html } = await imprint(ask('de', 'imprint'))
    setConfiguration(before)
    expect(html).toContain('Land &lt;b&gt;*MV*&lt;/b&gt;')
    expect(html).toContain('Straße 1<br />\n19053 Schwerin')
  })

  it('link to pages in their own language', async () => {
    expect((await accessibility(ask('en', 'accessibility'))).html).toContain('href="/en/feedback"')
    expect((await accessibility(ask('de', 'accessibility'))).html).toContain('href="/rueckmeldung"')
  })

  it('keep to short sentences in Leichte Sprache', async () => {
    const { html } = await plainLanguage(ask('de', 'plainLanguage'))
    const lines = html.split(/<br \/>|<\/?(?:p|li|h2|ul)>/).map((line) => line.replace(/<[^>]+>/g, '').trim())
    expect(lines.length).toBeGreaterThan(50)
    expect(lines.filter((line) => line.split(/\s+/).length > 12)).toEqual([])
    expect(
      lines.filter((line) => (line.match(/[.?!](\s|$)/g) ?? []).length > 1 && !/^\d/.test(line)),
    ).toEqual([])
  })
})

describe('the start page', () => {
  it('gives figures, and the same answer twice', async () => {
    const first = await home(ask('de', 'home'))
    expect(first.stats.map(({ value }) => value)).toEqual(['0', '0', '0', '0'])
    expect(await home(ask('de', 'home'))).toEqual(first)
    expect((await home(ask('en', 'home'))).title).toBe('Where administration and AI meet')
  })
})

describe('other pages', () => {
  it('explain the procedure in both languages', async () => {
    expect((await howItWorks(ask('de', 'howItWorks'))).title).toBe('So funktioniert es')
    expect((await howItWorks(ask('en', 'howItWorks'))).title).toBe('How it works')
  })

  it('answer an unknown address with 404', async () => {
    const answer: unknown = await notFound(ask('de', 'notFound')).catch((thrown: unknown) => thrown)
    expect(answer).toBeInstanceOf(Response)
    expect(answer).toHaveProperty('status', 404)
  })

  it('list every public page in both languages for search engines', async () => {
    const xml = await (await sitemap(ask('de', 'sitemap'))).text()
    for (const page of ['home', 'privacy', 'challengeList'] as const) {
      expect(xml).toContain(`<loc>http://127.0.0.1:3000${path('de', page)}</loc>`)
      expect(xml).toContain(`hreflang="en" href="http://127.0.0.1:3000${path('en', page)}"`)
    }
    expect(xml).not.toMatch(/verwaltung|anmelden/)
  })

  it('list the challenges from elsewhere, their list and each of them', async () => {
    await createForeignSource()
    const { id, updatedAt } = await createForeignChallenge()
    const xml = await (await sitemap(ask('de', 'sitemap'))).text()
    const address = (locale: 'de' | 'en') => path(locale, 'foreignChallenge', { foreignChallengeId: id })
    expect(xml).toContain(`${path('de', 'foreignList')}</loc>`)
    expect(xml).toContain(`${address('de')}</loc><lastmod>${updatedAt.toISOString()}</lastmod>`)
    expect(xml).toContain(`hreflang="en" href="http://127.0.0.1:3000${address('en')}"`)
  })
})
