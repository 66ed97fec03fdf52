import { describe, expect, it } from 'vitest'
import { canonicalContent, EMPTY_CONTENT } from '~/domain/proposal/content'
import { canonicalCopy, missingInCopy, type ProposalCopy, readCopy } from '~/domain/proposal/copy'

const content = { ...EMPTY_CONTENT, title: 'Brücken früher prüfen' }
const FILE = {
  id: '00000000-0000-7000-8000-00000000f001',
  section: 'approach',
  name: 'Ablauf.pdf',
  mediaType: 'application/pdf',
  byteLength: 1200,
  sha256: 'a'.repeat(64),
}
const PARTNER = { organisationId: '00000000-0000-7000-8000-00000000c001', name: 'Institut am Sund' }
const ALONE: ProposalCopy = { content, files: [], partners: [] }
const WHOLE: ProposalCopy = { content, files: [FILE], partners: [PARTNER] }

describe('the canonical copy', () => {
  it('is the text of the content where there are no files and no partners, so that old receipts hold', () => {
    expect(canonicalCopy(ALONE)).toBe(canonicalContent(content))
  })

  it('comes back as it was', () => {
    expect(readCopy(canonicalCopy(WHOLE))).toEqual(WHOLE)
    expect(readCopy(canonicalCopy(ALONE))).toEqual(ALONE)
  })

  it.each<[string, ProposalCopy]>([
    ['another hash of a file', { ...WHOLE, files: [{ ...FILE, sha256: 'b'.repeat(64) }] }],
    ['another name of a file', { ...WHOLE, files: [{ ...FILE, name: 'Anlage.pdf' }] }],
    ['a file less', { ...WHOLE, files: [] }],
    ['a partner less', { ...WHOLE, partners: [] }],
    ['another text', { ...WHOLE, content: EMPTY_CONTENT }],
  ])('is another one with %s', (_what, other) => {
    expect(canonicalCopy(other)).not.toBe(canonicalCopy(WHOLE))
  })
})

describe('receipts from before there was a plan of the costs', () => {
  /** As it was hashed and signed then, letter by letter. */
  const OLD =
    '{"approach":"c","contactEmail":"i@j.example","contactName":"h","contactPhone":"",' +
    '"costs":[{"cents":"4500000","item":"Entwicklung"},{"cents":"1250050","item":"Begleitung"}],' +
    '"dataNeeded":"f","partners":[{"name":"Institut am Sund","organisationId":"00000000-0000-7000-8000-00000000c001"}],' +
    '"readiness":6,"references":"","resultLicence":"openSource","resultLicenceNote":"","risks":"g",' +
    '"summary":"b","title":"a","workPlan":"d"}'

  it('keep their text, and so their hash', () => {
    const copy = readCopy(OLD)
    expect(copy.content.milestones).toEqual([])
    expect(canonicalCopy(copy)).toBe(OLD)
    expect(missingInCopy(copy)).toEqual([])
  })

  it('are no receipts of a copy that uses the plan', () => {
    const { content, ...rest } = readCopy(OLD)
    const [first, ...others] = content.costs
    if (!first) throw new Error('the old text has costs')
    for (const more of [{ partner: PARTNER.organisationId }, { kind: 'travel' as const }, { milestone: 1 }]) {
      const costs = [{ ...first, ...more }, ...others]
      expect(canonicalCopy({ ...rest, content: { ...content, costs } })).not.toBe(OLD)
    }
    const milestones = [{ number: 1, title: 'x', month: null }]
    const planned = { ...rest, content: { ...content, milestones } }
    expect(canonicalCopy(planned)).not.toBe(OLD)
    expect(readCopy(canonicalCopy(planned))).toEqual(planned)
  })

  it('name nobody who is gone: costs that do keep a copy from being submitted', () => {
    const { content, partners } = readCopy(OLD)
    const costs = [{ item: 'x', cents: '1', partner: PARTNER.organisationId }]
    const named = { ...content, costs }
    expect(missingInCopy({ content: named, partners })).toEqual([])
    expect(missingInCopy({ content: named, partners: [] })).toEqual(['costs'])
    expect(missingInCopy({ content: { ...named, title: '' }, partners: [] })).toEqual(['title', 'costs'])
    const dated = { ...content, costs: [{ item: 'x', cents: '1', milestone: 2 }] }
    expect(missingInCopy({ content: dated, partners })).toEqual(['costs'])
  })
})
