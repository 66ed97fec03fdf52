import type { Day } from '../calendar/day'
import type { LegalStatus } from '../calendar/holidays'

/** Numbers that laws, ordinances and the platform's own rules set, and that move. */
export const LEGAL_KEYS = [
  'directAwardSupplies',
  'directAwardWorks',
  'euThresholdSupplies',
  'euThresholdSocial',
  'euThresholdWorks',
  'changeExtension',
  'readerQuestionDefault',
  'readerQuestionLeast',
] as const
export type LegalKey = (typeof LEGAL_KEYS)[number]
export const LEGAL_UNITS = ['cents', 'days'] as const
export type LegalUnit = (typeof LEGAL_UNITS)[number]

const COUNTED_IN_DAYS: readonly LegalKey[] = [
  'changeExtension',
  'readerQuestionDefault',
  'readerQuestionLeast',
]

/** What a value is counted in. Days are a rule of the platform, which one always holds; cents are set by law. */
export function unitOf(key: LegalKey): LegalUnit {
  return COUNTED_IN_DAYS.includes(key) ? 'days' : 'cents'
}

/** Bounds of a value that is counted in days. */
export const DAYS = { least: 1, most: 90 } as const

/** A value with the days on which it holds. Rows are added and never changed: an old one stays as it was. */
export type LegalValue = {
  key: LegalKey
  validFrom: Day
  /** the last day; null: until another row follows */
  validUntil: Day | null
  value: bigint
  unit: LegalUnit
  source: string
  status: LegalStatus
  /** when somebody last looked at the source */
  checkedOn: Day | null
}

const CHECKED = '2026-11-23'
const STATE = 'Landesregierung Mecklenburg-Vorpommern, Pressemitteilung Nr. 26/2026'
const UNION = 'EU-Schwellenwerte 2026 und 2027 (Übersichten bei vhw.de und subreport.de)'

const inState = { validFrom: '2026-03-02', validUntil: null, source: STATE, status: 'provisional' } as const
const inUnion = {
  validFrom: '2026-01-01',
  validUntil: '2027-12-31',
  source: UNION,
  status: 'verified',
} as const
const ofPlatform = {
  ...({ unit: 'days', validFrom: '2026-01-01', validUntil: null } as const),
  ...({ source: 'Regel der Plattform', status: 'provisional', checkedOn: null } as const),
}
const common = { unit: 'cents', checkedOn: CHECKED } as const

/**
 * The values that the platform comes with, all without VAT. That the limits of the state are meant without VAT is not proven,
 * so they are provisional.
 */
export const BUILT_IN_VALUES: readonly LegalValue[] = [
  { key: 'directAwardSupplies', value: 10_000_000n, ...inState, ...common },
  { key: 'directAwardWorks', value: 15_000_000n, ...inState, ...common },
  { key: 'euThresholdSupplies', value: 21_600_000n, ...inUnion, ...common },
  { key: 'euThresholdSocial', value: 75_000_000n, ...inUnion, ...common },
  { key: 'euThresholdWorks', value: 540_400_000n, ...inUnion, ...common },
  { key: 'changeExtension', value: 7n, ...ofPlatform },
  { key: 'readerQuestionDefault', value: 5n, ...ofPlatform },
  { key: 'readerQuestionLeast', value: 2n, ...ofPlatform },
]

/**
 * The value that holds on a day, or null where none is known: of the rows that have begun the one that began
 * last, of several for the same beginning the one recorded last. Where that one has ended, nothing holds: an
 * older value does not come back.
 * @param rows in the order in which they were recorded
 */
export function legalValueOn<Row extends LegalValue>(
  rows: readonly Row[],
  key: LegalKey,
  day: Day,
): Row | null {
  let found: Row | null = null
  for (const row of rows) {
    if (row.key !== key || row.validFrom > day) continue
    if (!found || row.validFrom >= found.validFrom) found = row
  }
  return found && (found.validUntil === null || found.validUntil >= day) ? found : null
}
