import { db } from '~/platform/database/client.server'
import type { Viewer } from '~/platform/session/viewer.server'
import { tokenId } from '~/platform/token-id.server'

/**
 * Remembers in this session for which organisation the person works now. It changes lists and defaults and
 * grants nothing, so it is no event.
 * @param organisationId null for all of them; one that the person does not belong to counts as all
 */
export async function chooseOrganisation(viewer: Viewer, organisationId: string | null): Promise<void> {
  const isOwn = viewer.memberships.some((one) => one.isActive && one.organisationId === organisationId)
  await db.session.updateMany({
    where: { id: tokenId(viewer.sessionToken) },
    data: { activeOrganisationId: isOwn ? organisationId : null },
  })
}
