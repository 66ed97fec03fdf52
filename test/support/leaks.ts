import { readdirSync, readFileSync, statSync } from 'node:fs'
import path from 'node:path'
import { db, opened } from '~/platform/database/client.server'

/**
 * A token as it could turn up: as it is, in hex (how the database shows bytes), in base64 at each of its
 * three positions, and backwards by nobody. Letters only, so that an analyser keeps it whole.
 */
export function formsOf(token: string): string[] {
  const base64 = [0, 1, 2].map((shift) => {
    const text = Buffer.from('\0'.repeat(shift) + token).toString('base64')
    return text.slice(shift === 0 ? 0 : 4, -4)
  })
  const hex = Buffer.from(token).toString('hex')
  return [token, hex, ...base64]
}

/** Which of the tokens stand in a text, in any form; upper and lower case alike for the plain form. */
export function tokensIn(text: string, tokens: readonly string[]): string[] {
  const lower = text.toLowerCase()
  const { plain, packed } = searchersOf(tokens)
  if (!plain.test(lower) && !packed.test(text)) return []
  return tokens.filter(
    (token) => lower.includes(token.toLowerCase()) || formsOf(token).some((form) => text.includes(form)),
  )
}

type Searchers = { plain: RegExp; packed: RegExp }
const searchers = new WeakMap<readonly string[], Searchers>()

/** All tokens at once: a hundred of them in thousands of pages, looked for one by one, take minutes. */
function searchersOf(tokens: readonly string[]): Searchers {
  const known = searchers.get(tokens)
  if (known) return known
  const anyOf = (texts: readonly string[]) =>
    texts.length === 0 ? /(?!)/ : new RegExp(texts.map((one) => one.replace(/\W/g, '\\$&')).join('|'))
  const made = {
    plain: anyOf(tokens.map((one) => one.toLowerCase())),
    packed: anyOf(tokens.flatMap(formsOf)),
  }
  searchers.set(tokens, made)
  return made
}

type Column = { schema: string; table: string; column: string }
export type Leak = { where: string; token: string }

/** Searches every column of every table in every schema of our own, as text; bytes are compared in hex. */
export async function leaksInDatabase(tokens: readonly string[]): Promise<Leak[]> {
  const columns = await db.$queryRaw<Column[]>`
    SELECT table_schema AS schema, table_name AS "table", column_name AS "column"
    FROM information_schema.columns JOIN information_schema.tables USING (table_schema, table_name)
    WHERE table_schema NOT IN ('pg_catalog', 'information_schema') AND table_type = 'BASE TABLE'`
  if (columns.length < 100) throw new Error('The catalogue shows fewer columns than the schema has')
  const leaks: Leak[] = []
  for (const { schema, table, column } of columns) {
    const rows = await db.$queryRawUnsafe<{ text: string }[]>(
      `SELECT "${column}"::text AS text FROM "${schema}"."${table}" WHERE "${column}" IS NOT NULL`,
    )
    const found = tokensIn(rows.map((row) => row.text).join('\n'), tokens)
    leaks.push(...found.map((token) => ({ where: `${schema}.${table}.${column}`, token })))
  }
  return leaks
}

/** Searches every file below a folder, whatever it is. */
export function leaksInFiles(folder: string, tokens: readonly string[]): Leak[] {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => path.join(folder, name))
    .filter((file) => statSync(file).isFile())
  return files.flatMap((file) => leaksInBytes(readFileSync(file), file, tokens))
}

/** Searches bytes. */
export function leaksInBytes(bytes: Uint8Array, where: string, tokens: readonly string[]): Leak[] {
  return tokensIn(Buffer.from(bytes).toString('latin1'), tokens).map((token) => ({ where, token }))
}

/** The embedded database as it lies on the disk, log included; null on a server. */
export async function dumpOfDatabase(): Promise<Uint8Array | null> {
  const open = opened()
  if (open.engine !== 'pglite') return null
  await open.pglite.exec('CHECKPOINT')
  const dump = await open.pglite.dumpDataDir('none')
  return new Uint8Array(await dump.arrayBuffer())
}
