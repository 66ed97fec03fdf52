import { z } from 'zod'
import type { Marks } from '~/domain/challenge/merge-fields'
import { fieldsOf, type Section, type TextField } from '~/domain/challenge/sections'
import { type ChallengeInput, challengeShape } from './schema'

const MARK = /([A-Za-z]+)=([\w-]{1,43})/g

/** Marks of fields as one text for a hidden field. */
export function marksText(marks: Marks): string {
  return Object.entries(marks)
    .map(([field, mark]) => `${field}=${mark}`)
    .join(' ')
}

/** Reads marks back; what is no mark is left out. */
export function marksFrom(text: string): Marks {
  return Object.fromEntries([...text.matchAll(MARK)].map(([, field = '', mark]) => [field, mark]))
}

const marks = z.string().max(2000).default('').transform(marksFrom)

/** Anything but an instant: no draft waited. */
const waiting = z
  .string()
  .max(40)
  .default('')
  .transform((text) => (Number.isNaN(Date.parse(text)) ? null : new Date(text)))

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
  const choices = fields.map((field) => [field, z.enum(['yours', 'saved']).optional()])
  const guard = { version: z.int32().min(1), base: marks, seen: marks, waiting }
  return z
    .object({ ...own, ...guard, choice: z.object(Object.fromEntries(choices)).optional() })
    .refine((value) => !isBudgetReversed(READ_BUDGET.parse(value)), {
      message: 'field.budgetOrder',
      path: ['budgetMax'],
      // Whatever is wrong elsewhere: all errors come at once.
      when: ({ value }) => READ_BUDGET.safeParse(value).success,
    }) as unknown as z.ZodType<SectionInput>
}
