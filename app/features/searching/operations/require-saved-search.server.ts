import { standingToPerson } from '~/domain/permission/standing'
import { db } from '~/platform/database/client.server'
import { type Authorized, authorize } from '~/platform/guard/authorized.server'
import { idParameter, notFound } from '~/platform/guard/not-found.server'
import { type PageArguments, requireViewer } from '~/platform/guard/page.server'
import type { Keeper } from './save-search.server'

/** For pages of somebody's own saved searches. */
export async function requireKeeper(args: PageArguments) {
  const page = await requireViewer(args)
  const standing = standingToPerson(page.viewer, page.viewer.id)
  const keeper: Keeper = authorize('savedSearch.use', page.viewer, standing, null)
  return { ...page, keeper }
}

/**
 * One saved search, for the person who keeps it.
 * @throws Response 404 for everybody else
 */
export async function requireSavedSearch(args: PageArguments) {
  const page = await requireViewer(args)
  const id = idParameter(args.params, 'savedSearchId')
  const search = await db.savedSearch.findUnique({
    where: { id },
    omit: { known: true },
  })
  if (!search) throw notFound()
  const standing = standingToPerson(page.viewer, search.userId)
  return { ...page, search, authorized: authorize('savedSearch.use', page.viewer, standing, search) }
}

type Required = Awaited<ReturnType<typeof requireSavedSearch>>
/** A saved search as its page has read it. */
export type SavedSearchRow = Required['search']
/** The proof that it is the person's own. */
export type OwnSearch = Authorized<'savedSearch.use', SavedSearchRow>
