import { z } from 'zod'

/** Merging two organisations as they stood at their versions; the reason is read by the members of both. */
export const mergeSchema = z.object({
  survivorId: z.uuid(),
  duplicateId: z.uuid(),
  survivorVersion: z.int32().min(1),
  duplicateVersion: z.int32().min(1),
  reason: z.string().trim().min(1).max(2000),
  confirmed: z.boolean({ error: 'merging.error.notConfirmed' }),
})
