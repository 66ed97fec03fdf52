import { eurosForInput } from '~/domain/money/parse-euros'
import { toBerlin } from '~/domain/time/berlin'
import type { Translate } from '~/i18n/translate'
import type { ChallengeInput } from '../schema'
import { columnsOf, type TextColumn } from './challenge-columns.server'
import { criteriaOf } from './challenge-facts.server'
import { competitionFormValues, juryWords, phaseWords, prizeWords } from './competition-json.server'

type Row = Record<TextColumn, unknown>

/** The text of a challenge as the fields of the form hold it: every value a text or a list of texts. */
export function formValues(row: Row) {
  const english = asRecord(row.english)
  return {
    ...texts(row),
    successCriteria: criteriaOf(row.successCriteria),
    ...competitionFormValues(row),
    districts: list(row.districts),
    domains: list(row.domains),
    capabilities: list(row.capabilities),
    techniques: list(row.techniques),
    readinessMin: row.readinessMin === null ? '' : String(row.readinessMin),
    budgetMin: typeof row.budgetMinCents === 'bigint' ? eurosForInput(row.budgetMinCents) : '',
    budgetMax: typeof row.budgetMaxCents === 'bigint' ? eurosForInput(row.budgetMaxCents) : '',
    deadline: row.deadlineAt instanceof Date ? toBerlin(row.deadlineAt) : '',
    startsOn: row.startsOn instanceof Date ? row.startsOn.toISOString().slice(0, 10) : '',
    englishTitle: english['title'] ?? '',
    englishSummary: english['summary'] ?? '',
    englishProblem: english['problem'] ?? '',
    englishDesiredOutcome: english['desiredOutcome'] ?? '',
  }
}
export type ChallengeFormValues = ReturnType<typeof formValues>

/** One field in which two texts differ, both as words. */
export type Difference = { field: string; yours: string; saved: string }

/** Both texts of the fields in which two people's texts collide. */
export function differences(
  fields: readonly string[],
  mine: ChallengeInput,
  saved: Row,
  t: Translate,
): Difference[] {
  const yours = columnsOf(mine)
  return fields.map((field) => ({
    field,
    yours: fieldWords(field, yours, t),
    saved: fieldWords(field, saved, t),
  }))
}

/** What stands in a field, as words. */
export function fieldWords(field: string, row: Row, t: Translate): string {
  if (field === 'kind') return t(`challengeKind.${row.kind === 'competition' ? 'competition' : 'open'}`)
  if (field === 'phases') return phaseWords(row.phases)
  if (field === 'prizes') return prizeWords(row.prizes)
  if (field === 'jury') return juryWords(row.jury, (role) => t(`juryRole.${role}`))
  const values: Record<string, unknown> = formValues(row)
  return words(values[field])
}

const TEXTS = [
  'kind',
  'title',
  'summary',
  'problem',
  'currentProcess',
  'desiredOutcome',
  'dataSituation',
  'personalData',
  'constraints',
  'hostingDemand',
  'licenceDemand',
  'consortiumRule',
  'contactName',
  'contactEmail',
  'contactPhone',
] as const

function texts(row: Record<(typeof TEXTS)[number], unknown>) {
  const entries = TEXTS.map((key) => [key, String(row[key] ?? '')] as const)
  return Object.fromEntries(entries) as Record<(typeof TEXTS)[number], string>
}

function list(value: unknown): string[] {
  return Array.isArray(value) ? value.map(String) : []
}

function asRecord(value: unknown): Record<string, string> {
  return typeof value === 'object' && value !== null ? (value as Record<string, string>) : {}
}

function words(value: unknown): string {
  if (!Array.isArray(value)) return String(value)
  return value
    .map((row: unknown) => (typeof row === 'object' && row ? Object.values(row).join(': ') : String(row)))
    .join('\n')
}
