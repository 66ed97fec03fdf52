import { describe, expect, it } from 'vitest'
import { AI_ACT_OUTCOMES } from '~/domain/assessment/ai-act'
import {
  contentObjection,
  contentProblems,
  isContact,
  isWebAddress,
  missingFields,
  missingIn,
} from '~/domain/register/completeness'
import { COUNTRY_CODES, countryName } from '~/domain/register/countries'
import {
  changedFields,
  contentFrom,
  fieldRule,
  fieldsOf,
  isEmptyValue,
  REGISTER_FIELD_KEYS,
  REGISTER_SECTIONS,
  type RegisterContent,
  sectionFrom,
} from '~/domain/register/fields'
import { monthText, readMonth } from '~/domain/register/month'

const WHOLE = contentFrom({
  ...{ name: 'Helfer', summary: 'Hilft.', phase: 'inUse', domain: 'transport', contact: 'a@b.example' },
  ...{ goal: 'Zeit sparen', providerName: 'Firma', licenceModel: 'proprietary' },
  ...{ aiActClass: 'minimal', aiActReasons: 'Klein.', aiActCheckedOn: '2026-01-01' },
})
const missing = (change: Partial<RegisterContent>) => missingFields({ ...WHOLE, ...change })
const MUST = REGISTER_FIELD_KEYS.filter((field) => fieldRule(field).necessity === 'must')

describe('the table of fields', () => {
  it('puts every field into one section, in the order of the sections', () => {
    expect(REGISTER_SECTIONS.flatMap(fieldsOf)).toEqual(REGISTER_FIELD_KEYS)
    for (const section of REGISTER_SECTIONS) expect(sectionFrom(section)).toBe(section)
    for (const none of ['', 'Basics', '__proto__', undefined]) expect(sectionFrom(none)).toBeNull()
  })

  it('reads what is stored, whatever it is, into a whole content', () => {
    for (const stored of [
      null,
      undefined,
      'x',
      7,
      [],
      { name: 7, capabilities: 'x', impactAssessments: [7] },
    ])
      expect(contentFrom(stored)).toEqual(contentFrom({}))
    const row = { kind: 'other', title: 'DSFA', date: '', link: '' }
    const stored = {
      name: 'A',
      capabilities: ['a', 1],
      impactAssessments: [{ ...row, more: 1 }, null],
      gone: 'x',
    }
    expect(contentFrom(stored)).toEqual({
      ...contentFrom({}),
      ...{ name: 'A', capabilities: ['a'], impactAssessments: [row] },
    })
  })

  it('compares contents field by field, in their order', () => {
    expect(changedFields(WHOLE, WHOLE)).toEqual([])
    expect(changedFields(WHOLE, { ...WHOLE, licence: 'MIT', capabilities: ['a'], name: 'B' })).toEqual([
      ...['name', 'capabilities', 'licence'],
    ])
  })

  it('knows an empty value', () => {
    for (const empty of ['', ' \n', []]) expect(isEmptyValue(empty)).toBe(true)
    for (const full of ['a', ['a']]) expect(isEmptyValue(full)).toBe(false)
  })
})

describe('what is missing', () => {
  it('is nothing where all that is demanded is there', () => {
    expect(missing({})).toEqual([])
    expect(contentObjection(WHOLE)).toBeNull()
  })

  it.each(MUST)('is %s, which every entry needs', (field) => {
    const content = { ...WHOLE, [field]: '  ' }
    expect(missingFields(content)).toContain(field)
    expect(missingIn(fieldRule(field).section, missingFields(content))).toContain(field)
    expect(contentObjection(content)).toBe('incomplete')
  })

  it('is the end of what is retired, and of nothing else', () => {
    expect(missing({ phase: 'retired' })).toEqual(['endMonth'])
    expect(missing({ phase: 'retired', endMonth: '2026-05' })).toEqual([])
  })

  it.each(['highRiskAnnexI', 'highRiskAnnexIII'])('is what the class %s demands', (aiActClass) => {
    expect(missing({ aiActClass })).toEqual(['humanOversight', 'risks', 'fundamentalRights'])
    expect(missing({ aiActClass, humanOversight: 'Ja', risks: 'Ja' })).toEqual(['fundamentalRights'])
    expect(contentObjection({ ...WHOLE, aiActClass })).toBe('incomplete')
  })

  it('is the notice where people must be told', () => {
    expect(missing({ aiActClass: 'transparency' })).toEqual(['transparencyNotice'])
    expect(missing({ aiActClass: 'transparency', transparencyNotice: 'Sie sprechen mit KI.' })).toEqual([])
  })

  it('is nothing more for every other class', () => {
    const others = AI_ACT_OUTCOMES.filter((one) => !/^(highRisk|transparency)/.test(one))
    for (const aiActClass of others) expect(missing({ aiActClass })).toEqual([])
  })

  it('is the reason and the day of a class, but not where none was found yet', () => {
    const bare = { aiActReasons: '', aiActCheckedOn: '' }
    expect(missing(bare)).toEqual(['aiActReasons', 'aiActCheckedOn'])
    expect(missing({ ...bare, aiActClass: 'notYetClassified' })).toEqual([])
  })

  it('is the licence of open source alone', () => {
    expect(missing({ licenceModel: 'openSource' })).toEqual(['licence'])
    expect(missing({ licenceModel: 'openSource', licence: 'MIT' })).toEqual([])
    for (const licenceModel of ['openWeights', 'inHouse', 'mixed'])
      expect(missing({ licenceModel })).toEqual([])
  })
})

describe('what can never be right', () => {
  const problems = (change: Partial<RegisterContent>) =>
    contentProblems({ ...WHOLE, ...change }).map(({ field, reason }) => `${field}: ${reason}`)
  const assessment = (link: string) => [{ kind: 'other', title: 'DSFA', date: '', link }]

  it.each(['javascript:alert(1)', 'data:text/html,x', 'ftp://a.example', 'file:///etc/passwd', 'a b'])(
    'is %s as an address',
    (address) => {
      expect(isWebAddress(address)).toBe(false)
      expect(problems({ website: address })).toEqual(['website: notWeb'])
      expect(problems({ sourceCode: address })).toEqual(['sourceCode: notWeb'])
      expect(problems({ impactAssessments: assessment(address) })).toEqual(['impactAssessments: notWeb'])
      expect(contentObjection({ ...WHOLE, website: address })).toBe('contradiction')
    },
  )

  it('is not an address of the web, nor one for mail as a contact', () => {
    expect(problems({ website: 'https://a.example/x?y=1', impactAssessments: assessment('') })).toEqual([])
    for (const contact of ['ki@amt.example', 'https://amt.example/ki', 'https://sozial.example/@amt'])
      expect(isContact(contact)).toBe(true)
    for (const contact of [
      'ki@amt',
      'a b@c.de',
      'javascript:alert(1)',
      '"><@x.y',
      'a@b.example?bcc=c',
      'nobody',
    ])
      expect(problems({ contact })).toEqual(['contact: noContact'])
  })

  it('is an end before the beginning; the same month is none', () => {
    expect(problems({ beginMonth: '2026-02', endMonth: '2026-01' })).toEqual(['endMonth: endBeforeBegin'])
    expect(problems({ beginMonth: '2026-02', endMonth: '2026-02' })).toEqual([])
    expect(problems({ beginMonth: '', endMonth: '2026-01' })).toEqual([])
    expect(contentObjection({ ...WHOLE, beginMonth: '2026-02', endMonth: '2025-12' })).toBe('contradiction')
  })

  it('is a forbidden system that runs; as a plan or as past it may be told of', () => {
    const of = (phase: string) =>
      contentObjection({ ...WHOLE, aiActClass: 'prohibited', phase, endMonth: '2026-01' })
    expect(['inDevelopment', 'pilot', 'inUse', 'retired'].map(of)).toEqual([
      ...[null, 'prohibitedInUse', 'prohibitedInUse', null],
    ])
    // Said even where something is missing too: nobody fills in the rest for nothing.
    expect(contentObjection({ ...WHOLE, aiActClass: 'prohibited', goal: '' })).toBe('prohibitedInUse')
  })
})

describe('months and countries', () => {
  it('are read as people write them', () => {
    for (const text of ['2026-03', '2026-3', '03/2026', '3.2026', ' 3 / 2026 '])
      expect(readMonth(text)).toBe('2026-03')
    for (const text of ['', '2026', '13/2026', '0/2026', '03/26', '2026-03-01', '03/1900', 'März 2026'])
      expect(readMonth(text)).toBeNull()
    expect([monthText('2026-03'), monthText('')]).toEqual(['03/2026', ''])
  })

  it('have names in both languages', () => {
    expect(COUNTRY_CODES).toHaveLength(249)
    expect([countryName('de', 'DE'), countryName('en', 'DE')]).toEqual(['Deutschland', 'Germany'])
    expect([countryName('de', ''), countryName('de', 'xx')]).toEqual(['', 'xx'])
  })
})
