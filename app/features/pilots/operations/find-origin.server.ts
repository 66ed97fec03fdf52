import { PUBLIC_CHALLENGE_STATES } from '~/domain/challenge/lifecycle'
import { db } from '~/platform/database/client.server'

/** The public challenge that a pilot may come from, where it belongs to one of these authorities. One statement. */
export function findOrigin(challengeId: string, authorityIds: readonly string[]) {
  return db.challenge.findFirst({
    where: {
      id: challengeId,
      ...{ authorityId: { in: [...authorityIds] }, state: { in: [...PUBLIC_CHALLENGE_STATES] } },
    },
    select: { id: true, title: true, summary: true, authorityId: true },
  })
}
