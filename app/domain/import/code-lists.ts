import { Doubtful } from './reasons'

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
