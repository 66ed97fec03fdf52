import { describe, expect, it } from 'vitest'
import {
  bitOf,
  chosenFacets,
  classesOf,
  countFacets,
  countKept,
  NOTHING_COUNTED,
} from '#search/postgres/tally'

const NO_LISTS = { district: [], domain: [], capability: [] }

describe('counts of the facets', () => {
  it('puts each deadline into every window that holds it', () => {
    const single = (['over', 'week', 'month', 'quarter', 'later', null] as const).map(
      (deadline) => ['challenge', 'open', deadline, null, 0, 1] as const,
    )
    expect(countFacets({ ...NO_LISTS, single }).deadline).toEqual({
      over: 1,
      week: 1,
      month: 2,
      quarter: 3,
      later: 1,
    })
    expect(classesOf('deadline', ['month', 'over'])).toEqual(['week', 'month', 'over'])
    expect(classesOf('deadline', ['never'])).toEqual(['never'])
    expect(classesOf('kind', ['month'])).toEqual(['month'])
  })

  it('counts what only the facet itself leaves out, and nothing that another leaves out', () => {
    const tally = {
      single: [
        ['challenge', 'open', null, 'upTo25', 0, 3],
        ['provider', 'open', null, null, bitOf('kind'), 2],
        ['provider', 'closed', null, null, bitOf('kind') + bitOf('status'), 5],
      ],
      district: [
        [['13003', '13004'], 0, 3],
        [['13003'], bitOf('kind'), 2],
        [['13074'], bitOf('district'), 4],
        [[], 0, 9],
      ],
      domain: [],
      capability: [],
    } as const
    expect(countFacets(tally)).toEqual({
      ...NOTHING_COUNTED,
      kind: { challenge: 3, provider: 2 },
      status: { open: 3 },
      budget: { upTo25: 3 },
      district: { '13003': 3, '13004': 3, '13074': 4 },
    })
  })

  it('takes a facet without a value for one that is not chosen', () => {
    expect(chosenFacets({ kind: [], status: ['open'] })).toEqual([['status', ['open']]])
  })
})

it('says how many entries no facet leaves out', () => {
  const single = [
    ['challenge', 'open', null, null, 0, 3],
    ['provider', 'verified', null, 'upTo25', 0, 2],
    ['provider', 'verified', null, null, bitOf('kind'), 5],
  ] as const
  expect(countKept({ ...NO_LISTS, single })).toBe(5)
})
