import { z } from 'zod'
import { PROPOSAL_SECTIONS } from '~/domain/proposal/sections'

export const COMMENT_LIMIT = 2000

/** What the page of the team's comments sends. The id was minted with the page: sent twice it is one comment. */
export const commentsSchema = z.discriminatedUnion('intent', [
  z.object({
    intent: z.literal('comment'),
    id: z.uuid(),
    section: z.enum(PROPOSAL_SECTIONS),
    text: z
      .string()
      .transform((value) => value.replace(/\r\n?/g, '\n').trim())
      .pipe(z.string().min(1).max(COMMENT_LIMIT)),
  }),
  z.object({ intent: z.literal('resolve'), id: z.uuid() }),
  z.object({ intent: z.literal('reopen'), id: z.uuid() }),
])
