import { networkKey } from '~/domain/account/network'
import type { PageArguments } from '~/platform/guard/page.server'
import { countAttempt, type LimitAnswer } from '~/platform/rate-limit.server'
import { retryAfter } from '~/platform/retry-after'
import type { Viewer } from '~/platform/session/viewer.server'

/** People who are signed in count alone: whoever shares their line cannot use up their searches. */
const subjectOf = ({ context }: PageArguments, viewer: Viewer | null) =>
  viewer ? `user ${viewer.id}` : networkKey(context.network)

/**
 * Counts one search.
 * @throws Response 429 after more of them than people make
 */
export async function requireSearchLeft(args: PageArguments, viewer: Viewer | null): Promise<void> {
  const limit = await countAttempt('search', subjectOf(args, viewer))
  if (!limit.ok) throw new Response(null, { status: 429, headers: retryAfter(limit.retryAt) })
}

/** Counts one question for suggestions. */
export function countSuggestions(args: PageArguments, viewer: Viewer | null): Promise<LimitAnswer> {
  return countAttempt('suggest', subjectOf(args, viewer))
}
