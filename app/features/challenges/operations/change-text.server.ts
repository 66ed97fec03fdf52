import type { Prisma } from '#prisma/generated/client'
import { missingFields, type RequiredField } from '~/domain/challenge/completeness'
import { isContactField, type PublicField } from '~/domain/challenge/material'
import type { ChallengeInput } from '../schema'
import { type columnsOf, jsonOf, TEXT_COLUMNS, type TextColumn } from './challenge-columns.server'
import { criteriaOf } from './challenge-facts.server'
import { juryFrom, phasesFrom, prizesFrom } from './competition-json.server'

/** The text of a challenge as its columns hold it. */
export type ChallengeText = ReturnType<typeof columnsOf>
type Row = Record<TextColumn, unknown>

/** A whole text, or some of its columns, as the JSON of a change keeps it. */
export function packText(row: Row, columns: readonly TextColumn[] = TEXT_COLUMNS): Prisma.InputJsonObject {
  const entries = columns.map((column) => [column, jsonOf(row[column])])
  return Object.fromEntries(entries)
}

/** The same for what becomes public and is kept: never the words of a contact. */
export function packHistory(row: Row, columns: readonly TextColumn[]): Prisma.InputJsonObject {
  return packText(
    row,
    columns.filter((column) => !isContactField(column)),
  )
}

/** Reads a text back; what the JSON does not hold stays as it is in `base`. */
export function unpackText(values: Prisma.JsonValue, base: Row): ChallengeText {
  const kept = typeof values === 'object' && values !== null && !Array.isArray(values) ? values : {}
  const packed: Record<string, unknown> = { ...packText(base), ...kept }
  const instant = (value: unknown) => (typeof value === 'string' ? new Date(value) : null)
  const cents = (value: unknown) => (typeof value === 'string' ? BigInt(value) : null)
  return {
    ...packed,
    budgetMinCents: cents(packed['budgetMinCents']),
    budgetMaxCents: cents(packed['budgetMaxCents']),
    startsOn: instant(packed['startsOn']),
    deadlineAt: instant(packed['deadlineAt']),
    phases: phasesFrom(packed['phases']),
    prizes: prizesFrom(packed['prizes']),
    jury: juryFrom(packed['jury']),
  } as ChallengeText
}

/** What a text still lacks before anybody may decide about it. */
export function missingIn(text: ChallengeText): RequiredField[] {
  // Why the challenge is needed was said before the publication and does not change with the text.
  const draft = { ...text, successCriteria: criteriaOf(text.successCriteria), whyNew: 'said' }
  return missingFields(draft).filter((one) => one !== 'whyNew')
}

type ChangeOnly = { note: string; version: number; changeVersion: number }

/** What the form gave without what only the change needs. */
export function challengeInputOf<Input extends ChallengeInput & ChangeOnly>({
  note: _note,
  version: _version,
  changeVersion: _changeVersion,
  ...input
}: Input) {
  return input
}

/** Columns that a change names; every column of the text is a public field. */
export function publicFields(columns: readonly TextColumn[]): PublicField[] {
  return [...columns]
}
