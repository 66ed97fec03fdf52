import { canonicalJson } from '../canonical/canonical-json'
import type { LicenceModel } from '../taxonomy/vocabulary'

/** One line of the costs. Cents as decimal digits, so that no reader of the JSON rounds them; null: not given yet. */
export type CostRow = { item: string; cents: string | null }

/** What a team writes. Everything in it is sealed until the opening. */
export type ProposalContent = {
  title: string
  summary: string
  approach: string
  workPlan: string
  costs: readonly CostRow[]
  dataNeeded: string
  resultLicence: LicenceModel | null
  resultLicenceNote: string
  risks: string
  /** technology readiness level, 1 to 9 */
  readiness: number | null
  references: string
  contactName: string
  contactEmail: string
  contactPhone: string
}
export type ContentField = keyof ProposalContent

/** Most characters of each kind of text, and most rows of costs. */
export const CONTENT_LIMITS = {
  title: 120,
  summary: 500,
  text: 10_000,
  line: 200,
  phone: 60,
  costs: 30,
} as const

/** Above a hundred billion euros a total is a slip of the hand. */
export const MOST_TOTAL_CENTS = 10_000_000_000_000n

export const EMPTY_CONTENT: ProposalContent = {
  title: '',
  summary: '',
  approach: '',
  workPlan: '',
  costs: [],
  dataNeeded: '',
  resultLicence: null,
  resultLicenceNote: '',
  risks: '',
  readiness: null,
  references: '',
  contactName: '',
  contactEmail: '',
  contactPhone: '',
}

/** Every field, in the order of the form. */
export const CONTENT_FIELDS = Object.keys(EMPTY_CONTENT) as ContentField[]

const OPTIONAL: readonly ContentField[] = ['resultLicenceNote', 'references', 'contactPhone']
/** Fields that must be filled before a proposal can be submitted, in the order of the form. */
export const REQUIRED_CONTENT = CONTENT_FIELDS.filter((field) => !OPTIONAL.includes(field))

/** The fields that still keep a proposal from being submitted. */
export function missingContent(content: ProposalContent): ContentField[] {
  return REQUIRED_CONTENT.filter((field) => !isFilled(content, field))
}

function isFilled(content: ProposalContent, field: ContentField): boolean {
  const value = content[field]
  if (typeof value === 'string') return value.trim() !== ''
  if (typeof value === 'number' || value === null) return value !== null
  return value.length > 0 && value.every((row) => row.item.trim() !== '' && row.cents !== null)
}

/** The sum of all costs in integer cents; a row without an amount adds nothing. */
export function totalCents(costs: readonly CostRow[]): bigint {
  return costs.reduce((sum, row) => sum + BigInt(row.cents ?? 0), 0n)
}

/** The canonical text of a content (RFC 8785): what the hash on a receipt is computed over, as UTF-8. */
export function canonicalContent(content: ProposalContent): string {
  return canonicalJson(content)
}

/** The fields in which two contents differ, in the order of the form. */
export function differingFields(one: ProposalContent, other: ProposalContent): ContentField[] {
  return CONTENT_FIELDS.filter((field) => canonicalJson(one[field]) !== canonicalJson(other[field]))
}
