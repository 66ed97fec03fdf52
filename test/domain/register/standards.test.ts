import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { registerContent } from '#test/factories/register'
import { REGISTER_FIELD_KEYS, REGISTER_PHASES, type RegisterContent } from '~/domain/register/fields'
import { cutAtWord, type ExportWords, fillStandard } from '~/domain/register/standards/fill'
import { FLAT_COLUMNS, flatCells, ownRecord } from '~/domain/register/standards/own'
import { EXPORT_FACTS, type ExportedEntry } from '~/domain/register/standards/standard'
import { STANDARD_NAMES, STANDARDS, standardOfFile } from '~/domain/register/standards/standards'

const WORDS: ExportWords = {
  field: (source) => `<${source}>`,
  code: (_, code) => `[${code}]`,
  assessment: (kind) => `{${kind}}`,
}

function entry(says: Partial<RegisterContent> = {}, facts: Partial<ExportedEntry> = {}): ExportedEntry {
  return {
    ...{
      id: '0193',
      url: 'https://x.example/ki-register/0193',
      authority: 'Straßenbauamt',
      authorityId: '7',
    },
    ...{ version: '2', publishedAt: '2026-11-01T08:00:00.000Z', confirmedAt: '2026-11-02T08:00:00.000Z' },
    content: registerContent(says),
    ...facts,
  }
}
const filled = (name: (typeof STANDARD_NAMES)[number], says: Partial<RegisterContent> = {}) =>
  fillStandard(STANDARDS[name], entry(says), WORDS)

describe('every standard', () => {
  it('names each field once, reads only what there is, and is found by its file', () => {
    const known: readonly string[] = [...EXPORT_FACTS, ...REGISTER_FIELD_KEYS]
    for (const name of STANDARD_NAMES) {
      const { fields, file } = STANDARDS[name]
      expect(new Set(fields.map((field) => field.name)).size).toBe(fields.length)
      const sources = fields.flatMap((field) => ('from' in field ? [...field.from] : []))
      expect(sources.filter((source) => !known.includes(source))).toEqual([])
      expect(standardOfFile(file)).toBe(STANDARDS[name])
    }
    expect(standardOfFile('register.json')).toBe('own')
    for (const file of [undefined, '', 'atrs', '__proto__', 'constructor'])
      expect(standardOfFile(file)).toBeNull()
  })

  it('leaves out what is empty, and says so where the standard requires it', () => {
    const { record, notes } = filled('publicatiestandaard', { contact: '', website: ' ', goal: '' })
    expect(Object.keys(record)).not.toEqual(expect.arrayContaining(['website']))
    expect(record).not.toHaveProperty('goal')
    expect(notes).toEqual([{ field: 'contact_email', kind: 'missing' }])
  })

  it('has no word for a code that it does not know', () => {
    const says = {
      domain: 'defence',
      phase: 'erfunden',
      aiActClass: 'transparency',
      capabilities: ['planning', 'x'],
    }
    const { record, notes } = filled('publicatiestandaard', says)
    for (const name of ['category', 'status', 'publication_category']) expect(record).not.toHaveProperty(name)
    expect(notes).toEqual([
      { field: 'category', kind: 'noCounterpart', code: 'defence' },
      { field: 'status', kind: 'noCounterpart', code: 'erfunden' },
      { field: 'status', kind: 'missing' },
      { field: 'publication_category', kind: 'noCounterpart', code: 'transparency' },
      { field: 'publication_category', kind: 'missing' },
    ])
    expect(filled('atrs', says).record['capability']).toEqual(['planning'])
    expect(filled('publicatiestandaard', { phase: 'constructor' }).record).not.toHaveProperty('status')
  })
})

describe('what is too long', () => {
  it('ends at a word with an ellipsis within the limit, and is marked', () => {
    const { record, notes } = filled('publicatiestandaard', {
      ...{ sourceData: 'Wort '.repeat(500), personalData: 'Namen' },
    })
    const text = String(record['source_data'])
    expect(text).toMatch(/^<sourceData>: Wort .*Wort …$/)
    expect(text.length).toBeLessThanOrEqual(2500)
    expect(notes).toEqual([{ field: 'source_data', kind: 'cut', limit: 2500 }])
  })

  it.each([
    ['genau zehn', 10, 'genau zehn'],
    ['eins zwei drei vier', 15, 'eins zwei …'],
    ['eins zwei drei', 8, 'eins …'],
    ['Zusammengesetzt', 8, 'Zusamm …'],
    ['abcde🙂fgh', 8, 'abcde …'],
  ])('%s within %i', (text, most, expected) => {
    expect(text.length <= most ? text : cutAtWord(text, most)).toBe(expected)
  })

  it('is left out where it is an address, half of which leads nowhere', () => {
    const { record, notes } = filled('publicatiestandaard', {
      website: `https://x.example/${'a'.repeat(500)}`,
    })
    expect(record).not.toHaveProperty('website')
    expect(notes).toEqual([{ field: 'website', kind: 'tooLong', limit: 500 }])
  })
})

describe('the standard of the Netherlands', () => {
  const file = path.resolve('../shared/data/nl-algoritmeregister/schema_v1_0.json')
  if (!existsSync(file)) console.info(`skipped: ${file} is absent`)

  type Rule = { max_length?: number; required?: unknown; permitted_values?: string[]; type: string }
  /** What a record breaks of the published schema. */
  function problems(record: Record<string, unknown>, rules: Record<string, Rule>): string[] {
    const unknown = Object.keys(record).filter((name) => !Object.hasOwn(rules, name))
    const broken = Object.entries(rules).flatMap(
      ([name, { max_length, required, permitted_values, type }]) => {
        const value = record[name]
        if (value === undefined) return required === true ? [`${name} missing`] : []
        if (Array.isArray(value) !== (type === 'array')) return [`${name} type`]
        const texts = Array.isArray(value) ? value : [value]
        const isForeign = permitted_values && texts.some((text) => !permitted_values.includes(text))
        const isLong = max_length !== undefined && texts.some((text) => String(text).length > max_length)
        return [...(isForeign ? [`${name} value`] : []), ...(isLong ? [`${name} length`] : [])]
      },
    )
    return [...unknown, ...broken]
  }

  it.skipIf(!existsSync(file))(
    'takes every phase and the longest texts; only the language is not Dutch',
    () => {
      const { properties } = JSON.parse(readFileSync(file, 'utf8')) as { properties: Record<string, Rule> }
      expect(STANDARDS.publicatiestandaard.fields.map(({ name }) => name).sort()).toEqual(
        Object.keys(properties).sort(),
      )
      const long = 'Ein langes Wort. '.repeat(700)
      const assessment = {
        kind: 'dataProtection',
        title: 'DSFA',
        date: '2026-01-02',
        link: 'https://x.example/dsfa',
      }
      for (const phase of REGISTER_PHASES) {
        const { record } = filled('publicatiestandaard', {
          ...{
            phase,
            endMonth: '2026-09',
            goal: long,
            methods: long,
            sourceData: long,
            summary: long,
            risks: long,
          },
          ...{ aiActClass: 'highRiskAnnexIII', capabilities: ['planning'], impactAssessments: [assessment] },
          ...{ website: 'https://x.example', sourceCode: 'https://x.example/code', legalBasis: long },
        })
        expect(problems(record, properties)).toEqual(['lang value'])
      }
      expect(problems(filled('publicatiestandaard', { name: '' }).record, properties)).toEqual([
        ...['name missing', 'lang value'],
      ])
    },
  )

  it('gives assessments as titles with links of the web only', () => {
    const rows = [
      { kind: 'dataProtection', title: 'DSFA', date: '', link: 'javascript:alert(1)' },
      { kind: 'security', title: '', date: '', link: 'https://x.example' },
    ]
    expect(
      filled('publicatiestandaard', { impactAssessments: rows }).record['impacttoetsen_grouping'],
    ).toEqual([
      { title: '{dataProtection}: DSFA', link: '' },
      { title: '{security}', link: 'https://x.example' },
    ])
  })
})

describe('the other shapes', () => {
  it('ATRS: phase and capability in its words, mail only where it is one, gaps said', () => {
    const { record, notes } = filled('atrs', { phase: 'pilot', capabilities: ['computerVision'] })
    expect(record).toMatchObject({
      '0.3 phase': 'beta-pilot',
      capability: ['computer-vision'],
      'date published': '2026-11-01',
      '1.4 contact email': 'ki@amt.example',
    })
    expect(notes).toEqual([{ field: 'organisation type', kind: 'missing' }])
    expect(filled('atrs', { contact: 'https://x.example/@amt' }).record).not.toHaveProperty(
      '1.4 contact email',
    )
  })

  it('MaKI: German names of codes', () => {
    const { record } = filled('maki', { techniques: ['chatbot', 'agents'] })
    expect(record).toMatchObject({
      Entwicklungsstand: '[inUse]',
      Technik: '[chatbot], [agents]',
      Fassung: '2',
    })
    expect(record).not.toHaveProperty('Nachnutzungspotenzial')
  })

  it('Annex VIII C: of the assessments those of data protection; the entry of the provider is unknown', () => {
    const row = { title: 'T', date: '2026-01-02', link: '' }
    const { record, notes } = filled('annexVIII', {
      impactAssessments: [
        { ...row, kind: 'security' },
        { ...row, kind: 'dataProtection' },
      ],
      fundamentalRights: 'Geprüft.',
    })
    expect(record).toEqual({
      '1 deployer': 'Straßenbauamt',
      '2 submitter': 'ki@amt.example',
      '4 fundamental rights impact assessment': 'Geprüft.',
      '5 data protection impact assessment': [{ title: '{dataProtection}: T', date: '2026-01-02', link: '' }],
    })
    expect(notes).toEqual([{ field: '3 URL of the provider’s entry', kind: 'missing' }])
  })

  it('ours: every field, empty ones too; as a table one cell a column', () => {
    const one = entry({ districts: ['13003', '13004'] })
    expect(Object.keys(ownRecord(one).content)).toEqual(REGISTER_FIELD_KEYS)
    const cells = flatCells(one)
    expect(cells).toHaveLength(FLAT_COLUMNS.length)
    expect(cells[FLAT_COLUMNS.indexOf('districts')]).toBe('13003 | 13004')
    expect(cells[FLAT_COLUMNS.indexOf('weighing')]).toBe('')
  })
})
