import { z } from 'zod'

/** What was typed, valid or not, and what it says where it could be read. */
export type Typed<Read> = { payload: Record<string, unknown>; read: Read | null }

/** More than all fields of a form may hold: whoever sends more is not typing. */
export const MOST_CHARACTERS = 100_000
/** What is typed need not be valid; a version that the database cannot hold is none. */
const VERSION = z.coerce.number().pipe(z.int32().min(1))

/** The version that somebody began to type on, or the saved one where they name none. */
export function typedVersion(payload: Record<string, unknown>, saved: number): number {
  return VERSION.catch(saved).parse(payload['version'])
}

/**
 * What was typed in some fields, as JSON.
 * @returns null where it is more than a form holds
 */
export function typedText(payload: Record<string, unknown>, fields: readonly string[]): string | null {
  const text = JSON.stringify(Object.fromEntries(fields.map((field) => [field, payload[field] ?? ''])))
  return text.length > MOST_CHARACTERS ? null : text
}
