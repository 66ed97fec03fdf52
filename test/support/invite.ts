import type { OrganisationRole } from '~/domain/permission/matrix'
import { standingToPerson } from '~/domain/permission/standing'
import { inviteMember } from '~/features/profiles/operations/invite-member.server'
import { renderMail } from '~/outbox/render-mail.server'
import { db } from '~/platform/database/client.server'
import { Authorized } from '~/platform/guard/authorized.server'
import { viewerOf } from '../factories/user'
import { grant } from './grant'
import { createMember } from './proposal-scene'

/** Invites an address on behalf of a member. @returns the row of the invitation */
export async function invite(
  userId: string,
  organisation: { id: string },
  email: string,
  role: OrganisationRole = 'editor',
) {
  const manager = await grant('organisation.manageMembers', userId, organisation, organisation.id)
  const result = await inviteMember(manager, { email, role }, 'de')
  if (!result.ok) throw new Error(result.reason)
  return db.invitation.findFirstOrThrow({
    where: { organisationId: organisation.id, email, state: 'pending' },
  })
}

/** The token of the newest mail with an invitation to an address, minted as the worker does. */
export async function tokenOfMail(address: string): Promise<string> {
  const message = await db.outboxMessage.findFirstOrThrow({
    where: { address, template: 'invitationSent' },
    orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
    include: { user: true },
  })
  const { text } = await renderMail(message)
  return /\/einladung\/([\w-]{43})/.exec(text)?.[1] ?? ''
}

/** What the guard gives the person who answers an invitation. */
export async function answering(userId: string, invitation: { id: string; organisationId: string }) {
  const viewer = await viewerOf(userId)
  const authorized = Authorized.judge(
    'invitation.answer',
    viewer,
    standingToPerson(viewer, userId),
    invitation,
  )
  if (!authorized) throw new Error('invitation.answer is not held')
  return authorized
}

/** A row of an open invitation, as if an owner had sent it. */
export async function createInvitation(organisationId: string, email: string) {
  const expiresAt = new Date(Date.now() + 3_600_000)
  const { id: invitedById } = await createMember(organisationId, 'owner')
  return db.invitation.create({ data: { organisationId, email, role: 'editor', invitedById, expiresAt } })
}
