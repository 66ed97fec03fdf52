import { describe, expect, it } from 'vitest'
import { COMPLETE_PARTS, likelyCauses, shareOfTopTenth } from '~/domain/matching/exposure'
import { MATCHED_PARTS } from '~/domain/matching/profile-gaps'

describe('the share of the most shown tenth', () => {
  it.each([
    [[], null],
    [[0, 0, 0], null],
    [[5], 1],
    [[1, 1, 1, 1, 1, 1, 1, 1, 1, 1], 0.1],
    [[0, 0, 0, 0, 0, 0, 0, 0, 0, 9], 1],
    [[0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2, 2], 1],
    [[10, 10, 10, 10, 10, 10, 10, 10, 10, 10, 50], 60 / 150],
  ])('of %j is %s', (shown, share) => {
    const found = shareOfTopTenth(shown)
    if (share === null) expect(found).toBeNull()
    else expect(found).toBeCloseTo(share, 5)
  })
})

describe('the likely causes', () => {
  it('name first what the profile leaves empty, then what keeps it from at least half of the challenges', () => {
    const causes = likelyCauses({
      gaps: ['hostingLocations'],
      failed: [['hosting'], ['hosting', 'licence'], ['hosting'], []],
      matches: 0,
    })
    expect(causes).toEqual([
      { kind: 'gap', part: 'hostingLocations' },
      { kind: 'constraint', constraint: 'hosting', challenges: 3 },
      { kind: 'subject' },
    ])
  })

  it('do not blame the subject where constraints keep it from everything', () => {
    expect(likelyCauses({ gaps: [], failed: [['licence'], ['licence']], matches: 0 })).toEqual([
      { kind: 'constraint', constraint: 'licence', challenges: 2 },
    ])
  })

  it('say that others fit better, that nothing fits, or that nothing is open', () => {
    expect(likelyCauses({ gaps: [], failed: [[], []], matches: 1 })).toEqual([{ kind: 'behind' }])
    expect(likelyCauses({ gaps: [], failed: [[], []], matches: 0 })).toEqual([{ kind: 'subject' }])
    expect(likelyCauses({ gaps: [], failed: [], matches: 0 })).toEqual([{ kind: 'noChallenges' }])
  })

  it('judge completeness by parts that matching reads', () => {
    for (const part of COMPLETE_PARTS) expect(MATCHED_PARTS).toContain(part)
  })
})
