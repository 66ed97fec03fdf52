import { z } from 'zod'
import { challengeShape } from './schema'
import { isBudgetReversed, READ_BUDGET } from './schema-sections'

const LONGEST_REASON = 2000

/**
 * The text of a challenge as a change has it, with the public reason. `version` is the challenge's that the
 * author had before their eyes, `changeVersion` the change's; 0 where there was none yet.
 */
export const changeSchema = z
  .object({
    ...challengeShape,
    version: z.int32().min(1),
    note: z.string().trim().max(LONGEST_REASON).default(''),
    changeVersion: z.int32().min(0),
  })
  .refine((text) => !isBudgetReversed(text), {
    message: 'field.budgetOrder',
    path: ['budgetMax'],
    // Whatever is wrong elsewhere: all errors come at once.
    when: ({ value }) => READ_BUDGET.safeParse(value).success,
  })
export type ChangeInput = z.output<typeof changeSchema>

/** Steps in the life of a change, as its page sends them. */
export const changeStepSchema = z.object({
  step: z.enum(['submit', 'recall', 'return', 'apply', 'discard']),
  changeId: z.uuid(),
  changeVersion: z.int32().min(1),
  reason: z.string().trim().max(LONGEST_REASON).default(''),
})
export type ChangeStep = z.output<typeof changeStepSchema>['step']
