import { z } from 'zod'
import { LIMITS } from './limits'

const attachmentId = z.uuid()

/** What can be done with the attachments of a draft; files come in a form of their own kind. */
export const attachmentSchema = z.discriminatedUnion('intent', [
  z.object({ intent: z.literal('upload') }),
  z.object({
    intent: z.literal('rename'),
    attachmentId,
    title: z.string().trim().max(LIMITS.title).default(''),
  }),
  z.object({ intent: z.literal('remove'), attachmentId }),
])
