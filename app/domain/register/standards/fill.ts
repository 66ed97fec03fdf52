import { beginningOf } from '../../text/beginning'
import { isWebAddress } from '../completeness'
import { fieldRule, type ImpactAssessment, REGISTER_FIELDS, type RegisterField } from '../fields'
import type { ExportedEntry, ExportSource, FilledField, Standard } from './standard'

/** How our fields and codes are called, in the language of a standard. */
export type ExportWords = {
  field: (source: ExportSource) => string
  code: (field: RegisterField, code: string) => string
  assessment: (kind: string) => string
}

export type FilledValue = string | string[] | { title: string; link: string; date?: string }[]

/**
 * What a reader of a filled standard has to know. missing: required there and empty. cut: longer than the standard
 * takes; the whole text stands at the source. tooLong: an address that cannot be cut was left out. noCounterpart: a
 * code of ours that the standard has no word for.
 */
export type FillNote =
  | { field: string; kind: 'missing' }
  | { field: string; kind: 'cut' | 'tooLong'; limit: number }
  | { field: string; kind: 'noCounterpart'; code: string }
export type Filled = { record: Record<string, FilledValue>; notes: FillNote[] }

/** Writes an entry in the fields of a standard. What is empty here is left out there, and said where it is required. */
export function fillStandard(standard: Standard, entry: ExportedEntry, words: ExportWords): Filled {
  const record: Filled['record'] = {}
  const notes: FillNote[] = []
  for (const field of standard.fields) {
    const filled =
      'fixed' in field
        ? { value: field.fixed, notes: [] }
        : 'gap' in field
          ? { value: '', notes: [] }
          : fillField(field, entry, words)
    notes.push(...filled.notes)
    if (filled.value.length > 0) record[field.name] = filled.value
    else if (field.isRequired) notes.push({ field: field.name, kind: 'missing' })
  }
  return { record, notes }
}

type FilledOne = { value: FilledValue; notes: FillNote[] }

function fillField(field: FilledField, entry: ExportedEntry, words: ExportWords): FilledOne {
  const texts = field.from.map((source) => valuesOf(source, entry))
  const all = texts.flat()
  switch (field.reading) {
    case 'text':
      return fitted(field, joined(field.from, texts, words))
    case 'labels':
      return fitted(
        field,
        field.from.flatMap((source, at) => labels(source, texts[at] ?? [], words)).join(', '),
      )
    case 'day':
      return { value: all[0]?.slice(0, 10) ?? '', notes: [] }
    case 'mail':
      return { value: all.find((text) => text.includes('@') && !isWebAddress(text)) ?? '', notes: [] }
    case 'links':
    case 'datedLinks':
      return linksOf(field, entry.content.impactAssessments, words)
    case 'code':
    case 'codes':
      return translated(field, all)
  }
}

/** What a source says, as texts; nothing where it is empty. */
function valuesOf(source: ExportSource, entry: ExportedEntry): string[] {
  const value = isField(source) ? entry.content[source] : entry[source]
  const list = Array.isArray(value) ? value : [value]
  return list.flatMap((one) => (typeof one === 'string' && one.trim() !== '' ? [one.trim()] : []))
}

function isField(source: ExportSource): source is RegisterField {
  return Object.hasOwn(REGISTER_FIELDS, source)
}

/** One source as it is; of several each under its name. */
function joined(sources: readonly ExportSource[], texts: string[][], words: ExportWords): string {
  const said = sources.flatMap((source, at) => {
    const text = (texts[at] ?? []).join(', ')
    return text === '' ? [] : [{ source, text }]
  })
  const [first] = said
  if (first && said.length === 1 && first.source === sources[0]) return first.text
  return said.map(({ source, text }) => `${words.field(source)}: ${text}`).join('\n\n')
}

function labels(source: ExportSource, codes: string[], words: ExportWords): string[] {
  return isField(source) ? codes.map((code) => words.code(source, code)) : codes
}

/** Cuts at a word; half an address leads nowhere, so that it is left out. */
function fitted({ name, most, from }: FilledField, text: string): FilledOne {
  if (most === undefined || text.length <= most) return { value: text, notes: [] }
  const isAddress = from.some((source) =>
    isField(source) ? ['url', 'contact'].includes(fieldRule(source).kind) : source === 'url',
  )
  if (isAddress) return { value: '', notes: [{ field: name, kind: 'tooLong', limit: most }] }
  return { value: cutAtWord(text, most), notes: [{ field: name, kind: 'cut', limit: most }] }
}

const ELLIPSIS = ' …'

/** The beginning of a text with an ellipsis, together no longer than the limit, and no half of a character. */
export function cutAtWord(text: string, most: number): string {
  return beginningOf(text, most - ELLIPSIS.length).replace(/[\uD800-\uDBFF](?= …$)/, '')
}

function translated({ name, codes = {}, reading }: FilledField, ours: string[]): FilledOne {
  const known = ours.filter((code) => Object.hasOwn(codes, code))
  const theirs = [...new Set(known.flatMap((code) => codes[code] ?? []))]
  const unknown = ours.filter((code) => !Object.hasOwn(codes, code))
  const notes = unknown.map((code): FillNote => ({ field: name, kind: 'noCounterpart', code }))
  return { value: reading === 'codes' ? theirs : (theirs[0] ?? ''), notes }
}

function linksOf(field: FilledField, rows: readonly ImpactAssessment[], words: ExportWords): FilledOne {
  const { name, reading, kinds, most = Number.POSITIVE_INFINITY } = field
  const counted = rows.filter(({ kind }) => kinds?.includes(kind) ?? true)
  const value = counted.map(({ kind, title, date, link }) => ({
    title: title === '' ? words.assessment(kind) : `${words.assessment(kind)}: ${title}`,
    ...(reading === 'datedLinks' && { date }),
    link: isWebAddress(link) && link.length <= most ? link : '',
  }))
  const isLong = counted.some(({ link }) => link.length > most)
  return { value, notes: isLong ? [{ field: name, kind: 'tooLong', limit: most }] : [] }
}
