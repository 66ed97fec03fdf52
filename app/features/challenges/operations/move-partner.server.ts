import {
  changesWhatIsSeen,
  isUnpublished,
  PARTNER_TRANSITIONS,
  type PartnerAction,
  type PartnerObjection,
  type PartnerState,
  partnerGuards,
} from '~/domain/challenge/partners'
import { decide } from '~/domain/lifecycle/transition'
import { WRITING_ROLES } from '~/domain/permission/writing-roles'
import { stateWhileStarting } from '~/features/profiles/operations/member-rows.server'
import { markChanged, tell } from '~/outbox/append.server'
import { bothPaths } from '~/paths'
import { databaseTime, type Transaction, transact } from '~/platform/database/client.server'
import { appendEvent } from '~/platform/events/append-event.server'
import type { Authorized } from '~/platform/guard/authorized.server'
import { lockChallenge } from './challenge-facts.server'
import { without, writersOf } from './challenge-recipients.server'
import { interestedPeople } from './interested-people.server'
import type { ChallengeWithAuthority } from './require-challenge.server'

/** A challenge and an authority that is, was or shall be its partner. */
export type Partnership = { challengeId: string; organisationId: string }
export type PartnerMoved =
  | { ok: true }
  | { ok: false; reason: PartnerObjection | 'wrongState' | 'reasonMissing' | 'organisationUnknown' }

type Permission<Action extends PartnerAction> = (typeof PARTNER_TRANSITIONS)[Action]['permission']

/**
 * One step of a partnership: locks the challenge, so that no step and no approval overtakes another, and
 * writes state, event and messages together. Once the text lies before a second person, every step makes a new
 * version: whoever approves has seen exactly these partners.
 */
export function movePartner<Action extends PartnerAction>(
  { actor, thing }: Authorized<Permission<Action>, Partnership>,
  action: Action,
  reason = '',
): Promise<PartnerMoved> {
  const { challengeId, organisationId } = thing
  const transition = PARTNER_TRANSITIONS[action]
  const key = { challengeId_organisationId: thing }
  return transact(async (tx): Promise<PartnerMoved> => {
    const challenge = await lockChallenge(tx, challengeId)
    const partner = await tx.organisation.findUnique({ where: { id: organisationId } })
    if (!partner) return { ok: false, reason: 'organisationUnknown' }
    const before = await tx.challengePartner.findUnique({ where: key })
    const state = await stateWhileStarting(tx, organisationId)
    const guards = partnerGuards({
      challengeState: challenge.state,
      isLeader: challenge.authorityId === organisationId,
      isVerifiedAuthority: partner.kind === 'authority' && state === 'verified',
    })
    const decision = decide<PartnerState, keyof typeof guards, PartnerObjection>(
      transition,
      before?.state ?? 'none',
      guards,
      reason,
    )
    if (!decision.ok) return decision
    const at = await databaseTime(tx)
    if (action === 'invite') {
      const invited = { state: transition.to, invitedById: actor.id, invitedAt: at }
      const fresh = { ...invited, answeredById: null, answeredAt: null, reason: null }
      await tx.challengePartner.upsert({ where: key, create: { ...thing, ...invited }, update: fresh })
    } else {
      const answered = { answeredById: actor.id, answeredAt: at, reason: reason.trim() || null }
      const leftInPublic = action === 'leave' && !isUnpublished(challenge.state)
      await tx.challengePartner.update({
        where: key,
        data: { ...answered, state: transition.to, leftInPublic },
      })
    }
    if (changesWhatIsSeen(challenge.state)) {
      await tx.challenge.update({
        where: { id: challengeId },
        data: { updatedAt: at, version: { increment: 1 } },
      })
    }
    const { id: eventId } = await appendEvent(tx, {
      stream: { type: 'challenge', id: challengeId },
      actorId: actor.id,
      action: transition.event,
      values: { organisationId, ...(reason.trim() && { reason: reason.trim() }) },
    })
    await markChanged(tx, 'challenge', challengeId)
    const step = { action, challenge, partner, reason: reason.trim(), eventId, actorId: actor.id }
    const told = await tellOtherSide(tx, step)
    if (action === 'leave' && !isUnpublished(challenge.state)) await tellPublic(tx, step, told)
    return { ok: true }
  })
}

type Step = {
  action: PartnerAction
  challenge: ChallengeWithAuthority
  partner: { id: string; name: string }
  reason: string
  eventId: string
  actorId: string
}

/** @returns whom it told */
async function tellOtherSide(
  tx: Transaction,
  { action, challenge, partner, ...step }: Step,
): Promise<string[]> {
  const { eventId, reason } = step
  const link = bothPaths('challengePartners', { challengeId: challenge.id })
  const { title } = challenge
  if (action === 'invite' || action === 'takeBack') {
    const userIds = without(await writersOf(tx, partner.id), step.actorId)
    const authority = challenge.authority.name
    if (action === 'invite') {
      const params = { ...link, title, authority, partner: partner.name }
      await tell(tx, { eventId, userIds, template: 'partnerInvited', params })
      return userIds
    }
    const params = { ...bothPaths('workspace'), title, authority }
    await tell(tx, { eventId, userIds, template: 'partnerTakenBack', params })
    return userIds
  }
  const userIds = without(await writersOf(tx, challenge.authorityId), step.actorId)
  const params = { ...link, title, authority: partner.name, answer: action, reason }
  await tell(tx, { eventId, userIds, template: 'partnerAnswered', params })
  return userIds
}

/** A partner that leaves after the publication changes what everybody reads: who waits for news is told as well. */
async function tellPublic(
  tx: Transaction,
  { challenge, partner, reason, eventId, actorId }: Step,
  told: readonly string[],
): Promise<void> {
  const { id: challengeId, title } = challenge
  const concerned = [...(await interestedPeople(tx, challengeId)), ...(await partnerWriters(tx, challengeId))]
  const userIds = without([...new Set(concerned)], actorId).filter((userId) => !told.includes(userId))
  const params = { ...bothPaths('challenge', { challengeId }), title, authority: partner.name, reason }
  await tell(tx, { eventId, userIds, template: 'partnerLeft', params })
}

/** Active writers of the confirmed partners of a challenge. */
export async function partnerWriters(tx: Transaction, challengeId: string): Promise<string[]> {
  const rows = await tx.membership.findMany({
    where: {
      endedAt: null,
      role: { in: [...WRITING_ROLES] },
      organisation: { partnerships: { some: { challengeId, state: 'confirmed' } } },
    },
    select: { userId: true },
    distinct: ['userId'],
  })
  return rows.map((row) => row.userId)
}
