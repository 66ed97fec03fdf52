import type { JsonValue } from '~/domain/canonical/canonical-json'
import type { ChallengeInput } from '../schema'

/** The columns of a challenge that its authors write. */
export const TEXT_COLUMNS = [
  'title',
  'summary',
  'problem',
  'currentProcess',
  'desiredOutcome',
  'successCriteria',
  'dataSituation',
  'personalData',
  'constraints',
  'english',
  'hostingDemand',
  'licenceDemand',
  'readinessMin',
  'districts',
  'domains',
  'capabilities',
  'techniques',
  'budgetMinCents',
  'budgetMaxCents',
  'startsOn',
  'deadlineAt',
  'contactName',
  'contactEmail',
  'contactPhone',
] as const
export type TextColumn = (typeof TEXT_COLUMNS)[number]

export type EnglishText = { title: string; summary: string; problem: string; desiredOutcome: string }

/** Turns what the form gave into the columns of the row. */
export function columnsOf(input: ChallengeInput) {
  const { version: _, budgetMin, budgetMax, deadline, ...rest } = input
  const { englishTitle, englishSummary, englishProblem, englishDesiredOutcome, ...columns } = rest
  const english: EnglishText = {
    title: englishTitle,
    summary: englishSummary,
    problem: englishProblem,
    desiredOutcome: englishDesiredOutcome,
  }
  return {
    ...columns,
    readinessMin: columns.readinessMin ?? null,
    budgetMinCents: budgetMin,
    budgetMaxCents: budgetMax,
    deadlineAt: deadline,
    english: Object.values(english).some((text) => text !== '') ? english : null,
  }
}

type Columns = Record<TextColumn, unknown>

/** The columns in which two texts differ, in the order of the form. */
export function changedColumns(before: Columns, after: Columns): TextColumn[] {
  return TEXT_COLUMNS.filter((column) => canonical(before[column]) !== canonical(after[column]))
}

/** A column's value as JSON: for events and comparisons. */
export function jsonOf(value: unknown): JsonValue {
  return JSON.parse(canonical(value))
}

/** Keys in a fixed order, because the database keeps no order of keys in JSON. */
function canonical(value: unknown): string {
  return JSON.stringify(value, (_, part: unknown) => {
    if (typeof part === 'bigint') return String(part)
    if (typeof part !== 'object' || part === null || Array.isArray(part)) return part
    return Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)))
  })
}
