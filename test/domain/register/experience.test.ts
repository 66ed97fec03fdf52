import { describe, expect, it } from 'vitest'
import { countAgain, experienceObjection, gradesFrom, MOST_EXPERIENCES } from '~/domain/register/experience'

const SAID = { beginMonth: '2026-01', endMonth: '', grades: { benefit: 2 }, text: '' }
const FACTS = {
  isEntryPublic: true,
  isVerifiedAuthority: true,
  othersCount: MOST_EXPERIENCES - 1,
  thisMonth: '2026-11',
}

describe('an experience', () => {
  it('says something about use that has begun', () => {
    expect(experienceObjection(SAID, FACTS)).toBeNull()
    expect(experienceObjection({ ...SAID, grades: {}, text: 'Gut.' }, FACTS)).toBeNull()
    expect(experienceObjection({ ...SAID, beginMonth: '2026-11', endMonth: '2026-11' }, FACTS)).toBeNull()
  })

  it.each([
    ['entryNotPublic', {}, { isEntryPublic: false }],
    ['authorityNotVerified', {}, { isVerifiedAuthority: false }],
    ['enoughSaid', {}, { othersCount: MOST_EXPERIENCES }],
    ['beginsInFuture', { beginMonth: '2026-12' }, {}],
    ['endBeforeBegin', { endMonth: '2025-12' }, {}],
    ['nothingSaid', { grades: {}, text: ' \n' }, {}],
  ] as const)('is refused: %s', (reason, said, facts) => {
    expect(experienceObjection({ ...SAID, ...said }, { ...FACTS, ...facts })).toBe(reason)
  })

  it('reads grades from 1 to 5 of known criteria, and nothing else', () => {
    expect(gradesFrom({ benefit: 1, cost: 5, quality: 0, support: 6, usability: '2', joy: 1 })).toEqual({
      ...{ benefit: 1, cost: 5 },
    })
    for (const none of [null, 'x', []]) expect(gradesFrom(none)).toEqual({})
  })

  it('counts who would use it again', () => {
    expect(countAgain([{ wouldUseAgain: true }, { wouldUseAgain: false }])).toEqual({ yes: 1, all: 2 })
    expect(countAgain([])).toEqual({ yes: 0, all: 0 })
  })
})
