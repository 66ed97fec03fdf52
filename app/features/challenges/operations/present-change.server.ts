import { DATE_FIELDS } from '~/domain/challenge/follow-deadline'
import { isContactField, MATERIALITY, type PublicField } from '~/domain/challenge/material'
import type { DateField } from '~/domain/challenge/question-dates'
import { compareTexts } from '~/platform/compare-texts.server'
import type { ComparedPart } from '~/ui/text-comparison'
import { criteriaOf } from './challenge-facts.server'
import { phaseWords, prizeWords } from './competition-json.server'

type ShownField = PublicField | DateField
type Common = { field: ShownField; isMaterial: boolean }
/**
 * One changed field, ready to be shown. words: compared word by word; codes: entries of a list, by code;
 * value: one value before and after; contact: only that it changed, never whose it was.
 */
export type FieldChange =
  | (Common & { kind: 'words'; parts: ComparedPart[]; lang: 'de' | 'en' })
  | (Common & { kind: 'codes'; before: string[]; after: string[] })
  | (Common & { kind: 'value'; before: string; after: string })
  | (Common & { kind: 'contact' })

const CODES: readonly ShownField[] = ['districts', 'domains', 'capabilities', 'techniques']
const VALUES: readonly ShownField[] = [
  'personalData',
  'hostingDemand',
  'licenceDemand',
  'readinessMin',
  'consortiumRule',
  'budgetMinCents',
  'budgetMaxCents',
  'startsOn',
  'deadlineAt',
  ...DATE_FIELDS,
]

/** What a change makes of each field, in the order of the form. */
export function fieldChanges(fields: readonly string[], before: unknown, after: unknown): FieldChange[] {
  const [old, now] = [recordOf(before), recordOf(after)]
  return fields.filter(isShownField).map((field) => {
    const common = { field, isMaterial: isPublicField(field) && MATERIALITY[field] === 'material' }
    if (isContactField(field)) return { ...common, kind: 'contact' }
    if (CODES.includes(field))
      return { ...common, kind: 'codes', before: listOf(old[field]), after: listOf(now[field]) }
    if (VALUES.includes(field))
      return { ...common, kind: 'value', before: String(old[field] ?? ''), after: String(now[field] ?? '') }
    const parts = compareTexts(wordsOf(field, old[field]), wordsOf(field, now[field]))
    return { ...common, kind: 'words', parts, lang: field === 'english' ? 'en' : 'de' }
  })
}

function isShownField(field: string): field is ShownField {
  return isPublicField(field) || DATE_FIELDS.some((one) => one === field)
}

function isPublicField(field: string): field is PublicField {
  return Object.hasOwn(MATERIALITY, field)
}

function wordsOf(field: ShownField, value: unknown): string {
  if (field === 'successCriteria')
    return criteriaOf(value)
      .map(({ criterion, target }) => `${criterion}: ${target}`)
      .join('\n')
  if (field === 'phases') return phaseWords(value)
  if (field === 'prizes') return prizeWords(value)
  if (field === 'english') return Object.values(recordOf(value)).filter(Boolean).join('\n\n')
  return typeof value === 'string' ? value : ''
}

function listOf(value: unknown): string[] {
  return Array.isArray(value) ? value.map(String) : []
}

function recordOf(value: unknown): Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
    ? (value as Record<string, unknown>)
    : {}
}
