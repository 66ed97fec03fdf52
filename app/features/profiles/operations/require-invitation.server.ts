import { standingToPerson } from '~/domain/permission/standing'
import { db } from '~/platform/database/client.server'
import { authorize } from '~/platform/guard/authorized.server'
import { idParameter, notFound } from '~/platform/guard/not-found.server'
import { type PageArguments, requireViewer } from '~/platform/guard/page.server'
import { confirmedAddress, INVITATION } from './invitation-row.server'

/**
 * The guard of the page on which an invitation is answered: for the person whose confirmed address was invited.
 * @throws Response redirect to the log-in; 404 for everybody else
 */
export async function requireInvitation(args: PageArguments) {
  const page = await requireViewer(args)
  const invitation = await db.invitation.findUnique({
    where: { id: idParameter(args.params, 'invitationId') },
    select: INVITATION,
  })
  if (!invitation || invitation.email !== (await confirmedAddress(page.viewer.id))) throw notFound()
  const standing = standingToPerson(page.viewer, page.viewer.id)
  return {
    ...page,
    invitation,
    authorized: authorize('invitation.answer', page.viewer, standing, invitation),
  }
}
