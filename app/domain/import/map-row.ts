import { ORGANISATION_KINDS, type OrganisationKind } from '../taxonomy/vocabulary'
import { sortKey } from '../text/sort-key'
import { READERS, type RowReason, Unreadable } from './readers'
import type { Shape, Target } from './shape'

/** One row as it came: folded column names and cells. */
export type Row = ReadonlyMap<string, string>

/** An organisation as a list tells of it. */
export type ImportedOrganisation = {
  externalId: string
  kind: OrganisationKind
  name: string
  legalForm: string | null
  summary: string
  description: string
  website: string | null
  contactEmail: string | null
  street: string | null
  postalCode: string | null
  city: string | null
  districts: readonly string[]
  identifiers: Record<string, string>
}

export type RowResult =
  | { ok: true; organisation: ImportedOrganisation }
  | { ok: false; reason: RowReason; column: string }

const LIMITS: readonly [field: Target, length: number][] = [
  ['summary', 400],
  ['description', 8000],
  ['city', 100],
  ['street', 200],
  ['postalCode', 20],
  ['website', 500],
  ['contactEmail', 200],
]
const NAME_LENGTH = 200
const ID_LENGTH = 200
/** As it came, with its HTML: cleaning takes time that grows faster than the text. */
const CELL_LENGTH = 40_000
const LONE_SURROGATE = /\p{Surrogate}/gu

/**
 * Makes an organisation of a row, or says why not: one value that cannot be used refuses the whole row.
 * @param kind taken instead of the row's own
 */
export function mapRow(shape: Shape, row: Row, kind?: OrganisationKind): RowResult {
  const values = new Map<Target, unknown>()
  for (const [target, column] of Object.entries(shape.columns)) {
    const name = column.from.find((from) => cellOf(row, from) !== '')
    if (name === undefined || (kind && target === 'kind')) continue
    const cell = cellOf(row, name)
    if (cell.length > CELL_LENGTH) return { ok: false, reason: 'textTooLong', column: name }
    const value = READERS[column.read](cell)
    if (value instanceof Unreadable) return { ok: false, reason: value.reason, column: name }
    values.set(target as Target, value)
  }
  return complete(values, kind)
}

/** Folds the name of a column as shapes write it. */
export function foldHeader(header: string): string {
  return sortKey(header.replace(/^\ufeff/, ''))
}

function complete(values: ReadonlyMap<Target, unknown>, kind?: OrganisationKind): RowResult {
  const text = (target: Target) => (typeof values.get(target) === 'string' ? String(values.get(target)) : '')
  const name = text('name')
  if (sortKey(name) === '') return { ok: false, reason: 'nameMissing', column: 'name' }
  if (name.length > NAME_LENGTH) return { ok: false, reason: 'nameTooLong', column: 'name' }
  const kindFound = kind ?? ORGANISATION_KINDS.find((code) => code === text('kind'))
  if (!kindFound) return { ok: false, reason: 'kindMissing', column: 'kind' }
  const externalId = text('externalId') || keyOfName(name, text('city'))
  for (const [field, length] of LIMITS) {
    if (text(field).length > length) return { ok: false, reason: 'textTooLong', column: field }
  }
  return {
    ok: true,
    organisation: {
      externalId: wellFormed(externalId.slice(0, ID_LENGTH)),
      kind: kindFound,
      name,
      legalForm: text('legalForm') || null,
      summary: text('summary'),
      description: text('description'),
      website: text('website') || null,
      contactEmail: text('contactEmail') || null,
      street: text('street') || null,
      postalCode: text('postalCode') || null,
      city: text('city') || null,
      districts: textsOf(values.get('districts')),
      identifiers: recordOf(values.get('identifiers')),
    },
  }
}

/** A list without ids of its own is told apart by name and town. */
function keyOfName(name: string, city: string): string {
  return sortKey(`${name} ${city}`)
}

function cellOf(row: Row, column: string): string {
  return wellFormed(row.get(column) ?? '').trim()
}

/** Without halves of surrogate pairs, which JSON can carry and cutting can leave: they cannot be hashed. */
function wellFormed(text: string): string {
  return text.replace(LONE_SURROGATE, '')
}

function textsOf(value: unknown): string[] {
  return Array.isArray(value) ? value.map(String) : []
}

function recordOf(value: unknown): Record<string, string> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return {}
  return Object.fromEntries(Object.entries(value).map(([name, text]) => [name, String(text)]))
}
