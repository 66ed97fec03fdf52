import { z } from 'zod'
import { PLATFORM_ROLES } from '~/domain/permission/matrix'

/** What a message to the platform's team can be about. */
export const FEEDBACK_TOPICS = ['barrier', 'mistake', 'idea', 'privacy', 'other'] as const

/** A message to the platform's team. */
export const feedbackSchema = z.object({
  topic: z.enum(FEEDBACK_TOPICS),
  page: z.string().trim().max(500).default(''),
  text: z.string().trim().min(5).max(5000),
  replyTo: z.string().trim().max(254).pipe(z.email()).optional(),
})

/** Which message is done. */
export const closeFeedbackSchema = z.object({ feedbackId: z.uuid() })

/** Opens a closed account again, with the reason. */
export const reopenSchema = z.object({
  intent: z.literal('reopen'),
  userId: z.uuid(),
  reason: z.string().trim().min(3).max(500),
})

/** Another role on the platform for somebody, with the reason. */
export const roleChangeSchema = z.object({
  userId: z.uuid(),
  role: z.enum(PLATFORM_ROLES as readonly ['citizen', 'staff', 'moderator', 'administrator']),
  reason: z.string().trim().min(3).max(500),
})
