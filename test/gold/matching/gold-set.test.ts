import { createHash } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { DISTRICT_CODES } from '../../../app/domain/taxonomy/regions'
import {
  type GoldChallenge,
  type GoldProfile,
  readGoldChallenges,
  readGoldGrades,
  readGoldProfiles,
  readGoldSplit,
} from './gold-set'

const challenges = readGoldChallenges()
const profiles = readGoldProfiles()
const grades = readGoldGrades()
const split = readGoldSplit()

const FAMILIES = {
  image: ['c01', 'c05', 'c11', 'c12', 'c18'],
  text: ['c02', 'c03', 'c06', 'c07', 'c08', 'c09', 'c15', 'c16', 'c20'],
  series: ['c04', 'c10', 'c13', 'c14', 'c17', 'c19'],
}

describe('challenges and profiles', () => {
  it('are 20 and 60 with ids in sequence and none twice', () => {
    const numbers = (letter: string, count: number) =>
      Array.from({ length: count }, (_, index) => `gold-${letter}${String(index + 1).padStart(2, '0')}`)
    expect(challenges.map((challenge) => challenge.id)).toEqual(numbers('c', 20))
    expect(profiles.map((profile) => profile.id)).toEqual(numbers('p', 60))
    expect(new Set(profiles.map((profile) => profile.name)).size).toBe(60)
  })

  it('list no code twice', () => {
    for (const item of [...challenges, ...profiles]) {
      for (const list of [item.capabilities, item.techniques, item.domains, item.districts]) {
        expect(new Set(list).size, item.id).toBe(list.length)
      }
    }
    expect(DISTRICT_CODES).toHaveLength(8)
  })

  it('give challenges the length a clerk writes', () => {
    for (const { id, title, summary, problem, desiredOutcome, dataSituation } of challenges) {
      const words = [title, summary, problem, desiredOutcome, dataSituation].join(' ').split(/\s+/).length
      expect(words, id).toBeGreaterThanOrEqual(60)
      expect(words, id).toBeLessThanOrEqual(160)
    }
  })

  it('hold readiness levels from 1 to 9 and real dates', () => {
    for (const { id, readinessMin, readinessMax, availableFrom } of profiles) {
      expect(1 <= readinessMin && readinessMin <= readinessMax && readinessMax <= 9, id).toBe(true)
      expect(isDateOrNull(availableFrom), id).toBe(true)
    }
    for (const { id, readinessMin, startsOn } of challenges) {
      expect(readinessMin === null || (1 <= readinessMin && readinessMin <= 9), id).toBe(true)
      expect(isDateOrNull(startsOn), id).toBe(true)
    }
    expect(isDateOrNull('2027-02-30')).toBe(false)
  })
})

describe('grades', () => {
  it('cover every challenge and name known profiles only', () => {
    const known = new Set(profiles.map((profile) => profile.id))
    expect(grades.map((entry) => entry.challenge)).toEqual(challenges.map((challenge) => challenge.id))
    for (const { grades: byProfile, excluded } of grades) {
      for (const id of [...byProfile.keys(), ...excluded]) expect(known).toContain(id)
    }
  })

  it('exclude exactly the profiles that break a hard constraint', () => {
    for (const challenge of challenges) {
      const broken = profiles.filter((profile) => breaksConstraint(challenge, profile))
      expect(excludedFrom(challenge.id), challenge.id).toEqual(broken.map((profile) => profile.id))
    }
  })

  it('exclude what was read as excluded by hand', () => {
    expect(excludedFrom('gold-c01')).toContain('gold-p56') // a fitting provider that hosts in the Union, not in Germany
    expect(excludedFrom('gold-c01')).toContain('gold-p25') // free two months after the start
    expect(excludedFrom('gold-c02')).toContain('gold-p16') // proprietary where open weights are demanded
    expect(excludedFrom('gold-c03')).toContain('gold-p47') // "mixed" alone promises nothing
    expect(excludedFrom('gold-c05')).not.toContain('gold-p39') // free on the day of the start
    expect(excludedFrom('gold-c05')).toContain('gold-p25')
    expect(excludedFrom('gold-c04')).toEqual([]) // everybody hosts in the Union or closer
  })

  it('leave at least two threes, one two and four graded profiles after the exclusions', () => {
    for (const { challenge, grades: byProfile, excluded } of grades) {
      const left = [...byProfile].filter(([id]) => !excluded.includes(id)).map(([, grade]) => grade)
      expect(left.filter((grade) => grade === 3).length, challenge).toBeGreaterThanOrEqual(2)
      expect(left.filter((grade) => grade === 2).length, challenge).toBeGreaterThanOrEqual(1)
      expect(left.length, challenge).toBeGreaterThanOrEqual(4)
    }
  })

  it('give every profile a challenge it is graded for, and the generalist never more than 1', () => {
    const best = new Map<string, number>()
    for (const { grades: byProfile } of grades) {
      for (const [id, grade] of byProfile) best.set(id, Math.max(best.get(id) ?? 0, grade))
    }
    expect(profiles.filter((profile) => !best.has(profile.id))).toEqual([])
    expect(best.get('gold-p17')).toBe(1)
  })
})

describe('split', () => {
  it('is ten and ten, together all challenges', () => {
    expect(split.open).toHaveLength(10)
    expect(split.locked).toHaveLength(10)
    expect([...split.open, ...split.locked].sort()).toEqual(challenges.map((challenge) => challenge.id))
  })

  it('follows the rule of the rubric: every second one by family and SHA-256 of the id', () => {
    const hash = (id: string) => createHash('sha256').update(id).digest('hex')
    const ordered = Object.values(FAMILIES).flatMap((family) =>
      family.map((short) => `gold-${short}`).sort((one, other) => (hash(one) < hash(other) ? -1 : 1)),
    )
    expect(split.open).toEqual(ordered.filter((_, index) => index % 2 === 0).sort())
  })
})

function excludedFrom(challengeId: string): string[] {
  return grades.find((entry) => entry.challenge === challengeId)?.excluded ?? ['no such challenge']
}

function breaksConstraint(challenge: GoldChallenge, profile: GoldProfile): boolean {
  const { hostingLocations: places, licenceModels: models } = profile
  const hosted = {
    any: true,
    europeanUnion: places.some((place) => place !== 'world'),
    germany: places.includes('germany') || places.includes('customer'),
    customer: places.includes('customer'),
  }[challenge.hostingDemand]
  const licensed = {
    any: true,
    openSource: models.includes('openSource'),
    openWeights: models.includes('openSource') || models.includes('openWeights'),
  }[challenge.licenceDemand]
  const late =
    profile.availableFrom !== null &&
    challenge.startsOn !== null &&
    profile.availableFrom > challenge.startsOn
  return !hosted || !licensed || late
}

function isDateOrNull(date: string | null): boolean {
  if (date === null) return true
  const read = new Date(`${date}T00:00:00Z`)
  return !Number.isNaN(read.getTime()) && read.toISOString().startsWith(date)
}
