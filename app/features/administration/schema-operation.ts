import { z } from 'zod'
import { RETENTION, RETENTION_KEYS, type RetentionKey } from '~/domain/retention/retention'

const kind = z.enum(['message', 'state'])
const id = z.string().trim().min(1).max(200)

/** What the page of the outbox sends. */
export const outboxSchema = z.discriminatedUnion('intent', [
  z.object({ intent: z.literal('retry'), kind, id }),
  z.object({ intent: z.literal('retryAll'), kind, name: id }),
  z.object({ intent: z.literal('giveUp'), kind, id, reason: z.string().trim().min(3).max(500) }),
])

const days = (key: RetentionKey) => z.number().int().min(RETENTION[key].least).max(RETENTION[key].most)
const text = z.string().max(1000).default('')

/** How long each thing is kept, with what was seen before and what was agreed to. */
export const retentionSchema = z.object({
  ...(Object.fromEntries(RETENTION_KEYS.map((key) => [key, days(key)])) as Record<
    RetentionKey,
    ReturnType<typeof days>
  >),
  seen: text,
  confirmed: text,
})
