import { z } from 'zod'
import { fieldsOf, type Section, type TextField } from '~/domain/challenge/sections'
import type { Marks } from '~/domain/text/merge-fields'
import { choiceOf, TYPED_ON } from '~/platform/forms/typed-on'
import { type ChallengeInput, challengeShape } from './schema'

/** Both amounts once they could be read. */
export const READ_BUDGET = z.object({ budgetMin: z.bigint().nullable(), budgetMax: z.bigint().nullable() })

/** Whether the upper end of a budget lies below the lower one. */
export function isBudgetReversed({ budgetMin, budgetMax }: z.output<typeof READ_BUDGET>): boolean {
  return budgetMin !== null && budgetMax !== null && budgetMin > budgetMax
}

/** What a section's form sends: its fields, and what its author had before their eyes. */
export type SectionInput = Partial<ChallengeInput> & {
  version: number
  base: Marks
  seen: Marks
  /** when a draft of this person was kept that the form does not show: it stays */
  waiting: Date | null
  choice?: Partial<Record<TextField, 'yours' | 'saved'>> | undefined
}

/** The form of one section. */
export function sectionSchema(section: Section): z.ZodType<SectionInput> {
  const fields = fieldsOf(section)
  const own = Object.fromEntries(fields.map((field) => [field, challengeShape[field]]))
  return z
    .object({ ...own, ...TYPED_ON, choice: choiceOf(fields) })
    .refine((value) => !isBudgetReversed(READ_BUDGET.parse(value)), {
      message: 'field.budgetOrder',
      path: ['budgetMax'],
      // Whatever is wrong elsewhere: all errors come at once.
      when: ({ value }) => READ_BUDGET.safeParse(value).success,
    }) as unknown as z.ZodType<SectionInput>
}
