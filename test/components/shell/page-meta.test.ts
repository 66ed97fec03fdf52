import { expect, it } from 'vitest'
import { pageMeta } from '~/shell/page-meta'

it('names the page, describes it and leads feed readers to its feed', () => {
  const data = { title: 'Seite', description: 'Worum es geht', feed: '/herausforderungen.atom' }
  expect(pageMeta({ data })).toEqual([
    { title: 'Seite – Brückenschlag' },
    { name: 'description', content: 'Worum es geht' },
    { tagName: 'link', rel: 'alternate', type: 'application/atom+xml', href: '/herausforderungen.atom' },
  ])
})

it.each([undefined, null, {}, { title: 1, feed: null }])(
  'says the least where it knows nothing: %s',
  (data) => {
    expect(pageMeta({ data })).toEqual([{ title: 'Brückenschlag' }])
  },
)
