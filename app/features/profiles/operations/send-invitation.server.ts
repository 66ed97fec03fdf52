import { INVITATION_SENT, INVITATION_TRANSITIONS } from '~/domain/organisation/invitation'
import type { OrganisationRole } from '~/domain/permission/matrix'
import { tellAddress } from '~/outbox/append.server'
import { TOKEN_PLACE } from '~/outbox/templates/template'
import { bothPaths, type Locale } from '~/paths'
import type { Transaction } from '~/platform/database/client.server'
import { appendEvent } from '~/platform/events/append-event.server'
import type { Viewer } from '~/platform/session/viewer.server'

type Sent = {
  invitation: { id: string; email: string; role: OrganisationRole; expiresAt: Date }
  organisation: { id: string; name: string; isDemo: boolean }
  actor: Viewer
  locale: Locale
  action: typeof INVITATION_SENT | typeof INVITATION_TRANSITIONS.resend.event
}

/**
 * Writes the event of an invitation and its mail, in the caller's transaction. The address stands in the
 * invitation alone, so that one row is to be changed where its owner wants to be forgotten.
 */
export async function sendInvitation(tx: Transaction, sent: Sent): Promise<void> {
  const { invitation, organisation, actor, locale, action } = sent
  const event = await appendEvent(tx, {
    stream: { type: 'organisation', id: organisation.id },
    actorId: actor.id,
    action,
    values: { invitationId: invitation.id, role: invitation.role },
  })
  await tellAddress(tx, {
    eventId: event.id,
    address: invitation.email,
    locale,
    template: 'invitationSent',
    params: {
      ...bothPaths('invitationLink', { token: TOKEN_PLACE }),
      invitationId: invitation.id,
      organisation: organisation.name,
      personId: actor.id,
      expiresAt: invitation.expiresAt.toISOString(),
      isDemo: organisation.isDemo,
    },
  })
}

const DAY = 86_400_000

/** How many mails with invitations an organisation has sent within the last day. */
export function countInvitationMails(tx: Transaction, organisationId: string, at: Date): Promise<number> {
  return tx.event.count({
    where: {
      streamType: 'organisation',
      streamId: organisationId,
      action: { in: [INVITATION_SENT, INVITATION_TRANSITIONS.resend.event] },
      at: { gt: new Date(at.getTime() - DAY) },
    },
  })
}
