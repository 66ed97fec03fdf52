import { canonicalJson } from '../canonical/canonical-json'
import {
  CONTENT_FIELDS,
  type ContentField,
  EMPTY_CONTENT,
  missingContent,
  type ProposalContent,
  writtenContent,
} from './content'
import { type PlanBasis, planFaults } from './cost-plan'

/** A file as the copy names it: its bytes are kept apart, and are these by their hash. */
export type CopyFile = {
  id: string
  section: string
  name: string
  mediaType: string
  byteLength: number
  /** SHA-256, hex, of the bytes as they were sent */
  sha256: string
}

/** Another organisation that hands in the proposal with the lead. */
export type CopyPartner = { organisationId: string; name: string }

/** Everything that a submission freezes: what was written, the files, and who hands it in with the lead. */
export type ProposalCopy = {
  content: ProposalContent
  /** in the order of the pages */
  files: readonly CopyFile[]
  /** by the id of the organisation */
  partners: readonly CopyPartner[]
}

/**
 * The canonical text of a copy (RFC 8785): what the hash on a receipt and the yes of a partner are about, as
 * UTF-8. Without files and partners it is the text of the content alone, as before there were any.
 */
export function canonicalCopy({ content, files, partners }: ProposalCopy): string {
  return canonicalJson({
    ...writtenContent(content),
    ...(files.length > 0 && { files }),
    ...(partners.length > 0 && { partners }),
  })
}

/** Reads the canonical text of a copy. Fields that came later than it are empty. */
export function readCopy(canonical: string): ProposalCopy {
  const { files = [], partners = [], ...content } = JSON.parse(canonical)
  return { content: { ...EMPTY_CONTENT, ...content }, files, partners }
}

/** What the plan of the costs in a copy is made from. */
export function planOf({ content, partners }: Pick<ProposalCopy, 'content' | 'partners'>): PlanBasis {
  return { costs: content.costs, milestones: content.milestones, partners }
}

/**
 * The fields that still keep a copy from being submitted: what is not filled, and costs that name an organisation
 * or a milestone which is gone.
 */
export function missingInCopy(copy: Pick<ProposalCopy, 'content' | 'partners'>): ContentField[] {
  const missing = missingContent(copy.content)
  const hasFaults = planFaults(planOf(copy)).length > 0
  return CONTENT_FIELDS.filter((field) => missing.includes(field) || (field === 'costs' && hasFaults))
}
