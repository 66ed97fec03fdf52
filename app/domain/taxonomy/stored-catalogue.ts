import { type Catalogue, type CatalogueEntry, CODE_LISTS, type CodeList } from './catalogue'

/** An entry as it is stored, with its place in its list. */
export type StoredEntry = CatalogueEntry & { list: CodeList; position: number }

const STEP = 10

/** The place of a built-in code: keys of regions by their number, others by their order in the source. */
export function builtInPosition(list: CodeList, code: string, index: number): number {
  return list === 'district' ? Number(code) : (index + 1) * STEP
}

/** The place after the last one of a list. */
export function nextPosition(positions: readonly number[]): number {
  return Math.max(0, ...positions) + STEP
}

/** The catalogue as stored; what is built in and not stored (yet) stands at its own place. */
export function catalogueFrom(builtIn: Catalogue, stored: readonly StoredEntry[]): Catalogue {
  const lists = CODE_LISTS.map((list): [CodeList, readonly CatalogueEntry[]] => {
    const mine = stored.filter((entry) => entry.list === list)
    const codes = new Set(mine.map((entry) => entry.code))
    const missing = builtIn[list].flatMap((entry, index) =>
      codes.has(entry.code) ? [] : [{ ...entry, position: builtInPosition(list, entry.code, index) }],
    )
    const inOrder = [...mine, ...missing].sort(
      (a, b) => a.position - b.position || (a.code < b.code ? -1 : 1),
    )
    return [list, inOrder.map(entryOf)]
  })
  return Object.fromEntries(lists) as Record<CodeList, readonly CatalogueEntry[]>
}

function entryOf(entry: CatalogueEntry): CatalogueEntry {
  const { code, labelDe, labelEn, descriptionDe, descriptionEn, isRetired, replacedBy } = entry
  return { code, labelDe, labelEn, descriptionDe, descriptionEn, isRetired, replacedBy }
}
