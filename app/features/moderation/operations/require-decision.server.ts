import type { PermissionKey } from '~/domain/permission/matrix'
import { standingToPerson } from '~/domain/permission/standing'
import { db } from '~/platform/database/client.server'
import { authorize } from '~/platform/guard/authorized.server'
import { idParameter, notFound } from '~/platform/guard/not-found.server'
import { type PageArguments, requireViewer } from '~/platform/guard/page.server'

/**
 * The guard of one decision: whom it concerns reads it and may appeal, moderators read it.
 * @throws Response 404 for everybody else
 */
export async function requireDecision<Key extends PermissionKey & `decision.${string}`>(
  args: PageArguments,
  key: Key,
) {
  const page = await requireViewer(args)
  const decision = await db.moderationDecision.findUnique({
    where: { id: idParameter(args.params, 'decisionId') },
    include: {
      appeals: { where: { byAuthor: true } },
      case: { select: { number: true, year: true, snapshot: true } },
    },
  })
  if (!decision) throw notFound()
  const standing = standingToPerson(page.viewer, decision.userId)
  return { ...page, decision, standing, authorized: authorize(key, page.viewer, standing, decision) }
}
