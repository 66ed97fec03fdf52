import { describe, expect, it } from 'vitest'
import { countDistricts, countIn, levelOf } from '~/domain/taxonomy/district-counts'
import { DISTRICT_CODES, DISTRICT_PLACES, DISTRICTS_ON_MAP } from '~/domain/taxonomy/regions'

const GROUPS = [
  { districts: ['13003'], count: 5 },
  { districts: ['13003', '13004'], count: 2 },
  { districts: [], count: 3 },
  { districts: ['99999'], count: 7 },
]

describe('counts by district', () => {
  it('count what names a district in each that it names, and the whole state apart', () => {
    const { named, statewide } = countDistricts(GROUPS, DISTRICT_CODES)
    expect(named).toMatchObject({ '13003': 7, '13004': 2, '13071': 0 })
    expect(statewide).toBe(3)
    expect(Object.keys(named)).toHaveLength(DISTRICT_CODES.length)
  })

  it('count a district that staff have added, and none that is not offered', () => {
    const { named } = countDistricts(GROUPS, ['13003', '99999'])
    expect(named).toEqual({ '13003': 7, '99999': 7 })
  })

  it('count a district once that is named twice', () => {
    expect(countDistricts([{ districts: ['13003', '13003'], count: 1 }], ['13003']).named['13003']).toBe(1)
  })

  it('agree with what the filter finds: named there, or of the whole state', () => {
    const { named, statewide } = countDistricts(GROUPS, DISTRICT_CODES)
    for (const code of DISTRICT_CODES) expect(countIn(GROUPS, code)).toBe((named[code] ?? 0) + statewide)
    expect(countIn(GROUPS, null)).toBe(17)
    expect(countIn(GROUPS, '')).toBe(17)
    expect(countIn([], '13003')).toBe(0)
  })
})

describe('the colour of a tile', () => {
  it.each([
    [0, 9, 0],
    [1, 9, 1],
    [3, 9, 1],
    [4, 9, 2],
    [6, 9, 2],
    [7, 9, 3],
    [9, 9, 3],
    [0, 0, 0],
    [1, 0, 3],
  ])('of %i where the most is %i is step %i', (count, most, level) => {
    expect(levelOf(count, most)).toBe(level)
  })
})

describe('the map', () => {
  it('gives every district a place of its own', () => {
    const places = DISTRICT_CODES.map((code) => DISTRICT_PLACES[code].join(' '))
    expect(new Set(places).size).toBe(DISTRICT_CODES.length)
  })

  it('is read from north to south and from west to east', () => {
    expect([...DISTRICTS_ON_MAP].sort()).toEqual([...DISTRICT_CODES].sort())
    const places = DISTRICTS_ON_MAP.map((code) => DISTRICT_PLACES[code])
    for (const [index, [column, row]] of places.entries()) {
      const [nextColumn, nextRow] = places[index + 1] ?? [0, Number.POSITIVE_INFINITY]
      expect(nextRow > row || nextColumn > column).toBe(true)
    }
  })
})
