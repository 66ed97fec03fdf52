import { z } from 'zod'
import type { PartnerReason } from '~/domain/matching/partner-score'

const codes = z.array(z.string())
const reasons = z.array(
  z.discriminatedUnion('kind', [
    z.object({
      kind: z.literal('complement'),
      points: z.number(),
      challenges: z.array(z.object({ challengeId: z.string(), missing: codes, given: codes })),
    }),
    z.object({ kind: z.enum(['challenge', 'text', 'domain', 'region']), points: z.number(), matched: codes }),
  ]),
)

/** The reasons of a pair as they were written. @throws Error where a row holds something else */
export function storedPartnerReasons(json: unknown): PartnerReason[] {
  return reasons.parse(json)
}

/** The challenges that these reasons name. */
export function challengesNamed(reasons: readonly PartnerReason[]): string[] {
  return reasons.flatMap((reason) => {
    if (reason.kind === 'complement') return reason.challenges.map(({ challengeId }) => challengeId)
    return reason.kind === 'challenge' ? reason.matched : []
  })
}
