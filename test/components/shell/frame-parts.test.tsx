import type { RouteObject } from 'react-router-dom'
import { describe, expect, it } from 'vitest'
import { pattern } from '#site-map'
import type { PageName } from '~/paths'
import { AccountMenu, type FrameViewer } from '~/shell/account-menu'
import { LanguageSwitch } from '~/shell/language-switch'
import { openingTags, values } from '../ui/markup'
import { renderPage } from './page'

const at = (name: PageName, locale: 'de' | 'en', element: JSX.Element): RouteObject[] => [
  { id: `${name}.${locale}`, path: pattern(name, locale), element },
]

describe('the language switch', () => {
  it.each<[PageName, 'de' | 'en', string, string]>([
    ['about', 'de', '/ueber', '/en/about'],
    ['about', 'en', '/en/about', '/ueber'],
    ['home', 'en', '/en', '/'],
    ['challenge', 'de', '/herausforderungen/a%2Fb', '/en/challenges/a%2Fb'],
    ['challengeList', 'de', '/herausforderungen?domain=energy', '/en/challenges?domain=energy'],
    ['notFound', 'de', '/gibt/es/nicht', '/en'],
  ])('of %s in %s leads from %s to %s', async (name, locale, address, target) => {
    const html = await renderPage(at(name, locale, <LanguageSwitch />), address)
    expect(values(html, 'href')).toEqual([target])
  })

  it('is written and marked in the language it leads to', async () => {
    const html = await renderPage(at('about', 'de', <LanguageSwitch />), '/ueber')
    expect(openingTags(html, '<a', 'lang="en"', 'hrefLang="en"')).toHaveLength(1)
    expect(html).toMatch(/>English<\/a>/)
    const english = await renderPage(at('about', 'en', <LanguageSwitch />), '/en/about')
    expect(english).toMatch(/lang="de"[^>]*>Deutsch<\/a>/)
  })
})

describe('the account menu', () => {
  const show = (viewer: FrameViewer | null, address = '/ueber') =>
    renderPage([{ path: '*', element: <AccountMenu viewer={viewer} />, action: () => null }], address)
  const KIM = { displayName: 'Kim <b>', unread: 0, seesAdministration: false }

  it('offers visitors to log in and to sign up', async () => {
    expect(values(await show(null), 'href')).toEqual(['/anmelden', '/registrieren'])
    expect(values(await show(null, '/en/about'), 'href')).toEqual(['/en/log-in', '/en/sign-up'])
  })

  it('opens by keyboard without JavaScript and escapes the name', async () => {
    const html = await show(KIM)
    expect(html).toMatch(/<details[^>]*><summary[^>]*>.*Kim &lt;b&gt;.*<\/summary><ul/s)
    expect(html).not.toContain('role="menu"')
    expect(values(html, 'href')).toEqual(['/mein-bereich', '/mitteilungen', '/konto'])
  })

  it('logs out by a form, so that no link can do it', async () => {
    const html = await show(KIM)
    expect(openingTags(html, '<form', 'method="post"', 'action="/abmelden"')).toHaveLength(1)
    expect(html).toMatch(/<button type="submit"[^>]*>Abmelden<\/button>/)
  })

  it('counts what is unread in words', async () => {
    expect(await show({ ...KIM, unread: 1 })).toContain('1 neue Mitteilung<')
    expect(await show({ ...KIM, unread: 3 })).toContain('3 neue Mitteilungen<')
  })

  it('leads to the administration only those who see it', async () => {
    expect(await show(KIM)).not.toContain('/verwaltung')
    expect(await show({ ...KIM, seesAdministration: true })).toContain('href="/verwaltung"')
  })
})
