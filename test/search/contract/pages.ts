import { describe, expect, it } from 'vitest'
import type { SearchEngine, SearchQuery } from '#search/engine'
import { inDays, searchFor, thing } from './things'

/** Order and pages. */
export function describePages(engine: SearchEngine): void {
  describe('order and pages', () => {
    const find = async (text: string, asked: Partial<SearchQuery> = {}) =>
      (await engine.search(searchFor(text, asked))).hits.map(({ id }) => id)

    it('cuts what is found into pages that share nothing', async () => {
      const things = Array.from({ length: 25 }, (_, index) => thing({ title: `Deich Nummer ${index}` }))
      await engine.upsert(things)
      const page = (number: number) => engine.search(searchFor('Deich', { page: number, pageSize: 10 }))
      const pages = [await page(1), await page(2), await page(3), await page(4), await page(10 ** 9)]
      expect(pages.map(({ total }) => total)).toEqual([25, 25, 25, 25, 25])
      expect(pages.map(({ hits }) => hits.length)).toEqual([10, 10, 5, 0, 0])
      const ids = pages.flatMap(({ hits }) => hits.map(({ id }) => id))
      expect(new Set(ids).size).toBe(25)
      expect((await page(2)).hits).toEqual(pages[1]?.hits)
    })

    it.each([0, -3, 1.5, Number.NaN, Number.POSITIVE_INFINITY])('answers to page %s', async (page) => {
      await engine.upsert([thing({ title: 'Deich' })])
      expect((await engine.search(searchFor('Deich', { page }))).total).toBe(1)
    })

    it.each(['', '   ', 'und der die', 'the of', '!!! ???', '"', '-', '🦔'])(
      'shows everything, the newest first, for %j',
      async (text) => {
        const things = [thing({ title: 'Erste' }), thing({ title: 'Zweite' }), thing({ title: 'Dritte' })]
        await engine.upsert(things)
        expect(await find(text)).toEqual(things.map(({ id }) => id).reverse())
        expect(await find(text)).toEqual(await find(text))
      },
    )

    it('keeps an order where things became public at the same moment', async () => {
      const publishedAt = inDays(-5)
      const things = Array.from({ length: 6 }, () => thing({ title: 'Gleich', publishedAt }))
      await engine.upsert(things.toReversed())
      expect(await find('')).toEqual(things.map(({ id }) => id))
      expect(await find('gleich')).toEqual(things.map(({ id }) => id))
    })

    it('puts the soonest deadline first, then what has none, then what is over', async () => {
      const over = thing({ title: 'Deich', deadlineAt: inDays(-2) })
      const longOver = thing({ title: 'Deich', deadlineAt: inDays(-20) })
      const none = thing({ title: 'Deich' })
      const soon = thing({ title: 'Deich', deadlineAt: inDays(2) })
      const later = thing({ title: 'Deich', deadlineAt: inDays(9) })
      await engine.upsert([over, longOver, none, later, soon])
      expect(await find('Deich', { sort: 'deadline' })).toEqual(
        [soon, later, none, over, longOver].map(({ id }) => id),
      )
    })

    it('puts the newest first where that is wanted, however well it fits', async () => {
      const old = thing({ title: 'Deich', publishedAt: inDays(-9) })
      const young = thing({ title: 'Anderes', body: 'Ein Deich kommt vor.' })
      await engine.upsert([old, young])
      expect(await find('Deich', { sort: 'newest' })).toEqual([young.id, old.id])
      expect(await find('Deich')).toEqual([old.id, young.id])
    })

    it('puts organisations that are only listed after the others', async () => {
      const own = thing({ kind: 'provider', title: 'Deichbau', status: 'verified', publishedAt: inDays(-9) })
      const listed = thing({ kind: 'provider', title: 'Deichbau', status: 'listed' })
      await engine.upsert([listed, own])
      expect(await find('Deichbau')).toEqual([own.id, listed.id])
      expect(await find('')).toEqual([own.id, listed.id])
    })

    it('finds by who stands behind a thing, and by where it is', async () => {
      const one = thing({ title: 'Etwas', organisation: 'Hansestadt Wismar', districts: ['13074'] })
      await engine.upsert([one, thing({ title: 'Anderes' })])
      expect(await find('Wismar')).toEqual([one.id])
      expect(await find('Nordwestmecklenburg')).toEqual([one.id])
    })
  })
}
