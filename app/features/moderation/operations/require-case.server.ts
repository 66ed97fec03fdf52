import { standingToPerson } from '~/domain/permission/standing'
import { db } from '~/platform/database/client.server'
import { authorize } from '~/platform/guard/authorized.server'
import { idParameter, notFound } from '~/platform/guard/not-found.server'
import { type PageArguments, requireViewer } from '~/platform/guard/page.server'
import { itemOf } from './lock-case.server'

/**
 * The guard of everything about one case. A case about somebody's own contribution is none to them, whatever their
 * role: they would read who reported.
 * @throws Response 404 for everybody but moderators, and for moderators about themselves
 */
export async function requireCase(args: PageArguments) {
  const page = await requireViewer(args)
  const row = await db.moderationCase.findUnique({ where: { id: idParameter(args.params, 'caseId') } })
  if (!row) throw notFound()
  const item = await itemOf(row)
  const standing = standingToPerson(page.viewer, item.authorId)
  const authorized = authorize('moderation.view', page.viewer, standing, row)
  return { ...page, row, item, standing, authorized }
}
