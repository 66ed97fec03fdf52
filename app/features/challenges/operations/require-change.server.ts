import type { Prisma } from '#prisma/generated/client'
import { PUBLIC_CHALLENGE_STATES } from '~/domain/challenge/lifecycle'
import { db, type Transaction } from '~/platform/database/client.server'
import { notFound } from '~/platform/guard/not-found.server'
import type { PageArguments } from '~/platform/guard/page.server'
import { requireChallenge } from './require-challenge.server'

export type ChangeRow = Prisma.ChallengeChangeGetPayload<object>

/** The change of a challenge that is being written or decided, or null. */
export function findOpenChange(
  challengeId: string,
  client: Transaction | typeof db = db,
): Promise<ChangeRow | null> {
  return client.challengeChange.findFirst({
    where: { challengeId, state: { in: ['draft', 'inApproval'] } },
  })
}

/**
 * The guard of the page on which a published challenge is changed: members of the authority and staff.
 * @throws Response 404 for everybody else, and where the challenge was never published
 */
export async function requireChange(args: PageArguments) {
  const page = await requireChallenge(args, 'challenge.manage')
  if (!PUBLIC_CHALLENGE_STATES.includes(page.challenge.state)) throw notFound()
  return { ...page, change: await findOpenChange(page.challenge.id) }
}
