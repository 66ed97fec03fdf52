import { fieldRule, REGISTER_FIELD_KEYS, type RegisterField } from '../fields'
import { EXPORT_FACTS, type ExportedEntry } from './standard'

/** Names the shape of our own files, so that programs know what they read. */
export const OWN_FORMAT = { format: 'brueckenschlag.register', formatVersion: 1 } as const

/** One entry in our own shape: every field by its key, empty where nothing is said. */
export function ownRecord({ authorityId, authority, content, version, ...facts }: ExportedEntry) {
  const { id, url, publishedAt, confirmedAt } = facts
  return {
    ...{ id, url, authority: { id: authorityId, name: authority }, version: Number(version) },
    ...{ publishedAt, confirmedAt, content },
  }
}

/** What a table has as columns: the facts, then every field by its key. */
export const FLAT_COLUMNS: readonly string[] = [...EXPORT_FACTS, ...REGISTER_FIELD_KEYS]

/** One entry as cells of a table; lists are parted by a stroke. */
export function flatCells(entry: ExportedEntry): string[] {
  return [
    ...EXPORT_FACTS.map((fact) => entry[fact]),
    ...REGISTER_FIELD_KEYS.map((field) => flatValue(entry, field)),
  ]
}

function flatValue({ content }: ExportedEntry, field: RegisterField): string {
  const value = content[field]
  if (typeof value === 'string') return value
  return value
    .map((one) =>
      typeof one === 'string' ? one : [one.kind, one.title, one.date, one.link].join(' ').trim(),
    )
    .join(' | ')
}

/** How the fields are built: for readers of a file and of the page. */
export function ownFields() {
  return REGISTER_FIELD_KEYS.map((key) => ({ key, ...fieldRule(key) }))
}
