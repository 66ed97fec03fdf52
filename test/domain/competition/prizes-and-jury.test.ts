import { describe, expect, it } from 'vitest'
import type { JuryMember } from '~/domain/competition/competition'
import { missingOfCompetition } from '~/domain/competition/completeness'
import {
  arePrizesComplete,
  isJuryComplete,
  juryObjections,
  prizeSum,
  SMALLEST_JURY,
} from '~/domain/competition/prizes-and-jury'
import { phase } from './some-phases'

const CHAIR: JuryMember = { name: 'Ada Beispiel', affiliation: 'Hochschule', role: 'chair' }
const BO: JuryMember = { name: 'Bo Muster', affiliation: 'Landesamt', role: 'member' }
const CLEO: JuryMember = { name: 'Cleo Probe', affiliation: 'Stadt', role: 'member' }
const PRIZE = { title: 'Hauptpreis', amountCents: 3_000_000n }

describe('prizes', () => {
  it('make a sum in whole cents, however many winners there are', () => {
    expect(prizeSum([PRIZE, { title: 'Zweiter', amountCents: 1n }])).toBe(3_000_001n)
    expect(prizeSum([{ title: 'Offen', amountCents: null }])).toBe(0n)
    expect(prizeSum([])).toBe(0n)
  })

  it.each([
    ['there is none', []],
    ['one has no title', [PRIZE, { title: ' ', amountCents: 1n }]],
    ['one has no amount', [{ title: 'Offen', amountCents: null }]],
    ['one is worth nothing', [{ title: 'Urkunde', amountCents: 0n }]],
  ])('are not complete where %s', (_why, prizes) => {
    expect(arePrizesComplete(prizes)).toBe(false)
  })

  it('are complete with one that has a title and an amount', () => {
    expect(arePrizesComplete([PRIZE])).toBe(true)
  })
})

describe('the jury', () => {
  it('is complete with enough people and one chair', () => {
    expect(isJuryComplete([CHAIR, BO, CLEO])).toBe(true)
    expect(SMALLEST_JURY).toEqual({ people: 3, source: 'platformRule', status: 'provisional' })
  })

  it.each([
    ['too few people', [CHAIR, BO]],
    ['no chair', [BO, CLEO, { ...BO, name: 'Dora' }]],
    ['two chairs', [CHAIR, { ...BO, role: 'chair' as const }, CLEO]],
    ['somebody twice', [CHAIR, BO, BO]],
    ['somebody without a name', [CHAIR, BO, { ...CLEO, name: ' ' }]],
  ])('is not complete with %s', (_what, jury) => {
    expect(isJuryComplete(jury)).toBe(false)
  })

  it('says where somebody stands twice, in whatever letters, and where a second chair stands', () => {
    const twice = { ...BO, name: ' bo muster', affiliation: 'LANDESAMT ' }
    expect(juryObjections([CHAIR, BO, twice])).toEqual([{ index: 2, reason: 'twice' }])
    expect(juryObjections([CHAIR, { ...CLEO, role: 'chair' }])).toEqual([{ index: 1, reason: 'secondChair' }])
    expect(juryObjections([BO, { ...BO, affiliation: 'Anderes Amt' }])).toEqual([])
  })
})

describe('what a competition lacks', () => {
  const whole = { phases: [phase(1, 5)], prizes: [PRIZE], jury: [CHAIR, BO, CLEO] }

  it('is nothing where all is there, and everything where nothing is', () => {
    expect(missingOfCompetition('competition', whole)).toEqual([])
    const nothing = { phases: [], prizes: [], jury: [] }
    expect(missingOfCompetition('competition', nothing)).toEqual(['phases', 'prizes', 'jury'])
    expect(missingOfCompetition('open', nothing)).toEqual([])
  })

  it('is named one by one', () => {
    for (const field of ['phases', 'prizes', 'jury'] as const)
      expect(missingOfCompetition('competition', { ...whole, [field]: [] })).toEqual([field])
  })
})
