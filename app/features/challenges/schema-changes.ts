import { z } from 'zod'
import { challengeSchema } from './schema'

const LONGEST_REASON = 2000

/**
 * The text of a challenge as a change has it, with the public reason. `version` is the challenge's that the
 * author had before their eyes, `changeVersion` the change's; 0 where there was none yet.
 */
export const changeSchema = challengeSchema.safeExtend({
  note: z.string().trim().max(LONGEST_REASON).default(''),
  changeVersion: z.number().int().min(0),
})
export type ChangeInput = z.output<typeof changeSchema>

/** Steps in the life of a change, as its page sends them. */
export const changeStepSchema = z.object({
  step: z.enum(['submit', 'recall', 'return', 'apply', 'discard']),
  changeId: z.uuid(),
  changeVersion: z.number().int().min(1),
  reason: z.string().trim().max(LONGEST_REASON).default(''),
})
export type ChangeStep = z.output<typeof changeStepSchema>['step']
