import { fieldsOf, sectionsOf, type TextField } from '~/domain/challenge/sections'
import { formatMoney } from '~/i18n/format'
import type { Translate } from '~/i18n/translate'
import type { Locale } from '~/paths'
import { fieldWords, formValues } from './form-values.server'
import type { ChallengeWithAuthority } from './require-challenge.server'

/** A field as the second person reads it: the codes of a list are given their labels on the page. */
export type ReviewedField = {
  field: TextField
  text: string
  codes: string[]
  list: string | null
  /** an instant or a day, which the page writes as people read it */
  at: Date | null
}

const LISTS: Partial<Record<TextField, string>> = {
  personalData: 'personalData',
  hostingDemand: 'hostingDemand',
  licenceDemand: 'licenceDemand',
  readinessMin: 'readiness',
  consortiumRule: 'consortiumRule',
  domains: 'domain',
  capabilities: 'capability',
  techniques: 'technique',
  districts: 'district',
}

/** The whole text field by field, in the order in which it is written. */
export function reviewText(challenge: ChallengeWithAuthority, t: Translate, locale: Locale): ReviewedField[] {
  const values: Record<string, unknown> = formValues(challenge)
  const fields = sectionsOf(challenge.kind).flatMap(fieldsOf)
  return fields.map((field) => {
    const list = LISTS[field] ?? null
    const empty = { field, list, text: '', codes: [], at: null }
    if (list) return { ...empty, codes: [values[field]].flat().map(String).filter(Boolean) }
    if (field === 'deadline') return { ...empty, at: challenge.deadlineAt }
    if (field === 'startsOn') return { ...empty, at: challenge.startsOn }
    if (field === 'budgetMin' || field === 'budgetMax') {
      const cents = challenge[`${field}Cents`]
      return { ...empty, text: cents === null ? '' : formatMoney(locale, cents) }
    }
    return { ...empty, text: fieldWords(field, challenge, t) }
  })
}
