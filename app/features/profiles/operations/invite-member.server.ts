import {
  INVITATION_SENT,
  type InviteObjection,
  invitationEnd,
  inviteObjection,
} from '~/domain/organisation/invitation'
import type { OrganisationRole } from '~/domain/permission/matrix'
import type { Locale } from '~/paths'
import { databaseTime, transact } from '~/platform/database/client.server'
import type { Authorized } from '~/platform/guard/authorized.server'
import { INVITATION, standingOf } from './invitation-row.server'
import { lockOrganisation, roleNow } from './member-rows.server'
import { countInvitationMails, sendInvitation } from './send-invitation.server'

type Input = { email: string; role: OrganisationRole }
type Invited = { ok: true } | { ok: false; reason: InviteObjection | 'alreadyInvited' }

/**
 * Invites an address to work for an organisation. The answer is the same whether the address belongs to
 * somebody here, to a member, or to nobody: only its owner learns that. The same form sent twice invites
 * once; one that has ended by itself begins anew.
 */
export function inviteMember(
  { actor, thing }: Authorized<'organisation.manageMembers', { id: string }>,
  { email, role }: Input,
  locale: Locale,
): Promise<Invited> {
  return transact(async (tx): Promise<Invited> => {
    await lockOrganisation(tx, thing.id)
    const at = await databaseTime(tx)
    const organisation = await tx.organisation.findUniqueOrThrow({ where: { id: thing.id } })
    const open = await tx.invitation.findFirst({
      where: { organisationId: thing.id, email, state: 'pending' },
      select: INVITATION,
    })
    const isOpen = open !== null && (await standingOf(tx, open, at)).phase === 'open'
    if (isOpen && open.role === role) return { ok: true }
    const facts = {
      actorRole: await roleNow(tx, thing.id, actor.id),
      organisationState: organisation.state,
      sentToday: await countInvitationMails(tx, thing.id, at),
    }
    const objection = inviteObjection(facts, role)
    if (objection !== null) return { ok: false, reason: objection }
    if (isOpen) return { ok: false, reason: 'alreadyInvited' }
    const fresh = {
      role,
      invitedById: actor.id,
      expiresAt: invitationEnd(at),
      createdAt: at,
      tokenHash: null,
    }
    const invitation = open
      ? await tx.invitation.update({ where: { id: open.id }, data: fresh })
      : await tx.invitation.create({ data: { ...fresh, organisationId: thing.id, email } })
    await sendInvitation(tx, { invitation, organisation, actor, locale, action: INVITATION_SENT })
    return { ok: true }
  })
}
