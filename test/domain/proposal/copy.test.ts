import { describe, expect, it } from 'vitest'
import { canonicalContent, EMPTY_CONTENT } from '~/domain/proposal/content'
import { canonicalCopy, type ProposalCopy, readCopy } from '~/domain/proposal/copy'

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
