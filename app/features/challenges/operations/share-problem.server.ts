import {
  SHARED_PROBLEM_TRANSITIONS,
  type SharedProblemAction,
  type SharedState,
  type SharingObjection,
  sharingGuards,
} from '~/domain/challenge/shared-problem'
import { decide } from '~/domain/lifecycle/transition'
import { stateWhileStarting } from '~/features/profiles/operations/member-rows.server'
import { markChanged, tell } from '~/outbox/append.server'
import { databaseTime, type Transaction, transact } from '~/platform/database/client.server'
import { appendEvent } from '~/platform/events/append-event.server'
import type { Authorized } from '~/platform/guard/authorized.server'
import { lockChallenge } from './challenge-facts.server'
import { authorsOf, messageParams, without } from './challenge-recipients.server'

/** An authority and the challenge of another one. */
export type Sharing = { challengeId: string; organisationId: string }
type Shared =
  /** isRepeated: it stands so already */
  { ok: true; isRepeated: boolean } | { ok: false; reason: SharingObjection | 'wrongState' | 'reasonMissing' }

/**
 * An authority says that it has the problem of a public challenge too, or no longer. Everybody can read it; the
 * authors are told. The same click twice is one.
 */
export function shareProblem(
  { actor, thing }: Authorized<'challenge.shareProblem', Sharing>,
  action: SharedProblemAction,
  note = '',
): Promise<Shared> {
  const { challengeId, organisationId } = thing
  const transition = SHARED_PROBLEM_TRANSITIONS[action]
  return transact(async (tx): Promise<Shared> => {
    const challenge = await lockChallenge(tx, challengeId)
    const before = await tx.sharedProblem.findUnique({
      where: { challengeId_organisationId: { challengeId, organisationId } },
    })
    const state: SharedState = before === null ? 'none' : before.endedAt === null ? 'shared' : 'ended'
    const organisation = await authorityFacts(tx, challengeId, organisationId)
    const guards = sharingGuards({
      challengeState: challenge.state,
      isLeader: challenge.authorityId === organisationId,
      ...organisation,
    })
    if (state === transition.to) return { ok: true, isRepeated: true }
    const decision = decide<SharedState, 'otherVerifiedAuthority', SharingObjection>(
      transition,
      state,
      guards,
    )
    if (!decision.ok) return decision
    const at = await databaseTime(tx)
    await write(tx, thing, action, { note, actorId: actor.id, at })
    const stream = { type: 'challenge', id: challengeId } as const
    const values = { organisationId, ...(action === 'share' && { note }) }
    const { id: eventId } = await appendEvent(tx, {
      stream,
      actorId: actor.id,
      action: transition.event,
      values,
    })
    await markChanged(tx, 'challenge', challengeId)
    if (action === 'share') {
      const params = { ...messageParams(challenge, 'challenge'), authority: organisation.name, note }
      const userIds = without(authorsOf(challenge), actor.id)
      await tell(tx, { eventId, userIds, template: 'problemShared', params })
    }
    return { ok: true, isRepeated: false }
  })
}

async function authorityFacts(tx: Transaction, challengeId: string, organisationId: string) {
  const state = await stateWhileStarting(tx, organisationId)
  const { kind, name } = await tx.organisation.findUniqueOrThrow({
    where: { id: organisationId },
    select: { kind: true, name: true },
  })
  const partners = await tx.challengePartner.count({
    where: { challengeId, organisationId, state: { in: ['invited', 'confirmed'] } },
  })
  return { name, isVerifiedAuthority: kind === 'authority' && state === 'verified', isPartner: partners > 0 }
}

async function write(
  tx: Transaction,
  key: Sharing,
  action: SharedProblemAction,
  { note, actorId, at }: { note: string; actorId: string; at: Date },
): Promise<void> {
  if (action === 'end') {
    const data = { endedAt: at, endedById: actorId }
    await tx.sharedProblem.update({ where: { challengeId_organisationId: key }, data })
    return
  }
  const said = { note, createdById: actorId, createdAt: at, endedAt: null, endedById: null }
  await tx.sharedProblem.upsert({
    where: { challengeId_organisationId: key },
    create: { ...key, ...said },
    update: said,
  })
}
