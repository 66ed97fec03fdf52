import { canonicalJson } from '../canonical/canonical-json'
import type { LicenceModel } from '../taxonomy/vocabulary'
import type { CostRow, Milestone } from './cost-row'

/** What a team writes. Everything in it is sealed until the opening. */
export type ProposalContent = {
  title: string
  summary: string
  approach: string
  workPlan: string
  milestones: readonly Milestone[]
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

export const EMPTY_CONTENT: ProposalContent = {
  title: '',
  summary: '',
  approach: '',
  workPlan: '',
  milestones: [],
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

const OPTIONAL: readonly ContentField[] = ['milestones', 'resultLicenceNote', 'references', 'contactPhone']
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
  const { costs } = content
  return costs.length > 0 && costs.every((row) => row.item.trim() !== '' && row.cents !== null)
}

/** A content as it is written down: fields that came later are left out where they are not used. */
export function writtenContent({ milestones, ...content }: ProposalContent) {
  return { ...content, ...(milestones.length > 0 && { milestones }) }
}

/** The canonical text of a content (RFC 8785): what the hash on a receipt is computed over, as UTF-8. */
export function canonicalContent(content: ProposalContent): string {
  return canonicalJson(writtenContent(content))
}

/** The fields in which two contents differ, in the order of the form. */
export function differingFields(one: ProposalContent, other: ProposalContent): ContentField[] {
  return CONTENT_FIELDS.filter((field) => canonicalJson(one[field]) !== canonicalJson(other[field]))
}
