import { describe, expect, it } from 'vitest'
import { phaseStandings } from '~/domain/competition/phase-view'
import { day, phase } from './some-phases'

const PHASES = [phase(0, 10), phase(20, 30)]
const seen = (...args: Parameters<typeof phaseStandings>) =>
  phaseStandings(...args).map(({ state, turn }) => `${state}: ${turn}`)

describe('where the phases stand, and whose turn it is', () => {
  it.each([
    ['before phase one', 'published', day(-1), ['upcoming: nobody', 'upcoming: nobody']],
    ['in phase one', 'published', day(5), ['open: everybody', 'upcoming: nobody']],
    ['after it, sealed', 'published', day(10), ['closed: twoPersons', 'upcoming: nobody']],
    ['after it, opened', 'opened', day(11), ['closed: jury', 'upcoming: nobody']],
    ['in phase two', 'opened', day(20), ['closed: jury', 'open: admitted']],
    ['in phase two, still sealed', 'published', day(20), ['closed: twoPersons', 'open: admitted']],
    ['after all', 'opened', day(30), ['closed: jury', 'closed: jury']],
    ['withdrawn', 'withdrawn', day(5), ['open: nobody', 'upcoming: nobody']],
    ['a draft', 'draft', day(5), ['open: nobody', 'upcoming: nobody']],
  ] as const)('%s', (_when, state, at, expected) => {
    expect(seen(PHASES, state, at)).toEqual(expected)
  })

  it('counts from one and names the next instant', () => {
    const [one, two] = phaseStandings(PHASES, 'published', day(5))
    expect(one).toMatchObject({ number: 1, dueAt: day(10) })
    expect(two).toMatchObject({ number: 2, dueAt: day(20) })
    expect(phaseStandings(PHASES, 'opened', day(40)).map(({ dueAt }) => dueAt)).toEqual([null, null])
  })

  it('says of a phase without times that it has none', () => {
    expect(seen([phase(0, 1, { opensAt: null })], 'draft', day(0))).toEqual(['unscheduled: nobody'])
  })
})
