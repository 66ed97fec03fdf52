import { decide } from '~/domain/lifecycle/transition'
import {
  type AcceptObjection,
  acceptObjection,
  INVITATION_TRANSITIONS,
  type InvitationState,
  maskedAddress,
} from '~/domain/organisation/invitation'
import { tell } from '~/outbox/append.server'
import { bothPaths } from '~/paths'
import { databaseTime, type Transaction, transact } from '~/platform/database/client.server'
import { appendEvent } from '~/platform/events/append-event.server'
import type { Authorized } from '~/platform/guard/authorized.server'
import { confirmedAddress, findInviters, INVITATION, type InvitationRow } from './invitation-row.server'
import { lockOrganisation, roleNow } from './member-rows.server'

type Answered =
  | { ok: true; organisationId: string }
  | { ok: false; reason: AcceptObjection | 'wrongState' | 'reasonMissing' | 'otherAddress' }

/**
 * Accepts or declines an invitation. Of two answers at once one counts. Somebody who had left the
 * organisation comes back with the new role.
 */
export function answerInvitation(
  { actor, thing }: Authorized<'invitation.answer', { id: string; organisationId: string }>,
  answer: 'accept' | 'decline',
): Promise<Answered> {
  const row = INVITATION_TRANSITIONS[answer]
  const { organisationId } = thing
  return transact(async (tx): Promise<Answered> => {
    await lockOrganisation(tx, organisationId)
    const at = await databaseTime(tx)
    const found = await tx.invitation.findUniqueOrThrow({ where: { id: thing.id }, select: INVITATION })
    // Merged since the page was opened: the invitation has moved along.
    if (found.organisationId !== organisationId) return { ok: false, reason: 'wrongState' }
    if (found.email !== (await confirmedAddress(actor.id, tx))) return { ok: false, reason: 'otherAddress' }
    const facts = {
      ...{ at, role: found.role, expiresAt: found.expiresAt, organisationState: found.organisation.state },
      inviter: (await findInviters(tx, organisationId, [found.invitedById]))(found.invitedById),
      currentRole: await roleNow(tx, organisationId, actor.id),
    }
    const guards = { invitationHolds: () => acceptObjection(facts) }
    const decision = decide<InvitationState, 'invitationHolds', AcceptObjection>(row, found.state, guards)
    if (!decision.ok) return decision
    const { count } = await tx.invitation.updateMany({
      where: { id: thing.id, state: { in: [...row.from] } },
      data: { state: row.to, decidedById: actor.id, decidedAt: at },
    })
    if (count === 0) return { ok: false, reason: 'wrongState' }
    if (answer === 'accept') await admit(tx, found, actor.id, at)
    const event = await appendEvent(tx, {
      stream: { type: 'organisation', id: organisationId },
      actorId: actor.id,
      action: row.event,
      values: { invitationId: thing.id, ...(answer === 'accept' && { userId: actor.id, role: found.role }) },
    })
    await tell(tx, {
      eventId: event.id,
      userIds: [found.invitedById],
      template: 'invitationAnswered',
      params: {
        ...bothPaths('organisationMembers', { organisationId }),
        organisation: found.organisation.name,
        // The inviter recognises it, and no message keeps an address that is not its recipient's.
        email: maskedAddress(found.email),
        isAccepted: answer === 'accept',
      },
    })
    return { ok: true, organisationId }
  })
}

/** A request to join that waits at the same time is settled with it. */
async function admit(tx: Transaction, { organisationId, role }: InvitationRow, userId: string, at: Date) {
  await tx.membership.upsert({
    where: { userId_organisationId: { userId, organisationId } },
    create: { userId, organisationId, role },
    update: { role, endedAt: null },
  })
  await tx.joinRequest.updateMany({
    where: { userId, organisationId, state: 'pending' },
    data: { state: 'cancelled', decidedAt: at },
  })
}
