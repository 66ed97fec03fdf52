import type { Handover } from '#prisma/generated/client'
import { decide } from '~/domain/lifecycle/transition'
import {
  type AcceptOfferObjection,
  acceptOfferObjection,
  HANDOVER_TRANSITIONS,
  type HandoverState,
} from '~/domain/organisation/handover'
import { OPEN_ACCOUNT } from '~/features/account/operations/open-account.server'
import { tell } from '~/outbox/append.server'
import { bothPaths } from '~/paths'
import { databaseTime, type Transaction, transact } from '~/platform/database/client.server'
import { appendEvent } from '~/platform/events/append-event.server'
import type { Authorized } from '~/platform/guard/authorized.server'
import { dropDrafts } from './drop-drafts.server'
import { lockOrganisation, roleNow } from './member-rows.server'

type Step = keyof typeof HANDOVER_TRANSITIONS
export type HandoverAnswer =
  | { ok: true; step: Step }
  | { ok: false; reason: AcceptOfferObjection | 'wrongState' | 'reasonMissing' | 'ownersDecide' }
type Offer = Pick<Handover, 'id' | 'organisationId'> & { organisationName: string }
type Settling =
  | Authorized<'handover.answer', Offer>
  /** any owner may take an offer back */
  | Authorized<'organisation.handOver', Offer>

/** The member to whom the ownership is offered accepts it: both roles change in one step, without staff. */
export function acceptHandover(authorized: Authorized<'handover.answer', Offer>) {
  return settle(authorized, 'accept')
}

/** The member to whom the ownership is offered does not want it. */
export function declineHandover(authorized: Authorized<'handover.answer', Offer>) {
  return settle(authorized, 'decline')
}

/** An owner takes an offer back before it is answered. */
export function cancelHandover(authorized: Authorized<'organisation.handOver', Offer>) {
  return settle(authorized, 'cancel')
}

function settle({ actor, thing }: Settling, step: Step): Promise<HandoverAnswer> {
  const row = HANDOVER_TRANSITIONS[step]
  const { organisationId } = thing
  return transact(async (tx): Promise<HandoverAnswer> => {
    await lockOrganisation(tx, organisationId)
    const at = await databaseTime(tx)
    const offer = await tx.handover.findFirst({ where: { id: thing.id, organisationId } })
    if (!offer || (step !== 'cancel' && offer.toUserId !== actor.id))
      return { ok: false, reason: 'wrongState' }
    const actorRole = await roleNow(tx, organisationId, actor.id)
    if (step === 'cancel' && actorRole !== 'owner') return { ok: false, reason: 'ownersDecide' }
    const facts = {
      ...{ at, expiresAt: offer.expiresAt, toRole: actorRole },
      fromRole: await roleNow(tx, organisationId, offer.fromUserId),
      isShut: await isShut(tx, actor.id),
    }
    const guards = { offerHolds: () => acceptOfferObjection(facts) }
    const decision = decide<HandoverState, 'offerHolds', AcceptOfferObjection>(row, offer.state, guards)
    if (!decision.ok) return decision
    const { count } = await tx.handover.updateMany({
      where: { id: offer.id, state: { in: [...row.from] } },
      data: { state: row.to, decidedAt: at },
    })
    if (count === 0) return { ok: false, reason: 'wrongState' }
    if (step === 'accept') await changeHands(tx, offer, at)
    const event = await appendEvent(tx, {
      stream: { type: 'organisation', id: organisationId },
      actorId: actor.id,
      action: row.event,
      values: { handoverId: offer.id, toUserId: offer.toUserId, fromRole: offer.fromRole },
    })
    const other = step === 'cancel' ? offer.toUserId : offer.fromUserId
    await tell(tx, {
      eventId: event.id,
      userIds: [other],
      template: 'handoverAnswered',
      params: {
        ...bothPaths('organisation', { organisationId }),
        organisation: thing.organisationName,
        personId: actor.id,
        step: row.to,
      },
    })
    return { ok: true, step }
  })
}

/** The new owner first, so that there is one at every moment. The sessions of both end with their rights. */
async function changeHands(tx: Transaction, offer: Handover, at: Date): Promise<void> {
  const { organisationId, fromUserId, toUserId, fromRole } = offer
  const rowOf = (userId: string) => ({ userId_organisationId: { userId, organisationId } })
  await tx.membership.update({ where: rowOf(toUserId), data: { role: 'owner' } })
  await tx.membership.update({
    where: rowOf(fromUserId),
    data: fromRole === null ? { endedAt: at } : { role: fromRole },
  })
  if (fromRole === null) await dropDrafts(tx, organisationId, [fromUserId])
  await tx.session.deleteMany({ where: { userId: { in: [fromUserId, toUserId] } } })
}

/** Closed by the platform, about to be deleted, or erased: such an account takes nothing over. */
async function isShut(tx: Transaction, userId: string): Promise<boolean> {
  const open = { id: userId, ...OPEN_ACCOUNT }
  return (await tx.user.count({ where: open })) === 0
}
