import { readFileSync } from 'node:fs'
import { renderToStaticMarkup } from 'react-dom/server'
import { createStaticRouter, StaticRouterProvider } from 'react-router-dom/server'
import { describe, expect, it } from 'vitest'
import { LanguageProvider } from '~/i18n/context'
import { messagesOf } from '~/i18n/messages.server'
import type { Locale } from '~/paths'
import { SHARE_IMAGE, ShareTags } from '~/shell/share-tags'
import { openingTags, values } from '../ui/markup'

const ORIGIN = 'https://bruecke.example'
const CHALLENGE = { title: 'Risse "finden"', description: 'Worum es geht', isPublic: true }
type Seen = { page: string; data?: unknown; locale?: Locale; publicUrl?: string | null; search?: string }

/** What stands in the head of a page whose route has this id and whose loader answered this. */
function head({ page, data, locale = 'de', publicUrl = ORIGIN, search = '' }: Seen): string {
  const route = { id: `${page}.${locale}`, path: '*', element: <ShareTags {...{ publicUrl, search }} /> }
  const match = { params: { challengeId: 'c 1' }, pathname: '/x', pathnameBase: '/', route }
  const context = {
    ...{ basename: '', actionData: null, errors: null, statusCode: 200, activeDeferreds: null },
    ...{ loaderHeaders: {}, actionHeaders: {}, loaderData: { [route.id]: data } },
    location: { pathname: '/x', search, hash: '', state: null, key: 'x' },
    matches: [match],
  }
  return renderToStaticMarkup(
    <LanguageProvider locale={locale} messages={messagesOf(locale)}>
      <StaticRouterProvider router={createStaticRouter([route], context)} context={context} hydrate={false} />
    </LanguageProvider>,
  )
}
const property = (html: string, name: string) =>
  openingTags(html, '<meta', `"${name}"`).flatMap((tag) => values(tag, 'content'))
const link = (html: string, ...with_: string[]) =>
  openingTags(html, '<link', ...with_).flatMap((tag) => values(tag, 'href'))

describe('what is shown where the address of a page is shared', () => {
  it('is the title, the description, the page itself and a picture, all with whole addresses', () => {
    const html = head({ page: 'challenge', data: CHALLENGE })
    expect(property(html, 'og:title')).toEqual(['Risse &quot;finden&quot;'])
    expect(property(html, 'og:description')).toEqual(['Worum es geht'])
    expect(property(html, 'og:url')).toEqual([`${ORIGIN}/herausforderungen/c%201`])
    expect(property(html, 'og:image')).toEqual([`${ORIGIN}/share.png`])
    expect(property(html, 'twitter:card')).toEqual(['summary_large_image'])
    expect(property(html, 'twitter:image')).toEqual([`${ORIGIN}/share.png`])
    expect(values(html, 'href').every((address) => address.startsWith(`${ORIGIN}/`))).toBe(true)
  })

  it.each([
    ['de', 'de_DE', 'en_GB', '/herausforderungen/c%201'],
    ['en', 'en_GB', 'de_DE', '/en/challenges/c%201'],
  ] as const)('names its language and the other one (%s)', (locale, own, other, address) => {
    const html = head({ page: 'challenge', data: CHALLENGE, locale })
    expect(property(html, 'og:locale')).toEqual([own])
    expect(property(html, 'og:locale:alternate')).toEqual([other])
    expect(link(html, 'rel="canonical"')).toEqual([ORIGIN + address])
    expect(link(html, 'hrefLang="de"')).toEqual([`${ORIGIN}/herausforderungen/c%201`])
    expect(link(html, 'hrefLang="en"')).toEqual([`${ORIGIN}/en/challenges/c%201`])
    expect(link(html, 'hrefLang="x-default"')).toEqual([`${ORIGIN}/herausforderungen/c%201`])
  })

  it('is nothing where the installation does not know its own address', () => {
    expect(head({ page: 'challenge', data: CHALLENGE, publicUrl: null })).toBe('')
  })

  it.each([
    ['a draft', { page: 'challenge', data: { ...CHALLENGE, isPublic: false } }],
    ['a page of a thing that does not say that it is public', { page: 'challenge', data: { title: 'T' } }],
    ['what is managed', { page: 'challengeManage', data: CHALLENGE }],
    ['the preview', { page: 'challengePreview', data: CHALLENGE }],
    ['a proposal', { page: 'proposal', data: CHALLENGE }],
    ['a page on paper', { page: 'challengePrint', data: CHALLENGE }],
    ['a page that failed', { page: 'challengeList' }],
    ['an unknown page', { page: 'nothing', data: CHALLENGE }],
  ])('is nothing of %s', (_what, seen) => {
    expect(head(seen)).toBe('')
  })

  it('calls no page of a list a copy of its beginning, and every address of one thing the same', () => {
    const search = '?after=x&text=y'
    const list = head({ page: 'challengeList', data: { title: 'Liste' }, search })
    expect(link(list, 'rel="canonical"')).toEqual([])
    expect(property(list, 'og:url')).toEqual([`${ORIGIN}/herausforderungen`])
    const thing = head({ page: 'challenge', data: CHALLENGE, search: '?utm_source=x' })
    expect(link(thing, 'rel="canonical"')).toEqual([`${ORIGIN}/herausforderungen/c%201`])
  })

  it('has a picture of the size that it names, and a small file', () => {
    const file = readFileSync(`public${SHARE_IMAGE.path}`)
    expect(file.subarray(1, 4).toString()).toBe('PNG')
    expect([file.readUInt32BE(16), file.readUInt32BE(20)]).toEqual([SHARE_IMAGE.width, SHARE_IMAGE.height])
    expect(file.length).toBeLessThan(100_000)
  })
})
