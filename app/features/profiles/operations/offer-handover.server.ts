import {
  HANDOVER_TRANSITIONS,
  handoverEnd,
  type OfferObjection,
  offerObjection,
  type RoleAfterHandover,
} from '~/domain/organisation/handover'
import { tell } from '~/outbox/append.server'
import { bothPaths } from '~/paths'
import { databaseTime, transact } from '~/platform/database/client.server'
import { appendEvent } from '~/platform/events/append-event.server'
import type { Authorized } from '~/platform/guard/authorized.server'
import { findOpenOffer } from './handover-row.server'
import { lockOrganisation, roleNow } from './member-rows.server'

type Input = { membershipId: string; roleAfter: RoleAfterHandover }
type Offered = { ok: true } | { ok: false; reason: OfferObjection }

/** Offers the ownership to a member. Nothing changes before that member accepts. The same form twice offers once. */
export function offerHandover(
  { actor, thing }: Authorized<'organisation.handOver', { id: string; name: string }>,
  { membershipId, roleAfter }: Input,
): Promise<Offered> {
  const fromRole = roleAfter === 'leave' ? null : roleAfter
  return transact(async (tx): Promise<Offered> => {
    await lockOrganisation(tx, thing.id)
    const at = await databaseTime(tx)
    const target = await tx.membership.findFirst({
      where: { id: membershipId, organisationId: thing.id, endedAt: null },
    })
    const open = await findOpenOffer(tx, thing.id)
    const isOpen = open !== null && open.expiresAt > at
    const isSame = isOpen && open.fromUserId === actor.id && open.toUserId === target?.userId
    if (isSame && open.fromRole === fromRole) return { ok: true }
    const objection = offerObjection({
      actorRole: await roleNow(tx, thing.id, actor.id),
      isSelf: target?.userId === actor.id,
      targetRole: target?.role ?? null,
      hasOpenOffer: isOpen,
    })
    if (objection !== null || !target) return { ok: false, reason: objection ?? 'notMember' }
    if (open) {
      const over = { state: HANDOVER_TRANSITIONS.cancel.to, decidedAt: at }
      await tx.handover.update({ where: { id: open.id }, data: over })
    }
    const toUserId = target.userId
    const row = { organisationId: thing.id, fromUserId: actor.id, toUserId, fromRole }
    const offer = await tx.handover.create({ data: { ...row, expiresAt: handoverEnd(at), createdAt: at } })
    const event = await appendEvent(tx, {
      stream: { type: 'organisation', id: thing.id },
      actorId: actor.id,
      action: 'handover.offered',
      values: { handoverId: offer.id, toUserId, fromRole },
    })
    await tell(tx, {
      eventId: event.id,
      userIds: [toUserId],
      template: 'handoverOffered',
      params: {
        ...bothPaths('organisationHandover', { organisationId: thing.id }),
        organisation: thing.name,
        personId: actor.id,
        expiresAt: offer.expiresAt.toISOString(),
      },
    })
    return { ok: true }
  })
}
