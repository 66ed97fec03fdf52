import { fieldsOf, sectionsOf, type TextField } from '~/domain/challenge/sections'
import type { Translate } from '~/i18n/translate'
import { fieldWords, formValues } from './form-values.server'
import type { ChallengeWithAuthority } from './require-challenge.server'

/** A field as the second person reads it: the codes of a list are given their labels on the page. */
export type ReviewedField = { field: TextField; text: string; codes: string[]; list: string | null }

const LISTS: Partial<Record<TextField, string>> = {
  personalData: 'personalData',
  hostingDemand: 'hostingDemand',
  licenceDemand: 'licenceDemand',
  readinessMin: 'readiness',
  domains: 'domain',
  capabilities: 'capability',
  techniques: 'technique',
  districts: 'district',
}

/** The whole text field by field, in the order in which it is written. */
export function reviewText(challenge: ChallengeWithAuthority, t: Translate): ReviewedField[] {
  const values: Record<string, unknown> = formValues(challenge)
  const fields = sectionsOf(challenge.kind).flatMap(fieldsOf)
  return fields.map((field) => {
    const list = LISTS[field] ?? null
    if (!list) return { field, list, text: fieldWords(field, challenge, t), codes: [] }
    const codes = [values[field]].flat().map(String).filter(Boolean)
    return { field, list, text: '', codes }
  })
}
