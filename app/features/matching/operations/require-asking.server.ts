import { askersFor } from '~/domain/matching/askers'
import { db } from '~/platform/database/client.server'
import { idParameter, notFound } from '~/platform/guard/not-found.server'
import { type PageArguments, requireViewer } from '~/platform/guard/page.server'
import type { ViewerMembership } from '~/platform/session/viewer.server'
import { SIDE_COLUMNS, sideOf } from './introduction-sides.server'

/**
 * The guard of the page on which somebody asks another organisation to be introduced: for those who write for a
 * verified organisation of a kind that fits.
 * @throws Response redirect to the log-in; 404 for everybody else, and where nobody can be asked
 */
export async function requireAsking(args: PageArguments) {
  const page = await requireViewer(args)
  const row = await db.organisation.findUnique({
    where: { id: idParameter(args.params, 'organisationId') },
    select: SIDE_COLUMNS,
  })
  const asked = row && sideOf(row)
  if (!asked?.isVerified) throw notFound()
  const memberships: readonly ViewerMembership[] = page.viewer.memberships
  const askers = askersFor(memberships, asked)
  if (askers.length === 0) throw notFound()
  return { ...page, asked, askers }
}
