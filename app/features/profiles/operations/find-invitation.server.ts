import { type InvitationPhase, maskedAddress } from '~/domain/organisation/invitation'
import type { OrganisationRole } from '~/domain/permission/matrix'
import { databaseTime, db } from '~/platform/database/client.server'
import type { Viewer } from '~/platform/session/viewer.server'
import { tokenId } from '~/platform/token-id.server'
import { confirmedAddress, INVITATION, type InvitationRow, standingOf } from './invitation-row.server'
import { roleNow } from './member-rows.server'

/** What the link of a mail says to whoever opens it. Looking changes nothing: mail scanners look too. */
export type InvitationLink =
  /** no such link: wrong, or replaced by a newer mail */
  | { kind: 'unknown' }
  /** it can no longer be answered, whoever looks */
  | { kind: 'over'; phase: Exclude<InvitationPhase, 'open'> }
  /** somebody else is signed in here */
  | { kind: 'otherAddress'; organisation: string; invited: string; own: string }
  /** the invited person is signed in and goes on to the page where invitations are answered */
  | { kind: 'own'; invitationId: string }
  /** nobody is signed in; whoever holds the link may know for whom it is */
  | {
      kind: 'open'
      organisation: string
      inviter: string | null
      role: OrganisationRole
      email: string
      expiresAt: Date
    }

/** Reads the link of an invitation for somebody, or for nobody known. */
export async function findInvitationLink(token: string, viewer: Viewer | null): Promise<InvitationLink> {
  const found = await db.invitation.findUnique({ where: { tokenHash: tokenId(token) }, select: INVITATION })
  if (!found) return { kind: 'unknown' }
  const own = viewer && (await confirmedAddress(viewer.id))
  if (own === found.email) return { kind: 'own', invitationId: found.id }
  const { phase, inviter } = await standingOf(db, found, await databaseTime())
  if (phase !== 'open') return { kind: 'over', phase }
  const { email, role, expiresAt, organisation } = found
  if (viewer) {
    return {
      kind: 'otherAddress',
      organisation: organisation.name,
      invited: maskedAddress(email),
      own: own ?? '',
    }
  }
  return { kind: 'open', organisation: organisation.name, inviter: inviter.name, role, email, expiresAt }
}

/** An invitation as the invited person sees it, with what stands against accepting it. */
export async function showInvitation(invitation: InvitationRow, viewer: Viewer) {
  const { id, role, expiresAt, organisationId, organisation } = invitation
  const { phase, inviter } = await standingOf(db, invitation, await databaseTime())
  const isMember = phase === 'open' && (await roleNow(db, organisationId, viewer.id)) !== null
  const isFormer = viewer.memberships.some((one) => one.organisationId === organisationId && !one.isActive)
  return {
    ...{ id, role, expiresAt, organisationId, isFormer },
    organisation: organisation.name,
    inviter: inviter.name,
    phase: isMember ? ('alreadyMember' as const) : phase,
  }
}

const MOST = 20

/** The invitation that waits longest for a person with this confirmed address and still holds, or null. */
export async function findWaitingInvitation(userId: string): Promise<string | null> {
  const email = await confirmedAddress(userId)
  if (!email) return null
  const at = await databaseTime()
  const waiting = await db.invitation.findMany({
    where: { email, state: 'pending', expiresAt: { gt: at } },
    orderBy: [{ createdAt: 'asc' }, { id: 'asc' }],
    take: MOST,
    select: INVITATION,
  })
  for (const one of waiting) if ((await standingOf(db, one, at)).phase === 'open') return one.id
  return null
}
