import { z } from 'zod'
import type { Reason } from '~/domain/matching/types'

const reasons = z.array(
  z.object({
    kind: z.enum(['technique', 'capability', 'domain', 'text', 'region', 'readiness', 'trackRecord']),
    points: z.number(),
    matched: z.array(z.string()),
  }),
)

/** The reasons of a match as they were written. @throws Error where a row holds something else */
export function storedReasons(json: unknown): Reason[] {
  return reasons.parse(json)
}
