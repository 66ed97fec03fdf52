import { createHash } from 'node:crypto'
import type { JsonValue } from '~/domain/canonical/canonical-json'
import type { TextField } from '~/domain/challenge/sections'
import { callTimes } from '~/domain/competition/phases'
import type { Marks } from '~/domain/text/merge-fields'
import type { ChallengeInput } from '../schema'
import { criteriaOf } from './challenge-facts.server'
import type { ChallengeWithAuthority } from './require-challenge.server'

/**
 * The columns of a challenge that its authors write. Phases, prizes and jury are rows of their own and are
 * compared, merged and shown as columns all the same.
 */
export const TEXT_COLUMNS = [
  'kind',
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
  'consortiumRule',
  'districts',
  'domains',
  'capabilities',
  'techniques',
  'budgetMinCents',
  'budgetMaxCents',
  'startsOn',
  'deadlineAt',
  'phases',
  'prizes',
  'jury',
  'contactName',
  'contactEmail',
  'contactPhone',
] as const
export type TextColumn = (typeof TEXT_COLUMNS)[number]

export type EnglishText = { title: string; summary: string; problem: string; desiredOutcome: string }

/** Turns what the form gave into the columns of the row. */
export function columnsOf(input: ChallengeInput) {
  const { budgetMin, budgetMax, deadline, ...rest } = input
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

/**
 * A text whose parts fit its kind: an open call has no phases, prizes or jury, and the deadline of a competition
 * is that of phase one.
 */
export function settled(input: ChallengeInput): ChallengeInput {
  if (input.kind === 'open') return { ...input, phases: [], prizes: [], jury: [] }
  return { ...input, deadline: callTimes(input.phases).deadlineAt }
}

/** Turns the columns of a row back into what the form would have given. */
export function inputOf(row: Pick<ChallengeWithAuthority, TextColumn>): ChallengeInput {
  const english = row.english as Partial<EnglishText> | null
  const { personalData, hostingDemand, licenceDemand } = row as unknown as ChallengeInput
  return {
    ...pick(row, PLAIN),
    ...{ personalData, hostingDemand, licenceDemand },
    ...{ phases: row.phases, prizes: row.prizes, jury: row.jury },
    successCriteria: criteriaOf(row.successCriteria),
    readinessMin: row.readinessMin ?? undefined,
    budgetMin: row.budgetMinCents,
    budgetMax: row.budgetMaxCents,
    deadline: row.deadlineAt,
    englishTitle: english?.title ?? '',
    englishSummary: english?.summary ?? '',
    englishProblem: english?.problem ?? '',
    englishDesiredOutcome: english?.desiredOutcome ?? '',
  }
}

const PLAIN = [
  'kind',
  'title',
  'summary',
  'problem',
  'currentProcess',
  'desiredOutcome',
  'dataSituation',
  'constraints',
  'consortiumRule',
  'districts',
  'domains',
  'capabilities',
  'techniques',
  'startsOn',
  'contactName',
  'contactEmail',
  'contactPhone',
] as const

function pick<Row, Key extends keyof Row>(row: Row, keys: readonly Key[]): Pick<Row, Key> {
  return Object.fromEntries(keys.map((key) => [key, row[key]])) as Pick<Row, Key>
}

/** The column that holds a field. */
export function columnOf(field: TextField): TextColumn {
  if (field.startsWith('english')) return 'english'
  const renamed = {
    deadline: 'deadlineAt',
    budgetMin: 'budgetMinCents',
    budgetMax: 'budgetMaxCents',
  } as const
  return field in renamed ? renamed[field as keyof typeof renamed] : (field as TextColumn)
}

/** A mark for what stands in each field; the order of chosen codes does not matter. */
export function marksOf(input: ChallengeInput, fields: readonly TextField[]): Marks {
  return Object.fromEntries(fields.map((field) => [field, markOf(input[field])]))
}

/** A mark for one value: the same for the same value. */
export function markOf(value: unknown): string {
  const isList = Array.isArray(value) && value.every((one) => typeof one === 'string')
  const text = canonical(isList ? [...value].sort() : (value ?? null))
  return createHash('sha256').update(text).digest('base64url').slice(0, 16)
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
