import { isReader, READERS } from './readers'
import { foldHeader } from './row'
import type { Column, Shape } from './shape'

export type MappingResult = { ok: true; shape: Shape } | { ok: false; problem: string }

const KEYS = ['columns', 'constants'] as const
const COLUMN_KEYS = ['from', 'read', 'joins', 'values'] as const

class Wrong extends Error {}

/**
 * Makes a shape of a mapping that somebody wrote: which column a value stands in, how it is read, and what
 * its words mean here. A problem names the key that is wrong and what may stand there.
 * @param targets what a row of this kind can say
 */
export function readMapping(mapping: unknown, targets: readonly string[]): MappingResult {
  try {
    const whole = objectOf(mapping, 'the mapping')
    onlyKeys(whole, KEYS, '')
    const columns = readColumns(objectOf(whole['columns'], 'columns'), targets)
    const constants = readTexts(whole['constants'], 'constants')
    for (const target of Object.keys(constants)) known(targets, target, `constants.${target}`)
    return {
      ok: true,
      shape: { name: 'mapping', headers: [], columns, constants },
    }
  } catch (error) {
    if (error instanceof Wrong) return { ok: false, problem: error.message }
    throw error
  }
}

function readColumns(given: Record<string, unknown>, targets: readonly string[]): Record<string, Column> {
  const columns: Record<string, Column> = {}
  for (const [target, value] of Object.entries(given)) {
    const place = `columns.${target}`
    known(targets, target, place)
    columns[target] = readColumn(value, place)
  }
  if (Object.keys(columns).length === 0) throw new Wrong('columns: names no column')
  return columns
}

function readColumn(value: unknown, place: string): Column {
  if (typeof value === 'string') return { from: [foldHeader(value)], read: 'line' }
  const given = objectOf(value, place)
  onlyKeys(given, COLUMN_KEYS, `${place}.`)
  const from = [given['from']].flat()
  if (from.length === 0 || !from.every(isText)) {
    throw new Wrong(`${place}.from: the name of a column, or a list of names`)
  }
  const read = given['read'] ?? 'line'
  if (typeof read !== 'string' || !isReader(read)) {
    throw new Wrong(`${place}.read: one of ${Object.keys(READERS).join(', ')}`)
  }
  const joins = given['joins'] ?? false
  if (typeof joins !== 'boolean') throw new Wrong(`${place}.joins: true or false`)
  const values = given['values'] === undefined ? null : readTexts(given['values'], `${place}.values`)
  return { from: from.map(foldHeader), read, ...(joins && { joins }), ...(values && { values }) }
}

function readTexts(value: unknown, place: string): Record<string, string> {
  if (value === undefined) return {}
  const given = objectOf(value, place)
  return Object.fromEntries(
    Object.entries(given).map(([name, text]) => {
      if (!isText(text)) throw new Wrong(`${place}.${name}: a text`)
      return [name, text]
    }),
  )
}

function isText(value: unknown): value is string {
  return typeof value === 'string' && value.trim() !== ''
}

function objectOf(value: unknown, place: string): Record<string, unknown> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw new Wrong(`${place}: an object in braces is expected`)
  }
  return Object.fromEntries(Object.entries(value))
}

function onlyKeys(given: Record<string, unknown>, keys: readonly string[], place: string): void {
  for (const key of Object.keys(given)) known(keys, key, place + key)
}

function known(keys: readonly string[], key: string, place: string): void {
  if (!keys.includes(key)) throw new Wrong(`${place}: unknown; known are ${keys.join(', ')}`)
}
