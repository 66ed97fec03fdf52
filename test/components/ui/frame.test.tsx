import type { ReactNode } from 'react'
import { describe, expect, it } from 'vitest'
import { Anchor } from '~/ui/anchor'
import { Brand } from '~/ui/brand'
import { Breadcrumbs } from '~/ui/breadcrumbs'
import { NavigationMenu, NavigationRow } from '~/ui/navigation'
import { PageShell } from '~/ui/page-shell'
import { Pagination } from '~/ui/pagination'
import { SiteFooter } from '~/ui/site-footer'
import { SiteHeader } from '~/ui/site-header'
import { StateBar } from '~/ui/state-bar'
import { Stripes } from '~/ui/stripes'
import { InRouter } from './in-router'
import { brokenReferences, INTACT, openingTags, render, values } from './markup'

const items = [
  { href: '/one', label: 'One', current: 'section' as const },
  { href: '/two', label: 'Two' },
]
const navigation = { label: 'Main', menuLabel: 'Menu', items }

function page(banner?: ReactNode) {
  return render(
    <PageShell
      skipLabel="Skip"
      stateBar={<StateBar text="State" emblem={<Stripes stripes={[{ colour: '#000', height: 1 }]} />} />}
      banner={banner}
      header={<SiteHeader brand={<Brand href="/" name="Name" />} navigation={navigation} />}
      footer={<SiteFooter groups={[{ title: 'Help', links: [{ href: '/help', label: 'Contact' }] }]} />}
    >
      <p>Content</p>
    </PageShell>,
  )
}

describe('page shell', () => {
  it('starts with a skip link that leads into the main part, which can take the focus', () => {
    const html = page()
    const [first = ''] = openingTags(html, '<a')
    expect(first).toContain('href="#inhalt"')
    expect(openingTags(html, '<main', 'id="inhalt"', 'tabindex="-1"')).toHaveLength(1)
    expect(brokenReferences(html)).toEqual(INTACT)
  })

  it('has each landmark once and puts the notice inside of the header', () => {
    const html = page(<p>Notice</p>)
    for (const tag of ['<header', '<main', '<footer']) expect(openingTags(html, tag)).toHaveLength(1)
    expect(html.indexOf('Notice')).toBeLessThan(html.indexOf('</header>'))
  })

  it('leaves out the notice where there is none', () => {
    expect(page()).not.toContain('ui-banner')
  })
})

describe('navigation', () => {
  it('marks the section as current, and nothing else', () => {
    const html = render(<NavigationRow label="Main" items={items} />)
    expect(openingTags(html, 'aria-current')).toEqual([expect.stringContaining('href="/one"')])
    expect(values(html, 'aria-current')).toEqual(['true'])
  })

  it('tells the page itself from a section', () => {
    const html = render(
      <NavigationRow label="Main" items={[{ href: '/one', label: 'One', current: 'page' }]} />,
    )
    expect(values(html, 'aria-current')).toEqual(['page'])
  })

  it('unfolds on a phone by a native disclosure that starts closed', () => {
    const html = render(<NavigationMenu {...navigation} />)
    expect(openingTags(html, '<details')[0]).not.toContain('open')
    expect(html).toContain('<summary')
  })

  it('ends breadcrumbs with this page, which is no link', () => {
    const html = render(<Breadcrumbs label="Path" items={[{ href: '/', label: 'Start' }]} current="Here" />)
    expect(html).toContain('<span aria-current="page">Here</span>')
    expect(openingTags(html, '<a')).toHaveLength(1)
  })

  it('leaves out pagination where everything fits on one page', () => {
    expect(render(<Pagination label="More" />)).toBe('')
    expect(
      openingTags(render(<Pagination label="More" next={{ href: '?a', label: 'Next' }} />), 'rel="next"'),
    ).toHaveLength(1)
    expect(render(<Pagination label="More" next={{ href: '?a', label: 'Next' }} />)).not.toContain('prev')
  })
})

describe('anchor', () => {
  const inRouter = (node: ReactNode) => render(<InRouter>{node}</InRouter>)

  it('goes through the router for pages of this site', () => {
    expect(inRouter(<Anchor href="/page">Page</Anchor>)).toContain('data-discover')
  })

  it.each(['https://example.org/', 'mailto:a@example.org', '//example.org', '#part'])(
    'leaves %s to the browser',
    (href) => {
      expect(inRouter(<Anchor href={href}>There</Anchor>)).toBe(`<a href="${href}">There</a>`)
    },
  )

  it('is a plain link outside of a router, so that a failed page still has a way on', () => {
    expect(render(<Anchor href="/page">Page</Anchor>)).toBe('<a href="/page">Page</a>')
  })
})
