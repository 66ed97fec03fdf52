import { z } from 'zod'
import { TEXT_FIELDS, type TextField } from '~/domain/challenge/sections'
import { LIMITS } from './limits'

const comment = z.string().trim().max(LIMITS.comment).default('')
const shape = Object.fromEntries(TEXT_FIELDS.map((field) => [field, comment])) as Record<
  TextField,
  typeof comment
>

/** What a second person sends back: the reason, and a comment on each field that they want to see changed. */
export const reviewSchema = z.object({
  version: z.int32().min(1),
  reason: z.string().trim().min(1).max(LIMITS.reason),
  comment: z.object(shape).optional(),
})
