import type { OrganisationState } from '../../app/domain/organisation/lifecycle'
import { type ProfileTexts, profileLexemes } from '../analysis/matching-texts'
import type { DocumentKind, SearchText } from './document'

type Row = ProfileTexts & { state: OrganisationState }

const KINDS: Partial<Record<OrganisationState, DocumentKind>> = {
  verified: 'organisation',
  listed: 'listing',
}

/** What may be found of an organisation: verified ones, and listed ones apart from them; else null. */
export function organisationDocument(row: Row): SearchText | null {
  const kind = KINDS[row.state]
  if (!kind) return null
  return { kind, language: 'de', title: row.name, lexemes: profileLexemes(row) }
}
