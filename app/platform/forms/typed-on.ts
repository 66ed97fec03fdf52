import { z } from 'zod'
import { LONGEST_MARKS, marksFrom } from '~/domain/text/marks'

/** What a form that several people write sends of the text that its author had before their eyes. */
export const TYPED_ON = {
  version: z.int32().min(1),
  base: z.string().max(LONGEST_MARKS).default('').transform(marksFrom),
  seen: z.string().max(LONGEST_MARKS).default('').transform(marksFrom),
  /** when a draft of this person was kept that the form does not show; anything but an instant: none was */
  waiting: z
    .string()
    .max(40)
    .default('')
    .transform((text) => (Number.isNaN(Date.parse(text)) ? null : new Date(text))),
}

/** Which text counts, by the fields of a form. */
export function choiceOf(fields: readonly string[]) {
  return z
    .object(Object.fromEntries(fields.map((field) => [field, z.enum(['yours', 'saved']).optional()])))
    .optional()
}
