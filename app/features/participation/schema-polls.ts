import { z } from 'zod'
import { POLL_KINDS, POLL_LIMITS, pollObjection } from '~/domain/participation/poll/poll'

const kind = z.enum(POLL_KINDS)
const mostChoices = z.int32().min(1).max(POLL_LIMITS.mostOptions).optional()

const options = z
  .array(z.string().trim().max(POLL_LIMITS.option).optional())
  .default([])
  .transform((rows) => rows.flatMap((text) => text || []))
const judged = z.object({ kind, mostChoices, options })

/** What the form of a poll sends. Rows that were left empty are dropped. */
export const pollSchema = z.discriminatedUnion('intent', [
  z
    .object({
      intent: z.literal('save'),
      id: z.uuid(),
      version: z.int32().min(0),
      question: z.string().trim().min(3).max(POLL_LIMITS.question),
      ...{ kind, mostChoices, options },
    })
    .superRefine(
      (poll, context) => {
        const objection = pollObjection({ ...poll, mostChoices: poll.mostChoices ?? null })
        if (objection === null) return
        const path = objection === 'mostChoicesTooLarge' ? 'mostChoices' : 'options'
        context.addIssue({ code: 'custom', message: `poll.error.${objection}`, path: [path] })
      },
      // As soon as these fields are as they should be, so that all errors come at once.
      { when: ({ value }) => judged.safeParse(value).success },
    ),
  z.object({ intent: z.literal('remove'), id: z.uuid() }),
])

/** A ballot: the chosen options, in a ranked poll in the order of the choices. What was left empty is dropped. */
export const ballotSchema = z.object({
  choice: z
    .array(z.string().optional())
    .default([])
    .transform((chosen) => chosen.flatMap((id) => id || [])),
})
