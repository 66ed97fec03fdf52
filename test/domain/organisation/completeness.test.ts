import { describe, expect, it } from 'vitest'
import { MATCHED_PARTS } from '~/domain/matching/profile-gaps'
import { completeness, GOOD_PROFILE, POINTS_OF, PROFILE_PARTS } from '~/domain/organisation/completeness'
import { fitsKind } from '~/domain/organisation/kind-fields'
import { PROFILE_SECTIONS, type Profile, type ProfileField } from '~/domain/organisation/profile'
import { ORGANISATION_KINDS, PROVIDER_KINDS } from '~/domain/taxonomy/vocabulary'

const FIELDS: ProfileField[] = Object.values(PROFILE_SECTIONS).flat()
const LISTS = ['capabilities', 'techniques', 'domains', 'districts', 'licenceModels', 'hostingLocations']
const profileWith = (value: string) =>
  Object.fromEntries(
    FIELDS.map((field) => [field, LISTS.includes(field) ? (value ? [value] : []) : value]),
  ) as Profile
const EMPTY = profileWith('')
const FULL: Profile = { ...profileWith('x'), readinessMax: '7' }
const NOTHING = { products: [], proofs: 0 }
const product = { licenceModel: 'openSource', hostingLocations: ['germany'], readiness: 8 }

describe.each(ORGANISATION_KINDS)('the profile of a %s', (kind) => {
  const parts = PROFILE_PARTS[kind]

  it('has parts that sum up to 100, the weightiest first, each once', () => {
    const weights = parts.map(({ weight }) => weight)
    expect(weights.reduce((sum, weight) => sum + weight, 0)).toBe(100)
    expect(weights).toEqual([...weights].sort((one, other) => other - one))
    expect(new Set(parts.map(({ part }) => part)).size).toBe(parts.length)
  })

  it('is asked for nothing that its form does not show', () => {
    const fields = parts.flatMap(({ part }) => (part === 'proof' ? [] : [part]))
    expect(fields.filter((field) => !fitsKind(field, kind))).toEqual([])
  })

  it('is at 0 when empty and at 100 when full, and names all that is missing', () => {
    expect(completeness(kind, EMPTY, NOTHING)).toEqual({
      percent: 0,
      missing: parts.map(({ part, why }) => ({ part, why })),
    })
    expect(completeness(kind, FULL, NOTHING)).toEqual({ percent: 100, missing: [] })
  })

  it('rises by the weight of each part, and only by that', () => {
    for (const { part, weight } of parts) {
      const [percent, left] =
        part === 'proof'
          ? read(completeness(kind, EMPTY, { products: [], proofs: 1 }))
          : read(completeness(kind, { ...EMPTY, [part]: FULL[part] }, NOTHING))
      expect([part, percent]).toEqual([part, weight])
      expect(left).not.toContain(part)
    }
  })
})

const read = ({ percent, missing }: ReturnType<typeof completeness>) =>
  [percent, missing.map(({ part }) => part)] as const

describe('what matching reads', () => {
  it.each(PROVIDER_KINDS)('is asked of a %s, all of it', (kind) => {
    const parts = PROFILE_PARTS[kind].map(({ part }) => part)
    expect(MATCHED_PARTS.filter((part) => !parts.includes(part))).toEqual([])
  })

  it('carries a good profile: without it nobody gets there', () => {
    for (const kind of PROVIDER_KINDS) {
      const matched: readonly string[] = MATCHED_PARTS
      const others = PROFILE_PARTS[kind].filter(({ part }) => !matched.includes(part))
      expect(others.reduce((sum, { weight }) => sum + weight, 0)).toBeLessThan(GOOD_PROFILE)
    }
  })

  it('is not missing where products say it', () => {
    const { missing } = completeness('company', EMPTY, { products: [product], proofs: 1 })
    const parts = missing.map(({ part }) => part)
    for (const part of ['licenceModels', 'hostingLocations', 'readinessMax', 'proof'] as const)
      expect(parts).not.toContain(part)
    expect(parts).toContain('techniques')
  })

  it('is explained by the points it really brings', () => {
    expect(POINTS_OF).toEqual({ description: 45, techniques: 25, capabilities: 10, domains: 10 })
  })
})

describe('proof', () => {
  it('is also the text on references that was written before there were reference projects', () => {
    const { missing } = completeness('company', { ...EMPTY, references: 'Zwei Brücken' }, NOTHING)
    expect(missing.map(({ part }) => part)).not.toContain('proof')
  })
})

it('authorities are asked for their own reasons, and for nothing that only providers have', () => {
  const { missing } = completeness('authority', EMPTY, NOTHING)
  expect(missing.find(({ part }) => part === 'description')?.why).toBe('descriptionAuthority')
  expect(missing.map(({ part }) => part)).not.toContain('techniques')
})
