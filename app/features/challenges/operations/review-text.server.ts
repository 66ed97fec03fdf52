import { TEXT_FIELDS, type TextField } from '~/domain/challenge/sections'
import { criteriaOf } from './challenge-facts.server'
import { formValues } from './form-values.server'
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
export function reviewText(challenge: ChallengeWithAuthority): ReviewedField[] {
  const values: Record<string, unknown> = formValues(challenge)
  return TEXT_FIELDS.map((field) => {
    const list = LISTS[field] ?? null
    const value = values[field]
    if (list) return { field, list, text: '', codes: [value].flat().map(String).filter(Boolean) }
    if (field !== 'successCriteria') return { field, list, text: String(value), codes: [] }
    const rows = criteriaOf(challenge.successCriteria)
    return { field, list, text: rows.map((row) => `${row.criterion}: ${row.target}`).join('\n'), codes: [] }
  })
}
