import { canonicalJson } from '~/domain/canonical/canonical-json'
import type { ContentField, ProposalContent } from '~/domain/proposal/content'
import type { Marks } from '~/domain/text/merge-fields'
import { sha256 } from '~/platform/events/event-keys.server'

const MARK_LENGTH = 16

/**
 * A mark for each field: the same for the same value, rows of costs as a whole. A short value could be guessed
 * from it, so marks go to the team alone and are stored sealed.
 */
export function contentMarks(content: ProposalContent, fields: readonly ContentField[]): Marks {
  return Object.fromEntries(
    fields.map((field) => [field, sha256(canonicalJson(content[field])).slice(0, MARK_LENGTH)]),
  )
}
