import { isAllowed } from '~/domain/permission/matrix'
import { db } from '~/platform/database/client.server'
import { notFound } from '~/platform/guard/not-found.server'
import type { PageArguments } from '~/platform/guard/page.server'
import { findOpenOffer } from './handover-row.server'
import { requireOrganisation } from './require-organisation.server'

/**
 * The guard of the page on which an organisation is handed over: for its owners, and for the member to whom
 * it is offered.
 * @throws Response redirect to the log-in; 404 for everybody else
 */
export async function requireHandover(args: PageArguments) {
  const page = await requireOrganisation(args, 'organisation.viewMembers')
  const offer = await findOpenOffer(db, page.organisation.id)
  const isOwner = isAllowed('organisation.handOver', page.authorized.standing)
  const isReceiver = offer?.toUserId === page.viewer.id
  if (!isOwner && !isReceiver) throw notFound()
  return { ...page, offer, isOwner, isReceiver }
}
