import type { RegisterContent, RegisterField } from '../fields'

/** What an export knows of an entry beside its fields. */
export const EXPORT_FACTS = ['id', 'url', 'authority', 'version', 'publishedAt', 'confirmedAt'] as const
export type ExportFact = (typeof EXPORT_FACTS)[number]

/** A public entry as exports read it: the version that everybody reads, never the working copy. */
export type ExportedEntry = Record<ExportFact, string> & {
  authorityId: string
  content: RegisterContent
}

export type ExportSource = RegisterField | ExportFact

/**
 * text: a text, several of ours one below the other with their names. codes, code: by the table `codes`, a list or
 * the first. labels: what our codes are called. day: without the time. mail: an address for mail and nothing else.
 * links, datedLinks: titles with addresses, of assessments.
 */
export type Reading = 'text' | 'code' | 'codes' | 'labels' | 'day' | 'mail' | 'links' | 'datedLinks'

/** One field of a standard that ours fill. */
export type FilledField = {
  name: string
  from: readonly [ExportSource, ...ExportSource[]]
  reading: Reading
  /** the greatest length in characters that the standard takes */
  most?: number
  isRequired?: true
  /** our code -> the standard's; what does not stand here has no counterpart there */
  codes?: Readonly<Record<string, string>>
  /** which kinds of assessments count; default: all */
  kinds?: readonly string[]
}

/** One field that says the same for every entry. */
export type FixedField = { name: string; fixed: string; isRequired?: true }

/**
 * Why a field stays empty. notCollected: nobody is asked for it here. ownList: it takes values of lists that are not
 * known here. assigned: the other register gives it. unverified: name or number could not be checked.
 */
export const GAP_REASONS = ['notCollected', 'ownList', 'assigned', 'unverified'] as const
export type Gap = { name: string; gap: (typeof GAP_REASONS)[number]; isRequired?: true }

export type Standard = {
  /** the name of the file, which stands in its address */
  file: string
  /** names the shape of the file, so that programs know what they read */
  format: string
  /** the version of the other side's standard; empty where it has none */
  version: string
  /** in which language codes of ours are named */
  labels: 'de' | 'en'
  fields: readonly (FilledField | FixedField | Gap)[]
}
