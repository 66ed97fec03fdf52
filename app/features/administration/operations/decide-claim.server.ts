import type { Claim, Organisation } from '#prisma/generated/client'
import { decide } from '~/domain/lifecycle/transition'
import { CLAIM_TRANSITIONS, ORGANISATION_TRANSITIONS } from '~/domain/organisation/lifecycle'
import { lockOrganisation } from '~/features/profiles/operations/member-rows.server'
import { translate } from '~/i18n/messages.server'
import { markChanged, tell } from '~/outbox/append.server'
import { bothPaths } from '~/paths'
import { databaseTime, type Transaction, transact } from '~/platform/database/client.server'
import { appendEvent } from '~/platform/events/append-event.server'
import type { Authorized } from '~/platform/guard/authorized.server'

type Verdict = { action: 'grant' | 'refuse'; reason: string }
type Decided =
  | { ok: true }
  | { ok: false; reason: 'wrongState' | 'reasonMissing' | 'stillListed' | 'samePerson' }
type Decision = { organisation: Organisation; actorId: string; reason: string; at: Date }

/**
 * Staff grants a claim or refuses it. The first granted claim wins: it makes the person owner and the
 * organisation verified, and every other open claim is refused in the same transaction.
 */
export function decideClaim(
  { actor, thing }: Authorized<'claim.decide', { id: string; organisationId: string }>,
  { action, reason }: Verdict,
): Promise<Decided> {
  return transact(async (tx): Promise<Decided> => {
    await lockOrganisation(tx, thing.organisationId)
    const organisation = await tx.organisation.findUniqueOrThrow({ where: { id: thing.organisationId } })
    const claim = await tx.claim.findUniqueOrThrow({ where: { id: thing.id } })
    if (claim.userId === actor.id) return { ok: false, reason: 'samePerson' }
    const stillListed = () => (organisation.state === 'listed' ? null : 'stillListed')
    const decision = decide(CLAIM_TRANSITIONS[action], claim.state, { stillListed }, reason)
    if (!decision.ok) return decision
    const made = { organisation, actorId: actor.id, reason: reason.trim(), at: await databaseTime(tx) }
    await close(tx, claim, action, made)
    if (action === 'grant') {
      await handOver(tx, claim, made)
      await refuseOthers(tx, made)
    }
    return { ok: true }
  })
}

async function close(tx: Transaction, claim: Claim, action: 'grant' | 'refuse', made: Decision) {
  const { to, event } = CLAIM_TRANSITIONS[action]
  const { organisation, reason, at, actorId } = made
  await tx.claim.update({
    where: { id: claim.id },
    data: { state: to, reason, decidedAt: at, decidedById: actorId },
  })
  const { id } = await appendEvent(tx, {
    stream: { type: 'organisation', id: organisation.id },
    actorId,
    action: event,
    values: { claimId: claim.id, userId: claim.userId, reason },
  })
  await tell(tx, {
    eventId: id,
    userIds: [claim.userId],
    template: 'claimDecided',
    params: {
      ...bothPaths('organisation', { organisationId: organisation.id }),
      organisation: organisation.name,
      isGranted: action === 'grant',
      reason,
    },
  })
}

async function handOver(tx: Transaction, { userId }: Claim, { organisation, reason, at, actorId }: Decision) {
  const { handOver } = ORGANISATION_TRANSITIONS
  const organisationId = organisation.id
  await tx.organisation.updateMany({
    where: { id: organisationId, state: { in: [...handOver.from] } },
    data: {
      state: handOver.to,
      verificationReason: reason,
      verifiedById: actorId,
      verifiedAt: at,
      updatedAt: at,
      version: { increment: 1 },
    },
  })
  await tx.membership.upsert({
    where: { userId_organisationId: { userId, organisationId } },
    create: { userId, organisationId, role: 'owner' },
    update: { role: 'owner', endedAt: null },
  })
  await appendEvent(tx, {
    stream: { type: 'organisation', id: organisationId },
    actorId,
    action: handOver.event,
    values: { state: handOver.to, ownerId: userId, reason },
  })
  await markChanged(tx, 'organisation', organisationId)
}

/** Everybody else who claimed it hears that, and why, it is over. */
async function refuseOthers(tx: Transaction, made: Decision) {
  const others = await tx.claim.findMany({
    where: { organisationId: made.organisation.id, state: { in: [...CLAIM_TRANSITIONS.refuse.from] } },
    orderBy: [{ createdAt: 'asc' }, { id: 'asc' }],
    include: { user: { select: { locale: true } } },
  })
  for (const claim of others) {
    const t = translate(claim.user.locale === 'en' ? 'en' : 'de')
    const reason = t('review.claim.takenByOther', { name: made.organisation.name })
    await close(tx, claim, 'refuse', { ...made, reason })
  }
}
