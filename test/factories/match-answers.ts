import { db } from '~/platform/database/client.server'
import { createChallenge } from './challenge'

const invitation = { reason: 'Ihr Gebiet' }

/** An invitation to an ended challenge, and one to an open one that was answered for all to know. */
export async function createAnswers(endedId: string, openId: string, organisationId: string): Promise<void> {
  for (const challengeId of [endedId, openId])
    await db.matchInvitation.create({ data: { challengeId, organisationId, ...invitation } })
  await db.matchDecline.create({
    data: { challengeId: openId, organisationId, reason: 'tooLarge', isTold: true },
  })
}

/** Two open challenges: one to which a provider is invited, and one that it has hidden. */
export async function createInvitedAndDeclined(authorityId: string, organisationId: string): Promise<void> {
  const { id: invitedId } = await createChallenge({ authorityId, state: 'published' })
  const { id: hiddenId } = await createChallenge({ authorityId, state: 'published' })
  await db.matchInvitation.create({ data: { challengeId: invitedId, organisationId, ...invitation } })
  await db.matchDecline.create({ data: { challengeId: hiddenId, organisationId, reason: 'noCapacity' } })
}
