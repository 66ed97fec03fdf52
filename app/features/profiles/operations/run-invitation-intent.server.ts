import type { z } from 'zod'
import type { Locale } from '~/paths'
import type { Authorized } from '~/platform/guard/authorized.server'
import type { invitationsSchema } from '../schema-people'
import { resendInvitation, revokeInvitation } from './change-invitation.server'
import { inviteMember } from './invite-member.server'

/** Runs what the page of invitations sends. */
export async function runInvitationIntent(
  manager: Authorized<'organisation.manageMembers', { id: string }>,
  input: z.infer<typeof invitationsSchema>,
  locale: Locale,
) {
  switch (input.intent) {
    case 'invite':
      return inviteMember(manager, input, locale)
    case 'resend':
      return resendInvitation(manager, input.invitationId, locale)
    case 'revoke':
      return revokeInvitation(manager, input.invitationId)
  }
}
