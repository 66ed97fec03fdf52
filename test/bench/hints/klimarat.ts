import { existsSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { foldText } from '~/domain/participation/fold'

const FOLDER = resolve(process.cwd(), '../shared/data/klimarat')

export type Statement = {
  conversation: string
  author: string
  text: string
  key: string
  isRefused: boolean
}

/**
 * Statements of two conversations of the Austrian Klimarat (2022, gathered with Polis, CC BY 4.0) with what its
 * moderators decided; no text twice, and null where the data is not there.
 */
export function readKlimarat(): Statement[] | null {
  const folders = ['b', 'energie-a'].map((name) => ({ name, file: resolve(FOLDER, name, 'comments.csv') }))
  if (folders.some(({ file }) => !existsSync(file))) return null
  const seen = new Set<string>()
  const all = folders.flatMap(({ name, file }) =>
    rowsOf(readFileSync(file, 'utf8')).map(([, , , author = '', , , moderated = '', text = '']) => ({
      ...{ conversation: name, author: `${name}-${author}`, text, key: foldText(text) },
      isRefused: moderated === '-1',
    })),
  )
  return all.filter(({ key }) => key !== '' && !seen.has(key) && seen.add(key))
}

/** Rows of a CSV after RFC 4180, without its head. */
function rowsOf(csv: string): string[][] {
  const rows: string[][] = []
  let row: string[] = []
  for (const [, quoted, plain, end] of csv.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r?\n|$)/g)) {
    row.push(quoted?.replaceAll('""', '"') ?? plain ?? '')
    if (end === ',') continue
    if (row.length > 1) rows.push(row)
    row = []
  }
  return rows.slice(1)
}
