import { z } from 'zod'

const kind = z.enum(['message', 'state'])
const id = z.string().trim().min(1).max(200)

/** What the page of the outbox sends. */
export const outboxSchema = z.discriminatedUnion('intent', [
  z.object({ intent: z.literal('retry'), kind, id }),
  z.object({ intent: z.literal('retryAll'), kind, name: id }),
  z.object({ intent: z.literal('giveUp'), kind, id, reason: z.string().trim().min(3).max(500) }),
])
