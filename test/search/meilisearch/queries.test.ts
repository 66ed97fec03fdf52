import { describe, expect, it } from 'vitest'
import { FACETS, type SearchQuery } from '#search/engine'
import { facetCounts } from '#search/meilisearch/count'
import { allOf, filterOf, quoted } from '#search/meilisearch/filter'
import { rangesOf } from '#search/meilisearch/hits.server'
import { phraseText, rankedQueries } from '#search/meilisearch/rank'
import { AT, searchFor } from '#test/search/contract/things'

const seconds = AT.getTime() / 1000

describe('filters', () => {
  it('take values as they are, whatever stands in them', () => {
    expect(quoted('a"b\\c')).toBe('"a\\"b\\\\c"')
    expect(quoted('\ud800')).toBe('"\ufffd"')
  })

  it('join what is there', () => {
    expect(allOf(['', 'a = 1', ''])).toBe('(a = 1)')
    expect(allOf(['a = 1 OR b = 2', 'c = 3'])).toBe('(a = 1 OR b = 2) AND (c = 3)')
    expect(allOf([])).toBe('')
  })

  it('compute the status with the time, and never believe a kept one', () => {
    const plain = filterOf({ status: ['open'] }, AT).replaceAll(/[()]/g, '')
    expect(plain).toBe(
      `status = "open" AND NOT deadlineTs <= ${seconds} OR statusAfter = "open" AND deadlineTs <= ${seconds}`,
    )
  })

  it('leave out the choice of the facet that is counted', () => {
    const filter = { kind: ['challenge'], district: ['13003', '13004'] }
    expect(filterOf(filter, AT)).toBe('(kind IN ["challenge"]) AND (districts IN ["13003", "13004"])')
    expect(filterOf(filter, AT, 'district')).toBe('(kind IN ["challenge"])')
  })

  it('find nothing by a window that does not exist', () => {
    expect(filterOf({ deadline: ['someday'] }, AT)).toContain('kind IN []')
  })
})

describe('counting', () => {
  const ask = (asked: Partial<SearchQuery>) =>
    facetCounts({ filter: 'x = 1', phrases: '' }, searchFor('', asked), FACETS)

  it('asks once for all facets without a choice, and for each with one by itself', () => {
    const without = ask({}).map(({ query }) => query.facets)
    expect(without[0]).toEqual(['kind', 'districts', 'domains', 'capabilities', 'budget'])
    const one = ask({ filter: { district: ['13003'] } })
    expect(one.map(({ query }) => query.facets).slice(0, 2)).toEqual([
      ['kind', 'domains', 'capabilities', 'budget'],
      ['districts'],
    ])
    expect(one[1]?.query.filter).toBe('(x = 1)')
    expect(one).toHaveLength(without.length + 1)
  })

  it('fetches no document for a number', () => {
    for (const { query } of ask({})) expect(query).toMatchObject({ hitsPerPage: 0, locales: ['eng'] })
  })
})

describe('ranking', () => {
  const lexemes = [
    { term: 'bruck', weight: 2, concept: 'bruck' },
    { term: 'pruf', weight: 1, concept: 'pruf' },
    { term: 'inspektion', weight: 0.5, concept: 'pruf' },
  ]

  it('asks for every combination of what tells most, worth its share, and for everything behind it', () => {
    const queries = rankedQueries(lexemes, [])
    expect(queries.map(({ q }) => q)).toEqual([
      'gqbruck gqpruf',
      'gqbruck',
      'gqpruf',
      'gqinspektion',
      'every',
    ])
    const weights = queries.map(({ weight }) => weight)
    expect(weights[0]).toBe(1)
    expect(weights).toEqual([...weights].sort((a, b) => b - a))
  })

  it('never asks for more words than the server reads, however long the text is', () => {
    const many = Array.from({ length: 60 }, (_, index) => ({ term: `wort${index}`, weight: 60 - index }))
    const queries = rankedQueries(many, [])
    expect(queries.length).toBeLessThanOrEqual(24)
    for (const { q } of queries) expect(q.split(' ').length).toBeLessThanOrEqual(10)
  })

  it('holds on to words in quotes in every query', () => {
    expect(phraseText([['digital', 'verwaltung']])).toBe('"wqdigital wqverwaltung"')
    for (const { q } of rankedQueries(lexemes, [['a', 'b']])) expect(q.startsWith('"wqa wqb"')).toBe(true)
  })
})

describe('pages over several parts', () => {
  it.each([
    [
      { offset: 0, limit: 10 },
      [
        [0, 3],
        [0, 4],
        [0, 3],
      ],
    ],
    [
      { offset: 5, limit: 10 },
      [
        [3, 0],
        [2, 2],
        [0, 8],
      ],
    ],
    [
      { offset: 100, limit: 10 },
      [
        [3, 0],
        [4, 0],
        [9, 0],
      ],
    ],
  ])('take from each what is on the page: %j', (range, expected) => {
    expect(rangesOf([3, 4, 9], range).map(({ offset, limit }) => [offset, limit])).toEqual(expected)
  })
})
