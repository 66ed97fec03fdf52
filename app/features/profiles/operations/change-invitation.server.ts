import { decide } from '~/domain/lifecycle/transition'
import {
  INVITATION_TRANSITIONS,
  type InvitationState,
  type InviteObjection,
  invitationEnd,
  inviteObjection,
} from '~/domain/organisation/invitation'
import type { Locale } from '~/paths'
import { databaseTime, transact } from '~/platform/database/client.server'
import { appendEvent } from '~/platform/events/append-event.server'
import type { Authorized } from '~/platform/guard/authorized.server'
import { lockOrganisation, roleNow } from './member-rows.server'
import { countInvitationMails, sendInvitation } from './send-invitation.server'

type Changed = { ok: true } | { ok: false; reason: InviteObjection | 'wrongState' | 'reasonMissing' }
type Manager = Authorized<'organisation.manageMembers', { id: string }>

/**
 * Sends an open invitation once more. The link of the mail before dies at once, the time begins anew, and
 * whoever sends it stands behind it from now on.
 */
export function resendInvitation(
  { actor, thing }: Manager,
  invitationId: string,
  locale: Locale,
): Promise<Changed> {
  const { resend } = INVITATION_TRANSITIONS
  return transact(async (tx): Promise<Changed> => {
    await lockOrganisation(tx, thing.id)
    const at = await databaseTime(tx)
    const found = await tx.invitation.findFirst({
      where: { id: invitationId, organisationId: thing.id },
      include: { organisation: true },
    })
    if (!found) return { ok: false, reason: 'wrongState' }
    const decision = decide<InvitationState, never, never>(resend, found.state, {})
    if (!decision.ok) return decision
    const facts = {
      actorRole: await roleNow(tx, thing.id, actor.id),
      organisationState: found.organisation.state,
      sentToday: await countInvitationMails(tx, thing.id, at),
    }
    const objection = inviteObjection(facts, found.role)
    if (objection !== null) return { ok: false, reason: objection }
    // Whoever sends it again answers for it.
    const fresh = { expiresAt: invitationEnd(at), tokenHash: null, invitedById: actor.id }
    const { count } = await tx.invitation.updateMany({
      where: { id: invitationId, state: { in: [...resend.from] } },
      data: fresh,
    })
    if (count === 0) return { ok: false, reason: 'wrongState' }
    const invitation = { ...found, ...fresh }
    const { organisation } = found
    await sendInvitation(tx, { invitation, organisation, actor, locale, action: resend.event })
    return { ok: true }
  })
}

/** Takes an open invitation back: its link says so from then on. */
export function revokeInvitation({ actor, thing }: Manager, invitationId: string): Promise<Changed> {
  const { revoke } = INVITATION_TRANSITIONS
  return transact(async (tx): Promise<Changed> => {
    await lockOrganisation(tx, thing.id)
    const role = await roleNow(tx, thing.id, actor.id)
    if (role !== 'owner' && role !== 'admin') return { ok: false, reason: 'notPermitted' }
    const { count } = await tx.invitation.updateMany({
      where: { id: invitationId, organisationId: thing.id, state: { in: [...revoke.from] } },
      data: { state: revoke.to, decidedById: actor.id, decidedAt: await databaseTime(tx) },
    })
    if (count === 0) return { ok: false, reason: 'wrongState' }
    await appendEvent(tx, {
      stream: { type: 'organisation', id: thing.id },
      actorId: actor.id,
      action: revoke.event,
      values: { invitationId },
    })
    return { ok: true }
  })
}
