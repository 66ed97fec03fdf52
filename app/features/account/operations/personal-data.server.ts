import type { JsonValue } from '~/domain/canonical/canonical-json'
import type { Translate } from '~/i18n/translate'
import type { Locale } from '~/paths'
import type { Transaction } from '~/platform/database/client.server'

/** The person whose data it is about. */
export type Subject = { id: string; email: string; displayName: string; locale: Locale }

/** One row of an export, by the names of its columns (message keys `myData.column.*`). */
export type ExportRow = Readonly<Record<string, JsonValue>>
export type ExportSection = {
  /** message keys `myData.section.*` */
  name: string
  /** at once, or page by page where there may be many */
  rows: (subject: Subject) => Promise<readonly ExportRow[]> | AsyncIterable<ExportRow>
}

/**
 * What deleting the account means for one thing: it stands in the way, it ends, it goes, or it stays as the
 * record of an organisation.
 */
export type Consequence = {
  kind: 'blocks' | 'ends' | 'goes' | 'stays'
  text: string
  href?: string
}

/** Addresses and names that the person has or had, so that no copy of them is overlooked. */
export type Traces = { addresses: string[]; names: string[] }
export type ErasedSubject = Subject &
  Traces & {
    /** they chose that their contributions stay, without their name */
    keepsTexts?: boolean
  }

/** One area's part in the data of a person. All areas together stand in `PERSONAL_DATA`. */
export type PersonalDataArea = {
  sections: readonly ExportSection[]
  consequences: (subject: Subject, t: Translate, locale: Locale) => Promise<Consequence[]>
  /** Whether something keeps the account from being deleted, judged in the transaction that shuts it. */
  isBlocked?: (tx: Transaction, userId: string) => Promise<boolean>
  /** Ends what the person takes part in, in the transaction that shuts the account. */
  end?: (tx: Transaction, userId: string) => Promise<void>
  traces?: (userId: string) => Promise<Traces>
  /** Erases, in one transaction for all areas; may run again. */
  erase: (tx: Transaction, subject: ErasedSubject) => Promise<void>
}

/** Instants as text, nulls left as they are: what a row of an export may hold. */
export function iso(at: Date | null): string | null {
  return at?.toISOString() ?? null
}
