import type { PermissionKey } from '~/domain/permission/matrix'
import { standingToOrganisation } from '~/domain/permission/standing'
import { isPublicEntry, isTombstone } from '~/domain/register/entry-view'
import { db } from '~/platform/database/client.server'
import { Authorized, authorize } from '~/platform/guard/authorized.server'
import { idParameter, notFound } from '~/platform/guard/not-found.server'
import { type PageArguments, publicPage, requireViewer } from '~/platform/guard/page.server'
import { type EntryRow, WITH_AUTHORITY } from './entry-facts.server'

async function findEntry({ params }: PageArguments): Promise<EntryRow> {
  const id = idParameter(params, 'entryId')
  const row = await db.registerEntry.findUnique({ where: { id }, include: WITH_AUTHORITY })
  if (!row) throw notFound()
  return row
}

/**
 * The guard of every page of the authority about one of its entries.
 * @throws Response redirect to the log-in; 404 where there is none or the permission is not held
 */
export async function requireEntry<Key extends PermissionKey>(args: PageArguments, key: Key) {
  const page = await requireViewer(args)
  const entry = await findEntry(args)
  const standing = standingToOrganisation(page.viewer, entry.authorityId)
  const authorized = authorize(key, page.viewer, standing, entry)
  return { ...page, entry, standing, authorized }
}

/**
 * The guard of the page of an entry: one that is or was public to everybody, others to the authority and to staff.
 * @throws Response 404 for everybody else
 */
export async function requireVisibleEntry(args: PageArguments) {
  const page = await publicPage(args)
  const entry = await findEntry(args)
  const standing = standingToOrganisation(page.viewer, entry.authorityId)
  const isPublic = isPublicEntry(entry)
  const isGone = isTombstone(entry)
  if (!isPublic && !isGone) authorize('register.viewUnpublished', page.viewer, standing, entry)
  const manager = Authorized.judge('register.manage', page.viewer, standing, entry)
  return { ...page, entry, standing, isPublic, isGone, manager }
}

/**
 * The guard of what only a public entry has: versions, experiences.
 * @throws Response 404 where it is not public
 */
export async function requirePublicEntry(args: PageArguments) {
  const page = await publicPage(args)
  const entry = await findEntry(args)
  if (!isPublicEntry(entry)) throw notFound()
  return { ...page, entry, standing: standingToOrganisation(page.viewer, entry.authorityId) }
}
