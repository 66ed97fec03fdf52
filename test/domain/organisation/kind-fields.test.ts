import { describe, expect, it } from 'vitest'
import { fitsKind, sectionsFor } from '~/domain/organisation/kind-fields'
import { PROFILE_SECTIONS, type Profile, type ProfileField } from '~/domain/organisation/profile'
import { ORGANISATION_KINDS } from '~/domain/taxonomy/vocabulary'

const FIELDS: ProfileField[] = Object.values(PROFILE_SECTIONS).flat()
const EMPTY = Object.fromEntries(FIELDS.map((field) => [field, ''])) as Profile
const fieldsOf = (profile: Partial<Profile>) =>
  sectionsFor({ ...EMPTY, ...profile }).flatMap(([, fields]) => fields)
const kindsWith = (field: ProfileField) => ORGANISATION_KINDS.filter((kind) => fitsKind(field, kind))

describe('the fields of a profile', () => {
  it('fit the kind', () => {
    expect(kindsWith('ags')).toEqual(['authority'])
    expect(kindsWith('ror')).toEqual(['researchCentre'])
    expect(kindsWith('lei')).toEqual(['company', 'researchCentre', 'innovationCentre', 'network'])
    expect(kindsWith('name')).toEqual([...ORGANISATION_KINDS])
    for (const field of ['vatId', 'techniques', 'licenceModels', 'readinessMax'] as const)
      expect(kindsWith(field)).not.toContain('authority')
  })

  it.each(ORGANISATION_KINDS)('of a %s keep the order of the form, and name and kind', (kind) => {
    const fields = fieldsOf({ kind })
    expect(fields).toEqual(FIELDS.filter((field) => fields.includes(field)))
    expect(fields).toEqual(expect.arrayContaining(['name', 'kind', 'summary', 'contactEmail']))
  })

  it('stay where something stands in them, so that saving erases nothing unseen', () => {
    expect(fieldsOf({ kind: 'company' })).not.toContain('ror')
    expect(fieldsOf({ kind: 'company', ror: 'https://ror.org/03zdwsf69' })).toContain('ror')
    expect(fieldsOf({ kind: 'authority', techniques: ['chatbot'] })).toContain('techniques')
    expect(fieldsOf({ kind: 'authority', techniques: [] })).not.toContain('techniques')
  })

  it('of an authority have no section on what it sells', () => {
    expect(sectionsFor({ ...EMPTY, kind: 'authority' }).map(([section]) => section)).toEqual([
      'identity',
      'about',
      'skills',
      'contact',
    ])
  })
})
