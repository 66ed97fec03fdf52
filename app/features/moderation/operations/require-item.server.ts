import { idParameter, notFound } from '~/platform/guard/not-found.server'
import { type PageArguments, publicPage } from '~/platform/guard/page.server'
import type { Item } from '../items/item'
import { findItem } from '../items/registry.server'

/**
 * The guard of reporting: everybody, about what everybody can read.
 * @throws Response 404 where there is no such thing, or it waits, is hidden or taken back, or what it is about is not public
 */
export async function requireItem(args: PageArguments) {
  const page = await publicPage(args)
  const item = await findItem(args.params['itemType'] ?? '', idParameter(args.params, 'itemId'))
  if (item?.state !== 'visible' || !item.isPublic) throw notFound()
  return { ...page, item: item satisfies Item }
}
