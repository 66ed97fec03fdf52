import { z } from 'zod'

const reason = z.string().trim().min(1).max(2000)

/** Staff's decision about an organisation as it stood at `version`. */
export const organisationReviewSchema = z.object({
  action: z.enum(['verify', 'reject', 'reopen']),
  reason,
  version: z.int32().min(1),
})

/** Staff's decision about a claim. */
export const claimReviewSchema = z.object({ action: z.enum(['grant', 'refuse']), reason })
