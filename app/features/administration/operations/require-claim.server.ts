import { standingToOrganisation } from '~/domain/permission/standing'
import { db } from '~/platform/database/client.server'
import { authorize } from '~/platform/guard/authorized.server'
import { idParameter, notFound } from '~/platform/guard/not-found.server'
import { type PageArguments, requireViewer } from '~/platform/guard/page.server'

/**
 * The guard of the page about one claim: staff that has nothing to do with the organisation and did not
 * make the claim.
 * @throws Response redirect to the log-in; 404 for everybody else
 */
export async function requireClaim(args: PageArguments) {
  const page = await requireViewer(args)
  const claim = await db.claim.findUnique({
    where: { id: idParameter(args.params, 'claimId') },
    include: { organisation: true, user: { select: { displayName: true, email: true } } },
  })
  if (!claim || claim.userId === page.viewer.id) throw notFound()
  const standing = standingToOrganisation(page.viewer, claim.organisationId)
  return { ...page, claim, authorized: authorize('claim.decide', page.viewer, standing, claim) }
}
