import { canonicalJson } from '../canonical/canonical-json'
import { EMPTY_CONTENT, type ProposalContent } from './content'

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
    ...content,
    ...(files.length > 0 && { files }),
    ...(partners.length > 0 && { partners }),
  })
}

/** Reads the canonical text of a copy. Fields that came later than it are empty. */
export function readCopy(canonical: string): ProposalCopy {
  const { files = [], partners = [], ...content } = JSON.parse(canonical)
  return { content: { ...EMPTY_CONTENT, ...content }, files, partners }
}
