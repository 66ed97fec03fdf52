import { DISTRICT_CODES } from './regions'
import { CAPABILITIES, DOMAINS, TECHNIQUES } from './vocabulary'

/** The lists whose entries administrators keep. The other lists carry rules and stay as they are. */
export const TAXONOMY_KINDS = ['capability', 'technique', 'domain'] as const
export type TaxonomyKind = (typeof TAXONOMY_KINDS)[number]

/** Lists of codes whose labels and entries may differ from what is built in; districts come from the regions. */
export const CODE_LISTS = [...TAXONOMY_KINDS, 'district'] as const
export type CodeList = (typeof CODE_LISTS)[number]

/** The codes that the platform comes with, in their order. */
export const BUILT_IN_CODES: Record<CodeList, readonly string[]> = {
  capability: CAPABILITIES,
  technique: TECHNIQUES,
  domain: DOMAINS,
  district: DISTRICT_CODES,
}

export type CatalogueEntry = {
  code: string
  labelDe: string
  labelEn: string
  /** empty: none */
  descriptionDe: string
  descriptionEn: string
  /** forms do not offer it any more; what carries it keeps it, with a mark */
  isRetired: boolean
  replacedBy: string | null
}

/** Every entry of every list, in the order in which it is offered. */
export type Catalogue = Record<CodeList, readonly CatalogueEntry[]>

/** The codes that forms and filters offer. */
export function offeredCodes(catalogue: Catalogue, list: CodeList): string[] {
  return catalogue[list].flatMap((entry) => (entry.isRetired ? [] : [entry.code]))
}

/** Whether a code stands in a list, retired or not. */
export function isKnownCode(catalogue: Catalogue, list: CodeList, code: string): boolean {
  return catalogue[list].some((entry) => entry.code === code)
}

/** What a code means today: itself, or what took its place; null for a code of no list. */
export function meaningOf(catalogue: Catalogue, list: CodeList, code: string): string | null {
  const seen = new Set<string>()
  let entry = catalogue[list].find((one) => one.code === code)
  while (entry?.isRetired && entry.replacedBy !== null && !seen.has(entry.code)) {
    seen.add(entry.code)
    const { replacedBy } = entry
    entry = catalogue[list].find((one) => one.code === replacedBy) ?? entry
  }
  return entry?.code ?? null
}

/** Stored codes by what they mean today, in the order of the list, each once; unknown ones fall away. */
export function meaningsOf(catalogue: Catalogue, list: CodeList, stored: readonly string[]): string[] {
  const meant = new Set(stored.map((code) => meaningOf(catalogue, list, code)))
  return catalogue[list].flatMap(({ code }) => (meant.has(code) ? [code] : []))
}

/** The code and every retired one that it stands for: what a filter looks for. */
export function codesMeaning(catalogue: Catalogue, list: CodeList, code: string): string[] {
  const others = catalogue[list].filter((one) => meaningOf(catalogue, list, one.code) === code)
  return [code, ...others.flatMap((one) => (one.code === code ? [] : [one.code]))]
}

/** What somebody may choose: offered codes, and retired ones that the thing carries already. */
export function choosableCodes(
  catalogue: Catalogue,
  list: CodeList,
  chosen: readonly string[],
  before: readonly string[],
): string[] {
  const offered = new Set([...offeredCodes(catalogue, list), ...before])
  return chosen.filter((code) => offered.has(code))
}
