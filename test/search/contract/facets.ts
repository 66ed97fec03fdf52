import { beforeEach, describe, expect, it } from 'vitest'
import { FACETS, type Facet, type SearchEngine, type SearchQuery } from '#search/engine'
import { inDays, searchFor, thing } from './things'

const HARBOUR = thing({
  title: 'Hafen am Morgen',
  districts: ['13003', '13074'],
  domains: ['transport'],
  capabilities: ['forecasting', 'planning'],
  deadlineAt: inDays(3),
  statusAfter: 'evaluating',
  budgetMaxCents: 2_500_000,
})
const QUAY = thing({
  title: 'Hafen am Mittag',
  districts: ['13003'],
  domains: ['transport', 'energy'],
  deadlineAt: inDays(20),
  statusAfter: 'evaluating',
  budgetMaxCents: 2_500_001,
})
const CRANE = thing({
  title: 'Hafen am Abend',
  districts: ['13074'],
  domains: ['energy'],
  deadlineAt: inDays(-1),
  statusAfter: 'evaluating',
  budgetMaxCents: 60_000_000,
})
const PILOT = thing({
  kind: 'provider',
  title: 'Hafen bei Nacht',
  status: 'verified',
  capabilities: ['planning'],
})
const LATER = thing({ title: 'Hafen im Winter', deadlineAt: inDays(200), status: 'o\'neill "(x)" \\' })
const ALL = [HARBOUR, QUAY, CRANE, PILOT, LATER]

/** What is counted is what is found, and each facet's own choice leaves its other values standing. */
export function describeFacets(engine: SearchEngine): void {
  describe('facets', () => {
    beforeEach(() => engine.upsert([...ALL, thing({ title: 'Etwas ganz anderes', districts: ['13003'] })]))

    const ask = (asked: Partial<SearchQuery>) =>
      engine.search(searchFor('Hafen', { withFacets: true, ...asked }))
    const find = async (asked: Partial<SearchQuery>) => (await ask(asked)).hits.map(({ id }) => id).sort()

    it('counts what is there', async () => {
      const { facets, total } = await ask({})
      expect(total).toBe(5)
      expect(facets).toEqual({
        kind: { challenge: 4, provider: 1 },
        status: { open: 2, evaluating: 1, verified: 1, 'o\'neill "(x)" \\': 1 },
        district: { '13003': 2, '13074': 2 },
        domain: { transport: 2, energy: 2 },
        capability: { forecasting: 1, planning: 2 },
        deadline: { week: 1, month: 2, quarter: 2, later: 1, over: 1 },
        budget: { upTo25: 1, upTo100: 1, above500: 1 },
      })
    })

    it('gives no counts where none are wanted', async () => {
      expect((await ask({ withFacets: false })).facets).toBeNull()
    })

    it('finds for each value as many as it was counted', async () => {
      const { facets } = await ask({})
      for (const facet of FACETS)
        for (const [value, count] of Object.entries(facets?.[facet] ?? {}))
          expect([facet, value, (await ask({ filter: { [facet]: [value] } })).total]).toEqual([
            facet,
            value,
            count,
          ])
    })

    it('takes several values as alternatives and facets together', async () => {
      expect(await find({ filter: { district: ['13003', '13074'] } })).toEqual([
        HARBOUR.id,
        QUAY.id,
        CRANE.id,
      ])
      expect(await find({ filter: { district: ['13003'], domain: ['energy'] } })).toEqual([QUAY.id])
      expect(await find({ filter: { district: [] } })).toHaveLength(5)
    })

    it('leaves the other values of a chosen facet standing, and counts the other facets by the choice', async () => {
      const { facets, total } = await ask({ filter: { district: ['13074'] } })
      expect(total).toBe(2)
      expect(facets?.district).toEqual({ '13003': 2, '13074': 2 })
      expect(facets?.domain).toEqual({ transport: 1, energy: 1 })
      const both = await ask({ filter: { district: ['13074'], domain: ['transport'] } })
      expect(both.facets?.district).toEqual({ '13003': 2, '13074': 1 })
      expect(both.facets?.domain).toEqual({ transport: 1, energy: 1 })
      expect(both.facets?.kind).toEqual({ challenge: 1 })
    })

    it('knows by the moment of the search what is open', async () => {
      expect(await find({ filter: { status: ['evaluating'] } })).toEqual([CRANE.id])
      const later = { at: inDays(4), filter: { status: ['evaluating'] } }
      expect(await find(later)).toEqual([HARBOUR.id, CRANE.id])
      expect((await ask(later)).facets?.deadline).toEqual({ over: 2 })
    })

    it.each<[string, Facet, string]>([
      ['a value nobody knows', 'kind', 'unicorn'],
      ['quotes and braces', 'domain', '{"\'\\),(}'],
      ['a zero byte', 'domain', 'a\0b'],
      ['half a character', 'status', '\ud800'],
    ])('finds nothing by %s', async (_, facet, value) => {
      const answer = await ask({ filter: { [facet]: [value] } })
      expect([answer.total, answer.hits]).toEqual([0, []])
    })

    it('takes odd characters of a value as they are', async () => {
      expect(await find({ filter: { status: ['o\'neill "(x)" \\'] } })).toEqual([LATER.id])
    })

    it('answers with empty facets where nothing is found', async () => {
      const answer = await ask({ text: 'qqqqqqq' })
      expect([answer.total, answer.facets?.kind]).toEqual([0, {}])
    })
  })
}
