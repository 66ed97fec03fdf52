import type { RegisterContent } from '../../app/domain/register/fields'
import { triedLexemes } from '../analysis/matching-texts'
import type { SearchText } from './document'

/** What may be found of an entry by its current version; null where nothing of it is public. */
export function registerEntryDocument(content: RegisterContent | null): SearchText | null {
  if (!content) return null
  const { name, summary, goal, affected, sourceData, methods } = content
  const lexemes = triedLexemes({ title: name, summary, rest: [goal, affected, sourceData, methods] })
  return { kind: 'registerEntry', language: 'de', title: name, lexemes }
}
