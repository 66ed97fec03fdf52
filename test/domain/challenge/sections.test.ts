import { describe, expect, it } from 'vitest'
import { REQUIRED_FIELDS } from '~/domain/challenge/completeness'
import {
  fieldsOf,
  formFieldOf,
  missingIn,
  SECTIONS,
  sectionFrom,
  sectionOf,
  sectionsOf,
  TEXT_FIELDS,
} from '~/domain/challenge/sections'

describe('the sections of a challenge', () => {
  it('hold every field once', () => {
    expect(new Set(TEXT_FIELDS).size).toBe(TEXT_FIELDS.length)
    expect(TEXT_FIELDS).toHaveLength(32)
    for (const section of SECTIONS)
      for (const field of fieldsOf(section)) expect(sectionOf(field)).toBe(section)
  })

  it('have a place for everything that the approval asks for', () => {
    for (const field of REQUIRED_FIELDS) expect(TEXT_FIELDS).toContain(formFieldOf(field))
    const places = SECTIONS.flatMap((section) => missingIn(section, REQUIRED_FIELDS))
    expect(places.sort()).toEqual(REQUIRED_FIELDS.map(formFieldOf).sort())
  })

  it('tell what is missing in them, and nothing of others', () => {
    expect(missingIn('dates', ['title', 'deadlineAt', 'contactName'])).toEqual(['deadline', 'contactName'])
    expect(missingIn('english', REQUIRED_FIELDS)).toEqual([])
  })

  it.each(['', 'Need', 'toString', 'review', undefined])('are not called %j', (name) => {
    expect(sectionFrom(name, 'competition')).toBe(null)
  })

  it('are found by their names', () => {
    expect(SECTIONS.map((one) => sectionFrom(one, 'competition'))).toEqual(SECTIONS)
  })

  it('have no phases, prizes and jury in an open call', () => {
    expect(sectionFrom('competition', 'open')).toBe(null)
    expect(sectionsOf('open')).toEqual(SECTIONS.filter((one) => one !== 'competition'))
    expect(sectionsOf('competition')).toEqual(SECTIONS)
  })
})
