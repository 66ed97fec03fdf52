import { z } from 'zod'
import { PILOT_FUTURES } from '~/domain/pilot/outcome'
import { PILOT_ENDINGS } from '~/domain/pilot/pilot'
import type { PilotEndInput } from '../schema'
import { outcomeOf, type PilotRow } from './pilot-facts.server'

/** What the form of the outcome asks for. */
export type SaidOutcome = Omit<PilotEndInput, 'version'>

/** The outcome as it stands in the row, as the form has it. */
export function savedOutcome(pilot: PilotRow): SaidOutcome {
  const { indicators, ...outcome } = outcomeOf(pilot)
  return { ...outcome, unmeasured: indicators.map((one) => one.unmeasuredBecause) }
}

/** A draft is kept as it was sent, valid or not: the form gets the shape that it can show. */
const TEXT = z.string().catch('')
const TYPED = z.object({
  ...{ ending: z.enum(PILOT_ENDINGS).nullable().catch(null), stoppedBecause: TEXT },
  ...{ result: TEXT, lessons: TEXT, unmeasured: z.array(TEXT).catch([]) },
  ...{ future: z.enum(PILOT_FUTURES).nullable().catch(null), futureBecause: TEXT, reuse: TEXT },
})

/** The fields of which a draft is kept. */
export const OUTCOME_FIELDS = Object.keys(TYPED.shape)

/** What was typed, as the form shows it. */
export function typedOutcome(values: unknown): SaidOutcome {
  return TYPED.parse(values)
}

/** A field of the form, as its input is named, in which two outcomes differ. */
export type OutcomeDifference = { field: string; yours: string; saved: string }

/** Where an outcome is another than the one that stands in the row. What was measured needs no reason. */
export function outcomeDifferences(pilot: PilotRow, mine: SaidOutcome): OutcomeDifference[] {
  const isMeasured = outcomeOf(pilot).indicators.map((one) => one.isMeasured)
  const cells = ({ unmeasured, ...said }: SaidOutcome): Record<string, string> => ({
    ...Object.fromEntries(Object.entries(said).map(([field, value]) => [field, value ?? ''])),
    ...Object.fromEntries(
      isMeasured.map((is, index) => [`unmeasured[${index}]`, is ? '' : (unmeasured[index] ?? '')]),
    ),
  })
  const [yours, saved] = [cells(mine), cells(savedOutcome(pilot))]
  return Object.entries(saved).flatMap(([field, text]) =>
    yours[field] === text ? [] : [{ field, yours: yours[field] ?? '', saved: text }],
  )
}

/** The same without the fields in which nobody has written anything: there is nothing to choose between. */
export function conflictingTexts(pilot: PilotRow, mine: SaidOutcome): OutcomeDifference[] {
  return outcomeDifferences(pilot, mine).filter(({ saved }) => saved !== '')
}
