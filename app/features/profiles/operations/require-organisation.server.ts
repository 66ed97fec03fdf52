import type { Organisation } from '#prisma/generated/client'
import { isPublicPage } from '~/domain/organisation/lifecycle'
import { isAllowed, type PermissionKey } from '~/domain/permission/matrix'
import { standingToOrganisation } from '~/domain/permission/standing'
import { db } from '~/platform/database/client.server'
import { authorize } from '~/platform/guard/authorized.server'
import { idParameter, notFound } from '~/platform/guard/not-found.server'
import { type PageArguments, publicPage, requireViewer } from '~/platform/guard/page.server'
import type { Viewer } from '~/platform/session/viewer.server'
import { findSurvivor, movedTo } from './merged-address.server'

/**
 * The guard of every page about one organisation for signed-in people.
 * @throws Response redirect to the log-in; 404 where there is no such organisation, where the permission is
 *   not held, and where the organisation is not public and the person is neither member nor staff
 */
export async function requireOrganisation<Key extends PermissionKey>(args: PageArguments, key: Key) {
  const page = await requireViewer(args)
  const organisation = await findVisible(args, page.viewer)
  const standing = standingToOrganisation(page.viewer, organisation.id)
  // What was given up is kept as it is.
  if (organisation.state === 'closed' && key === 'organisation.edit') throw notFound()
  return { ...page, organisation, authorized: authorize(key, page.viewer, standing, organisation) }
}

/**
 * The guard of the page that shows an organisation: listed and verified ones to everybody, others to their
 * members and to staff.
 * @throws Response 404 for everybody else
 */
export async function requireVisibleOrganisation(args: PageArguments) {
  const page = await publicPage(args)
  const organisation = await findVisible(args, page.viewer)
  return { ...page, organisation, standing: standingToOrganisation(page.viewer, organisation.id) }
}

async function findVisible(args: PageArguments, viewer: Viewer | null): Promise<Organisation> {
  const id = idParameter(args.params, 'organisationId')
  const organisation = await db.organisation.findUnique({ where: { id } })
  if (organisation?.mergedIntoId) {
    const survivor = await findSurvivor(organisation.mergedIntoId)
    if (!isVisible(survivor, viewer)) throw notFound()
    throw movedTo(args.request, id, survivor.id)
  }
  if (!organisation) throw notFound()
  // Staff who have not given a code yet learn here how to, everybody else sees nothing.
  if (!isVisible(organisation, viewer)) {
    authorize('organisation.review', viewer, standingToOrganisation(viewer, organisation.id), organisation)
  }
  return organisation
}

function isVisible(organisation: Organisation, viewer: Viewer | null): boolean {
  const standing = standingToOrganisation(viewer, organisation.id)
  return (
    isPublicPage(organisation) ||
    isAllowed('organisation.viewMembers', standing) ||
    isAllowed('organisation.review', standing)
  )
}
