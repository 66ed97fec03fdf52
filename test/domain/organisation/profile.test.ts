import { describe, expect, it } from 'vitest'
import { changedFields, needsNewCheck, PROFILE_SECTIONS, type Profile } from '~/domain/organisation/profile'
import { isSimilarName, tellingWords } from '~/domain/organisation/similar-name'
import { sortKey } from '~/domain/text/sort-key'

const empty = Object.fromEntries(
  Object.values(PROFILE_SECTIONS)
    .flat()
    .map((field) => [field, '']),
) as Profile

describe('changedFields', () => {
  it('names what differs in the order of the form', () => {
    const after = { ...empty, city: 'Rostock', name: 'Neu', capabilities: ['analysis'] }
    expect(changedFields(empty, after)).toEqual(['name', 'capabilities', 'city'])
  })

  it('does not count the order in a list nor the kind of line break', () => {
    const before = { ...empty, domains: ['energy', 'health'], summary: 'a\nb' }
    expect(changedFields(before, { ...before, domains: ['health', 'energy'], summary: 'a\r\nb' })).toEqual([])
  })
})

describe('needsNewCheck', () => {
  it('is asked for by name, kind and identifiers only', () => {
    expect(needsNewCheck(['city', 'vatId'])).toBe(true)
    expect(needsNewCheck(['name'])).toBe(true)
    expect(needsNewCheck(['city', 'summary', 'legalForm', 'website'])).toBe(false)
    expect(needsNewCheck([])).toBe(false)
  })
})

describe('isSimilarName', () => {
  const similar = (a: string, b: string) => isSimilarName(sortKey(a), sortKey(b))

  it('finds the same name in other words', () => {
    expect(similar('Universität Rostock', 'Universitaet Rostock')).toBe(true)
    expect(similar('Nordlicht KI GmbH', 'Nordlicht KI')).toBe(true)
    expect(similar('Stadt Anklam', 'Hansestadt Anklam')).toBe(true)
  })

  it('keeps others apart', () => {
    expect(similar('Nordlicht KI GmbH', 'Seewind Daten GmbH')).toBe(false)
    expect(similar('Stadt Anklam', 'Stadt Teterow')).toBe(false)
    expect(similar('', 'Stadt Teterow')).toBe(false)
  })

  it('searches by the telling words', () => {
    expect(tellingWords(sortKey('Institut für Meereskunde Rostock GmbH'))).toEqual(['meereskunde', 'rostock'])
  })
})
