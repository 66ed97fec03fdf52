import type { CodeList } from '../taxonomy/catalogue'
import { Doubtful } from './reasons'

/** The codes that a file may name, list by list: administrators add some to those that are built in. */
export type KnownCodes = Readonly<Record<CodeList, readonly string[]>>

/** Reads a list of codes, parted by `|`, `;` or `,`. What no list knows is left out and remarked on. */
export function codesIn(known: readonly string[], cell: string): readonly string[] | Doubtful {
  const given = cell
    .split(/[|;,]/)
    .map((part) => part.trim())
    .filter(Boolean)
  const found = given.flatMap((part) => known.find((code) => code.toLowerCase() === part.toLowerCase()) ?? [])
  const codes = [...new Set(found)]
  return found.length === given.length ? codes : new Doubtful(codes, 'codeUnknown')
}
