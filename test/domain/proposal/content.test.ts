import { createHash } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import {
  CONTENT_FIELDS,
  canonicalContent,
  differingFields,
  EMPTY_CONTENT,
  missingContent,
  type ProposalContent,
  REQUIRED_CONTENT,
} from '~/domain/proposal/content'

const FULL: ProposalContent = {
  title: 'a',
  summary: 'b',
  approach: 'c',
  workPlan: 'd',
  milestones: [],
  costs: [{ item: 'e', cents: '100' }],
  dataNeeded: 'f',
  resultLicence: 'openSource',
  resultLicenceNote: '',
  risks: 'g',
  readiness: 6,
  references: '',
  contactName: 'h',
  contactEmail: 'i@j.example',
  contactPhone: '',
}

/** Another value for the fields that are no text. */
const VALUES: Partial<Record<keyof ProposalContent, unknown>> = {
  ...{ readiness: 7, costs: [], milestones: [{ number: 1, title: 'x', month: null }] },
}

describe('completeness', () => {
  it('asks for everything but the optional fields', () => {
    expect(missingContent(FULL)).toEqual([])
    expect(missingContent(EMPTY_CONTENT)).toEqual(REQUIRED_CONTENT)
    expect(CONTENT_FIELDS.filter((field) => !REQUIRED_CONTENT.includes(field))).toEqual([
      'milestones',
      'resultLicenceNote',
      'references',
      'contactPhone',
    ])
  })

  it.each(REQUIRED_CONTENT)('misses %s alone', (field) => {
    expect(missingContent({ ...FULL, [field]: EMPTY_CONTENT[field] })).toEqual([field])
  })

  it.each([
    ['blank text', { risks: ' \n' }, 'risks'],
    ['a row without an amount', { costs: [{ item: 'x', cents: null }] }, 'costs'],
    ['a row without a name', { costs: [{ item: ' ', cents: '1' }] }, 'costs'],
  ])('counts %s as missing', (_what, change, field) => {
    expect(missingContent({ ...FULL, ...change })).toEqual([field])
  })

  it('accepts a pilot that costs nothing', () => {
    expect(missingContent({ ...FULL, costs: [{ item: 'x', cents: '0' }] })).toEqual([])
  })
})

describe('the canonical form', () => {
  it('is the text that RFC 8785 asks for, and its hash the one that others compute', () => {
    const text =
      '{"approach":"c","contactEmail":"i@j.example","contactName":"h","contactPhone":"",' +
      '"costs":[{"cents":"100","item":"e"}],"dataNeeded":"f","readiness":6,"references":"",' +
      '"resultLicence":"openSource","resultLicenceNote":"","risks":"g","summary":"b","title":"a","workPlan":"d"}'
    expect(canonicalContent(FULL)).toBe(text)
    expect(createHash('sha256').update(canonicalContent(FULL)).digest('hex')).toBe(
      createHash('sha256').update(text).digest('hex'),
    )
  })

  it('does not depend on the order in which fields were written', () => {
    const turned = Object.fromEntries(Object.entries(FULL).reverse())
    expect(canonicalContent({ ...EMPTY_CONTENT, ...turned })).toBe(canonicalContent(FULL))
  })

  it('differs with every field', () => {
    const texts = CONTENT_FIELDS.map((field) =>
      canonicalContent({
        ...FULL,
        [field]: field === 'readiness' ? 7 : (VALUES[field] ?? 'openWeights'),
      }),
    )
    expect(new Set([canonicalContent(FULL), ...texts]).size).toBe(CONTENT_FIELDS.length + 1)
  })
})

it('names the fields in which two texts differ, in the order of the form', () => {
  const other = { ...FULL, contactName: 'x', costs: [{ item: 'e', cents: '101' }] }
  expect(differingFields(FULL, other)).toEqual(['costs', 'contactName'])
  expect(differingFields(FULL, { ...FULL })).toEqual([])
})
