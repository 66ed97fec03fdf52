import { describe, expect, it } from 'vitest'
import { CONTENT_FIELDS, EMPTY_CONTENT, missingContent, REQUIRED_CONTENT } from '~/domain/proposal/content'
import {
  contentFieldsOf,
  contentSectionOf,
  FIRST_SECTION,
  neighboursOf,
  PROPOSAL_SECTIONS,
  proposalSectionFrom,
  sectionProgress,
  sectionsOfFields,
} from '~/domain/proposal/sections'

describe('the sections of a proposal', () => {
  it('hold every field once', () => {
    const fields = PROPOSAL_SECTIONS.flatMap((section) => [...contentFieldsOf(section)])
    expect([...fields].sort()).toEqual([...CONTENT_FIELDS].sort())
    for (const section of PROPOSAL_SECTIONS)
      for (const field of contentFieldsOf(section)) expect(contentSectionOf(field)).toBe(section)
  })

  it.each([undefined, '', 'files', 'toString', '__proto__', 'About'])('know no section named %j', (name) => {
    expect(proposalSectionFrom(name)).toBeNull()
  })

  it('lie between their neighbours', () => {
    expect(neighboursOf(FIRST_SECTION)).toEqual({ previous: null, next: 'approach' })
    expect(neighboursOf('costs')).toEqual({ previous: 'plan', next: 'results' })
    expect(neighboursOf('team')).toEqual({ previous: 'risks', next: null })
  })

  it('are found by their fields, in their order, each once', () => {
    expect(sectionsOfFields(['contactName', 'title', 'summary', 'gone'])).toEqual(['about', 'team'])
    expect(sectionsOfFields([])).toEqual([])
  })

  it('say what they lack: all of it together is what a submission lacks', () => {
    const empty = sectionProgress(missingContent(EMPTY_CONTENT))
    expect(empty.map((one) => one.section)).toEqual(PROPOSAL_SECTIONS)
    expect(empty.flatMap((one) => one.missing).sort()).toEqual([...REQUIRED_CONTENT].sort())
    const [about] = sectionProgress(missingContent({ ...EMPTY_CONTENT, title: 'Da' }))
    expect(about).toEqual({ section: 'about', missing: ['summary'] })
  })
})
