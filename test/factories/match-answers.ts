import { db } from '~/platform/database/client.server'
import { createChallenge } from './challenge'

/** A match, an invitation and a decline of each side: of an ended challenge, an open one, and one more. */
export async function createAnswers(
  endedId: string,
  openId: string,
  providerId: string,
  otherId: string,
): Promise<void> {
  const { authorityId } = await db.challenge.findUniqueOrThrow({ where: { id: openId } })
  const { id: freshId } = await createChallenge({ authorityId, state: 'published' })
  const { id: hiddenId } = await createChallenge({ authorityId, state: 'published' })
  const invitation = { reason: 'Ihr Gebiet' }
  await db.matchInvitation.createMany({
    data: [
      { challengeId: endedId, organisationId: otherId, ...invitation },
      { challengeId: openId, organisationId: otherId, ...invitation },
      { challengeId: freshId, organisationId: providerId, ...invitation },
    ],
  })
  await db.matchDecline.createMany({
    data: [
      { challengeId: openId, organisationId: otherId, reason: 'tooLarge', isTold: true },
      { challengeId: hiddenId, organisationId: providerId, reason: 'noCapacity' },
    ],
  })
}
